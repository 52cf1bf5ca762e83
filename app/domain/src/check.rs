//! Whether values may stand in a dossier. What is read from outside is checked once.

use crate::{
    Answer, Change, Date, Dossier, Fault, MAX_CHOICES, MAX_DEPTH, MAX_ENTRIES, MAX_ID, MAX_NUMBER,
    MAX_TEXT, Map, Note, OwnTask, Release, Settings, TaskRecord, TaskState, VERSION, Value,
    in_range,
};

impl Dossier {
    /// The first thing that is wrong, if anything is. What is read from outside is checked once.
    pub fn check(&self) -> Result<(), Fault> {
        if self.version > VERSION {
            return Err(Fault::TooNew {
                version: self.version,
            });
        }
        if self.id.0.len() != 32 || !self.id.0.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Fault::Id);
        }
        self.check_counts()?;
        release(self.release)?;
        for (id, given) in &self.answers {
            answer(id.as_str(), Some(given))?;
        }
        for (id, said) in &self.tasks {
            record(id.as_str(), Some(said))?;
        }
        for (id, task) in &self.own {
            own(id.0, Some(task))?;
        }
        for (id, written) in &self.notes {
            note(id.0, Some(written))?;
        }
        settings(&self.settings)?;
        base(self.base.as_deref())
    }

    /// Whether there are no more values than may be.
    pub(crate) fn check_counts(&self) -> Result<(), Fault> {
        let counts = [
            ("answers", self.answers.len()),
            ("tasks", self.tasks.len()),
            ("own", self.own.len()),
            ("notes", self.notes.len()),
        ];
        counts
            .into_iter()
            .try_for_each(|(at, count)| at_most(count, MAX_ENTRIES, || at.into()))
    }
}

impl Change {
    /// Whether every value in it may stand in a dossier.
    ///
    /// How many values a dossier has is judged when it is [made](Dossier::apply).
    pub fn check(&self) -> Result<(), Fault> {
        self.check_below(MAX_DEPTH)
    }

    /// With so many batches left that may lie in each other.
    fn check_below(&self, depth: usize) -> Result<(), Fault> {
        match self {
            Self::SetRelease { release: day } => release(*day),
            Self::SetAnswer {
                question,
                answer: given,
            } => answer(question.as_str(), given.as_ref()),
            Self::SetTask { task, record: said } => record(task.as_str(), said.as_ref()),
            Self::SetOwn { own: id, task } => own(id.0, task.as_ref()),
            Self::SetNote { id, note: written } => note(id.0, written.as_ref()),
            Self::SetSettings { settings: looks } => settings(looks),
            Self::SetBase { base: name } => base(name.as_deref()),
            Self::Batch(parts) => {
                let depth = depth.checked_sub(1).ok_or(Fault::Deep)?;
                parts.iter().try_for_each(|part| part.check_below(depth))
            }
        }
    }
}

fn release(release: Release) -> Result<(), Fault> {
    for day in release.dates() {
        date(day, || "release".into())?;
    }
    match release {
        Release::Between { from, to } if to < from => Err(Fault::Range),
        _ => Ok(()),
    }
}

fn answer(question: &str, answer: Option<&Answer>) -> Result<(), Fault> {
    key("answers", question)?;
    match answer.map(|answer| &answer.value) {
        Some(Value::Choices(choices)) => {
            let at = || format!("answers/{question}/value/choices");
            at_most(choices.len(), MAX_CHOICES, at)?;
            choices
                .iter()
                .try_for_each(|choice| id(choice.as_str(), at))
        }
        Some(Value::Municipality(code)) => {
            id(code, || format!("answers/{question}/value/municipality"))
        }
        Some(Value::DontKnow | Value::Later) | None => Ok(()),
    }
}

fn record(task: &str, record: Option<&TaskRecord>) -> Result<(), Fault> {
    key("tasks", task)?;
    let Some(record) = record else { return Ok(()) };
    state(&record.state, || format!("tasks/{task}/state"))?;
    text(&record.note, || format!("tasks/{task}/note"))
}

fn own(id: u32, task: Option<&OwnTask>) -> Result<(), Fault> {
    number("own", id)?;
    let Some(task) = task else { return Ok(()) };
    text(&task.title, || format!("own/{id}/title"))?;
    state(&task.state, || format!("own/{id}/state"))?;
    task.date
        .map_or(Ok(()), |day| date(day, || format!("own/{id}/date")))
}

fn note(id: u32, note: Option<&Note>) -> Result<(), Fault> {
    number("notes", id)?;
    let Some(note) = note else { return Ok(()) };
    date(note.on, || format!("notes/{id}/on"))?;
    text(&note.text, || format!("notes/{id}/text"))
}

fn settings(settings: &Settings) -> Result<(), Fault> {
    let language = settings.language.as_deref().unwrap_or_default();
    id(language, || "settings/language".into())?;
    let name = settings.name_on_paper.as_deref().unwrap_or_default();
    text(name, || "settings/name_on_paper".into())
}

