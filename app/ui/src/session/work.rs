//! All that a person has done, as one value: what a pause keeps and a vault gives back.

use domain::{Change, Dossier, Step};

/// The work of a session.
#[derive(Clone)]
pub(crate) struct Work {
    pub(crate) dossier: Dossier,
    /// What was done since the last "ik ben klaar", oldest first.
    pub(crate) steps: Vec<Step>,
    pub(super) undo: Vec<Undo>,
    /// Whether it was there before anything was done here, and is kept nowhere else.
    pub(super) is_brought: bool,
}

/// One step back.
#[derive(Clone)]
pub(super) struct Undo {
    /// The text field it came from; edits of one field are one step.
    pub(super) field: Option<String>,
    pub(super) inverse: Change,
}

impl Work {
    pub(crate) fn new(dossier: Dossier, steps: Vec<Step>) -> Self {
        Self {
            dossier,
            steps,
            undo: Vec::new(),
            is_brought: false,
        }
    }

    /// Work that was rescued or came from a file: it must not be lost, although nothing was done yet.
    pub(crate) fn brought(dossier: Dossier) -> Self {
        Self {
            is_brought: true,
            ..Self::new(dossier, Vec::new())
        }
    }
}

/// Joins the last two steps, which belong to one text field.
pub(super) fn join_last(steps: &mut Vec<Step>) {
    if let Some(last) = steps.pop() {
        match steps.last_mut() {
            Some(before) => before.change = last.change,
            None => steps.push(last),
        }
    }
}
