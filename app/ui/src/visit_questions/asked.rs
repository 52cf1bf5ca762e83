//! A question that was asked, and what the answer was.

use super::{SAID, edit, field, read};
use crate::browser::page;
use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::parts::NoteField;
use crate::session::use_session;
use content::key;
use domain::EntryId;
use leptos::prelude::*;

#[component]
pub(super) fn Asked(
    id: EntryId,
    /// What is said when the question is no longer here.
    told: RwSignal<Option<key::Key>>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let question = Memo::new(move |_| read(session, id).unwrap_or_default());
    let answer = Signal::derive(move || question.with(|question| question.answer.clone()));
    let when = move || {
        let day = question.with(|question| question.asked)?;
        Some(lang.fill(&key::VISIT_ASKED_ON, &[("date", lang.day(day))]))
    };
    let typed = Callback::new(move |answer: String| {
        if let Some(edit) = edit(session, id, |question| question.answer = answer) {
            session.type_in(&field(id), edit);
        }
    });
    let again = Callback::new(move |()| {
        if let Some(edit) = edit(session, id, |question| question.asked = None) {
            session.change(edit);
            told.set(Some(key::VISIT_SAID_AGAIN));
            page::focus(SAID);
        }
    });
    view! {
        <div class="section">
            <h3>{move || question.with(|question| question.text.clone())}</h3>
            <p class="muted">
                {move || question.with(|question| question.whom).map(|whom| [lang.actor_title(whom), " · ".into()].concat())}
                {when}
            </p>
            <NoteField label=Signal::derive(lang.t(key::VISIT_ANSWER)) name=field(id) text=answer typed left=Callback::new(move |()| session.settle()) />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::VISIT_AGAIN)) icon="arrow-back-up" kind=ActionKind::Link run=again />
            </div>
        </div>
    }
}
