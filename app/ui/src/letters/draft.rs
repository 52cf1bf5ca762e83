//! The letter that is being written: kept from the first choice on, so nothing of it is lost.

use crate::parts::outgoing::{Writing, write};
use crate::session::Session;
use domain::{Change, EntryId};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{About, Outgoing};

/// The draft of a letter.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) session: Session,
    writing: StoredValue<Writing>,
    /// What it is before anything was chosen; names letter and what it is about.
    start: StoredValue<Outgoing>,
}

impl Draft {
    /// The draft that there is of this letter, about this, or a new one that begins so.
    pub(super) fn new(session: Session, writing: &Writing, start: Outgoing) -> Self {
        Self {
            session,
            writing: StoredValue::new(writing.clone()),
            start: StoredValue::new(start),
        }
    }

    /// Where it stands, once something of it was chosen.
    pub(super) fn id(self) -> Option<EntryId> {
        let (letter, about) = self
            .start
            .with_value(|start| (start.letter.clone(), start.about.clone()));
        find(self.session, &letter, about.as_ref())
    }

    pub(super) fn get(self) -> Outgoing {
        let id = self.id();
        let read = |id| {
            self.session
                .with(|dossier| dossier.entries.get(&id).and_then(Outgoing::read))
        };
        id.and_then(read).unwrap_or_else(|| self.start.get_value())
    }

    pub(super) fn edit(self, edit: impl FnOnce(&mut Outgoing)) -> Change {
        untrack(|| {
            let mut draft = self.get();
            edit(&mut draft);
            let next = || {
                self.session
                    .with(|dossier| dossier.next_entry(Outgoing::SECTION))
            };
            let id = self.id().unwrap_or_else(next);
            self.writing
                .with_value(|writing| write(self.session, writing, (id, Some(&draft))))
        })
    }

    pub(super) fn change(self, edit: impl FnOnce(&mut Outgoing)) {
        self.session.change(self.edit(edit));
    }

    /// The same while somebody types in a field: one step for undo, until the focus leaves.
    pub(super) fn type_in(self, field: &str, edit: impl FnOnce(&mut Outgoing)) {
        self.session.type_in(field, self.edit(edit));
    }

    pub(super) fn signal<T: Clone + PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Outgoing) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| read(&self.get()))
    }
}

/// The draft of a letter about this, if there is one.
fn find(session: Session, letter: &str, about: Option<&About>) -> Option<EntryId> {
    session.with(|dossier| {
        let mut all = sections::all::<Outgoing>(dossier);
        let is_it = |one: &Outgoing| {
            one.letter == letter && one.about.as_ref() == about && one.sent.is_none()
        };
        all.find(|(_, one)| is_it(one)).map(|(id, _)| id)
    })
}
