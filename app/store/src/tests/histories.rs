//! Whatever was saved, folded, refused and reloaded: what opens is what was made (invariant I3).

use super::Memory;
use crate::Slot;
use crate::contract::{Bench, KEY, found, lock};
use domain::{
    Answer, Change, Date, Dossier, DossierId, Edit, Entry, EntryId, OwnId, OwnTask, Release,
    Section, Settings, TaskRecord, TaskState, Theme, Value,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    Save(Change, Date),
    Fold,
    Import,
    Reload,
}

fn date() -> impl Strategy<Value = Date> {
    (2000..2200_i32, 1..366_u32)
        .prop_filter_map("a day", |(year, day)| Date::from_yo_opt(year, day))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,40}", "\\PC{1000,2000}"]
}

fn state() -> impl Strategy<Value = TaskState> {
    prop_oneof![
        Just(TaskState::Open),
        Just(TaskState::NotForMe),
        date().prop_map(|on| TaskState::Done { on }),
    ]
}

fn release() -> impl Strategy<Value = Release> {
    prop_oneof![
        Just(Release::Unknown),
        (date(), any::<bool>()).prop_map(|(date, fixed)| Release::On { date, fixed }),
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
        "\\PC{0,64}".prop_map(Value::Municipality),
        vec("[a-z]{1,3}", 0..3)
            .prop_map(|ids| Value::Choices(ids.iter().map(|id| id.as_str().into()).collect())),
    ];
    (value, any::<u16>()).prop_map(|(value, revision)| Answer { value, revision })
}

fn own() -> impl Strategy<Value = OwnTask> {
    (text(), option::of(date()), state()).prop_map(|(title, date, state)| OwnTask {
        title,
        theme: Theme::Network,
        date,
        state,
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        release().prop_map(Edit::Release),
        ("[a-c]", option::of(answer())).prop_map(|(question, answer)| Edit::Answer {
            question: question.as_str().into(),
            answer,
        }),
        ("[a-c]", option::of((state(), text()))).prop_map(|(task, record)| Edit::Task {
            task: task.as_str().into(),
            record: record.map(|(state, note)| TaskRecord { state, note }),
        }),
        (0..4_u32, option::of(own())).prop_map(|(own, task)| Edit::Own {
            own: OwnId(own),
            task,
        }),
        (1..3_u16, 0..4_u32, option::of(entry())).prop_map(|(section, number, entry)| {
            let section = Section(section);
            let id = EntryId { section, number };
            Edit::Entry { id, entry }
        }),
        option::of(text()).prop_map(|name_on_paper| {
            Edit::Settings(Settings {
                name_on_paper,
                ..Settings::default()
            })
        }),
    ]
}

fn entry() -> impl Strategy<Value = Entry> {
    (text(), option::of(date()), vec(any::<u8>(), 0..5)).prop_map(|(title, day, rest)| Entry {
        title,
        theme: Some(Theme::Network),
        day,
        rest,
    })
}

fn change() -> impl Strategy<Value = Change> {
    vec(edit(), 0..5).prop_map(Change::from)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (change(), date()).prop_map(|(change, on)| Step::Save(change, on)),
        1 => Just(Step::Fold),
        1 => Just(Step::Import),
        1 => Just(Step::Reload),
    ]
}

async fn run(steps: Vec<Step>) {
    let bench = Memory::default();
    let mut vault = bench.vault();
    let mut model = Dossier::new(DossierId::from_bytes([1; 16]));
    vault.open(Slot::Secret, &KEY).await.unwrap();
    vault.create(&lock(), &model, &[]).await.unwrap();
    let mut changes = 0;
    for step in steps {
        match step {
            Step::Save(change, on) => {
                vault.save(&change, on).await.unwrap();
                model.apply(change, on).unwrap();
                changes += 1;
            }
            Step::Fold => {
                vault.fold(&model).await.unwrap();
                changes = 0;
            }
            Step::Import => {
                model = Dossier::new(model.id.clone());
                vault.begin(&model).await.unwrap();
                changes = 0;
            }
            Step::Reload => vault = bench.vault(),
        }
        let opened = bench.vault().open(Slot::Secret, &KEY).await.unwrap();
        assert_eq!(found(opened), Some((model.clone(), changes)));
        vault.open(Slot::Secret, &KEY).await.unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_history_opens_as_it_was_made(steps in vec(step(), 0..24)) {
        pollster::block_on(run(steps));
    }
}
