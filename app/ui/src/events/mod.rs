//! "Er verandert iets": what can happen to somebody inside, each with what to do then.

mod contact;
mod everything;
mod recall;
mod transfer;

use crate::components::{Back, Page, Width};
use crate::language::use_lang;
use crate::parts::WayList;
use crate::route::Route;
use contact::ContactPage;
use content::key;
use domain::Event;
use leptos::prelude::*;
use recall::RecallPage;
use transfer::TransferPage;

#[component]
pub(crate) fn EventsPage() -> impl IntoView {
    let lang = use_lang();
    let ways = vec![
        (
            Route::Event(Event::Transfer),
            "map-pin",
            key::EVENT_TRANSFER,
            key::EVENT_TRANSFER_HINT,
        ),
        (
            Route::Event(Event::ContactAllowed),
            "phone",
            key::EVENT_CONTACT,
            key::EVENT_CONTACT_HINT,
        ),
        (
            Route::Question("release".into()),
            "calendar",
            key::EVENT_DATE,
            key::EVENT_DATE_HINT,
        ),
        (
            Route::TodayFree,
            "door-exit",
            key::EVENT_SUDDEN,
            key::EVENT_SUDDEN_HINT,
        ),
        (
            Route::Event(Event::Recall),
            "arrow-back-up",
            key::EVENT_RECALL,
            key::EVENT_RECALL_HINT,
        ),
    ];
    view! {
        <Page title=Signal::derive(lang.t(key::EVENTS_TITLE)) intro=Signal::derive(lang.t(key::EVENTS_INTRO)) back=Back(Route::Plan, key::BACK_PLAN)>
            <div class="section"><WayList ways /></div>
            <p class="section muted">{lang.t(key::EVENTS_OTHER)}</p>
        </Page>
    }
}

/// What to do when one of them happens.
#[component]
pub(crate) fn EventPage(event: Event) -> impl IntoView {
    match event {
        Event::Transfer => view! { <TransferPage /> }.into_any(),
        Event::ContactAllowed => view! { <ContactPage /> }.into_any(),
        Event::Recall => view! { <RecallPage /> }.into_any(),
    }
}

/// The screen of an event, with the way back to the choice.
#[component]
fn EventScreen(title: key::Key, intro: key::Key, children: Children) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(lang.t(title)) intro=Signal::derive(lang.t(intro)) width=Width::Narrow back=Back(Route::Events, key::BACK_EVENTS)>
            {children()}
        </Page>
    }
}

/// The first question that an event asks anew, in the order of the questions.
fn first_asked(session: crate::session::Session, event: Event) -> Route {
    session.situation(|situation| {
        let mut open = situation
            .intake()
            .filter(|question| !situation.is_answered(question));
        open.find(|question| event.asks().contains(&question.id.as_str()))
            .map_or(Route::Plan, |question| Route::Question(question.id.clone()))
    })
}
