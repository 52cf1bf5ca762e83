//! What version 1 wrote must open forever (invariant I5). postcard has no names: a field more, less or
//! elsewhere in a stored type shows here, and needs a new `VERSION` with the old types as its reader.

use crate::payload::{self, Dated};
use domain::{
    Actor, Answer, Date, Dossier, DossierId, Edit, Entry, EntryId, OwnId, OwnTask, Release,
    Section, Settings, TaskRecord, TaskState, TextSize, Theme, ThemeChoice, VERSION, Value,
};

/// The content of a snapshot, as hexadecimal digits; never to be written anew after a release.
const SNAPSHOT: &str = include_str!("version-1-snapshot.txt");
/// The content of a record of changes, likewise.
const CHANGES: &str = include_str!("version-1-changes.txt");

fn day(day: u32) -> Date {
    Date::from_ymd_opt(2027, 3, day).unwrap()
}

fn settings() -> Settings {
    Settings {
        language: Some("nl".into()),
        theme: ThemeChoice::Dark,
        text_size: TextSize::Large,
        name_on_paper: Some("Karim".into()),
    }
}

fn own() -> OwnTask {
    OwnTask {
        title: "Bel mijn broer".into(),
        theme: Theme::Network,
        date: Some(day(9)),
        state: TaskState::NotForMe,
    }
}

fn waiting() -> TaskRecord {
    TaskRecord {
        state: TaskState::Waiting {
            who: Actor::Municipality,
            since: day(2),
            ask_again: Some(day(16)),
        },
        note: "Loket 3".into(),
    }
}

fn done() -> TaskRecord {
    TaskRecord {
        state: TaskState::Done { on: day(3) },
        note: String::new(),
    }
}

fn entry() -> Entry {
    Entry {
        title: "Vraag naar de sleutel".into(),
        theme: Some(Theme::Housing),
        day: Some(day(4)),
        rest: vec![1, 0, 255],
    }
}

fn entry_id(number: u32) -> EntryId {
    let section = Section(300);
    EntryId { section, number }
}

fn answer(value: Value) -> Answer {
    Answer { value, revision: 2 }
}

fn dossier() -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes(*b"0123456789abcdef"));
    dossier.release = Release::Between {
        from: day(20),
        to: day(27),
    };
    let choices = Value::Choices(["b".into(), "a".into()].into());
    let answers = [
        ("choices", choices),
        ("town", Value::Municipality("GM0363".into())),
        ("unknown", Value::DontKnow),
        ("later", Value::Later),
    ];
    dossier.answers = answers
        .map(|(id, value)| (id.into(), answer(value)))
        .into_iter()
        .collect();
    dossier.tasks.insert("id-01".into(), done());
    dossier.tasks.insert("id-02".into(), waiting());
    dossier.own.insert(OwnId(1), own());
    dossier.entries.insert(entry_id(1), entry());
    dossier.settings = settings();
    dossier.base = Some("0123456789abcdef".into());
    dossier
}

fn changes() -> Vec<Dated> {
    let releases = [
        Release::Unknown,
        Release::On {
            date: day(12),
            fixed: true,
        },
        Release::About { date: day(12) },
        Release::Outside { since: day(1) },
    ];
    let several: Vec<Edit> = releases.map(Edit::Release).into();
    let one = [
        Edit::Answer {
            question: "home".into(),
            answer: Some(Answer::choice("rent", 1)),
        },
        Edit::Task {
            task: "id-02".into(),
            record: Some(waiting()),
        },
        Edit::Own {
            own: OwnId(2),
            task: Some(own()),
        },
        Edit::Entry {
            id: entry_id(2),
            entry: Some(entry()),
        },
        Edit::Settings(settings()),
        Edit::Answer {
            question: "later".into(),
            answer: None,
        },
        Edit::Base(None),
    ];
    let on = day(5);
    let changes = std::iter::once(several.into()).chain(one.map(Into::into));
    changes.map(|change| Dated { on, change }).collect()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for line in bytes.chunks(40) {
        for byte in line {
            write!(text, "{byte:02x}").unwrap();
        }
        text.push('\n');
    }
    text
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

#[test]
fn a_snapshot_opens() {
    assert_eq!(
        VERSION, 1,
        "keep this test, and write one for the new version"
    );
    assert_eq!(payload::read_snapshot(&bytes(SNAPSHOT)), Some(dossier()));
    assert_eq!(hex(&payload::write_snapshot(&dossier()).unwrap()), SNAPSHOT);
}

#[test]
fn changes_replay() {
    let mut replayed = dossier();
    assert!(payload::replay(&mut replayed, &bytes(CHANGES)).is_some());
    let mut expected = dossier();
    for dated in changes() {
        expected.apply(dated.change, dated.on).unwrap();
    }
    assert_eq!(replayed, expected);
    assert_eq!(hex(&payload::write_changes(&changes()).unwrap()), CHANGES);
}

#[test]
fn what_is_cut_off_is_refused() {
    let content = bytes(SNAPSHOT);
    for length in 0..content.len() {
        assert_eq!(
            payload::read_snapshot(&content[..length]),
            None,
            "{length} bytes"
        );
    }
}
