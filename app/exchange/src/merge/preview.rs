//! What is in a file, before anything is done with it.

use super::counted::{Counted, is_clash, is_here};
use domain::{Dossier, Map};

/// How the values of another dossier compare with those here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Whether it is the same person's: another id belongs in a vault of its own.
    pub same_id: bool,
    /// Values that are only there.
    pub new: usize,
    /// Values that are another there.
    pub changed: usize,
    /// Values that are the same.
    pub same: usize,
    /// Values that are only here.
    pub only_here: usize,
}

/// Counts what [`super::merge`] without a base would look at. A value that nobody has said is not counted.
pub fn preview(mine: &Dossier, theirs: &Dossier) -> Preview {
    let unsaid = Dossier::new(mine.id.clone());
    let mut counts = Preview {
        same_id: mine.id == theirs.id,
        ..Preview::default()
    };
    counts.value(
        Some(&mine.release).filter(|said| **said != unsaid.release),
        Some(&theirs.release).filter(|said| **said != unsaid.release),
    );
    counts.values(&mine.answers, &theirs.answers);
    counts.values(&mine.tasks, &theirs.tasks);
    counts.counted(&mine.own, &theirs.own);
    counts.counted(&mine.notes, &theirs.notes);
    counts.value(
        Some(&mine.settings).filter(|said| **said != unsaid.settings),
        Some(&theirs.settings).filter(|said| **said != unsaid.settings),
    );
    counts
}

impl Preview {
    fn value<V: PartialEq>(&mut self, mine: Option<&V>, theirs: Option<&V>) {
        match (mine, theirs) {
            (None, None) => {}
            (None, Some(_)) => self.new += 1,
            (Some(_), None) => self.only_here += 1,
            (Some(mine), Some(theirs)) if mine == theirs => self.same += 1,
            (Some(_), Some(_)) => self.changed += 1,
        }
    }

    fn values<K: Ord, V: PartialEq>(&mut self, mine: &Map<K, V>, theirs: &Map<K, V>) {
        for key in super::keys(mine, theirs) {
            self.value(mine.get(key), theirs.get(key));
        }
    }

    /// Two things of one number are one that is only here and one of theirs, which may stand here already.
    fn counted<V: Counted>(&mut self, mine: &Map<V::Id, V>, theirs: &Map<V::Id, V>) {
        for id in super::keys(mine, theirs) {
            let (here, there) = (mine.get(id), theirs.get(id));
            if !is_clash(None, here, there) {
                self.value(here, there);
                continue;
            }
            self.only_here += 1;
            if there.is_some_and(|value| is_here([&Map::new(), mine, theirs], value)) {
                self.same += 1;
            } else {
                self.new += 1;
            }
        }
    }
}
