//! What one step did, value by value.

use super::{Held, Subject};
use crate::{Change, Note, OwnTask, Settings, Step, TaskRecord, TaskRef};

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
    /// Whether a task or a note was removed as a whole.
    pub(super) fn removes(&self) -> bool {
        self.to == Held::Nothing
            && !self.empties
            && matches!(self.subject, Subject::Own(_) | Subject::Note(_))
    }
}

/// What a step changed, each value once.
pub(super) fn touches(step: &Step) -> Vec<Touch> {
    let mut all: Vec<Touch> = Vec::new();
    // The inverse of a batch takes back its last part first.
    let before = leaves(&step.inverse).into_iter().rev();
    for (after, before) in leaves(&step.change).into_iter().zip(before) {
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

/// The changes in a change, in order. Without calling itself: how deep a step is nobody checked here.
fn leaves(change: &Change) -> Vec<&Change> {
    let mut found = Vec::new();
    let mut open = vec![change];
    while let Some(next) = open.pop() {
        match next {
            Change::Batch(parts) => open.extend(parts.iter().rev()),
            one => found.push(one),
        }
    }
    found
}

fn pair(before: &Change, after: &Change) -> Vec<Touch> {
    let touch = |subject, from, to| Touch {
        subject,
        from,
        to,
        empties: false,
    };
    match (before, after) {
        (Change::SetRelease { release: from }, Change::SetRelease { release: to }) => {
            let held = (Held::Release(*from), Held::Release(*to));
            vec![touch(Subject::Release, held.0, held.1)]
        }
        (
            Change::SetAnswer { question, answer },
            Change::SetAnswer {
                question: same,
                answer: to,
            },
        ) if question == same => {
            let held = |answer: &Option<_>| answer.clone().map_or(Held::Nothing, Held::Answer);
            let subject = Subject::Answer(question.clone());
            vec![touch(subject, held(answer), held(to))]
        }
        (
            Change::SetTask { task, record },
            Change::SetTask {
                task: same,
                record: to,
            },
        ) if task == same => {
            let state = Subject::State(TaskRef::Catalogue(task.clone()));
            let (record, to) = (record.as_ref(), to.as_ref());
            let mut note = touch(Subject::StepNote(task.clone()), words(record), words(to));
            note.empties = true;
            vec![touch(state, state_in(record), state_in(to)), note]
        }
        (
            Change::SetOwn { own, task },
            Change::SetOwn {
                own: same,
                task: to,
            },
        ) if own == same => own_touches(Subject::Own(*own), task.as_ref(), to.as_ref()),
        (Change::SetNote { id, note }, Change::SetNote { id: same, note: to }) if id == same => {
            let mut touched = touch(
                Subject::Note(*id),
                note_in(note.as_ref()),
                note_in(to.as_ref()),
            );
            touched.empties = to.is_some();
            vec![touched]
        }
        (Change::SetSettings { settings: from }, Change::SetSettings { settings: to }) => {
            let pairs = looks(from).into_iter().zip(looks(to));
            pairs
                .map(|((subject, from), (_, to))| touch(subject, from, to))
                .collect()
        }
        // Which file was opened last is no work of the person.
        _ => Vec::new(),
    }
}

/// What it says and its state are two values, as long as the task is there.
fn own_touches(subject: Subject, from: Option<&OwnTask>, to: Option<&OwnTask>) -> Vec<Touch> {
    let held = |task: Option<&OwnTask>| task.cloned().map_or(Held::Nothing, Held::Own);
    let touch = |subject, from, to| Touch {
        subject,
        from,
        to,
        empties: false,
    };
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

pub(super) fn note_in(note: Option<&Note>) -> Held {
    let written = note.filter(|note| !is_blank(&note.text));
    written.cloned().map_or(Held::Nothing, Held::Note)
}

/// Every value in the settings.
pub(super) fn looks(settings: &Settings) -> [(Subject, Held); 4] {
    let language = text(settings.language.as_deref());
    let name = text(settings.name_on_paper.as_deref());
    [
        (Subject::Language, language),
        (Subject::Look, Held::Look(settings.theme)),
        (Subject::TextSize, Held::TextSize(settings.text_size)),
        (Subject::PaperName, name),
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
