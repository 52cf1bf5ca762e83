//! One agreement: what, who, until when, and whether it is done.

use super::{WHO, edit, field, read};
use crate::browser::page;
use crate::components::{Action, ActionKind, Choice};
use crate::language::use_lang;
use crate::parts::{NoteField, TypedDay, WhoField};
use crate::session::use_session;
use content::key;
use domain::{Edit, EntryId};
use leptos::prelude::*;
use sections::Agreement;

#[component]
pub(super) fn One(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let agreement = Memo::new(move |_| read(session, id).unwrap_or_default());
    let text = Signal::derive(move || agreement.with(|one| one.what.clone()));
    let typed = Callback::new(move |what: String| {
        if let Some(edit) = edit(session, id, |one| one.what = what) {
            session.type_in(&field(id), edit);
        }
    });
    let done = move |is_done| {
        if let Some(edit) = edit(session, id, |one| one.is_done = is_done) {
            session.change(edit);
        }
    };
    let remove = Callback::new(move |()| {
        let next = session.with(|dossier| {
            let all = sections::all::<Agreement>(dossier).map(|(one, _)| one);
            let all: Vec<EntryId> = all.filter(|one| *one != id).collect();
            all.iter().find(|one| **one > id).or(all.last()).copied()
        });
        session.change(Edit::Entry { id, entry: None });
        match next {
            Some(next) => page::focus(&field(next)),
            None => request_animation_frame(page::focus_heading),
        }
    });
    view! {
        <div class="section">
            <NoteField label=Signal::derive(lang.t(key::TALK_WHAT)) name=field(id) text typed left=Callback::new(move |()| session.settle()) />
            <Who id />
            <By id />
            <div class="choices">
                <Choice checked=Signal::derive(move || agreement.with(|one| one.is_done)) chosen=done>{lang.t(key::TALK_DONE)}</Choice>
            </div>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </div>
    }
}

#[component]
fn Who(id: EntryId) -> impl IntoView {
    let session = use_session();
    let chosen = Memo::new(move |_| read(session, id).and_then(|one| one.who));
    let choose = move |who| {
        if let Some(edit) = edit(session, id, |one| one.who = who) {
            session.change(edit);
        }
    };
    let name = format!("{}-who", field(id));
    view! { <WhoField label=key::TALK_WHO unknown=key::TALK_WHO_UNKNOWN name all=&WHO chosen choose /> }
}

/// Until when.
#[component]
fn By(id: EntryId) -> impl IntoView {
    let session = use_session();
    let written = Signal::derive(move || read(session, id).and_then(|one| one.by));
    let name = format!("{}-by", field(id));
    let of = name.clone();
    let typed = move |day| {
        if let Some(edit) = edit(session, id, |one| one.by = day) {
            session.type_in(&of, edit);
        }
    };
    view! { <TypedDay label=key::TALK_BY name written typed /> }
}
