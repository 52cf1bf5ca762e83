//! Reading a value of a dossier, and the change that puts one there.

use super::lives::Lives;
use super::touch::{looks, note_in, text};
use super::{Held, Part, Subject};
use crate::{Change, Dossier, TaskId, TaskRecord, TaskRef, TaskState};

/// Where a value goes.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Where it stands or stood.
    At(Subject),
    /// Under the next number of this kind.
    New(Subject),
}

/// What puts back the values of before, all in one; `None` when that would change nothing.
pub(super) fn of_entry(parts: &[Part], lives: &Lives, dossier: &Dossier) -> Option<Change> {
    // Each on top of the one before: two may be in the same record, or need the next number.
    let mut trial = dossier.clone();
    let mut all = Vec::new();
    for part in parts {
        let place = lives.place(part, &trial);
        let change = place.and_then(|place| put(&place, &part.from, &trial));
        if let Some(change) = change {
            trial.replace(change.clone());
            all.push(change);
        }
    }
    let fits = trial != *dossier && trial.check_counts().is_ok();
    match all.as_slice() {
        [one] if parts.len() == 1 => fits.then(|| one.clone()),
        _ => fits.then_some(Change::Batch(all)),
    }
}

/// What puts this there; `None` when it stands there already or may not.
pub(super) fn put(place: &Place, held: &Held, dossier: &Dossier) -> Option<Change> {
    let subject = match place {
        Place::At(subject) => {
            if read(dossier, subject).is_like(held) {
                return None;
            }
            subject.clone()
        }
        Place::New(Subject::Own(_)) => Subject::Own(dossier.next_own()),
        Place::New(Subject::Note(_)) => Subject::Note(dossier.next_note()),
        Place::New(_) => return None,
    };
    let change = change(&subject, held, dossier)?;
    let is_new = read(dossier, &subject) == Held::Nothing;
    let fits = !is_new || {
        let mut trial = dossier.clone();
        trial.replace(change.clone());
        trial.check_counts().is_ok()
    };
    (fits && change.check().is_ok()).then_some(change)
}

/// What stands there now.
pub(super) fn read(dossier: &Dossier, subject: &Subject) -> Held {
    match subject {
        Subject::Release => Held::Release(dossier.release),
        Subject::Answer(id) => {
            let answer = dossier.answers.get(id).cloned();
            answer.map_or(Held::Nothing, Held::Answer)
        }
        Subject::State(TaskRef::Catalogue(id)) => Held::State(dossier.task_state(id)),
        Subject::State(TaskRef::Own(id)) => {
            let state = dossier.own.get(id).map(|own| own.state.clone());
            state.map_or(Held::Nothing, Held::State)
        }
        Subject::StepNote(id) => text(dossier.tasks.get(id).map(|record| record.note.as_str())),
        Subject::Own(id) => dossier
            .own
            .get(id)
            .cloned()
            .map_or(Held::Nothing, Held::Own),
        Subject::Note(id) => note_in(dossier.notes.get(id)),
        Subject::Language | Subject::Look | Subject::TextSize | Subject::PaperName => {
            let looks = looks(&dossier.settings).into_iter();
            let mut found = looks.filter(|(one, _)| one == subject);
            found.next().map_or(Held::Nothing, |(_, held)| held)
        }
    }
}

/// The change that makes the subject hold this; `None` when that is no value of it.
fn change(subject: &Subject, held: &Held, dossier: &Dossier) -> Option<Change> {
    match (subject, held) {
        (Subject::Release, Held::Release(release)) => {
            Some(Change::SetRelease { release: *release })
        }
        (Subject::Answer(question), held) => Some(Change::SetAnswer {
            question: question.clone(),
            answer: match held {
                Held::Answer(answer) => Some(answer.clone()),
                Held::Nothing => None,
                _ => return None,
            },
        }),
        (Subject::State(TaskRef::Catalogue(id)), Held::State(state)) => {
            Some(set_task(id, dossier, |record| record.state = state.clone()))
        }
        (Subject::State(TaskRef::Own(own)), Held::State(state)) => {
            let mut task = dossier.own.get(own)?.clone();
            task.state = state.clone();
            let task = Some(task);
            Some(Change::SetOwn { own: *own, task })
        }
        (Subject::StepNote(id), Held::Text(_) | Held::Nothing) => {
            Some(set_task(id, dossier, |record| record.note = words(held)))
        }
        (Subject::Own(own), Held::Own(before)) => {
            let mut task = before.clone();
            if let Some(now) = dossier.own.get(own) {
                task.state = now.state.clone();
            }
            let task = Some(task);
            Some(Change::SetOwn { own: *own, task })
        }
        (Subject::Own(own), Held::Nothing) => Some(Change::SetOwn {
            own: *own,
            task: None,
        }),
        (Subject::Note(id), Held::Note(note)) => Some(Change::SetNote {
            id: *id,
            note: Some(note.clone()),
        }),
        (Subject::Note(id), Held::Nothing) => Some(Change::SetNote {
            id: *id,
            note: None,
        }),
        _ => set_looks(subject, held, dossier),
    }
}

fn set_task(id: &TaskId, dossier: &Dossier, edit: impl FnOnce(&mut TaskRecord)) -> Change {
    let mut record = dossier.tasks.get(id).cloned().unwrap_or_default();
    edit(&mut record);
    let is_empty = record.state == TaskState::Open && record.note.is_empty();
    Change::SetTask {
        task: id.clone(),
        record: (!is_empty).then_some(record),
    }
}

fn set_looks(subject: &Subject, held: &Held, dossier: &Dossier) -> Option<Change> {
    let mut settings = dossier.settings.clone();
    let text = (*held != Held::Nothing).then(|| words(held));
    match (subject, held) {
        (Subject::Language, Held::Text(_) | Held::Nothing) => settings.language = text,
        (Subject::PaperName, Held::Text(_) | Held::Nothing) => settings.name_on_paper = text,
        (Subject::Look, Held::Look(look)) => settings.theme = *look,
        (Subject::TextSize, Held::TextSize(size)) => settings.text_size = *size,
        _ => return None,
    }
    Some(Change::SetSettings { settings })
}

fn words(held: &Held) -> String {
    match held {
        Held::Text(text) => text.clone(),
        _ => String::new(),
    }
}
