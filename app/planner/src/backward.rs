//! Back from release: the last day each task can start.

use crate::forward::Times;
use crate::graph::{Graph, is_met};
use crate::node::{Days, Node};
use domain::calendar::latest_start;
use domain::{Date, TaskState};

/// The last days of one task.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Latest {
    /// By the shortest times, against the likely day of release.
    pub(crate) tight: Option<Date>,
    /// By the longest times, against the earliest day of release. Never after `tight`.
    pub(crate) safe: Option<Date>,
    /// By its own window and the likely day alone; the tasks that wait for it do not count.
    pub(crate) by_window: Option<Date>,
}

/// The last days of every task, by index. Of alternatives none of which is done each has the day by
/// which one of them must be.
pub(crate) fn backward(graph: &Graph<'_>, times: &[Times], days: &Days) -> Vec<Latest> {
    let mut finish: Vec<(Option<Date>, Option<Date>)> = graph
        .nodes
        .iter()
        .map(|node| (node.to(days.likely, days), node.to(days.safe, days)))
        .collect();
    let mut latest = vec![Latest::default(); graph.nodes.len()];
    for at in graph.order.iter().rev().map(|at| *at as usize) {
        let node = &graph.nodes[at];
        if !node.is_open() {
            continue;
        }
        let (tight, safe) = finish[at];
        let last = Latest {
            tight: tight.map(|end| back(node, end, node.lead.min)),
            safe: safe.map(|end| back(node, end, node.lead.max)),
            by_window: node
                .to(days.likely, days)
                .map(|end| back(node, end, node.lead.min)),
        };
        latest[at] = last;
        // A task that was begun, or is too late, makes nothing before it urgent.
        let too_late = tight.is_some_and(|end| times[at].finish_min > end);
        if too_late || *node.state != TaskState::Open {
            continue;
        }
        for group in graph.hard(at) {
            if is_met(graph, group) {
                continue;
            }
            for before in group.places() {
                let (tight, safe) = &mut finish[before];
                *tight = earlier(*tight, last.tight);
                *safe = earlier(*safe, last.safe);
            }
        }
    }
    latest
}

fn back(node: &Node<'_>, end: Date, length: u16) -> Date {
    latest_start(end, length, node.lead.unit)
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forward::forward;
    use crate::generate::{Kinds, worlds};
    use crate::laws::config;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(config())]

        #[test]
        fn the_tight_last_day_is_never_before_the_safe_one(world in worlds(Kinds::ALL)) {
            let days = crate::planning::days(&world.dossier, &world.catalogue, world.today);
            let mut graph = Graph::new(&world.dossier, &world.catalogue, &days);
            graph.bridge(|gap| world.catalogue.gaps.iter().any(|open| open.id == *gap));
            let latest = backward(&graph, &forward(&graph, &days), &days);
            prop_assert!(days.safe <= days.likely);
            for last in latest {
                prop_assert_eq!(last.tight.is_some(), last.safe.is_some());
                prop_assert!(last.safe <= last.tight, "{last:?}");
            }
        }
    }
}
