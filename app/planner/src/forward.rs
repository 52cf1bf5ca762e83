//! From today on: the first day each task can start, and when it is finished.

use crate::graph::{Graph, Links, number};
use crate::node::{Days, Node};
use domain::calendar::finish;
use domain::{Basis, Date, TaskState};

/// The times of one task.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    pub(crate) start: Date,
    pub(crate) from: From,
    pub(crate) finish_min: Date,
    pub(crate) finish_max: Date,
    /// Whether an assumption is part of what decides the start, or of its own lead time.
    pub(crate) assumed: bool,
    /// It makes no sense any more, and nothing waits for it.
    pub(crate) gone: bool,
}

/// What decides a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    Today,
    Window,
    After(u32),
}

/// The times of every task, by index. Linear in tasks plus edges.
pub(crate) fn forward(graph: &Graph<'_>, days: &Days) -> Vec<Times> {
    let blank = Times {
        start: days.today,
        from: From::Today,
        finish_min: days.today,
        finish_max: days.today,
        assumed: false,
        gone: false,
    };
    let mut times = vec![blank; graph.nodes.len()];
    for at in graph.order.iter().map(|at| *at as usize) {
        times[at] = one(graph, at, days, &times);
    }
    times
}

fn one(graph: &Graph<'_>, at: usize, days: &Days, times: &[Times]) -> Times {
    let node = &graph.nodes[at];
    let today = days.today;
    match *node.state {
        TaskState::Done { on } => {
            let on = on.min(today);
            Times {
                start: on,
                from: From::Today,
                finish_min: on,
                finish_max: on,
                assumed: false,
                gone: false,
            }
        }
        TaskState::Waiting { since, .. } => {
            let since = since.min(today);
            Times {
                start: since,
                from: From::Today,
                finish_min: lasts(node, since, node.lead.min).max(today),
                finish_max: lasts(node, since, node.lead.max).max(today),
                assumed: node.lead.basis == Basis::Assumption,
                gone: false,
            }
        }
        TaskState::Open | TaskState::NotForMe => open(graph, at, days, times),
    }
}

fn open(graph: &Graph<'_>, at: usize, days: &Days, times: &[Times]) -> Times {
    let node = &graph.nodes[at];
    let mut start = node.first_day(days);
    let mut from = From::Today;
    if let Some(edge) = node.opens(days).filter(|edge| *edge > start) {
        start = edge;
        from = From::Window;
    }
    let mut latest = start;
    for group in graph.hard(at) {
        let Some(before) = choose(graph, group, times) else {
            continue;
        };
        if times[before].finish_min > start {
            start = times[before].finish_min;
            from = From::After(number(before));
        }
        latest = latest.max(times[before].finish_max);
    }
    let inherited = matches!(from, From::After(before) if times[before as usize].assumed);
    let finish_min = lasts(node, start, node.lead.min);
    Times {
        finish_min,
        finish_max: lasts(node, latest.max(start), node.lead.max),
        start,
        from,
        assumed: node.lead.basis == Basis::Assumption || inherited,
        gone: node.is_too_late(start, finish_min, days),
    }
}

fn lasts(node: &Node<'_>, start: Date, length: u16) -> Date {
    finish(start, length, node.lead.unit)
}

