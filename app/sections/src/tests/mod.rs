//! What holds of every section, and of the JSON of all of them.

mod entries;

use crate::{ALL, Kind, Note, VisitQuestion, json, row};
use domain::{Dossier, DossierId, Entry, EntryId, Fault, Section};
use entries::{day, known, text, theme};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// What a newer program may have written: in a section of its own, or in one of ours.
fn unread() -> impl Strategy<Value = Entry> {
    (
        text(),
        option::of(theme()),
        option::of(day()),
        vec(any::<u8>(), 0..9),
    )
        .prop_map(|(title, theme, day, rest)| Entry {
            title,
            theme,
            day,
            rest: [vec![200], rest].concat(),
        })
}

fn entry() -> impl Strategy<Value = (Section, Entry)> {
    prop_oneof![
        10 => known(),
        1 => (prop_oneof![Just(1_u16), Just(3), Just(60_000)], unread())
            .prop_map(|(section, entry)| (Section(section), entry)),
    ]
}

fn dossier() -> impl Strategy<Value = Dossier> {
    vec((1..9_u32, entry()), 0..9).prop_map(|entries| {
        let named = entries
            .into_iter()
            .map(|(number, (section, entry))| (EntryId { section, number }, entry));
        Dossier {
            entries: named.collect(),
            ..empty()
        }
    })
}

fn empty() -> Dossier {
    Dossier::new(DossierId::from_bytes([7; 16]))
}

#[test]
fn the_only_one_stands_beside_what_cannot_be_read() {
    let at = |number| EntryId {
        section: Note::SECTION,
        number,
    };
    let mut dossier = empty();
    assert_eq!(crate::only::<Note>(&dossier), (at(1), None));
    let newer = Entry {
        rest: vec![200],
        ..Entry::default()
    };
    dossier.entries.insert(at(1), newer);
    assert_eq!(crate::only::<Note>(&dossier), (at(2), None));
}

proptest! {
    #[test]
    fn what_a_section_writes_it_reads_again((section, entry) in entry()) {
        let known = row(section);
        prop_assert!(known.is_none_or(|row| (row.fits)(&entry)));
        prop_assert!(crate::is_twin(section, &entry, &entry));
    }

    #[test]
    fn json_holds_every_entry(dossier in dossier()) {
        prop_assert_eq!(crate::check(&dossier), Ok(()));
        let written = json::write(&dossier).unwrap();
        prop_assert_eq!(json::read(&written).unwrap(), dossier);
    }

    #[test]
    fn any_bytes_are_read_or_refused(rest in vec(any::<u8>(), 0..40), title in text()) {
        for row in ALL {
            let entry = Entry { title: title.clone(), theme: None, day: None, rest: rest.clone() };
            let id = EntryId { section: row.section, number: 1 };
            let mut dossier = empty();
            dossier.entries.insert(id, entry);
            if crate::check(&dossier).is_ok() {
                let written = json::write(&dossier).unwrap();
                prop_assert_eq!(json::read(&written).unwrap(), dossier);
            }
        }
    }
}

#[test]
fn numbers_and_names_are_given_once() {
    for (at, row) in ALL.iter().enumerate() {
        assert!(row.section.0 > 0);
        for other in &ALL[at + 1..] {
            assert_ne!(row.section, other.section, "{}", row.name);
            assert_ne!(row.name, other.name);
        }
    }
    // Stored: a change here loses what people wrote.
    let stored = ALL.iter().map(|row| (row.section.0, row.name));
    let stored: Vec<_> = stored.collect();
    assert_eq!(
        stored[..5],
        [
            (1, "notes"),
            (2, "purpose"),
            (3, "visit-questions"),
            (4, "people"),
            (5, "invitations")
        ]
    );
}

#[test]
fn an_entry_that_its_section_would_not_write_is_refused_with_its_place() {
    let mut dossier = empty();
    let id = EntryId {
        section: Note::SECTION,
        number: 4,
    };
    dossier.entries.insert(id, Entry::default());
    let at = "sections/1/4".to_owned();
    assert_eq!(crate::check(&dossier), Err(Fault::Body { at }));
}

#[test]
fn an_entry_of_a_newer_program_is_kept_as_it_is() {
    let mut dossier = empty();
    let ours = EntryId {
        section: VisitQuestion::SECTION,
        number: 1,
    };
    let theirs = EntryId {
        section: Section(60_000),
        number: 2,
    };
    let entry = Entry {
        title: "Wat?".into(),
        theme: None,
        day: None,
        rest: vec![2, 0, 255],
    };
    for id in [ours, theirs] {
        dossier.entries.insert(id, entry.clone());
    }
    assert_eq!(crate::check(&dossier), Ok(()));
    assert!(crate::all::<VisitQuestion>(&dossier).next().is_none());
    let json = json::write(&dossier).unwrap();
    let text = String::from_utf8(json.clone()).unwrap();
    assert!(text.contains(r#""other":{"3":{"1":{"#), "{text}");
    assert_eq!(json::read(&json).unwrap(), dossier);
}
