//! What holds of any history.

use super::*;
use crate::history::back::read;
use crate::{DossierId, Edit, Map, Section, Settings, TaskRecord, Theme};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn day() -> impl Strategy<Value = Date> {
    (1..4_u32).prop_filter_map("a day", |day| Date::from_ymd_opt(2027, 3, day))
}

fn text() -> impl Strategy<Value = String> {
    "[a-c]{0,3}"
}

fn state() -> impl Strategy<Value = TaskState> {
    prop_oneof![
        Just(TaskState::Open),
        Just(TaskState::NotForMe),
        day().prop_map(|on| TaskState::Done { on }),
    ]
}

fn answer() -> impl Strategy<Value = Answer> {
    let value = prop_oneof![
        Just(Value::Later),
        Just(Value::DontKnow),
        "[a-c]".prop_map(Value::Municipality),
    ];
    value.prop_map(|value| Answer { value, revision: 1 })
}

fn own() -> impl Strategy<Value = OwnTask> {
    (text(), state()).prop_map(|(title, state)| OwnTask {
        title,
        theme: Theme::Network,
        date: None,
        state,
    })
}

fn entry() -> impl Strategy<Value = Entry> {
    (text(), option::of(day()), any::<bool>()).prop_map(|(title, day, has_rest)| Entry {
        title,
        theme: Some(Theme::Debts),
        day,
        rest: if has_rest { vec![1, 2] } else { Vec::new() },
    })
}

fn entry_id() -> impl Strategy<Value = EntryId> {
    (1..3_u16, 1..3_u32).prop_map(|(section, number)| EntryId {
        section: Section(section),
        number,
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        option::of(day()).prop_map(|day| {
            Edit::Release(day.map_or(Release::Unknown, |date| Release::About { date }))
        }),
        ("[ab]", option::of(answer())).prop_map(|(question, answer)| Edit::Answer {
            question: question.into(),
            answer,
        }),
        ("[ab]", option::of((state(), text()))).prop_map(|(task, record)| Edit::Task {
            task: task.into(),
            record: record.map(|(state, note)| TaskRecord { state, note }),
        }),
        (1..3_u32, option::of(own())).prop_map(|(own, task)| Edit::Own {
            own: OwnId(own),
            task,
        }),
        (entry_id(), option::of(entry())).prop_map(|(id, entry)| Edit::Entry { id, entry }),
        (any::<bool>(), option::of("[ab]")).prop_map(|(large, name_on_paper)| {
            Edit::Settings(Settings {
                text_size: if large {
                    TextSize::Large
                } else {
                    TextSize::Normal
                },
                name_on_paper,
                ..Settings::default()
            })
        }),
    ]
}

/// One edit, or several as an event or a file makes them.
fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        2 => edit().prop_map(Change::from),
        1 => vec(edit(), 0..5).prop_map(Change::from),
    ]
}

/// Changes made one behind the other on days that go on; some are taken back at once.
fn work() -> impl Strategy<Value = (Dossier, Vec<Step>)> {
    vec((change(), any::<bool>(), any::<bool>()), 0..16).prop_map(|all| {
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let mut on: Date = "2027-03-01".parse().unwrap();
        let mut steps: Vec<Step> = Vec::new();
        for (change, next_day, undoes) in all {
            if next_day {
                on = crate::calendar::plus_days(on, 1);
            }
            steps.extend(dossier.replay([(change, on)]).unwrap());
            if undoes {
                let inverse = steps.last().unwrap().inverse.clone();
                steps.extend(dossier.replay([(inverse, on)]).unwrap());
            }
        }
        (dossier, steps)
    })
}

