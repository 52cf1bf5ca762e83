//! Reading a value of a dossier, and the change that puts one there.

use super::lives::Lives;
use super::touch::{entry_in, looks, text};
use super::{Held, Part, Subject};
use crate::{Change, Dossier, Edit, TaskId, TaskRecord, TaskRef};

/// Where a value goes.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Where it stands or stood.
    At(Subject),
    /// Under the next number of this kind.
    New(Subject),
}

/// What puts back the values of before, all in one; `None` when that would change nothing.
pub(super) fn of_line(parts: &[Part], lives: &Lives, dossier: &Dossier) -> Option<Change> {
    // Each on top of the one before: two may be in the same record, or need the next number.
    let mut trial = dossier.clone();
    let mut all = Vec::new();
    for part in parts {
        let place = lives.place(part, &trial);
        let edit = place.and_then(|place| put(&place, &part.from, &trial));
        if let Some(edit) = edit {
            trial.replace(edit.clone().into());
            all.push(edit);
        }
    }
    let fits = trial != *dossier && trial.check_counts().is_ok();
    fits.then(|| all.into())
}

/// What puts this there; `None` when it stands there already or may not.
pub(super) fn put(place: &Place, held: &Held, dossier: &Dossier) -> Option<Edit> {
    let subject = match place {
        Place::At(subject) => {
            if read(dossier, subject).is_like(held) {
                return None;
            }
            subject.clone()
        }
        Place::New(Subject::Own(_)) => Subject::Own(dossier.next_own()),
        Place::New(Subject::Entry(id)) => Subject::Entry(dossier.next_entry(id.section)),
        Place::New(_) => return None,
    };
    let edit = edit(&subject, held, dossier)?;
    let change = Change::from(edit.clone());
    let is_new = read(dossier, &subject) == Held::Nothing;
    let fits = !is_new || {
        let mut trial = dossier.clone();
        trial.replace(change.clone());
        trial.check_counts().is_ok()
    };
    (fits && change.check().is_ok()).then_some(edit)
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
        Subject::Entry(id) => entry_in(dossier.entries.get(id)),
        Subject::Language | Subject::Look | Subject::TextSize | Subject::PaperName => {
            let looks = looks(&dossier.settings).into_iter();
            let mut found = looks.filter(|(one, _)| one == subject);
            found.next().map_or(Held::Nothing, |(_, held)| held)
        }
    }
}

/// The edit that makes the subject hold this; `None` when that is no value of it.
fn edit(subject: &Subject, held: &Held, dossier: &Dossier) -> Option<Edit> {
    match (subject, held) {
        (Subject::Release, Held::Release(release)) => Some(Edit::Release(*release)),
        (Subject::Answer(question), held) => Some(Edit::Answer {
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
            Some(Edit::Own { own: *own, task })
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
            Some(Edit::Own { own: *own, task })
        }
        (Subject::Own(own), Held::Nothing) => Some(Edit::Own {
            own: *own,
            task: None,
        }),
        (Subject::Entry(id), Held::Entry(entry)) => Some(Edit::Entry {
            id: *id,
            entry: Some(entry.clone()),
        }),
        (Subject::Entry(id), Held::Nothing) => Some(Edit::Entry {
            id: *id,
            entry: None,
        }),
        _ => set_looks(subject, held, dossier),
    }
}

fn set_task(id: &TaskId, dossier: &Dossier, edit: impl FnOnce(&mut TaskRecord)) -> Edit {
    let mut record = dossier.tasks.get(id).cloned().unwrap_or_default();
    edit(&mut record);
    Edit::task(id, record)
}

fn set_looks(subject: &Subject, held: &Held, dossier: &Dossier) -> Option<Edit> {
    let mut settings = dossier.settings.clone();
    let text = (*held != Held::Nothing).then(|| words(held));
    match (subject, held) {
        (Subject::Language, Held::Text(_) | Held::Nothing) => settings.language = text,
        (Subject::PaperName, Held::Text(_) | Held::Nothing) => settings.name_on_paper = text,
        (Subject::Look, Held::Look(look)) => settings.theme = *look,
        (Subject::TextSize, Held::TextSize(size)) => settings.text_size = *size,
        _ => return None,
    }
    Some(Edit::Settings(settings))
}

fn words(held: &Held) -> String {
    match held {
        Held::Text(text) => text.clone(),
        _ => String::new(),
    }
}