/// A finished one first, then the one that is finished soonest when things go quickly, then the first in the catalogue.
/// `None` when none of them makes sense any more: then the need is met.
pub(crate) fn choose(graph: &Graph<'_>, group: Links<'_>, times: &[Times]) -> Option<usize> {
    let left = group.places().filter(|at| !times[*at].gone);
    left.min_by_key(|&at| (!graph.nodes[at].is_done(), times[at].finish_min, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples::{catalogue, done, home_on, set, task, today, waiting, window};
    use chrono::Datelike;
    use domain::{Dossier, Task, Unit};

    /// One row for each task: first day, what decides it, quickest and longest finish. All days are in March 2027.
    fn check(tasks: Vec<Task>, dossier: &Dossier, expected: &[&str]) {
        let catalogue = catalogue(tasks);
        let days = crate::planning::days(dossier, &catalogue, today());
        let graph = Graph::new(dossier, &catalogue, &days);
        let name = |at: usize| &graph.nodes[at].task.id;
        let day = |date: Date| format!("{}/{}", date.day(), date.month());
        let row = |(at, times): (usize, &Times)| {
            let from = match times.from {
                From::Today => "today".to_owned(),
                From::Window => "window".to_owned(),
                From::After(before) => format!("after {}", name(before as usize)),
            };
            let [start, min, max] = [times.start, times.finish_min, times.finish_max].map(day);
            format!("{} {start} {from} {min} {max}", name(at))
        };
        let rows: Vec<String> = forward(&graph, &days).iter().enumerate().map(row).collect();
        assert_eq!(rows, expected);
    }

    #[test]
    fn a_chain_adds_up_by_minima_and_by_maxima() {
        let tasks = vec![
            task("a", (1, 7), ""),
            task("b", (2, 10), "a"),
            task("c", (0, 1), "b ~a"),
        ];
        check(
            tasks,
            &home_on("2027-03-31"),
            &[
                "a 1/3 today 2/3 8/3",
                "b 2/3 after a 4/3 18/3",
                "c 4/3 after b 4/3 19/3",
            ],
        );
    }

    #[test]
    fn the_quickest_alternative_is_chosen_and_a_done_one_before_it() {
        let tasks = || {
            vec![
                task("slow", (9, 9), ""),
                task("quick", (3, 20), ""),
                task("last", (1, 1), "slow|quick"),
            ]
        };
        let mut dossier = home_on("2027-03-31");
        let slow = "slow 1/3 today 10/3 10/3";
        let quick = "quick 1/3 today 4/3 21/3";
        let chosen = [slow, quick, "last 4/3 after quick 5/3 22/3"];
        check(tasks(), &dossier, &chosen);
        set(&mut dossier, "slow", done("2027-02-20"));
        let slow = "slow 20/2 today 20/2 20/2";
        let chosen = [slow, quick, "last 1/3 today 2/3 2/3"];
        check(tasks(), &dossier, &chosen);
        set(&mut dossier, "slow", TaskState::NotForMe);
        set(&mut dossier, "quick", TaskState::NotForMe);
        let alone = ["slow 1/3 today 10/3 10/3", quick, "last 1/3 today 2/3 2/3"];
        check(tasks(), &dossier, &alone);
    }

    #[test]
    fn what_waits_finishes_today_at_the_earliest() {
        let tasks = vec![
            task("long", (7, 30), ""),
            task("overdue", (1, 5), ""),
            task("next", (1, 1), "long overdue"),
        ];
        let mut dossier = home_on("2027-03-31");
        set(&mut dossier, "long", waiting("2027-02-25", None));
        set(&mut dossier, "overdue", waiting("2027-02-10", None));
        check(
            tasks,
            &dossier,
            &[
                "long 25/2 today 4/3 27/3",
                "overdue 10/2 today 1/3 1/3",
                "next 4/3 after long 5/3 28/3",
            ],
        );
    }

    #[test]
    fn a_window_opens_later_and_working_days_skip_good_friday_to_easter_monday() {
        let mut lead = task("b", (2, 2), "").lead;
        lead.unit = Unit::WorkingDays;
        let tasks = vec![
            Task {
                window: window(-5, 0),
                ..task("a", (1, 1), "")
            },
            Task {
                lead,
                window: window(-6, None),
                ..task("b", (2, 2), "")
            },
        ];
        check(
            tasks,
            &home_on("2027-03-31"),
            &["a 26/3 window 27/3 27/3", "b 25/3 window 31/3 31/3"],
        );
    }

    #[test]
    fn a_circle_is_cut_where_it_closes() {
        let tasks = vec![
            task("a", (1, 1), "c"),
            task("b", (1, 1), "a"),
            task("c", (1, 1), "b c"),
        ];
        check(
            tasks,
            &home_on("2027-03-31"),
            &[
                "a 3/3 after c 4/3 4/3",
                "b 1/3 today 2/3 2/3",
                "c 2/3 after b 3/3 3/3",
            ],
        );
    }
}