/// Whether this stands in a dossier, of a task or note of the person under any number, or an entry of that section.
fn holds(dossier: &Dossier, subject: &Subject, wanted: &Held) -> bool {
    let like = |held: Held| held.is_like(wanted);
    match subject {
        Subject::Own(_) => dossier.own.values().any(|own| like(Held::Own(own.clone()))),
        Subject::Entry(id) => {
            let mut entries = dossier.section(id.section);
            entries.any(|(_, entry)| like(Held::Entry(entry.clone())))
        }
        Subject::State(TaskRef::Own(_)) => {
            let mut own = dossier.own.values();
            own.any(|own| like(Held::State(own.state.clone())))
        }
        subject => like(read(dossier, subject)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// "Zet terug" is one change that is made, that gives the values of before, and that undo takes back.
    #[test]
    fn putting_back_gives_what_was((dossier, steps) in work()) {
        let on = "2027-06-01".parse().unwrap();
        for line in history(&steps, &dossier).lines {
            let Some(back) = line.back else { continue };
            let mut after = dossier.clone();
            let inverse = after.apply(back, on).unwrap();
            prop_assert_ne!(&after, &dossier);
            if let [part] = line.parts.as_slice() {
                prop_assert!(part.from == Held::Nothing || holds(&after, &part.subject, &part.from), "{:?}", part);
                // What was nothing before is gone: there is less of it than there was.
                let left = |dossier: &Dossier| dossier.own.len() + dossier.entries.len() + dossier.answers.len();
                if matches!(part.subject, Subject::Own(_) | Subject::Answer(_)) && part.from == Held::Nothing {
                    prop_assert_eq!(left(&after) + 1, left(&dossier));
                }
            }
            after.apply(inverse, on).unwrap();
            prop_assert_eq!(&after, &dossier);
        }
    }

    /// What is put back can't be put back once more: the line says that it is back.
    #[test]
    fn what_was_put_back_is_told((dossier, mut steps) in work()) {
        let told = history(&steps, &dossier);
        let Some(last) = told.lines.first() else { return Ok(()) };
        let Some(back) = last.back.clone() else { return Ok(()) };
        let mut after = dossier.clone();
        steps.extend(after.replay([(back, last.on)]).unwrap());
        let lines = history(&steps, &after).lines;
        let same = &lines[0];
        prop_assert!(same.back.is_none() || lines.len() > told.lines.len(), "{:?}", same);
    }

    /// Each thing in the bin is not there, and comes back as it was, and leaves the bin.
    #[test]
    fn the_bin_gives_back_what_is_absent((dossier, steps) in work()) {
        let on = "2027-06-01".parse().unwrap();
        let told = history(&steps, &dossier);
        for removed in &told.bin {
            let mut after = dossier.clone();
            let mut steps = steps.clone();
            let change = removed.back.clone().unwrap();
            steps.extend(after.replay([(change, on)]).unwrap());
            prop_assert!(holds(&after, &removed.subject, &removed.held));
            prop_assert_eq!(history(&steps, &after).bin.len() + 1, told.bin.len());
        }
    }

    /// Own tasks with titles of their own: removed and absent is exactly what lies in the bin.
    #[test]
    fn the_bin_holds_exactly_what_is_missed(all in vec((1..4_u32, any::<bool>()), 0..24)) {
        let on = "2027-03-01".parse().unwrap();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let mut steps = Vec::new();
        let mut missed: Map<String, ()> = Map::new();
        for (count, (own, removes)) in all.into_iter().enumerate() {
            let is_there = dossier.own.get(&OwnId(own)).cloned();
            let task = match &is_there {
                Some(_) if !removes => continue,
                Some(task) => {
                    missed.insert(task.title.clone(), ());
                    None
                }
                None => Some(OwnTask {
                    title: format!("Stap {count}"),
                    theme: Theme::General,
                    date: None,
                    state: TaskState::Open,
                }),
            };
            let change = Edit::Own { own: OwnId(own), task }.into();
            steps.extend(dossier.replay([(change, on)]).unwrap());
        }
        let mut bin: Vec<String> = history(&steps, &dossier)
            .bin
            .into_iter()
            .map(|removed| match removed.held {
                Held::Own(task) => task.title,
                other => panic!("{other:?}"),
            })
            .collect();
        bin.sort();
        let missed: Vec<String> = missed.keys().cloned().collect();
        prop_assert_eq!(bin, missed);
    }

    /// Steps that never happened, to a dossier that they do not lead to: told as well as it goes, and alike.
    #[test]
    fn any_list_has_a_history(
        all in vec((day(), change(), change()), 0..12),
        (dossier, _) in work(),
    ) {
        let steps: Vec<Step> = all
            .into_iter()
            .map(|(on, change, inverse)| Step { on, change, inverse })
            .collect();
        let told = history(&steps, &dossier);
        prop_assert_eq!(&told, &history(&steps, &dossier));
        let ways = told.lines.iter().filter_map(|entry| entry.back.clone());
        for back in ways.chain(told.bin.iter().filter_map(|removed| removed.back.clone())) {
            let mut after = dossier.clone();
            prop_assert!(after.apply(back, "2027-06-01".parse().unwrap()).is_ok());
        }
    }
}
