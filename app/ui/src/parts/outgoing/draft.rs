//! A letter or request that is being written down: kept from the first choice on, so nothing of it is lost.

use super::{Writing, write};
use crate::components::TextField;
use crate::language::use_lang;
use crate::session::Session;
use content::key::Key;
use domain::{Change, EntryId};
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{About, Outgoing};

#[derive(Clone, Copy)]
pub(crate) struct Draft {
    pub(crate) session: Session,
    pub(crate) writing: StoredValue<Writing>,
    /// What it is before anything was written.
    start: StoredValue<Outgoing>,
    id: Signal<Option<EntryId>>,
    /// Keeps the place that it gets, where nothing else tells it.
    place: Option<RwSignal<Option<EntryId>>>,
}

impl Draft {
    /// What is not sent yet of this letter, about this; or a new one that begins so.
    pub(crate) fn of_letter(session: Session, writing: &Writing, start: Outgoing) -> Self {
        let (letter, about) = (start.letter.clone(), start.about.clone());
        let id = Signal::derive(move || find(session, &letter, about.as_ref()));
        Self {
            session,
            writing: StoredValue::new(writing.clone()),
            start: StoredValue::new(start),
            id,
            place: None,
        }
    }

    /// The one that stands there; or a new one that begins so.
    pub(crate) fn at(
        session: Session,
        writing: Writing,
        id: Option<EntryId>,
        start: Outgoing,
    ) -> Self {
        let place = RwSignal::new(id);
        Self {
            session,
            writing: StoredValue::new(writing),
            start: StoredValue::new(start),
            id: place.into(),
            place: Some(place),
        }
    }

    /// Where it stands, once something of it was written.
    pub(crate) fn id(self) -> Option<EntryId> {
        self.id.get()
    }

    pub(crate) fn get(self) -> Outgoing {
        let read = |id| {
            self.session
                .with(|dossier| dossier.entries.get(&id).and_then(Outgoing::read))
        };
        self.id()
            .and_then(read)
            .unwrap_or_else(|| self.start.get_value())
    }

    pub(crate) fn edit(self, edit: impl FnOnce(&mut Outgoing)) -> Change {
        untrack(|| {
            let mut draft = self.get();
            edit(&mut draft);
            let next = || {
                self.session
                    .with(|dossier| dossier.next_entry(Outgoing::SECTION))
            };
            let id = self.id().unwrap_or_else(next);
            if let Some(place) = self.place {
                place.set(Some(id));
            }
            self.writing
                .with_value(|writing| write(self.session, writing, (id, Some(&draft))))
        })
    }

    pub(crate) fn change(self, edit: impl FnOnce(&mut Outgoing)) {
        self.session.change(self.edit(edit));
    }

    /// The same while somebody types in a field: one step for undo, until the focus leaves.
    pub(crate) fn type_in(self, field: &str, edit: impl FnOnce(&mut Outgoing)) {
        self.session.type_in(field, self.edit(edit));
    }

    pub(crate) fn signal<T: Clone + PartialEq + Send + Sync + 'static>(
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

/// A line of it to type in.
#[component]
pub(crate) fn DraftLine(
    draft: Draft,
    label: Key,
    #[prop(optional_no_strip)] hint: Option<Key>,
    /// Its id; unique on the screen.
    #[prop(into)]
    name: String,
    value: Memo<String>,
    /// Most characters.
    most: usize,
    set: fn(&mut Outgoing, String),
) -> impl IntoView {
    let lang = use_lang();
    let field = name.clone();
    let typed = move |text: String| draft.type_in(&field, |draft| set(draft, text));
    let hint = hint.map(|hint| Signal::derive(lang.t(hint)));
    view! { <TextField label=Signal::derive(lang.t(label)) hint name value typed left=move |()| draft.session.settle() most /> }
}
