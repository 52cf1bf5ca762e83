//! Sections whose entries have a key that is the same on every computer: what a number stands for is told by it, so
//! nothing is asked, and two computers come to the same whichever opens the file of the other.

use domain::{Dossier, Edit, Entry, EntryId, MAX_NUMBER};
use sections::Row;
use std::collections::{BTreeMap, BTreeSet};

/// Whether an entry is looked at here, and by its number nowhere else.
pub(super) fn is_keyed(id: EntryId) -> bool {
    sections::row(id.section).is_some_and(|row| row.is_keyed)
}

/// What was found in these sections.
#[derive(Default)]
pub(super) struct Keyed {
    /// What comes in from the other side.
    pub(super) edits: Vec<Edit>,
    /// How many are the same on both sides, or known here as they are there.
    pub(super) same: usize,
    /// How many are only here.
    pub(super) only_here: usize,
}

impl Keyed {
    /// Compares both sides, against what both have seen last: what is there as it was then brings nothing.
    pub(super) fn find(base: &Dossier, mine: &Dossier, theirs: &Dossier) -> Self {
        let mut found = Self::default();
        for row in sections::ALL.iter().filter(|row| row.is_keyed) {
            let sides = [base, mine, theirs].map(|dossier| Side::of(row, dossier));
            found.section(row, &sides);
        }
        found
    }

    fn section(&mut self, row: &Row, [base, mine, theirs]: &[Side<'_>; 3]) {
        let mut taken: BTreeSet<u32> = mine.numbers.clone();
        let mut add = |number: u32, entry: Entry| {
            let number = free(&mut taken, number);
            let id = EntryId {
                section: row.section,
                number,
            };
            let entry = Some(entry);
            Edit::Entry { id, entry }
        };
        for (key, (number, there)) in &theirs.by_key {
            let is_old = base.by_key.get(key).is_some_and(|(_, seen)| seen == there);
            match mine.by_key.get(key) {
                None if is_old => (),
                None => self.edits.push(add(*number, there.clone())),
                Some((number, here)) => {
                    let joined = (row.joined)(here, there);
                    if is_old || joined == *here {
                        self.same += 1;
                    } else {
                        let id = EntryId {
                            section: row.section,
                            number: *number,
                        };
                        let entry = Some(joined);
                        self.edits.push(Edit::Entry { id, entry });
                    }
                }
            }
        }
        for (number, there) in &theirs.unread {
            let is_in = |side: &Side<'_>| side.unread.iter().any(|(_, one)| one == there);
            match (is_in(mine), is_in(base)) {
                (true, _) => self.same += 1,
                (false, true) => (),
                (false, false) => self.edits.push(add(*number, (*there).clone())),
            }
        }
        let only_here = |key: &&u64| !theirs.by_key.contains_key(*key);
        self.only_here += mine.by_key.keys().filter(only_here).count();
        let unread = mine.unread.iter();
        let only_here =
            |(_, here): &&(u32, &Entry)| theirs.unread.iter().all(|(_, one)| one != here);
        self.only_here += unread.filter(only_here).count();
    }
}

/// What stands in one section on one side.
#[derive(Default)]
struct Side<'a> {
    /// By key; where several have the same one, what becomes of them, at the number of the first.
    by_key: BTreeMap<u64, (u32, Entry)>,
    /// What a newer program wrote, each once.
    unread: Vec<(u32, &'a Entry)>,
    numbers: BTreeSet<u32>,
}

impl<'a> Side<'a> {
    fn of(row: &Row, dossier: &'a Dossier) -> Self {
        let mut side = Self::default();
        for (id, entry) in dossier.section(row.section) {
            side.numbers.insert(id.number);
            let Some(key) = (row.key)(entry) else {
                if side.unread.iter().all(|(_, one)| *one != entry) {
                    side.unread.push((id.number, entry));
                }
                continue;
            };
            let joined = match side.by_key.remove(&key) {
                Some((number, known)) => (number, (row.joined)(&known, entry)),
                None => (id.number, entry.clone()),
            };
            side.by_key.insert(key, joined);
        }
        side
    }
}

/// Takes a number that none has: this one if it is free, else one behind the last, else any.
fn free(taken: &mut BTreeSet<u32>, wished: u32) -> u32 {
    let next = taken.last().map_or(1, |last| last.saturating_add(1));
    let mut all = std::iter::once(wished)
        .chain(next..=MAX_NUMBER)
        .chain(1..next);
    let free = all.find(|number| !taken.contains(number)).unwrap_or(wished);
    taken.insert(free);
    free
}
