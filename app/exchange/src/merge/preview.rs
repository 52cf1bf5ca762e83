//! What is in a file, before anything is done with it.

use super::counted::{Counter, counters, is_clash, is_here};
use super::keyed::Keyed;
use domain::job::Preview;
use domain::{Dossier, Map};

/// Counts what [`super::merge`] without a base would look at. A value that nobody has said is not counted.
pub fn preview(mine: &Dossier, theirs: &Dossier) -> Preview {
    let unsaid = Dossier::new(mine.id.clone());
    let mut counts = Counts(Preview {
        same_id: mine.id == theirs.id,
        ..Preview::default()
    });
    // No `..`: a new field would not be counted, and nobody would notice.
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
    counts.value(
        Some(release).filter(|said| **said != unsaid.release),
        Some(&theirs.release).filter(|said| **said != unsaid.release),
    );
    counts.values(answers, &theirs.answers);
    counts.values(tasks, &theirs.tasks);
    counts.counted(own, &theirs.own);
    counts.counted(entries, &theirs.entries);
    let keyed = Keyed::find(&unsaid, mine, theirs);
    counts.0.new += count(keyed.edits.len());
    counts.0.same += count(keyed.same);
    counts.0.only_here += count(keyed.only_here);
    counts.value(
        Some(settings).filter(|said| **said != unsaid.settings),
        Some(&theirs.settings).filter(|said| **said != unsaid.settings),
    );
    counts.0
}

fn count(entries: usize) -> u32 {
    u32::try_from(entries).unwrap_or(u32::MAX)
}

/// A [`Preview`] that is being counted.
struct Counts(Preview);

impl Counts {
    fn value<V: PartialEq>(&mut self, mine: Option<&V>, theirs: Option<&V>) {
        match (mine, theirs) {
            (None, None) => {}
            (None, Some(_)) => self.0.new += 1,
            (Some(_), None) => self.0.only_here += 1,
            (Some(mine), Some(theirs)) if mine == theirs => self.0.same += 1,
            (Some(_), Some(_)) => self.0.changed += 1,
        }
    }

    fn values<K: Ord, V: PartialEq>(&mut self, mine: &Map<K, V>, theirs: &Map<K, V>) {
        for key in super::keys(mine, theirs) {
            self.value(mine.get(key), theirs.get(key));
        }
    }

    /// Two things of one number are one that is only here and one of theirs, which may stand here already.
    fn counted<K: Counter>(&mut self, mine: &Map<K, K::Value>, theirs: &Map<K, K::Value>) {
        for id in counters(mine, theirs) {
            let (here, there) = (mine.get(&id), theirs.get(&id));
            if !is_clash(id, [None, here, there]) {
                self.value(here, there);
                continue;
            }
            self.0.only_here += 1;
            if there.is_some_and(|value| is_here([&Map::new(), mine, theirs], id, value)) {
                self.0.same += 1;
            } else {
                self.0.new += 1;
            }
        }
    }
}
