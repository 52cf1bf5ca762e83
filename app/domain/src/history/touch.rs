//! What one step did, value by value.

use super::{Held, Subject};
use crate::{Edit, Entry, EntryId, OwnTask, Settings, Step, TaskId, TaskRecord, TaskRef};

/// One value before and after a step.
#[derive(Clone, Debug)]
pub(super) struct Touch {
    pub(super) subject: Subject,
    pub(super) from: Held,
    pub(super) to: Held,
    /// The words were taken out, and what held them may still stand there.
    pub(super) empties: bool,
}

impl Touch {
    /// Whether a task or an entry was removed as a whole.
    pub(super) fn removes(&self) -> bool {
        self.to == Held::Nothing
            && !self.empties
            && matches!(self.subject, Subject::Own(_) | Subject::Entry(_))
    }
}

/// What a step changed, each value once.
pub(super) fn touches(step: &Step) -> Vec<Touch> {
    let mut all: Vec<Touch> = Vec::new();
    // The inverse takes back the last edit first.
    let before = step.inverse.edits.iter().rev();
    for (after, before) in step.change.edits.iter().zip(before) {
        for touch in pair(before, after) {
            match all.iter_mut().find(|one| one.subject == touch.subject) {
                Some(one) => {
                    one.to = touch.to;
                    one.empties = touch.empties;
                }
                None => all.push(touch),
            }
        }
    }
    all.retain(|touch| touch.from != touch.to);
    all
}

/// What an edit changed, whose inverse says what was there before.
/// Nothing of two that do not belong to each other. No `_` for the edit: a new kind has to be told too.
fn pair(before: &Edit, after: &Edit) -> Vec<Touch> {
    match (after, before) {
        (Edit::Release(to), Edit::Release(from)) => {
            let [from, to] = [from, to].map(|release| Held::Release(*release));
            vec![touch(Subject::Release, from, to)]
        }
        (
            Edit::Answer { question, answer },
            Edit::Answer {
                question: same,
                answer: from,
            },
        ) if question == same => {
            let held = |answer: &Option<_>| answer.clone().map_or(Held::Nothing, Held::Answer);
            let subject = Subject::Answer(question.clone());
            vec![touch(subject, held(from), held(answer))]
        }
        (
            Edit::Task { task, record },
            Edit::Task {
                task: same,
                record: from,
            },
        ) if task == same => task_touches(task, from.as_ref(), record.as_ref()),
        (
            Edit::Own { own, task },
            Edit::Own {
                own: same,
                task: from,
            },
        ) if own == same => own_touches(Subject::Own(*own), from.as_ref(), task.as_ref()),
        (
            Edit::Entry { id, entry },
            Edit::Entry {
                id: same,
                entry: from,
            },
        ) if id == same => {
            vec![entry_touch(*id, from.as_ref(), entry.as_ref())]
        }
        (Edit::Settings(to), Edit::Settings(from)) => {
            let pairs = looks(from).into_iter().zip(looks(to));
            pairs
                .map(|((subject, from), (_, to))| touch(subject, from, to))
                .collect()
        }
        // Which file was opened last is no work of the person.
        (
            Edit::Base(_)
            | Edit::Release(_)
            | Edit::Answer { .. }
            | Edit::Task { .. }
            | Edit::Own { .. }
            | Edit::Entry { .. }
            | Edit::Settings(_),
            _,
        ) => Vec::new(),
    }
}

fn touch(subject: Subject, from: Held, to: Held) -> Touch {
    Touch {
        subject,
        from,
        to,
        empties: false,
    }
}

fn entry_touch(id: EntryId, from: Option<&Entry>, to: Option<&Entry>) -> Touch {
    let mut touched = touch(Subject::Entry(id), entry_in(from), entry_in(to));
    touched.empties = to.is_some();
    touched
}

/// The state and the note of a task of the catalogue are two values.
fn task_touches(task: &TaskId, from: Option<&TaskRecord>, to: Option<&TaskRecord>) -> Vec<Touch> {
    let state = Subject::State(TaskRef::Catalogue(task.clone()));
    let mut note = touch(Subject::StepNote(task.clone()), words(from), words(to));
    note.empties = true;
    vec![touch(state, state_in(from), state_in(to)), note]
}

/// What it says and its state are two values, as long as the task is there.
fn own_touches(subject: Subject, from: Option<&OwnTask>, to: Option<&OwnTask>) -> Vec<Touch> {
    let held = |task: Option<&OwnTask>| task.cloned().map_or(Held::Nothing, Held::Own);
    let mut all = Vec::new();
    if let (Some(from), Some(to), Subject::Own(id)) = (from, to, &subject) {
        let state = Subject::State(TaskRef::Own(*id));
        let [before, after] = [from, to].map(|task| Held::State(task.state.clone()));
        all.push(touch(state, before, after));
    }
    let words = touch(subject, held(from), held(to));
    if !words.from.is_like(&words.to) {
        all.push(words);
    }
    all
}

fn state_in(record: Option<&TaskRecord>) -> Held {
    let state = record.map(|record| record.state.clone());
    Held::State(state.unwrap_or_default())
}

fn words(record: Option<&TaskRecord>) -> Held {
    text(record.map(|record| record.note.as_str()))
}

pub(super) fn entry_in(entry: Option<&Entry>) -> Held {
    let said = entry.filter(|entry| !entry.is_blank());
    said.cloned().map_or(Held::Nothing, Held::Entry)
}

/// Every value in the settings.
pub(super) fn looks(settings: &Settings) -> [(Subject, Held); 4] {
    let Settings {
        language,
        theme,
        text_size,
        name_on_paper,
    } = settings;
    [
        (Subject::Language, text(language.as_deref())),
        (Subject::Look, Held::Look(*theme)),
        (Subject::TextSize, Held::TextSize(*text_size)),
        (Subject::PaperName, text(name_on_paper.as_deref())),
    ]
}

pub(super) fn text(text: Option<&str>) -> Held {
    match text {
        Some(text) if !is_blank(text) => Held::Text(text.to_owned()),
        _ => Held::Nothing,
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
