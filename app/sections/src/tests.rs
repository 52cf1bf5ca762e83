//! What holds of every section, and of the JSON of all of them.

use crate::handout::Paper;
use crate::invitation::generate::{answer, stay};
use crate::invitation::{Ask, Invitation, Number};
use crate::people::{Help, Person, Ring, Role, Said, Then};
use crate::{ALL, Agreement, Handout, Kind, Note, Purpose, VisitQuestion, json, row};
use domain::{Actor, Date, Dossier, DossierId, Entry, EntryId, Fault, Section, Theme};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,12}", "\\PC{0,40}"]
}

fn day() -> impl Strategy<Value = Date> {
    (2000..2200_i32, 1..366_u32)
        .prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day))
}

fn theme() -> impl Strategy<Value = Theme> {
    prop_oneof![
        Just(Theme::Housing),
        Just(Theme::Care),
        Just(Theme::General)
    ]
}

fn note() -> impl Strategy<Value = Entry> {
    (text(), day(), theme()).prop_map(|(text, on, theme)| Note { text, on, theme }.write())
}

fn handout() -> impl Strategy<Value = Entry> {
    let whom = prop_oneof![Just(None), Just(Some(Actor::CaseManager))];
    (select(Paper::ALL), whom, day())
        .prop_map(|(paper, whom, on)| Handout { paper, whom, on }.write())
}

fn agreement() -> impl Strategy<Value = Entry> {
    let who = prop_oneof![Just(None), Just(Some(Actor::Family))];
    (text(), who, option::of(day()), any::<bool>()).prop_map(|(what, who, by, is_done)| {
        let agreement = Agreement {
            what,
            who,
            by,
            is_done,
        };
        agreement.write()
    })
}

fn purpose() -> impl Strategy<Value = Entry> {
    (text(), day()).prop_map(|(text, on)| Purpose { text, on }.write())
}

fn visit_question() -> impl Strategy<Value = Entry> {
    let whom = prop_oneof![Just(None), Just(Some(Actor::Municipality))];
    (text(), whom, option::of(day()), text()).prop_map(|(text, whom, asked, answer)| {
        let question = VisitQuestion {
            text,
            whom,
            asked,
            answer,
        };
        question.write()
    })
}

fn person() -> impl Strategy<Value = Entry> {
    let stands = (select(Ring::ALL), select(Then::ALL), select(Then::ALL));
    let who = (".{0,40}", option::of(select(Role::ALL)), stands);
    let helps = subsequence(Help::ALL.to_vec(), 0..=Help::ALL.len());
    let promises = vec("[a-z]{2}-[0-9]{2}", 0..3);
    let said = (select(Said::ALL), option::of(day()), option::of(day()));
    let paper = (any::<bool>(), any::<bool>());
    let stay = (option::of(stay()), option::of(day()), option::of(day()));
    (who, helps, promises, said, stay, paper).prop_map(
        |(
            (name, role, (now, before, outside)),
            helps,
            promises,
            (said, ask_on, until),
            (stay, called, yes_on),
            (named, apart),
        )| {
            let person = Person {
                name,
                role,
                now,
                before,
                outside,
                helps: helps.into_iter().collect(),
                said,
                ask_on,
                until,
                promises: promises.iter().map(|id| id.as_str().into()).collect(),
                yes_on,
                stay,
                called,
                named_on_paper: named,
                apart,
            };
            person.write()
        },
    )
}

fn invitation() -> impl Strategy<Value = Entry> {
    let asks = || subsequence(Ask::ALL.to_vec(), 0..=Ask::ALL.len());
    let number = option::of(any::<u32>());
    let made = (".{0,40}", day(), day(), asks(), any::<bool>(), number);
    (made, option::of(answer()), asks()).prop_map(
        |((to, on, until, asks, named, number), answer, taken)| {
            let invitation = Invitation {
                to,
                on,
                until,
                asks: asks.into_iter().collect(),
                named,
                number: number.map(Number::new),
                answer,
                taken: taken.into_iter().collect(),
            };
            invitation.write()
        },
    )
}

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
        note().prop_map(|entry| (Note::SECTION, entry)),
        purpose().prop_map(|entry| (Purpose::SECTION, entry)),
        visit_question().prop_map(|entry| (VisitQuestion::SECTION, entry)),
        person().prop_map(|entry| (Person::SECTION, entry)),
        handout().prop_map(|entry| (Handout::SECTION, entry)),
        agreement().prop_map(|entry| (Agreement::SECTION, entry)),
        invitation().prop_map(|entry| (Invitation::SECTION, entry)),
        (prop_oneof![Just(1_u16), Just(3), Just(60_000)], unread())
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
