//! The sheet to take along: each question, whom to ask, and lines for the answer.

use super::read;
use crate::language::use_lang;
use crate::parts::sheet::{Line, Sheet};
use crate::session::use_session;
use content::key;
use domain::EntryId;
use leptos::prelude::*;

#[component]
pub(super) fn Paper(open: Memo<Vec<EntryId>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let rows = move || {
        let questions = open.get().into_iter().filter_map(|id| read(session, id));
        let written = questions.filter(|question| !question.text.trim().is_empty());
        let rows = written.map(|question| {
            let whom = question.whom.map(|whom| {
                let who = ("who", lang.actor(whom).into());
                view! { <p class="small">{lang.fill(&key::VISIT_PAPER_WHOM, &[who])}</p> }
            });
            view! {
                <section class="sheet__part">
                    <h2 class="sheet__heading">{question.text}</h2>
                    {whom}
                    <Line label=Signal::derive(lang.t(key::VISIT_PAPER_ANSWER)) />
                    <Line label=Signal::derive(String::new) />
                </section>
            }
        });
        rows.collect_view()
    };
    move || {
        (!open.with(Vec::is_empty))
            .then(|| view! { <div class="print-only"><Sheet lang>{rows}</Sheet></div> })
    }
}
