//! The plan itself: select, forward, backward, gaps, then what each task says.

use crate::backward::{Latest, backward};
use crate::first::{Beside, Moment, ask_again, order};
use crate::forward::{From, Times, choose, forward};
use crate::gaps::{Gaps, gaps};
use crate::graph::{Graph, Links, is_met};
use crate::node::{Days, Node};
use crate::own::planned_own;
use crate::plan::{Blocker, Continuity, Fit, Group, Plan, Planned, StartFrom};
use domain::calendar::{days_between, next_working_day, plus_days};
use domain::{
    Applies, Basis, Catalogue, Date, Dossier, Edge, Facts, Release, Situation, TaskId, TaskRef,
    TaskState, WHERE,
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
    };
    let besides = besides(&graph, &times, &tasks, &gaps, moment);
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

/// The soft prerequisites of a task that are not met, by the alternative to take.
fn soft_missing(graph: &Graph<'_>, at: usize, times: &[Times]) -> impl Iterator<Item = usize> {
    let open = graph.soft(at).filter(|group| !is_met(graph, *group));
    open.filter_map(|group| choose(graph, group, times))
}

/// For each task of the catalogue in the plan: what its rank depends on beside its own dates.
fn besides(
    graph: &Graph<'_>,
    times: &[Times],
    tasks: &[Planned],
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
    let beside = |at| Beside {
        better_later: soft_missing(graph, at, times).any(|other| quick[other]),
        in_gap: in_gap[at],
        is_met: gaps.met[at],
        unlikely: !graph.nodes[at].likely,
        only_inside: graph.nodes[at].task.until.is_some() || graph.nodes[at].continues,
        is_asked_for: is_asked_for(&graph.nodes[at].task.applies),
    };
    graph.active().map(|(at, _)| beside(at)).collect()
}

/// Whether an answer asks for it; where somebody is says nothing of what is missing.
fn is_asked_for(applies: &Applies) -> bool {
    let mut asks = false;
    applies.each_question(&mut |question, _| asks |= question.as_str() != WHERE);
    asks
}

