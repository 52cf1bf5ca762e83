//! The plan itself: select, forward, backward, gaps, then what each task says.

use crate::backward::{Latest, backward};
use crate::first::{Beside, Moment, ask_again, first};
use crate::forward::{From, Times, choose, forward};
use crate::gaps::gaps;
use crate::graph::{Graph, Links};
use crate::node::{Days, Node};
use crate::own::planned_own;
use crate::plan::{Blocker, Continuity, Fit, Group, OpenGap, Plan, Planned, StartFrom};
use domain::calendar::{days_between, plus_days};
use domain::{
    Basis, Catalogue, Date, Dossier, Edge, Facts, Release, Situation, TaskId, TaskRef, TaskState,
};

/// Plans a dossier with a catalogue on a day. Total: any input has a plan.
///
/// Fit is judged by the shortest lead times against the likely day of release, urgency by the longest
/// against the earliest day (see the head of the crate). A release day that has passed
/// counts as today until the person says to be outside.
pub fn plan(dossier: &Dossier, catalogue: &Catalogue, today: Date) -> Plan {
    let release = dossier.release;
    let days = days(dossier, catalogue, today);
    let mut graph = Graph::new(dossier, catalogue, &days);
    let mut times = forward(&graph, &days);
    let open_gaps = gaps(dossier, catalogue, &days, &graph, &times);
    if graph.bridge(|gap| open_gaps.iter().any(|open| open.gap == *gap)) {
        times = forward(&graph, &days);
    }
    let tasks = planned_all(dossier, &graph, &times, &days);
    let earliest = release.earliest(today, catalogue.margin_days);
    let moment = Moment {
        today,
        earliest,
        inside: inside(dossier, catalogue, today, earliest),
    };
    Plan {
        today,
        release,
        likely: days.likely,
        earliest,
        asks_outside: release.asks_outside(today),
        first: first(
            &tasks,
            &besides(&graph, &times, &tasks, &open_gaps, moment),
            moment,
        ),
        tasks,
        gaps: open_gaps,
    }
}

/// The fewest days that the person can have been inside.
fn inside(dossier: &Dossier, catalogue: &Catalogue, today: Date, earliest: Date) -> u32 {
    let whole = Situation::new(dossier, catalogue, today).stay().min;
    let ahead = match dossier.release {
        Release::Unknown | Release::Outside { .. } => 0,
        Release::On { .. } | Release::About { .. } | Release::Between { .. } => {
            days_between(today, earliest)
        }
    };
    whole.saturating_sub(u32::try_from(ahead).unwrap_or(0))
}

pub(crate) fn days(dossier: &Dossier, catalogue: &Catalogue, today: Date) -> Days {
    let release = dossier.release;
    let outside = release.is_outside();
    let likely = release.likely(today);
    let likely = if outside { likely } else { likely.max(today) };
    let earliest = release.earliest(today, catalogue.margin_days);
    Days {
        today,
        likely,
        safe: earliest.max(plus_days(today, 1)).min(likely),
        outside,
        dated: matches!(release, Release::On { .. } | Release::Outside { .. }),
    }
}

fn planned_all(dossier: &Dossier, graph: &Graph<'_>, times: &[Times], days: &Days) -> Vec<Planned> {
    let latest = backward(graph, times, days);
    let unlocks = unlocks(graph);
    let mut tasks = Vec::with_capacity(graph.nodes.len() + dossier.own.len());
    tasks.extend(graph.active().map(|(at, node)| {
        let mut planned = blank(node, &times[at], unlocks[at]);
        fill(&mut planned, graph, at, times, latest[at], days);
        planned
    }));
    let own = dossier.own.iter();
    tasks.extend(own.map(|(id, own)| planned_own(*id, own, days)));
    tasks
}

