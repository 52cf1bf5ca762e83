//! The tasks that belong in a plan and what each of them waits for.

use crate::node::{Days, Node, OPEN};
use domain::{
    Catalogue, ChoiceId, Dossier, Facts, GapId, Index, Need, QuestionId, Situation, Task, TaskId,
    TaskState, Truth,
};

/// Marks a place without a task: it is not in the plan, or the edge would close a cycle.
const NONE: u32 = u32::MAX;

/// The tasks, each by its place, and what each of them waits for.
pub(crate) struct Graph<'a> {
    pub(crate) nodes: Vec<Node<'a>>,
    /// Places of the tasks in the plan so that hard prerequisites come first.
    /// In a cycle the edge that closes it is dropped.
    pub(crate) order: Vec<u32>,
    catalogue: &'a [Task],
    /// Of the catalogue.
    index: Index,
    /// From place in the catalogue to place here.
    places: Vec<u32>,
    /// Where each group of alternatives ends; it begins where the one before it ends.
    ends: Vec<u32>,
    /// The alternatives of all groups, one after the other.
    alternatives: Vec<u32>,
    /// The same, with [`NONE`] for what is not in the plan.
    links: Vec<u32>,
}

impl<'a> Graph<'a> {
    /// Selects the tasks of a dossier; bridging tasks wait for [`Self::bridge`].
    pub(crate) fn new(dossier: &'a Dossier, catalogue: &'a Catalogue, days: &Days) -> Self {
        let facts = Situation::new(dossier, catalogue, days.today).settle();
        let contact = QuestionId::from("contact");
        // Restrictions end with release, also when nobody changed the answer.
        let only_lawyer =
            !days.outside && facts.has(&contact, &ChoiceId::from("lawyer-only")) == Truth::Yes;
        let index = Index::new(&catalogue.tasks);
        let mut states = vec![OPEN; catalogue.tasks.len()];
        for (id, record) in &dossier.tasks {
            if let Some(at) = index.get(&catalogue.tasks, id.as_str()) {
                states[at] = &record.state;
            }
        }
        let mut graph = Self {
            nodes: Vec::with_capacity(catalogue.tasks.len()),
            catalogue: &catalogue.tasks,
            order: Vec::new(),
            index,
            places: vec![NONE; catalogue.tasks.len()],
            ends: vec![0],
            alternatives: Vec::new(),
            links: Vec::new(),
        };
        // One walk over the tasks for everything: most of the time goes into reaching them in memory.
        for (at, (task, state)) in catalogue.tasks.iter().zip(states).enumerate() {
            let takes_over = (task.instead_of.as_ref())
                .and_then(|id| dossier.tasks.get(id))
                .is_some_and(|record| record.state == TaskState::NotForMe);
            if let Some(mut node) = Node::new(task, state, &facts, days, only_lawyer, takes_over) {
                graph.places[at] = number(graph.nodes.len());
                node.hard = graph.find(at, task.needs.iter().filter(|need| !need.soft));
                node.soft = graph.find(at, task.needs.iter().filter(|need| need.soft));
                graph.nodes.push(node);
            }
        }
        graph.connect();
        graph.sort();
        graph
    }

    /// Adds the tasks that bridge a gap which opens; whether there are any.
    pub(crate) fn bridge(&mut self, opens: impl Fn(&GapId) -> bool) -> bool {
        let mut more = false;
        for node in self.nodes.iter_mut().filter(|node| !node.active) {
            node.active = node.task.bridges.as_ref().is_some_and(&opens);
            more |= node.active;
        }
        if more {
            self.sort();
        }
        more
    }

    /// Takes out the tasks that make no sense any more. What waited for them waits no longer.
    pub(crate) fn take_out(&mut self, is_gone: impl Fn(usize) -> bool) {
        for link in &mut self.links {
            if *link != NONE && is_gone(*link as usize) {
                *link = NONE;
            }
        }
        self.order.retain(|at| !is_gone(*at as usize));
        for (at, node) in self.nodes.iter_mut().enumerate() {
            node.active &= !is_gone(at);
        }
    }

    /// The place of a task that may be in the plan.
    pub(crate) fn place(&self, id: &TaskId) -> Option<usize> {
        let place = self.places[self.index.get(self.catalogue, id.as_str())?];
        (place != NONE).then_some(place as usize)
    }

