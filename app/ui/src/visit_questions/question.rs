//! A question that is still to be asked.

use super::{SAID, edit, field, read};
use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::parts::{NoteField, WhoField};
use crate::session::use_session;
use content::key;
use domain::{Actor, Edit, EntryId};
use leptos::prelude::*;

/// Who comes to a visiting hour, or has one.
const WHOM: [Actor; 8] = [
    Actor::Municipality,
    Actor::Volunteer,
    Actor::Probation,
    Actor::DebtHelp,
    Actor::CareProvider,
    Actor::CaseManager,
    Actor::Ric,
    Actor::Chaplain,
];

#[component]
pub(super) fn ToAsk(
    id: EntryId,
    /// What is said when the question is no longer here.
    told: RwSignal<Option<key::Key>>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let text = Signal::derive(move || {
        read(session, id)
            .map(|question| question.text)
            .unwrap_or_default()
    });
    let typed = Callback::new(move |text: String| {
        if let Some(edit) = edit(session, id, |question| question.text = text) {
            session.type_in(&field(id), edit);
        }
    });
    let asked = Callback::new(move |()| {
        let today = session.today();
        if let Some(edit) = edit(session, id, |question| question.asked = Some(today)) {
            session.change(edit);
            told.set(Some(key::VISIT_SAID_ASKED));
            page::focus(SAID);
        }
    });
    let remove = Callback::new(move |()| {
        session.change(Edit::Entry { id, entry: None });
        told.set(Some(key::VISIT_SAID_REMOVED));
        page::focus(SAID);
    });
    let is_written = move || text.with(|text| !text.trim().is_empty());
    view! {
        <div class="section">
            <NoteField label=Signal::derive(lang.t(key::VISIT_WHAT)) name=field(id) text typed left=Callback::new(move |()| session.settle()) />
            <Whom id />
            <div class="row">
                {move || is_written().then(|| view! {
                    <Action label=Signal::derive(lang.t(key::VISIT_DONE)) icon="check" run=asked />
                })}
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </div>
    }
}

/// Whom to ask; nobody has to know that yet.
#[component]
fn Whom(id: EntryId) -> impl IntoView {
    let session = use_session();
    let chosen = Memo::new(move |_| read(session, id).and_then(|question| question.whom));
    let choose = move |whom| {
        if let Some(edit) = edit(session, id, |question| question.whom = whom) {
            session.change(edit);
        }
    };
    let name = format!("{}-whom", field(id));
    view! { <WhoField label=key::VISIT_WHOM unknown=key::VISIT_WHOM_UNKNOWN name all=&WHOM chosen choose /> }
}
