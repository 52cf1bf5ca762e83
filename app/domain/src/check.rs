//! Whether values may stand in a dossier. What is read from outside is checked once.
//!
//! The limits themselves are in `limits.rs`; what is inside an entry, its section checks.

use crate::{
    Answer, Change, Date, Dossier, Edit, Entry, EntryId, Fault, MAX_ALL_ENTRIES, MAX_CHOICES,
    MAX_ENTRIES, MAX_ID, MAX_NUMBER, MAX_REST, MAX_TEXT, OwnTask, Release, Settings, TaskRecord,
    TaskState, VERSION, Value, in_range,
};

impl Dossier {
    /// The first thing that is wrong, if anything is. What is read from outside is checked once.
    pub fn check(&self) -> Result<(), Fault> {
        // No `..`: a new field must say here what it may hold.
        let Self {
            version,
            id,
            release: day,
            answers,
            tasks,
            own: own_tasks,
            entries,
            settings: looks,
            base: name,
        } = self;
        if *version > VERSION {
            let version = *version;
            return Err(Fault::TooNew { version });
        }
        if *version == 0 {
            return Err(Fault::NoVersion);
        }
        if id.0.len() != 32 || !id.0.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Fault::Id);
        }
        self.check_counts()?;
        release(*day)?;
        for (id, given) in answers {
            answer(id.as_str(), Some(given))?;
        }
        for (id, said) in tasks {
            record(id.as_str(), Some(said))?;
        }
        for (id, task) in own_tasks {
            own(id.0, Some(task))?;
        }
        for (id, written) in entries {
            entry(*id, Some(written))?;
        }
        settings(looks)?;
        base(name.as_deref())
    }

    /// Whether there are no more values than may be.
    pub(crate) fn check_counts(&self) -> Result<(), Fault> {
        at_most(self.answers.len(), MAX_ENTRIES, || "answers".into())?;
        at_most(self.tasks.len(), MAX_ENTRIES, || "tasks".into())?;
        at_most(self.own.len(), MAX_ENTRIES, || "own".into())?;
        at_most(self.entries.len(), MAX_ALL_ENTRIES, || "sections".into())?;
        if self.entries.len() <= MAX_ENTRIES {
            return Ok(());
        }
        // The ids are in order, so an entry that many places further on is of the same section
        // only where that section has too many.
        let all = self.entries.keys();
        let too_many = all.clone().zip(all.skip(MAX_ENTRIES));
        for (first, far) in too_many {
            if first.section == far.section {
                let at = format!("sections/{}", first.section.0);
                return Err(Fault::TooMany { at });
            }
        }
        Ok(())
    }
}

impl Change {
    /// Whether every value in it may stand in a dossier.
    ///
    /// How many values a dossier has is judged when it is [made](Dossier::apply).
    pub fn check(&self) -> Result<(), Fault> {
        self.edits.iter().try_for_each(Edit::check)
    }
}

impl Edit {
    fn check(&self) -> Result<(), Fault> {
        match self {
            Self::Release(day) => release(*day),
            Self::Answer {
                question,
                answer: given,
            } => answer(question.as_str(), given.as_ref()),
            Self::Task { task, record: said } => record(task.as_str(), said.as_ref()),
            Self::Own { own: id, task } => own(id.0, task.as_ref()),
            Self::Entry { id, entry: written } => entry(*id, written.as_ref()),
            Self::Settings(looks) => settings(looks),
            Self::Base(name) => base(name.as_deref()),
        }
    }
}

