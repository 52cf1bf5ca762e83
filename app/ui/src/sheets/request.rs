//! A request slip: what somebody asks of the casemanager or the RIC, on paper.

use crate::language::use_lang;
use crate::parts::sheet::{InOneLanguage, Line, Part, Sheet, SheetPage};
use crate::session::{catalogue, use_session};
use content::key;
use domain::TaskRef;
use leptos::prelude::*;
use sections::handout::Paper;

#[component]
pub(crate) fn RequestPage(task: Option<TaskRef>) -> impl IntoView {
    view! {
        <SheetPage title=key::REQUEST_TITLE intro=None given=Some((Paper::Request, None))>
            <InOneLanguage for_staff=true><Slip task=task.clone() /></InOneLanguage>
        </SheetPage>
    }
}

#[component]
fn Slip(task: Option<TaskRef>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let known = match &task {
        Some(TaskRef::Catalogue(id)) => catalogue().task(id).cloned(),
        _ => None,
    };
    if let Some(task) = &known {
        lang.need(task.theme.as_str());
    }
    let title = task.map(|task| move || session.with(|dossier| lang.title_of(&task, dossier)));
    let say = known.map(|task| key::task_text(&task.id, "say"));
    let empty = title.is_none();
    view! {
        <Sheet lang>
            <div class="sheet__part">
                <Line label=Signal::derive(lang.t(key::REQUEST_TO)) />
            </div>
            <section class="sheet__part">
                <h2 class="sheet__heading">{lang.t(key::REQUEST_INTRO)}</h2>
                {title.map(|title| view! { <p class="sheet__large">{title}</p> })}
                {empty.then(|| view! { <p class="sheet__line"></p> })}
            </section>
            {say.map(|say| view! {
                <Part lang title=key::REQUEST_SAY>
                    <p class="sheet__large">{move || lang.text(&say)}</p>
                </Part>
            })}
            <Part lang title=key::REQUEST_OWN>
                <p class="sheet__line"></p>
                <p class="sheet__line"></p>
                <p class="sheet__line"></p>
                <p class="sheet__line"></p>
            </Part>
            <div class="sheet__part">
                <Line label=Signal::derive(lang.t(key::REQUEST_ANSWER)) />
                <Line label=Signal::derive(lang.t(key::REQUEST_RECEIVED)) />
                <Line label=Signal::derive(lang.t(key::SHEET_SIGNATURE)) />
            </div>
        </Sheet>
    }
}