    /// The tasks in the plan, each with its place.
    pub(crate) fn active(&self) -> impl Iterator<Item = (usize, &Node<'a>)> {
        self.nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| node.active)
    }

    /// The hard groups of a task with their alternatives. An empty group is met, and left out.
    pub(crate) fn hard(&self, at: usize) -> impl Iterator<Item = Links<'_>> {
        self.groups(self.nodes[at].hard)
    }

    /// The soft groups of a task with their alternatives. An empty group is met, and left out.
    pub(crate) fn soft(&self, at: usize) -> impl Iterator<Item = Links<'_>> {
        self.groups(self.nodes[at].soft)
    }

    fn groups(&self, (from, to): (u32, u32)) -> impl Iterator<Item = Links<'_>> {
        let groups = (from..to).map(|at| Links {
            links: &self.links[self.end(at)..self.end(at + 1)],
        });
        groups.filter(|group| group.places().next().is_some())
    }

    /// Where the group before this one ends, and this one begins.
    fn end(&self, group: u32) -> usize {
        self.ends[group as usize] as usize
    }

    /// Adds the alternatives of these needs, by place in the catalogue. Returns which groups they became.
    fn find(&mut self, at: usize, needs: impl Iterator<Item = &'a Need>) -> (u32, u32) {
        let from = number(self.ends.len() - 1);
        for need in needs {
            let found = need
                .any
                .iter()
                .filter_map(|id| self.index.get(self.catalogue, id.as_str()));
            let others = found.filter(|other| *other != at);
            self.alternatives.extend(others.map(number));
            self.ends.push(number(self.alternatives.len()));
        }
        (from, number(self.ends.len() - 1))
    }

    /// Turns places in the catalogue into places here. A task that is absent or "niet voor mij" leaves its group.
    fn connect(&mut self) {
        for alternative in &mut self.alternatives {
            let place = self.places[*alternative as usize];
            let node = self.nodes.get(place as usize);
            let counts = node.is_some_and(|node| *node.state != TaskState::NotForMe);
            *alternative = if counts { place } else { NONE };
        }
    }

    /// Depth first, without recursion; drops what closes a cycle.
    fn sort(&mut self) {
        self.links.clone_from(&self.alternatives);
        for link in &mut self.links {
            let node = self.nodes.get(*link as usize);
            if !node.is_some_and(|node| node.active) {
                *link = NONE;
            }
        }
        let mut marks = vec![Mark::New; self.nodes.len()];
        self.order.clear();
        let mut stack = Vec::new();
        for root in 0..self.nodes.len() {
            if self.nodes[root].active && marks[root] == Mark::New {
                stack.push(self.enter(root, &mut marks));
            }
            while let Some((at, next, end)) = stack.pop() {
                if next == end {
                    marks[at] = Mark::Left;
                    self.order.push(number(at));
                    continue;
                }
                stack.push((at, next + 1, end));
                let to = self.links[next] as usize;
                match marks.get(to) {
                    Some(Mark::New) => stack.push(self.enter(to, &mut marks)),
                    Some(Mark::Entered) => self.links[next] = NONE,
                    Some(Mark::Left) | None => {}
                }
            }
        }
    }

    /// The task, with where its hard links begin and end.
    fn enter(&self, at: usize, marks: &mut [Mark]) -> (usize, usize, usize) {
        marks[at] = Mark::Entered;
        let (from, to) = self.nodes[at].hard;
        (at, self.end(from), self.end(to))
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Entered,
    Left,
}

/// A group of alternatives, any of which is enough.
#[derive(Clone, Copy)]
pub(crate) struct Links<'a> {
    links: &'a [u32],
}

impl<'a> Links<'a> {
    /// The alternatives that are in the plan.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> + use<'a> {
        let links = self.links.iter().filter(|link| **link != NONE);
        links.map(|link| *link as usize)
    }
}

/// Whether one of the alternatives is done.
pub(crate) fn is_met(graph: &Graph<'_>, group: Links<'_>) -> bool {
    group.places().any(|at| graph.nodes[at].is_done())
}

/// A place, kept in 32 bits: no browser holds more tasks than that.
pub(crate) fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}