fn base(name: Option<&str>) -> Result<(), Fault> {
    let is_base = |name: &str| name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit());
    if name.is_none_or(is_base) {
        Ok(())
    } else {
        Err(Fault::Base)
    }
}

fn state(state: &TaskState, at: impl Fn() -> String) -> Result<(), Fault> {
    match state {
        TaskState::Open | TaskState::NotForMe => Ok(()),
        TaskState::Done { on } => date(*on, at),
        TaskState::Waiting {
            since, ask_again, ..
        } => {
            date(*since, &at)?;
            ask_again.map_or(Ok(()), |day| date(day, at))
        }
    }
}

fn date(date: Date, at: impl Fn() -> String) -> Result<(), Fault> {
    if in_range(date) {
        Ok(())
    } else {
        Err(Fault::Date { at: at() })
    }
}

fn text(text: &str, at: impl Fn() -> String) -> Result<(), Fault> {
    if is_long(text, MAX_TEXT) {
        Err(Fault::LongText { at: at() })
    } else {
        Ok(())
    }
}

fn id(id: &str, at: impl Fn() -> String) -> Result<(), Fault> {
    if is_long(id, MAX_ID) {
        Err(Fault::LongId { at: at() })
    } else {
        Ok(())
    }
}

/// An id that is part of the place of its value: a long one is named by its beginning.
fn key(map: &str, key: &str) -> Result<(), Fault> {
    id(key, || {
        let start: String = key.chars().take(MAX_ID).collect();
        format!("{map}/{start}")
    })
}

fn number(map: &str, number: u32) -> Result<(), Fault> {
    if number <= MAX_NUMBER {
        Ok(())
    } else {
        let at = format!("{map}/{number}");
        Err(Fault::Number { at })
    }
}

fn at_most(count: usize, most: usize, at: impl Fn() -> String) -> Result<(), Fault> {
    if count <= most {
        Ok(())
    } else {
        Err(Fault::TooMany { at: at() })
    }
}

/// Counts no further than it has to: a hostile text may be megabytes long.
fn is_long(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}

