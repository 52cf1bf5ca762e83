//! What a plan says about one task.

use crate::backward::Latest;
use crate::first::ask_again;
use crate::forward::{From, Times, choose};
use crate::graph::{Graph, is_met};
use crate::node::{Days, Node};
use crate::plan::{Blocker, Continuity, Fit, Group, Planned, StartFrom};
use domain::{Actor, Basis, Date, Edge, Place, TaskId, TaskRef, TaskState};

/// What does not depend on other tasks.
pub(crate) fn blank(node: &Node<'_>, times: &Times, unlocks: u16) -> Planned {
    Planned {
        task: TaskRef::Catalogue(node.task.id.clone()),
        theme: node.task.theme,
        phase: node.task.phase,
        group: Group::Now,
        unsure: node.unsure,
        may_wait: false,
        blocked_by: Vec::new(),
        start: times.start,
        start_from: StartFrom::Today,
        finish_min: times.finish_min,
        finish_max: times.finish_max,
        start_by: None,
        latest_tight: None,
        latest_safe: None,
        firm: false,
        fits: Fit::Fits,
        unlocks,
        continuity: Continuity::Starts,
        leads: node.task.leads,
        who: node.task.who.clone(),
        place: place(node),
        safety: node.task.safety,
        soft_missing: Vec::new(),
        ask_again: ask_again(node.state),
    }
}

/// What somebody of the family arranges stands with the family.
fn place(node: &Node<'_>) -> Place {
    match node.state {
        TaskState::Waiting {
            who: Actor::Family, ..
        } => Place::Family,
        _ => node.task.place,
    }
}

/// What depends on others: when, whether it fits, what blocks it, where it stands.
pub(crate) fn fill(
    planned: &mut Planned,
    graph: &Graph<'_>,
    at: usize,
    times: &[Times],
    latest: Latest,
    days: &Days,
) {
    let node = &graph.nodes[at];
    let mine = &times[at];
    let id = |at: usize| -> TaskId { graph.nodes[at].task.id.clone() };
    planned.start_from = match mine.from {
        From::Today => StartFrom::Today,
        From::Window => StartFrom::Window,
        From::After(before) => StartFrom::After(id(before as usize)),
    };
    planned.fits = fit(node, mine, days);
    planned.blocked_by = blockers(graph, at, times, days);
    if *node.state == TaskState::Open {
        press(planned, node, mine, latest, days);
    }
    planned.soft_missing = soft_missing(graph, at, times).map(id).collect();
    planned.group = group(node, planned, days);
    planned.continuity = match planned.group {
        _ if node.continues => Continuity::Continues,
        Group::AfterRelease => Continuity::Follows,
        _ => Continuity::Starts,
    };
}

/// When an open task has to begin, by its last days.
///
/// When the safe day is behind us, the first possible day is the best: never the tight day, which
/// would give more time when release moves earlier.
fn press(planned: &mut Planned, node: &Node<'_>, mine: &Times, latest: Latest, days: &Days) {
    planned.latest_tight = latest.tight;
    planned.latest_safe = latest.safe;
    let Some(tight) = latest.tight.filter(|tight| *tight >= mine.start) else {
        return;
    };
    let deadline = node.task.deadline.unwrap_or(Basis::Assumption);
    let by_rule = deadline.max(node.lead.basis) != Basis::Assumption;
    let by_window = latest.by_window == Some(tight);
    // The margin counts before release only: no law knows it.
    let after_release = node.task.window.to > Some(Edge(0));
    let day = match latest.safe {
        Some(safe) if !(by_rule && by_window && after_release) => safe.max(mine.start),
        _ => tight,
    };
    let last = node.last_day(days).filter(|last| *last >= mine.start);
    let day = last.map_or(day, |last| day.min(last));
    planned.start_by = Some(day);
    planned.firm = days.dated && by_rule && by_window && day == tight;
}

fn fit(node: &Node<'_>, times: &Times, days: &Days) -> Fit {
    let ends_after =
        |finish: Date, release: Date| node.to(release, days).is_some_and(|to| finish > to);
    // A window that has yet to open comes earlier too when release does.
    let moment = match times.from {
        From::Window => days.likely,
        From::Today | From::After(_) => days.safe,
    };
    if !node.is_open() {
        Fit::Fits
    } else if ends_after(times.finish_min, days.likely) {
        Fit::Not {
            likely: times.assumed,
        }
    } else if ends_after(times.finish_max, moment) {
        Fit::Tight
    } else {
        Fit::Fits
    }
}

fn blockers(graph: &Graph<'_>, at: usize, times: &[Times], days: &Days) -> Vec<Blocker> {
    let node = &graph.nodes[at];
    let mut blockers = Vec::new();
    // Most tasks have one or none; space for four each would be most of a plan.
    let mut add = |blocker| {
        blockers.reserve_exact(1);
        blockers.push(blocker);
    };
    if node.is_open() && node.restricted {
        add(Blocker::Restrictions);
    }
    if *node.state != TaskState::Open {
        return blockers;
    }
    if let Some(opens) = node.opens(days).filter(|opens| *opens > days.today) {
        add(Blocker::Window(opens));
    }
    let chosen = graph
        .hard(at)
        .filter_map(|group| choose(graph, group, times));
    let before = chosen.map(|before| &graph.nodes[before]);
    let open = before.filter(|node| !node.is_done());
    open.for_each(|node| add(Blocker::Task(node.task.id.clone())));
    blockers
}

fn group(node: &Node<'_>, planned: &Planned, days: &Days) -> Group {
    let after = node
        .from(days.likely, days)
        .is_some_and(|from| from >= days.likely && from > days.today);
    // What keeps somebody safe is never put off, however little time is left.
    let is_put_off = matches!(planned.fits, Fit::Not { .. }) && !planned.safety;
    match node.state {
        TaskState::Done { .. } => Group::Done,
        TaskState::NotForMe => Group::NotForMe,
        TaskState::Waiting { .. } => Group::Waiting,
        TaskState::Open if !days.outside && (after || is_put_off) => Group::AfterRelease,
        TaskState::Open if planned.blocked_by.is_empty() => Group::Now,
        TaskState::Open => Group::Later,
    }
}

/// The soft prerequisites of a task that are not met, by the alternative to take.
pub(crate) fn soft_missing(
    graph: &Graph<'_>,
    at: usize,
    times: &[Times],
) -> impl Iterator<Item = usize> {
    let open = graph.soft(at).filter(|group| !is_met(graph, *group));
    open.filter_map(|group| choose(graph, group, times))
}
