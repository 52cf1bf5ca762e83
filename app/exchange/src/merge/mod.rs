//! Two dossiers of one person become one.
//!
//! Each value is looked at alone: the same on both sides, changed on one side, or changed on both.
//! "Changed" is meant against the base, what both sides have seen last.
//! Without one an empty dossier is the base, so that whatever only one side has is kept.

mod counted;
mod keyed;
mod preview;

pub use preview::preview;

use domain::job::{Conflict, Merge};
use domain::{Dossier, Edit, Map};
use keyed::Keyed;

/// Merges what `theirs` holds into `mine`, both of which passed [`Dossier::check`].
///
/// Says nothing about ids: a dossier with another id is of somebody else, and belongs in a vault of its own; but
/// two countings of one organisation may have begun apart.
pub fn merge(base: Option<&Dossier>, mine: &Dossier, theirs: &Dossier) -> Merge {
    let empty = Dossier::new(mine.id.clone());
    let base = base.unwrap_or(&empty);
    // No `..`: what a new field holds would be lost in silence.
    let Dossier {
        version: _,
        id: _,
        release,
        answers,
        tasks,
        own,
        entries,
        settings,
        base: _,
    } = mine;
    let mut found = Found::default();
    found.value([&base.release, release, &theirs.release], |release| {
        Edit::Release(*release)
    });
    found.values(
        [&base.answers, answers, &theirs.answers],
        |question, answer| Edit::Answer { question, answer },
    );
    found.values([&base.tasks, tasks, &theirs.tasks], |task, record| {
        Edit::Task { task, record }
    });
    found.counted([&base.own, own, &theirs.own]);
    found.counted([&base.entries, entries, &theirs.entries]);
    found.edits.extend(Keyed::find(base, mine, theirs).edits);
    found.value([&base.settings, settings, &theirs.settings], |settings| {
        Edit::Settings(settings.clone())
    });
    let Found { edits, conflicts } = found;
    Merge {
        change: edits.into(),
        conflicts,
    }
}

/// What was found so far.
#[derive(Default)]
struct Found {
    edits: Vec<Edit>,
    conflicts: Vec<Conflict>,
}

impl Found {
    /// One value, of the base, here and there.
    fn value<T: PartialEq>(&mut self, [base, mine, theirs]: [&T; 3], set: impl Fn(&T) -> Edit) {
        if mine == theirs || theirs == base {
            return;
        }
        if mine == base {
            self.edits.push(set(theirs));
        } else {
            self.conflicts.push(Conflict {
                mine: set(mine),
                theirs: set(theirs),
            });
        }
    }

    /// Each value under a name that means the same on both sides.
    fn values<K: Ord + Clone, V: PartialEq + Clone>(
        &mut self,
        [base, mine, theirs]: [&Map<K, V>; 3],
        set: impl Fn(K, Option<V>) -> Edit,
    ) {
        for key in keys(mine, theirs) {
            self.value(
                [&base.get(key), &mine.get(key), &theirs.get(key)],
                |value| set(key.clone(), value.cloned()),
            );
        }
    }
}

/// The keys of both, each once: those here, then those that are only there.
fn keys<'a, K: Ord, V>(
    mine: &'a Map<K, V>,
    theirs: &'a Map<K, V>,
) -> impl Iterator<Item = &'a K> + use<'a, K, V> {
    let only_theirs = theirs.keys().filter(|key| !mine.contains_key(*key));
    mine.keys().chain(only_theirs)
}