/// How many open tasks wait for each task directly.
fn unlocks(graph: &Graph<'_>) -> Vec<u16> {
    let mut counts = vec![0_u16; graph.nodes.len()];
    // A task in two groups of another task counts once.
    let mut counted_for = vec![usize::MAX; graph.nodes.len()];
    // What waits for somebody else is begun already.
    let to_begin = graph
        .active()
        .filter(|(_, node)| *node.state == TaskState::Open);
    for (at, _) in to_begin {
        let open_groups = graph.hard(at).filter(|group| !is_met(graph, *group));
        for before in open_groups.flat_map(Links::places) {
            if counted_for[before] != at {
                counted_for[before] = at;
                counts[before] = counts[before].saturating_add(1);
            }
        }
    }
    counts
}

fn is_met(graph: &Graph<'_>, group: Links<'_>) -> bool {
    group.places().any(|at| graph.nodes[at].is_done())
}

/// The soft prerequisites of a task that are not met, by the alternative to take.
fn soft_missing(graph: &Graph<'_>, at: usize, times: &[Times]) -> impl Iterator<Item = usize> {
    let open = graph.soft(at).filter(|group| !is_met(graph, *group));
    open.map(|group| choose(graph, group, times))
}

/// For each task of the catalogue in the plan: what its rank depends on beside its own dates.
fn besides(
    graph: &Graph<'_>,
    times: &[Times],
    tasks: &[Planned],
    gaps: &[OpenGap],
    moment: Moment,
) -> Vec<Beside> {
    let mut quick = vec![false; graph.nodes.len()];
    for ((at, _), task) in graph.active().zip(tasks) {
        quick[at] = moment.is_quick(task);
    }
    let mut in_gap = vec![false; graph.nodes.len()];
    let of_gaps = gaps
        .iter()
        .flat_map(|gap| gap.chain.iter().chain(&gap.bridging));
    for at in of_gaps.filter_map(|id| graph.place(id)) {
        in_gap[at] = true;
    }
    let beside = |at| Beside {
        better_later: soft_missing(graph, at, times).any(|other| quick[other]),
        in_gap: in_gap[at],
    };
    graph.active().map(|(at, _)| beside(at)).collect()
}

/// What does not depend on other tasks.
fn blank(node: &Node<'_>, times: &Times, unlocks: u16) -> Planned {
    Planned {
        task: TaskRef::Catalogue(node.task.id.clone()),
        theme: node.task.theme,
        phase: node.task.phase,
        group: Group::Now,
        unsure: node.unsure,
        blocked_by: Vec::new(),
        start: times.start,
        start_from: StartFrom::Today,
        finish_min: times.finish_min,
        finish_max: times.finish_max,
        start_by: None,
        firm: false,
        fits: Fit::Fits,
        unlocks,
        continuity: Continuity::Starts,
        leads: node.task.leads,
        who: node.task.who.clone(),
        place: node.task.place,
        safety: node.task.safety,
        soft_missing: Vec::new(),
        ask_again: ask_again(node.state),
    }
}

fn fill(
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
    if let Some(opens) = node
        .from(days.likely, days)
        .filter(|opens| *opens > days.today)
    {
        add(Blocker::Window(opens));
    }
    let chosen = graph.hard(at).map(|group| choose(graph, group, times));
    let before = chosen.map(|before| &graph.nodes[before]);
    let open = before.filter(|node| !node.is_done());
    open.for_each(|node| add(Blocker::Task(node.task.id.clone())));
    blockers
}

fn group(node: &Node<'_>, planned: &Planned, days: &Days) -> Group {
    let after = node
        .from(days.likely, days)
        .is_some_and(|from| from >= days.likely && from > days.today);
    match node.state {
        TaskState::Done { .. } => Group::Done,
        TaskState::NotForMe => Group::NotForMe,
        TaskState::Waiting { .. } => Group::Waiting,
        TaskState::Open if !days.outside && (after || matches!(planned.fits, Fit::Not { .. })) => {
            Group::AfterRelease
        }
        TaskState::Open if planned.blocked_by.is_empty() => Group::Now,
        TaskState::Open => Group::Later,
    }
}
