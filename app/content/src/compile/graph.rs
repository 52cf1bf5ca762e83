//! The order of tasks: each stands after the tasks that it needs.

use super::problem::{Location, Problems};
use super::tasks::Entry;
use domain::{TaskId, Theme};
use std::collections::{BTreeMap, BTreeSet};

/// The order of themes in the catalogue: the frame first, because the others depend on it.
const ORDER: [Theme; 7] = [
    Theme::General,
    Theme::Identity,
    Theme::Housing,
    Theme::WorkAndIncome,
    Theme::Debts,
    Theme::Care,
    Theme::Network,
];

type Place<'a> = (usize, &'a TaskId);

/// The indexes of the tasks, each after all that it needs; otherwise by theme and id.
/// A circle is a problem; it is cut at its first task.
pub(super) fn order(entries: &[Entry], problems: &mut Problems) -> Vec<usize> {
    let mut index: BTreeMap<&TaskId, usize> = BTreeMap::new();
    for (i, entry) in entries.iter().enumerate() {
        index.entry(&entry.task.id).or_insert(i);
    }
    let needs: Vec<BTreeSet<usize>> = entries.iter().map(|e| needs_of(e, &index)).collect();
    let mut left: BTreeMap<Place, usize> = BTreeMap::new();
    for (id, i) in &index {
        let theme = entries[*i].task.theme;
        let rank = ORDER.iter().position(|other| *other == theme);
        left.insert((rank.unwrap_or(ORDER.len()), id), *i);
    }
    let mut done: BTreeSet<usize> = BTreeSet::new();
    let mut order = Vec::new();
    while let Some((first, first_index)) = left.iter().next().map(|(p, i)| (*p, *i)) {
        let ready = left.iter().find(|(_, i)| needs[**i].is_subset(&done));
        let (place, i) = if let Some((place, i)) = ready {
            (*place, *i)
        } else {
            report(entries, &needs, &done, first_index, problems);
            (first, first_index)
        };
        left.remove(&place);
        done.insert(i);
        order.push(i);
    }
    order
}

fn needs_of(entry: &Entry, index: &BTreeMap<&TaskId, usize>) -> BTreeSet<usize> {
    let ids = entry.task.needs.iter().flat_map(|need| &need.any);
    ids.filter_map(|id| index.get(id).copied()).collect()
}

/// Walks from need to need until it meets a task again: the tasks in between are the circle.
fn report(
    entries: &[Entry],
    needs: &[BTreeSet<usize>],
    done: &BTreeSet<usize>,
    start: usize,
    problems: &mut Problems,
) {
    let mut path = vec![start];
    loop {
        let here = path[path.len() - 1];
        let Some(next) = needs[here].difference(done).next() else {
            return;
        };
        if let Some(from) = path.iter().position(|seen| seen == next) {
            path.drain(..from);
            path.push(*next);
            break;
        }
        path.push(*next);
    }
    let ids: Vec<&str> = path.iter().map(|i| entries[*i].task.id.as_str()).collect();
    problems.error(
        need_line(&entries[path[0]], &entries[path[1]].task.id),
        format!(
            "`{}` waits on itself: {}; leave one of these needs out",
            ids[0],
            ids.join(" -> ")
        ),
    );
}

fn need_line<'a>(entry: &'a Entry, on: &TaskId) -> &'a Location {
    let needs = entry.task.needs.iter().zip(&entry.needs_at);
    needs
        .filter(|(need, _)| need.any.contains(on))
        .map(|(_, at)| at)
        .next()
        .unwrap_or(&entry.at)
}