/// A number that no value has yet: behind the last one, and before it when there is nothing behind.
pub(crate) fn free<K, V>(map: &Map<K, V>, number: impl Fn(&K) -> u32) -> u32 {
    let last = map.keys().next_back().map_or(0, &number);
    if last < MAX_NUMBER {
        return last + 1;
    }
    // The numbers are in order, so the first one that is not its own place is a gap.
    let mut taken = map.keys().map(number).filter(|number| *number > 0);
    (1..=MAX_NUMBER)
        .find(|free| taken.next() != Some(*free))
        .unwrap_or(MAX_NUMBER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DossierId, NoteId, OwnId, Refusal, Theme};
    use proptest::prelude::*;

    fn dossier() -> Dossier {
        Dossier::new(DossierId::from_bytes([1; 16]))
    }

    fn day() -> Date {
        Date::from_ymd_opt(2027, 3, 1).unwrap()
    }

    fn written() -> Note {
        Note {
            text: String::new(),
            on: day(),
            theme: Theme::Network,
        }
    }

    fn task() -> OwnTask {
        OwnTask {
            title: String::new(),
            theme: Theme::Network,
            date: None,
            state: TaskState::Open,
        }
    }

    fn answered(question: &str, value: Value) -> Change {
        Change::SetAnswer {
            question: question.into(),
            answer: Some(Answer { value, revision: 1 }),
        }
    }

    /// Refused as a change and in a dossier, with the same place.
    fn place(change: &Change) -> Option<String> {
        let mut made = dossier();
        made.replace(change.clone());
        let fault = made.check();
        assert_eq!(change.check(), fault);
        let before = dossier();
        let mut refused = before.clone();
        let made = refused.apply(change.clone(), day());
        assert_eq!(made.is_err(), fault.is_err());
        assert!(made.is_ok() || refused == before);
        fault.err().map(|fault| fault.place().unwrap().to_owned())
    }

    #[test]
    fn ids_and_codes_have_a_length() {
        let (most, long) = ("é".repeat(MAX_ID), "é".repeat(MAX_ID + 1));
        let change = |id: &str| {
            [
                answered(id, Value::Later),
                Change::SetAnswer {
                    question: id.into(),
                    answer: None,
                },
                answered("bed", Value::Choices([id.into()].into())),
                answered("town", Value::Municipality(id.into())),
                Change::SetTask {
                    task: id.into(),
                    record: Some(TaskRecord::default()),
                },
                Change::SetSettings {
                    settings: Settings {
                        language: Some(id.into()),
                        ..Settings::default()
                    },
                },
            ]
        };
        assert!(change(&most).iter().all(|change| place(change).is_none()));
        let [asked, removed, choice, town, task, language] = change(&long);
        assert_eq!(place(&asked), Some(format!("answers/{most}")));
        let at = format!("answers/{most}");
        assert_eq!(removed.check(), Err(Fault::LongId { at }));
        assert_eq!(place(&choice).unwrap(), "answers/bed/value/choices");
        assert_eq!(place(&town).unwrap(), "answers/town/value/municipality");
        assert_eq!(place(&task), Some(format!("tasks/{most}")));
        assert_eq!(place(&language).unwrap(), "settings/language");
    }

    #[test]
    fn an_answer_has_so_many_choices() {
        let choices = |count: usize| {
            let ids = (0..count).map(|n| n.to_string().into());
            answered("bed", Value::Choices(ids.collect()))
        };
        assert_eq!(place(&choices(MAX_CHOICES)), None);
        let at = place(&choices(MAX_CHOICES + 1));
        assert_eq!(at.unwrap(), "answers/bed/value/choices");
    }

    #[test]
    fn the_last_number_is_refused() {
        let own = |own| Change::SetOwn {
            own: OwnId(own),
            task: Some(task()),
        };
        let note = |id| Change::SetNote {
            id: NoteId(id),
            note: Some(written()),
        };
        assert_eq!(place(&own(MAX_NUMBER)), None);
        assert_eq!(place(&note(MAX_NUMBER)), None);
        assert_eq!(place(&own(u32::MAX)).unwrap(), "own/4294967295");
        assert_eq!(place(&note(u32::MAX)).unwrap(), "notes/4294967295");
    }

    #[test]
    fn one_more_than_there_may_be_is_refused_and_one_in_its_place_is_not() {
        let most = u32::try_from(MAX_ENTRIES).unwrap();
        let mut full = dossier();
        full.own = (1..=most).map(|id| (OwnId(id), task())).collect();
        assert_eq!(full.check(), Ok(()));
        let set = |own, task| Change::SetOwn {
            own: OwnId(own),
            task,
        };
        let more = set(full.next_own().0, Some(task()));
        let before = full.clone();
        let at = "own".to_owned();
        let refused = full.apply(more.clone(), day());
        assert_eq!(refused, Err(Refusal::Fault(Fault::TooMany { at })));
        assert_eq!(full, before);
        let exchanged = Change::Batch(vec![more.clone(), set(1, None)]);
        let inverse = full.apply(exchanged, day()).unwrap();
        full.apply(inverse, day()).unwrap();
        assert_eq!(full, before);
        full.replace(more);
        let at = "own".to_owned();
        assert_eq!(full.check(), Err(Fault::TooMany { at }));
    }

    #[test]
    fn of_changes_that_are_made_again_none_is_made_when_one_is_refused() {
        let set = |id| {
            let task = Some(task());
            (
                Change::SetOwn {
                    own: OwnId(id),
                    task,
                },
                day(),
            )
        };
        let mut replayed = dossier();
        assert!(replayed.replay([set(1), set(2)]).is_ok());
        assert_eq!(replayed.own.len(), 2);
        let before = replayed.clone();
        let refused = replayed.replay([set(2), set(3), set(u32::MAX)]);
        assert!(refused.is_err());
        assert_eq!(replayed, before);
    }

    #[test]
    fn deep_batches_are_neither_made_nor_read() {
        let mut change = Change::SetRelease {
            release: Release::Unknown,
        };
        for _ in 0..MAX_DEPTH {
            change = Change::Batch(vec![change]);
        }
        let read = |change: &Change| {
            let text = serde_json::to_string(change).unwrap();
            serde_json::from_str::<Change>(&text).ok()
        };
        assert_eq!(change.check(), Ok(()));
        assert_eq!(read(&change).as_ref(), Some(&change));
        let deeper = Change::Batch(vec![change.clone()]);
        assert_eq!(deeper.check(), Err(Fault::Deep));
        assert_eq!(read(&deeper), None);
        // A refusal leaves nothing behind.
        assert_eq!(read(&change), Some(change));
    }

    proptest! {
        #[test]
        fn a_new_number_is_always_free_and_taken(
            ids in prop::collection::vec(prop_oneof![0..6_u32, MAX_NUMBER - 2..=MAX_NUMBER], 0..8),
        ) {
            let mut dossier = dossier();
            dossier.own = ids.iter().map(|id| (OwnId(*id), task())).collect();
            dossier.notes = ids.iter().map(|id| (NoteId(*id), written())).collect();
            for _ in 0..4 {
                let (own, id) = (dossier.next_own(), dossier.next_note());
                prop_assert!(!dossier.own.contains_key(&own));
                prop_assert!(!dossier.notes.contains_key(&id));
                let both = Change::Batch(vec![
                    Change::SetOwn { own, task: Some(task()) },
                    Change::SetNote { id, note: Some(written()) },
                ]);
                dossier.apply(both, day()).unwrap();
                prop_assert_eq!(dossier.check(), Ok(()));
            }
        }
    }
}
