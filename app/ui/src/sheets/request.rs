//! A request slip: what somebody asks of the casemanager or the RIC, on paper.

use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::sheet::{InOneLanguage, Line, Part, Sheet, SheetPage};
use crate::route::{OutgoingPart, Route};
use crate::session::{catalogue, use_session};
use content::key;
use domain::calendar::plus_days;
use domain::{Date, Dossier, Edit, TaskRef};
use leptos::prelude::*;
use sections::Kind;
use sections::handout::Paper;
use sections::outgoing::{ASK_DAYS, About, MAX_WHAT, Outgoing, REQUEST};

#[component]
pub(crate) fn RequestPage(task: Option<TaskRef>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let log = use_navigation().href(&Route::Outgoing(OutgoingPart::List));
    let asked = task.clone();
    let also = Callback::new(move |()| {
        let task = asked.as_ref()?;
        session.with(|dossier| asked_for(dossier, lang, task, session.today()))
    });
    view! {
        <SheetPage title=key::REQUEST_TITLE intro=None given=Some((Paper::Request, None)) also=Some(also)>
            <InOneLanguage for_staff=true><Slip task=task.clone() /></InOneLanguage>
            <p class="screen-only section"><a href=log>{lang.t(key::OUTGOING_WAY)}</a></p>
        </SheetPage>
    }
}

/// The edit that puts a slip on the list of what was asked; none where the same was printed today.
fn asked_for(dossier: &Dossier, lang: Lang, task: &TaskRef, today: Date) -> Option<Edit> {
    let (about, what) = match task {
        TaskRef::Catalogue(id) => (Some(About::Task(id.clone())), String::new()),
        TaskRef::Own(_) => (
            None,
            lang.title_of(task, dossier)
                .chars()
                .take(MAX_WHAT)
                .collect(),
        ),
    };
    let slip = Outgoing {
        letter: REQUEST.to_owned(),
        what,
        about,
        is_inside: true,
        sent: Some(today),
        ask_again: Some(plus_days(today, ASK_DAYS)),
        ..Outgoing::default()
    };
    let is_new = sections::all::<Outgoing>(dossier).all(|(_, one)| !one.is_twin(&slip));
    let id = dossier.next_entry(Outgoing::SECTION);
    let entry = Some(slip.write());
    is_new.then_some(Edit::Entry { id, entry })
}

#[component]
fn Slip(task: Option<TaskRef>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let known = match &task {
        Some(TaskRef::Catalogue(id)) => catalogue().task(id).cloned(),
        _ => None,
    };
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
