//! The plan itself: select, forward, backward, gaps, then what each task says.

use crate::backward::backward;
use crate::first::{Beside, Moment, order};
use crate::forward::{Times, forward};
use crate::gaps::{Gaps, gaps};
use crate::graph::{Graph, Links, is_met};
use crate::node::Days;
use crate::own::planned_own;
use crate::plan::{Group, Plan, Planned};
use crate::planned::{blank, fill, soft_missing};
use domain::calendar::{days_between, next_working_day, plus_days};
use domain::{
    Applies, Catalogue, Date, Dossier, Facts, Phase, Release, SINCE, Situation, TaskId, TaskState,
    Truth, WHERE,
};

/// The choice of the question where somebody is.
const OUTSIDE: &str = "outside";

/// Plans a dossier with a catalogue on a day. Total: any input has a plan.
///
/// Fit is judged by the shortest lead times against the likely day of release, urgency by the longest
/// against the earliest day (see the head of the crate). A release day that has passed
/// counts as today until the person says to be outside.
pub fn plan(dossier: &Dossier, catalogue: &Catalogue, today: Date) -> Plan {
    let release = dossier.release;
    let days = days(dossier, catalogue, today);
    let mut graph = Graph::new(dossier, catalogue, &days);
    let mut times = walk(&mut graph, &days);
    let mut gaps = gaps(dossier, catalogue, &days, &graph, &times);
    if graph.bridge(|gap| gaps.open.iter().any(|open| open.gap == *gap)) {
        times = walk(&mut graph, &days);
    }
    for gap in &mut gaps.open {
        let is_left = |id: &TaskId| graph.place(id).is_some_and(|at| graph.nodes[at].active);
        gap.bridging.retain(is_left);
    }
    let mut tasks = planned_all(dossier, &graph, &times, &days);
    let moment = Moment {
        today,
        earliest: days.earliest,
        inside: inside(dossier, catalogue, today, days.earliest),
        outside_since: days.outside.then_some(days.likely),
    };
    let besides = besides(&graph, &times, &tasks, catalogue, &gaps, moment);
    let order = order(&tasks, &besides, moment);
    for at in &order.now[order.pressing..] {
        tasks[*at].may_wait = true;
    }
    Plan {
        today,
        release,
        likely: days.likely,
        earliest: days.earliest,
        asks_outside: release.asks_outside(today),
        disagrees_outside: says_outside(dossier, catalogue, today) && !release.is_outside(),
        first: order.first,
        now: order.now,
        pressing: order.pressing,
        tasks,
        gaps: gaps.open,
    }
}

/// Forward through the graph; what makes no sense any more leaves it.
fn walk(graph: &mut Graph<'_>, days: &Days) -> Vec<Times> {
    let times = forward(graph, days);
    if times.iter().any(|times| times.gone) {
        graph.take_out(|at| times[at].gone);
    }
    times
}

fn says_outside(dossier: &Dossier, catalogue: &Catalogue, today: Date) -> bool {
    let situation = Situation::new(dossier, catalogue, today);
    situation.has(&WHERE.into(), &OUTSIDE.into()) == Truth::Yes
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
        earliest,
        office: next_working_day(today),
        outside,
        dated: matches!(
            release,
            Release::On { fixed: true, .. } | Release::Outside { .. }
        ),
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

/// For each task of the catalogue in the plan: what its rank depends on beside its own dates.
fn besides(
    graph: &Graph<'_>,
    times: &[Times],
    tasks: &[Planned],
    catalogue: &Catalogue,
    gaps: &Gaps,
    moment: Moment,
) -> Vec<Beside> {
    let mut quick = vec![false; graph.nodes.len()];
    for ((at, _), task) in graph.active().zip(tasks) {
        quick[at] = moment.is_quick(task);
    }
    let mut in_gap = vec![false; graph.nodes.len()];
    let of_gaps = gaps
        .open
        .iter()
        .flat_map(|gap| gap.chain.iter().chain(&gap.bridging));
    for at in of_gaps.filter_map(|id| graph.place(id)) {
        in_gap[at] = true;
    }
    let prepares = prepare_safety(graph, tasks, catalogue, gaps);
    let beside = |at: usize| Beside {
        better_later: soft_missing(graph, at, times).any(|other| {
            let before = &graph.nodes[other];
            // A ban that nobody has is no reason to ask for a bed later.
            quick[other] && !(before.unsure && before.task.safety)
        }),
        in_gap: in_gap[at],
        prepares_safety: prepares[at],
        is_over: moment.outside_since.is_some() && graph.nodes[at].task.until.is_some(),
        is_met: gaps.met[at] || moment.is_settled() && graph.nodes[at].task.phase == Phase::F4,
        unlikely: !graph.nodes[at].likely,
        only_inside: graph.nodes[at].task.until.is_some() || graph.nodes[at].continues,
        is_asked_for: is_asked_for(&graph.nodes[at].task.applies),
    };
    graph.active().map(|(at, _)| beside(at)).collect()
}

/// What can be done first for a need whose own safe way is missing for sure and has yet to open: long before
/// release, whoever has no bed begins with a plan for one.
fn prepare_safety(
    graph: &Graph<'_>,
    tasks: &[Planned],
    catalogue: &Catalogue,
    gaps: &Gaps,
) -> Vec<bool> {
    let mut groups = vec![Group::NotForMe; graph.nodes.len()];
    for ((at, _), task) in graph.active().zip(tasks) {
        groups[at] = task.group;
    }
    let is_missing = |at: usize| {
        let node = &graph.nodes[at];
        node.task.safety && !node.unsure && !gaps.met[at] && is_asked_for(&node.task.applies)
    };
    let mut prepares = vec![false; graph.nodes.len()];
    for gap in &catalogue.gaps {
        let (mut opens_later, mut opens_now) = (false, false);
        for at in gap.closed_by.iter().filter_map(|id| graph.place(id)) {
            opens_later |= groups[at] == Group::Later && is_missing(at);
            opens_now |= groups[at] == Group::Now && is_missing(at);
        }
        let mut serving = gap.serves.iter().filter_map(|id| graph.place(id));
        if opens_later
            && !opens_now
            && let Some(at) = serving.find(|at| groups[*at] == Group::Now)
        {
            prepares[at] = true;
        }
    }
    prepares
}

/// Whether an answer asks for it; where somebody is, and since when, says nothing of what is missing.
fn is_asked_for(applies: &Applies) -> bool {
    let mut asks = false;
    applies.each_question(&mut |question, _| asks |= ![WHERE, SINCE].contains(&question.as_str()));
    asks
}

#[cfg(test)]
mod tests;
