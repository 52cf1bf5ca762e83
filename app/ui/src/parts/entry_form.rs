use crate::navigation::{Navigation, use_navigation};
use crate::route::Route;
use crate::session::{Session, use_session};
use domain::{Change, EntryId};
use leptos::prelude::*;
use sections::Kind;

/// What writes an entry of a section, or takes it away.
type Write<T> = fn(Session, EntryId, Option<&T>) -> Change;
/// The screen of an entry; of a new one that has no number yet.
type Place = fn(Option<EntryId>) -> Route;

/// A form and the entry that it writes, as it is typed.
pub(crate) struct EntryForm<T: 'static> {
    pub(crate) session: Session,
    navigation: StoredValue<Navigation>,
    /// Which one; a new one gets a number with the first letter or choice, so that nothing of it is lost.
    id: RwSignal<Option<EntryId>>,
    write: Write<T>,
    place: Place,
}

impl<T> Clone for EntryForm<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for EntryForm<T> {}

impl<T: Kind + Default> EntryForm<T> {
    /// On the entry with this number, or on a new one where there is none.
    pub(crate) fn new(id: Option<EntryId>, write: Write<T>, place: Place) -> Self {
        let session = use_session();
        let known = id.filter(|id| untrack(|| read::<T>(session, *id)).is_some());
        Self {
            session,
            navigation: StoredValue::new(use_navigation()),
            id: RwSignal::new(known),
            write,
            place,
        }
    }

    pub(crate) fn id(self) -> Option<EntryId> {
        self.id.get()
    }

    pub(crate) fn value(self) -> T {
        let written = self.id.get().and_then(|id| read(self.session, id));
        written.unwrap_or_default()
    }

    pub(crate) fn signal<V: Clone + PartialEq + Send + Sync + 'static>(
        self,
        read: fn(&T) -> V,
    ) -> Memo<V> {
        Memo::new(move |_| read(&self.value()))
    }

    pub(crate) fn change(self, edit: impl FnOnce(&mut T)) {
        if let Some(edit) = self.edit(edit) {
            self.session.change(edit);
        }
    }

    /// The same while somebody types in a field: one step for undo, until the focus leaves.
    pub(crate) fn type_in(self, field: &str, edit: impl FnOnce(&mut T)) {
        if let Some(edit) = self.edit(edit) {
            self.session.type_in(field, edit);
        }
    }

    /// Takes the entry away, if there is one by now.
    pub(crate) fn remove(self) {
        if let Some(id) = self.id.get_untracked() {
            self.session.change((self.write)(self.session, id, None));
        }
    }

    /// Goes on with a new entry on the same screen.
    pub(crate) fn begin_anew(self) {
        self.id.set(None);
        self.name();
    }

    /// The edit of a part. Of which nothing is said any more, nothing is kept.
    fn edit(self, edit: impl FnOnce(&mut T)) -> Option<Change> {
        let mut value = untrack(|| self.value());
        edit(&mut value);
        let is_said = value != T::default();
        if self.id.get_untracked().is_none() && is_said {
            let next = |dossier: &domain::Dossier| dossier.next_entry(T::SECTION);
            self.id.set(Some(untrack(|| self.session.with(next))));
            self.name();
        }
        let id = self.id.get_untracked()?;
        Some((self.write)(self.session, id, is_said.then_some(&value)))
    }

    /// The way back leads to what was begun, and not to an empty form.
    fn name(self) {
        let place = (self.place)(self.id.get_untracked());
        self.navigation.get_value().name(&place);
    }
}

fn read<T: Kind>(session: Session, id: EntryId) -> Option<T> {
    session.with(|dossier| dossier.entries.get(&id).and_then(T::read))
}
