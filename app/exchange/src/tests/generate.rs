//! Dossiers that pass their check, small enough for two of them to touch the same values.

use domain::{
    Actor, Answer, Date, Dossier, DossierId, Entry, EntryId, OwnId, OwnTask, Release, Section,
    Settings, TaskRecord, TaskState, TextSize, Theme, ThemeChoice, Value,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use sections::{Kind, Note, Purpose, VisitQuestion};

fn date() -> impl Strategy<Value = Date> {
    (2000..2200_i32, 1..366_u32)
        .prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,12}", "[ab]", "\\PC{0,40}"]
}

fn state() -> impl Strategy<Value = TaskState> {
    prop_oneof![
        Just(TaskState::Open),
        Just(TaskState::NotForMe),
        date().prop_map(|on| TaskState::Done { on }),
        (date(), option::of(date())).prop_map(|(since, ask_again)| TaskState::Waiting {
            who: Actor::Ric,
            since,
            ask_again,
        }),
    ]
}

fn release() -> impl Strategy<Value = Release> {
    prop_oneof![
        Just(Release::Unknown),
        (date(), any::<bool>()).prop_map(|(date, fixed)| Release::On { date, fixed }),
        date().prop_map(|date| Release::About { date }),
        (date(), date()).prop_map(|(a, b)| Release::Between {
            from: a.min(b),
            to: a.max(b),
        }),
        date().prop_map(|since| Release::Outside { since }),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let value = prop_oneof![
        Just(Value::Later),
        Just(Value::DontKnow),
        text().prop_map(Value::Municipality),
        vec("[a-z]{1,3}", 0..3)
            .prop_map(|ids| Value::Choices(ids.iter().map(|id| id.as_str().into()).collect())),
    ];
    (value, 1..3_u16).prop_map(|(value, revision)| Answer { value, revision })
}

fn own() -> impl Strategy<Value = OwnTask> {
    (text(), option::of(date()), state()).prop_map(|(title, date, state)| OwnTask {
        title,
        theme: Theme::Network,
        date,
        state,
    })
}

/// An entry of each section that there is, and of one that only a newer program knows.
fn entry() -> impl Strategy<Value = (Section, Entry)> {
    let on = || prop_oneof![Just(super::day("2027-03-01")), date()];
    let note = (text(), on()).prop_map(|(text, on)| {
        let theme = Theme::Debts;
        (Note::SECTION, Note { text, on, theme }.write())
    });
    let purpose =
        (text(), on()).prop_map(|(text, on)| (Purpose::SECTION, Purpose { text, on }.write()));
    let question = (text(), option::of(on()), text()).prop_map(|(text, asked, answer)| {
        let question = VisitQuestion {
            text,
            whom: Some(Actor::Municipality),
            asked,
            answer,
        };
        (VisitQuestion::SECTION, question.write())
    });
    let newer = (text(), vec(any::<u8>(), 0..4)).prop_map(|(title, rest)| {
        let entry = Entry {
            title,
            rest,
            ..Entry::default()
        };
        (Section(60_000), entry)
    });
    prop_oneof![4 => note, 1 => purpose, 2 => question, 1 => newer]
}

fn settings() -> impl Strategy<Value = Settings> {
    (option::of(text()), any::<bool>()).prop_map(|(name_on_paper, dark)| Settings {
        language: Some("nl".into()),
        theme: if dark {
            ThemeChoice::Dark
        } else {
            ThemeChoice::System
        },
        text_size: TextSize::Normal,
        name_on_paper,
    })
}

/// Any dossier of one person, with few names, so that two of them meet.
pub(super) fn dossier() -> impl Strategy<Value = Dossier> {
    (
        release(),
        vec(("[a-d]", answer()), 0..4),
        vec(("[a-d]", state(), text()), 0..4),
        vec((1..5_u32, own()), 0..4),
        vec((1..5_u32, entry()), 0..6),
        prop_oneof![Just(Settings::default()), settings()],
    )
        .prop_map(
            |(release, answers, tasks, own, entries, settings)| Dossier {
                release,
                answers: answers
                    .into_iter()
                    .map(|(id, answer)| (id.into(), answer))
                    .collect(),
                tasks: tasks
                    .into_iter()
                    .map(|(id, state, note)| (id.into(), TaskRecord { state, note }))
                    .collect(),
                own: own.into_iter().map(|(id, own)| (OwnId(id), own)).collect(),
                entries: entries
                    .into_iter()
                    .map(|(number, (section, entry))| (EntryId { section, number }, entry))
                    .collect(),
                settings,
                ..Dossier::new(DossierId::from_bytes([7; 16]))
            },
        )
}

/// A base and two sides that grew from it: each value of a side is of the base or its own.
pub(super) fn family() -> impl Strategy<Value = [Dossier; 3]> {
    let side = || (dossier(), any::<[bool; 6]>());
    (dossier(), side(), side()).prop_map(|(base, mine, theirs)| {
        let grown = |(own, kept): (Dossier, [bool; 6])| {
            let mut side = own;
            let [release, answers, tasks, own, entries, settings] = kept;
            if release {
                side.release = base.release;
            }
            if answers {
                side.answers.extend(base.answers.clone());
            }
            if tasks {
                side.tasks.extend(base.tasks.clone());
            }
            if own {
                side.own.extend(base.own.clone());
            }
            if entries {
                side.entries.extend(base.entries.clone());
            }
            if settings {
                side.settings = base.settings.clone();
            }
            side
        };
        let (mine, theirs) = (grown(mine), grown(theirs));
        [base, mine, theirs]
    })
}
