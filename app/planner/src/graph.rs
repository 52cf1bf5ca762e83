//! The tasks that belong in a plan and what each of them waits for.

use domain::calendar::offset_days;
use domain::{
    Catalogue, ChoiceId, Date, Dossier, Edge, Facts, GapId, Lead, QuestionId, Situation, Task,
    TaskId, TaskState, Truth,
};
use std::collections::{BTreeSet, HashMap};

/// The days that a plan hangs on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) today: Date,
    /// Fit is judged against this day.
    pub(crate) likely: Date,
    /// Urgency is judged against this day: never after `likely`.
    pub(crate) safe: Date,
    pub(crate) outside: bool,
    /// Release is on one known day, so a date after it can be firm.
    pub(crate) dated: bool,
}

/// A task of the plan.
pub(crate) struct Node<'a> {
    pub(crate) task: &'a Task,
    pub(crate) state: TaskState,
    pub(crate) unsure: bool,
    pub(crate) lead: Lead,
    /// Only the lawyer may be contacted, and this task needs somebody else.
    pub(crate) restricted: bool,
    pub(crate) continues: bool,
    /// Hard prerequisites: groups of indexes, none of them empty.
    pub(crate) hard: Vec<Vec<usize>>,
    /// Soft ones, likewise.
    pub(crate) soft: Vec<Vec<usize>>,
}

/// All tasks of the plan.
pub(crate) struct Graph<'a> {
    pub(crate) nodes: Vec<Node<'a>>,
    /// Indexes so that hard prerequisites come first. In a cycle the edge that closes it is dropped.
    pub(crate) order: Vec<usize>,
}

impl Node<'_> {
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, TaskState::Open | TaskState::Waiting { .. })
    }

    pub(crate) fn is_done(&self) -> bool {
        matches!(self.state, TaskState::Done { .. })
    }

    /// First day of its window, counted from this release.
    pub(crate) fn from(&self, release: Date, days: &Days) -> Option<Date> {
        if days.outside && self.task.phase.is_before_release() {
            return None;
        }
        self.task
            .window
            .from
            .map(|Edge(offset)| offset_days(release, offset.into()))
    }

    /// Last day of its window, counted from this release. Somebody outside does what is left.
    pub(crate) fn to(&self, release: Date, days: &Days) -> Option<Date> {
        let to = self
            .task
            .window
            .to
            .map(|Edge(offset)| offset_days(release, offset.into()));
        if days.outside {
            to.filter(|to| !self.task.phase.is_before_release() && *to >= days.today)
        } else {
            to
        }
    }
}

impl<'a> Graph<'a> {
    /// Selects the tasks of a dossier. Bridging tasks come in for `open_gaps` only.
    pub(crate) fn new(
        dossier: &'a Dossier,
        catalogue: &'a Catalogue,
        days: &Days,
        open_gaps: &BTreeSet<&GapId>,
    ) -> Self {
        let situation = Situation::new(dossier, catalogue, days.today);
        let contact = QuestionId::from("contact");
        // Restrictions end with release, also when nobody changed the answer.
        let only_lawyer =
            !days.outside && situation.has(&contact, &ChoiceId::from("lawyer-only")) == Truth::Yes;
        let nodes = catalogue
            .tasks
            .iter()
            .filter_map(|task| node(task, dossier, &situation, only_lawyer, open_gaps))
            .collect();
        let mut graph = Self {
            nodes,
            order: Vec::new(),
        };
        graph.connect();
        graph.sort();
        graph
    }

    /// Finds the alternatives of every need. What is absent or "niet voor mij" leaves its group.
    fn connect(&mut self) {
        let index: HashMap<&TaskId, usize> = self
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| node.state != TaskState::NotForMe)
            .map(|(at, node)| (&node.task.id, at))
            .collect();
        let groups: Vec<_> = self
            .nodes
            .iter()
            .enumerate()
            .map(|(at, node)| {
                let mut hard = Vec::new();
                let mut soft = Vec::new();
                for need in &node.task.needs {
                    let found = need.any.iter().filter_map(|id| index.get(id).copied());
                    let group: Vec<usize> = found.filter(|other| *other != at).collect();
                    if group.is_empty() {
                        continue;
                    }
                    let list = if need.soft { &mut soft } else { &mut hard };
                    list.push(group);
                }
                (hard, soft)
            })
            .collect();
        for (node, (hard, soft)) in self.nodes.iter_mut().zip(groups) {
            node.hard = hard;
            node.soft = soft;
        }
    }

    /// Depth first, without recursion; drops what closes a cycle.
    fn sort(&mut self) {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Entered,
            Left,
        }
        let edges: Vec<Vec<usize>> = self.nodes.iter().map(|node| node.hard.concat()).collect();
        let mut marks = vec![Mark::New; self.nodes.len()];
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut dropped = BTreeSet::new();
        for root in 0..self.nodes.len() {
            if marks.get(root) != Some(&Mark::New) {
                continue;
            }
            let mut stack = vec![(root, 0)];
            marks[root] = Mark::Entered;
            while let Some((at, next)) = stack.pop() {
                let Some(&to) = edges[at].get(next) else {
                    marks[at] = Mark::Left;
                    order.push(at);
                    continue;
                };
                stack.push((at, next + 1));
                match marks[to] {
                    Mark::New => {
                        marks[to] = Mark::Entered;
                        stack.push((to, 0));
                    }
                    Mark::Entered => {
                        dropped.insert((at, to));
                    }
                    Mark::Left => {}
                }
            }
        }
        if !dropped.is_empty() {
            for (at, node) in self.nodes.iter_mut().enumerate() {
                for group in &mut node.hard {
                    group.retain(|to| !dropped.contains(&(at, *to)));
                }
                node.hard.retain(|group| !group.is_empty());
            }
        }
        self.order = order;
    }
}

fn node<'a>(
    task: &'a Task,
    dossier: &Dossier,
    facts: &impl Facts,
    only_lawyer: bool,
    open_gaps: &BTreeSet<&GapId>,
) -> Option<Node<'a>> {
    let state = dossier.task_state(&task.id);
    let begun = matches!(state, TaskState::Done { .. } | TaskState::Waiting { .. });
    let applies = task.applies.eval(facts);
    let bridges = task
        .bridges
        .as_ref()
        .is_none_or(|gap| open_gaps.contains(gap));
    if !begun && (task.replaced_by.is_some() || applies == Truth::No || !bridges) {
        return None;
    }
    let special = task
        .lead_when
        .iter()
        .find(|special| special.when.eval(facts) == Truth::Yes);
    let surely = |rule: &domain::Applies| rule.eval(facts) == Truth::Yes;
    Some(Node {
        task,
        unsure: !begun && applies == Truth::Unknown,
        state,
        lead: special.map_or(task.lead, |special| special.lead),
        restricted: only_lawyer && task.outside_contact && !task.via_lawyer,
        continues: task.continues.as_ref().is_some_and(surely),
        hard: Vec::new(),
        soft: Vec::new(),
    })
}