/// What does not depend on other tasks.
fn blank(node: &Node<'_>, times: &Times, unlocks: u16) -> Planned {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples::{catalogue, day, home_on, set, task, today, waiting, window};
    use domain::{Lead, Phase, Place, Task, Unit};

    fn plan_of(tasks: Vec<Task>, dossier: &Dossier, today: Date) -> Plan {
        let mut catalogue = catalogue(tasks);
        catalogue.margin_days = 14;
        plan(dossier, &catalogue, today)
    }

    /// Group and first day of each task.
    fn rows(plan: &Plan) -> Vec<(Group, Date)> {
        plan.tasks
            .iter()
            .map(|task| (task.group, task.start))
            .collect()
    }

    #[test]
    fn what_keeps_somebody_safe_is_never_put_off() {
        let mut medicine = task("medicine", (3, 14), "");
        let put_off = plan_of(vec![medicine.clone()], &home_on("2027-03-02"), today());
        assert_eq!(put_off.tasks[0].group, Group::AfterRelease);
        medicine.safety = true;
        let mut days = ["2027-03-02", "2027-03-01"].map(home_on).to_vec();
        days.push(Dossier {
            release: Release::On {
                date: day("2027-03-10"),
                fixed: false,
            },
            ..home_on("2027-03-10")
        });
        for dossier in days {
            let plan = plan_of(vec![medicine.clone()], &dossier, today());
            assert_eq!(plan.tasks[0].group, Group::Now);
            assert_eq!(plan.first.len(), 1);
        }
    }

    #[test]
    fn what_keeps_somebody_safe_opens_from_the_earliest_day() {
        let opens = |safety| Task {
            safety,
            window: window(-42, 0),
            ..task("bed", (1, 28), "")
        };
        let mut dossier = home_on("2027-03-01");
        let from = day("2027-03-08");
        dossier.release = Release::Between {
            from,
            to: day("2027-05-03"),
        };
        let plan = plan_of(vec![opens(true), opens(false)], &dossier, today());
        let expected = [(Group::Now, today()), (Group::Later, day("2027-03-22"))];
        assert_eq!(rows(&plan), expected);
        assert_eq!(plan.tasks[0].start_by, Some(today()));
    }

    #[test]
    fn a_task_that_makes_no_sense_any_more_is_gone_and_holds_nothing_up() {
        let until = |id: &str, day, needs| Task {
            until: Some(Edge(day)),
            ..task(id, (3, 14), needs)
        };
        let tasks = vec![
            until("visits", -14, ""),
            until("inside", 0, "visits"),
            task("last", (1, 1), "inside"),
        ];
        let names = |dossier: &Dossier| {
            let plan = plan_of(tasks.clone(), dossier, today());
            let name = |task: &Planned| match &task.task {
                TaskRef::Catalogue(id) => id.to_string(),
                TaskRef::Own(_) => String::new(),
            };
            plan.tasks.iter().map(name).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(names(&home_on("2027-03-20")), "visits inside last");
        assert_eq!(names(&home_on("2027-03-10")), "inside last");
        assert_eq!(names(&home_on("2027-03-03")), "last");
        let mut outside = home_on("2027-03-01");
        outside.release = Release::Outside { since: today() };
        assert_eq!(names(&outside), "last");
        // What was begun stays.
        set(&mut outside, "visits", waiting("2027-02-20", None));
        assert_eq!(names(&outside), "visits last");
    }

    #[test]
    fn a_day_that_hangs_on_a_release_with_a_margin_is_not_firm() {
        let mut by_law = Task {
            phase: Phase::F5,
            window: window(0, 28),
            deadline: Some(Basis::Law),
            ..task("report", (1, 28), "")
        };
        by_law.lead.basis = Basis::Law;
        let firm = |release| {
            let mut dossier = home_on("2027-06-01");
            dossier.release = release;
            plan_of(vec![by_law.clone()], &dossier, today()).tasks[0].firm
        };
        let date = day("2027-06-01");
        assert!(firm(Release::On { date, fixed: true }));
        assert!(!firm(Release::On { date, fixed: false }));
        assert!(!firm(Release::About { date }));
        assert!(firm(Release::Outside { since: today() }));
    }

    #[test]
    fn of_alternatives_each_has_the_day_by_which_one_must_be_done() {
        let tasks = vec![
            task("slow", (9, 9), ""),
            task("quick", (3, 3), ""),
            task("last", (1, 1), "slow|quick"),
        ];
        let by = |plan: &Plan| -> Vec<_> {
            let by = plan.tasks.iter().map(|task| task.start_by);
            by.map(|by| by.unwrap().to_string()).collect()
        };
        let plan = plan_of(tasks.clone(), &home_on("2027-03-31"), today());
        assert_eq!(by(&plan), ["2027-03-21", "2027-03-27", "2027-03-30"]);
    }

    #[test]
    fn where_a_desk_is_shut_a_task_begins_on_the_next_day_that_it_is_open() {
        let desk = |place| Task {
            place,
            ..task("ask", (1, 1), "")
        };
        let working = Lead {
            unit: Unit::WorkingDays,
            ..task("x", (1, 1), "").lead
        };
        let tasks = vec![
            desk(Place::Ric),
            desk(Place::Own),
            Task {
                lead: working,
                ..desk(Place::Own)
            },
            Task {
                safety: true,
                ..desk(Place::Ric)
            },
        ];
        // The Saturday before Easter.
        let saturday = day("2027-03-27");
        let plan = plan_of(tasks, &home_on("2027-04-10"), saturday);
        let starts: Vec<Date> = plan.tasks.iter().map(|task| task.start).collect();
        let tuesday = day("2027-03-30");
        assert_eq!(starts, [tuesday, saturday, tuesday, saturday]);
    }
}
