//! Two dossiers of one person become one.
//!
//! Each value is looked at alone: the same on both sides, changed on one side, or changed on both.
//! "Changed" is meant against the base, the generation that both sides have seen.
//! Without one an empty dossier is the base, so that whatever only one side has is kept.

mod counted;
mod preview;

pub use preview::preview;

use domain::job::{Conflict, Merge, Spot};
use domain::{Change, Dossier, Map};

/// Merges what `theirs` holds into `mine`, both of which passed [`Dossier::check`].
///
/// Says nothing about ids: a dossier with another id is of somebody else, and belongs in a vault of its own.
pub fn merge(base: Option<&Dossier>, mine: &Dossier, theirs: &Dossier) -> Merge {
    let empty = Dossier::new(mine.id.clone());
    let base = base.unwrap_or(&empty);
    let mut found = Found::default();
    found.value(
        || Spot::Release,
        [&base.release, &mine.release, &theirs.release],
        |release| Change::SetRelease { release: *release },
    );
    found.values(
        [&base.answers, &mine.answers, &theirs.answers],
        Spot::Answer,
        |question, answer| Change::SetAnswer { question, answer },
    );
    found.values(
        [&base.tasks, &mine.tasks, &theirs.tasks],
        Spot::Task,
        |task, record| Change::SetTask { task, record },
    );
    found.counted([&base.own, &mine.own, &theirs.own]);
    found.counted([&base.notes, &mine.notes, &theirs.notes]);
    found.value(
        || Spot::Settings,
        [&base.settings, &mine.settings, &theirs.settings],
        |settings| Change::SetSettings {
            settings: settings.clone(),
        },
    );
    Merge {
        change: Change::Batch(found.changes),
        conflicts: found.conflicts,
    }
}

/// What was found so far.
#[derive(Default)]
struct Found {
    changes: Vec<Change>,
    conflicts: Vec<Conflict>,
}

impl Found {
    /// One value, of the base, here and there.
    fn value<T: PartialEq>(
        &mut self,
        spot: impl Fn() -> Spot,
        [base, mine, theirs]: [&T; 3],
        set: impl Fn(&T) -> Change,
    ) {
        if mine == theirs || theirs == base {
            return;
        }
        if mine == base {
            self.changes.push(set(theirs));
        } else {
            self.conflicts.push(Conflict {
                spot: spot(),
                mine: set(mine),
                theirs: set(theirs),
            });
        }
    }

    /// Each value under a name that means the same on both sides.
    fn values<K: Ord + Clone, V: PartialEq + Clone>(
        &mut self,
        [base, mine, theirs]: [&Map<K, V>; 3],
        spot: impl Fn(K) -> Spot,
        set: impl Fn(K, Option<V>) -> Change,
    ) {
        for key in keys(mine, theirs) {
            self.value(
                || spot(key.clone()),
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
