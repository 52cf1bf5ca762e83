//! Check page: every answer with "Wijzig".

use crate::components::{ActionKind, Back, LinkButton, Page};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{AllAnswers, Print};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn AnswersPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let open = Memo::new(move |_| {
        session.situation(|situation| {
            situation
                .open_question()
                .map(|question| question.id.clone())
        })
    });
    view! {
        <Page title=Signal::derive(lang.t(key::ANSWERS_TITLE)) intro=Signal::derive(lang.t(key::ANSWERS_INTRO)) back=Back(Route::Start, key::BACK_START)>
            {move || open.get().map(|id| view! {
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::ANSWERS_GO_ON)) kind=ActionKind::Primary onward=true
                        href=navigation.href(&Route::Question(id)) />
                </div>
            })}
            <AllAnswers />
            <div class="row">
                <Print />
            </div>
        </Page>
    }
}