fn release(release: Release) -> Result<(), Fault> {
    let at = |field: &'static str| move || format!("release/{field}");
    match release {
        Release::Unknown => Ok(()),
        Release::On { date: day, .. } => date(day, at("on/date")),
        Release::About { date: day } => date(day, at("about/date")),
        Release::Between { from, to } => {
            date(from, at("between/from"))?;
            date(to, at("between/to"))
        }
        Release::Outside { since } => date(since, at("outside/since")),
    }?;
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

fn entry(id: EntryId, entry: Option<&Entry>) -> Result<(), Fault> {
    let EntryId {
        section,
        number: id,
    } = id;
    number(&format!("sections/{}", section.0), id)?;
    let Some(entry) = entry else { return Ok(()) };
    let at = |field: &str| format!("sections/{}/{id}/{field}", section.0);
    let Entry {
        title,
        theme: _,
        day,
        rest,
    } = entry;
    text(title, || at("title"))?;
    day.map_or(Ok(()), |day| date(day, || at("day")))?;
    if rest.len() > MAX_REST {
        return Err(Fault::LongRest { at: at("rest") });
    }
    Ok(())
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
/// Takes the numbers in order.
pub(crate) fn free(numbers: impl DoubleEndedIterator<Item = u32> + Clone) -> u32 {
    let last = numbers.clone().next_back().unwrap_or(0);
    if last < MAX_NUMBER {
        return last + 1;
    }
    // The first one that is not its own place is a gap.
    let mut taken = numbers.filter(|number| *number > 0);
    (1..=MAX_NUMBER)
        .find(|free| taken.next() != Some(*free))
        .unwrap_or(MAX_NUMBER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DossierId, OwnId, Refusal, Section, Theme};
    use proptest::prelude::*;

    fn dossier() -> Dossier {
        Dossier::new(DossierId::from_bytes([1; 16]))
    }

    fn day() -> Date {
        Date::from_ymd_opt(2027, 3, 1).unwrap()
    }

    fn written() -> Entry {
        Entry {
            day: Some(day()),
            ..Entry::default()
        }
    }

    fn in_section(number: u32) -> EntryId {
        let section = Section(7);
        EntryId { section, number }
    }

    fn set(id: EntryId, entry: Entry) -> Change {
        let entry = Some(entry);
        Edit::Entry { id, entry }.into()
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
        Edit::Answer {
            question: question.into(),
            answer: Some(Answer { value, revision: 1 }),
        }
        .into()
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
        fault.err().map(|fault| fault.place().to_owned())
    }

    #[test]
    fn ids_and_codes_have_a_length() {
        let (most, long) = ("é".repeat(MAX_ID), "é".repeat(MAX_ID + 1));
        let change = |id: &str| {
            [
                answered(id, Value::Later),
                Edit::Answer {
                    question: id.into(),
                    answer: None,
                }
                .into(),
                answered("bed", Value::Choices([id.into()].into())),
                answered("town", Value::Municipality(id.into())),
                Edit::Task {
                    task: id.into(),
                    record: Some(TaskRecord::default()),
                }
                .into(),
                Edit::Settings(Settings {
                    language: Some(id.into()),
                    ..Settings::default()
                })
                .into(),
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
        let own = |own| {
            let task = Some(task());
            let own = OwnId(own);
            Edit::Own { own, task }.into()
        };
        let entry = |number| set(in_section(number), written());
        assert_eq!(place(&own(MAX_NUMBER)), None);
        assert_eq!(place(&entry(MAX_NUMBER)), None);
        assert_eq!(place(&own(u32::MAX)).unwrap(), "own/4294967295");
        assert_eq!(place(&entry(u32::MAX)).unwrap(), "sections/7/4294967295");
    }

    #[test]
    fn one_more_than_there_may_be_is_refused_and_one_in_its_place_is_not() {
        let most = u32::try_from(MAX_ENTRIES).unwrap();
        let mut full = dossier();
        full.own = (1..=most).map(|id| (OwnId(id), task())).collect();
        assert_eq!(full.check(), Ok(()));
        let set = |own, task| Edit::Own {
            own: OwnId(own),
            task,
        };
        let more = set(full.next_own().0, Some(task()));
        let before = full.clone();
        let at = "own".to_owned();
        let refused = full.apply(more.clone(), day());
        assert_eq!(refused, Err(Refusal::Fault(Fault::TooMany { at })));
        assert_eq!(full, before);
        let exchanged = vec![more.clone(), set(1, None)];
        let inverse = full.apply(exchanged, day()).unwrap();
        full.apply(inverse, day()).unwrap();
        assert_eq!(full, before);
        full.replace(more.into());
        let at = "own".to_owned();
        assert_eq!(full.check(), Err(Fault::TooMany { at }));
    }

    #[test]
    fn of_changes_that_are_made_again_none_is_made_when_one_is_refused() {
        let set = |id| {
            let task = Some(task());
            let own = OwnId(id);
            (Edit::Own { own, task }.into(), day())
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
    fn what_only_a_section_can_read_has_a_length() {
        let with = |length| {
            let rest = vec![1; length];
            set(in_section(1), Entry { rest, ..written() })
        };
        assert_eq!(place(&with(MAX_REST)), None);
        assert_eq!(place(&with(MAX_REST + 1)).unwrap(), "sections/7/1/rest");
        let title = "é".repeat(MAX_TEXT + 1);
        let long = set(in_section(1), Entry { title, ..written() });
        assert_eq!(place(&long).unwrap(), "sections/7/1/title");
    }

    #[test]
    fn each_section_has_room_of_its_own() {
        let most = u32::try_from(MAX_ENTRIES).unwrap();
        let mut full = dossier();
        let numbers = (1..=most).map(|number| (in_section(number), written()));
        full.entries = numbers.collect();
        let elsewhere = EntryId {
            section: Section(6),
            number: 1,
        };
        let set = |id| Edit::Entry {
            id,
            entry: Some(written()),
        };
        assert!(full.apply(set(elsewhere), day()).is_ok());
        let more = full.next_entry(Section(7));
        let refused = full.apply(set(more), day());
        let at = "sections/7".to_owned();
        assert_eq!(refused, Err(Refusal::Fault(Fault::TooMany { at })));
    }

    proptest! {
        #[test]
        fn a_new_number_is_always_free_and_taken(
            ids in prop::collection::vec(prop_oneof![0..6_u32, MAX_NUMBER - 2..=MAX_NUMBER], 0..8),
        ) {
            let mut dossier = dossier();
            dossier.own = ids.iter().map(|id| (OwnId(*id), task())).collect();
            dossier.entries = ids.iter().map(|id| (in_section(*id), written())).collect();
            for _ in 0..4 {
                let (own, id) = (dossier.next_own(), dossier.next_entry(Section(7)));
                prop_assert!(!dossier.own.contains_key(&own));
                prop_assert!(!dossier.entries.contains_key(&id));
                let both = vec![
                    Edit::Own { own, task: Some(task()) },
                    Edit::Entry { id, entry: Some(written()) },
                ];
                dossier.apply(both, day()).unwrap();
                prop_assert_eq!(dossier.check(), Ok(()));
            }
        }
    }
}
