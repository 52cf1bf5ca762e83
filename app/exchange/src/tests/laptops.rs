//! Two laptops of one organisation count the same, whichever opens the file of the other.

use super::{day, dossier};
use crate::merge::{merge, preview};
use domain::{Dossier, Entry, EntryId, Map, Section};
use proptest::collection::vec;
use proptest::prelude::*;
use sections::counting::generate::{counting, moment, shift};
use sections::{CountedMoment, Counting, Kind};
use std::collections::BTreeMap;

/// What a laptop may hold: now and then two under one key, as from a file that somebody wrote by hand.
fn laptop() -> impl Strategy<Value = Dossier> {
    let counted = (vec(moment(), 0..8), vec(shift(), 0..4), counting());
    counted.prop_map(|(moments, shifts, counting)| {
        let mut laptop = dossier();
        laptop.entries = Map::new();
        laptop.entries.insert(Counting::ID, counting.write());
        for (number, one) in (1..).zip(&moments) {
            laptop
                .entries
                .insert(id::<CountedMoment>(number), one.write());
        }
        for (number, one) in (1..).zip(&shifts) {
            laptop
                .entries
                .insert(id::<sections::CountedShift>(number), one.write());
        }
        laptop
    })
}

fn id<K: Kind>(number: u32) -> EntryId {
    let section = K::SECTION;
    EntryId { section, number }
}

/// What was counted, by section and key.
type Said = BTreeMap<(Section, u64), Entry>;

/// What a laptop says: whatever number it stands under.
fn said(laptop: &Dossier) -> Said {
    let mut said = Said::new();
    for (id, entry) in &laptop.entries {
        let row = sections::row(id.section).unwrap();
        let Some(key) = (row.key)(entry).filter(|_| row.is_keyed) else {
            continue;
        };
        let known = said.remove(&(id.section, key));
        let joined = known.map_or_else(|| entry.clone(), |known| (row.joined)(&known, entry));
        said.insert((id.section, key), joined);
    }
    said
}

fn merged(mine: &Dossier, theirs: &Dossier) -> Dossier {
    let found = merge(None, mine, theirs);
    assert_eq!(found.conflicts, []);
    let mut merged = mine.clone();
    merged.apply(found.change, day("2027-03-01")).unwrap();
    sections::check(&merged).unwrap();
    merged
}

proptest! {
    #[test]
    fn the_order_of_two_does_not_matter([one, other] in [laptop(), laptop()]) {
        prop_assert_eq!(said(&merged(&one, &other)), said(&merged(&other, &one)));
    }

    #[test]
    fn nor_does_the_order_of_three([one, two, three] in [laptop(), laptop(), laptop()]) {
        let first = merged(&merged(&one, &two), &three);
        let last = merged(&one, &merged(&two, &three));
        prop_assert_eq!(said(&first), said(&last));
    }

    #[test]
    fn once_more_changes_nothing_and_nothing_is_lost([one, other] in [laptop(), laptop()]) {
        let both = merged(&one, &other);
        for side in [&one, &other, &both] {
            prop_assert!(merge(None, &both, side).is_empty());
            prop_assert_eq!(preview(&both, side).new, 0);
            for key in said(side).keys() {
                prop_assert!(said(&both).contains_key(key));
            }
        }
    }

    #[test]
    fn what_was_undone_here_does_not_come_back_with_what_both_have_seen(one in laptop(), at in 0..8_usize) {
        let mut mine = one.clone();
        let moments = mine.section(CountedMoment::SECTION).map(|(id, _)| id);
        let undone = moments.collect::<Vec<_>>().get(at).copied();
        if let Some(id) = undone {
            mine.entries.remove(&id);
        }
        prop_assert!(merge(Some(&one), &mine, &one).is_empty());
    }
}

#[test]
fn an_entry_of_a_newer_program_comes_along_under_a_number_of_its_own() {
    let (mut mine, mut theirs) = (dossier(), dossier());
    let newer = |byte| Entry {
        rest: vec![200, byte],
        ..Entry::default()
    };
    let id = id::<CountedMoment>(1);
    mine.entries.insert(id, newer(1));
    theirs.entries.insert(id, newer(2));
    let both = merged(&mine, &theirs);
    let all: Vec<_> = both
        .section(CountedMoment::SECTION)
        .map(|(_, entry)| entry.clone())
        .collect();
    assert_eq!(all, [newer(1), newer(2)]);
    assert!(merge(None, &both, &theirs).is_empty());
    assert!(merge(Some(&theirs), &mine, &theirs).is_empty());
}
