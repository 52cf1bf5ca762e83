//! Which three stand in "Dit eerst".

use super::Rank;
use crate::plan::Planned;

/// At most three.
const MOST: usize = 3;
/// At most two of one theme, unless there is nothing else.
const OF_THEME: usize = 2;
/// At most this many that may not apply, so that somebody who answered little still gets one that surely does.
const UNSURE: usize = 2;

/// The best ones that differ enough, in order; filled up with the others when there are too few.
pub(super) fn choose(tasks: &[Planned], ranks: &[Rank]) -> Vec<Rank> {
    let mut chosen: Vec<Rank> = Vec::new();
    for variety in [true, false] {
        while chosen.len() < MOST {
            // A rank ends with the place in the plan, so no two are equal.
            let new = ranks.iter().filter(|rank| !chosen.contains(rank));
            let fitting = new.filter(|rank| !variety || differs(tasks, **rank, &chosen));
            let Some(best) = fitting.min() else { break };
            let at = chosen.partition_point(|rank| rank < best);
            chosen.insert(at, *best);
        }
    }
    chosen
}

/// Not too many of one theme. Of tasks that may not apply not too many either, and one from each theme.
fn differs(tasks: &[Planned], rank: Rank, chosen: &[Rank]) -> bool {
    let task = &tasks[rank.at as usize];
    let others = || chosen.iter().map(|rank| &tasks[rank.at as usize]);
    let of_theme = || others().filter(|other| other.theme == task.theme);
    let unsure = || others().filter(|other| other.unsure).count() < UNSURE;
    of_theme().count() < OF_THEME
        && (!task.unsure || unsure() && !of_theme().any(|other| other.unsure))
}
