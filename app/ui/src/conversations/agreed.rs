//! What was agreed in a conversation.

use super::read;
use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::language::{Lang, use_lang};
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Edit, EntryId};
use leptos::prelude::*;
use sections::{Agreement, Kind};

/// What was agreed in this conversation, with words in it.
pub(super) fn agreed(session: Session, of: EntryId) -> Memo<Vec<EntryId>> {
    Memo::new(move |_| {
        let today = session.today();
        let from = read(session, of).map_or(0, |one| one.agreed_from);
        session.with(|dossier| {
            let all = sections::all::<Agreement>(dossier);
            let of_day = all.filter(|(id, one)| {
                let is_here = id.number >= from && one.on == Some(today);
                is_here && !one.what.trim().is_empty()
            });
            of_day.map(|(id, _)| id).collect()
        })
    })
}

pub(super) fn agreement(session: Session, id: EntryId) -> Agreement {
    let read = session.with(|dossier| dossier.entries.get(&id).and_then(Agreement::read));
    read.unwrap_or_default()
}

/// Who does it, and until when.
pub(super) fn who_and_when(lang: Lang, one: &Agreement) -> String {
    let who = one.who.map(|who| lang.actor_title(who));
    let by = one
        .by
        .map(|by| lang.fill(&key::AGREED_UNTIL, &[("date", lang.day(by))]));
    let both: Vec<String> = [who, by].into_iter().flatten().collect();
    both.join(", ")
}

#[component]
pub(super) fn Agreed(
    ids: Memo<Vec<EntryId>>,
    /// What the page says of it, and where.
    said: RwSignal<Option<Key>>,
    place: &'static str,
) -> impl IntoView {
    view! {
        <ul class="people__list">
            <For each=move || ids.get() key=|id| *id children=move |id| view! { <One id said place /> } />
        </ul>
    }
}

#[component]
fn One(id: EntryId, said: RwSignal<Option<Key>>, place: &'static str) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let one = Memo::new(move |_| agreement(session, id));
    let remove = Callback::new(move |()| {
        session.change(Edit::Entry { id, entry: None });
        said.set(Some(key::AGREE_REMOVED));
        page::focus(place);
    });
    view! {
        <li class="shared">
            <b>{move || one.with(|one| one.what.clone())}</b>
            <span>{move || one.with(|one| who_and_when(lang, one))}</span>
            <div class="row"><Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove /></div>
        </li>
    }
}
