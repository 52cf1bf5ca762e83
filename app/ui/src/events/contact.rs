//! The end of "beperkingen": what waited for calling and writing can begin.

use super::EventScreen;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::TaskLinks;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Event, Facts, TaskRef, Truth};
use leptos::prelude::*;
use planner::Blocker;

#[component]
pub(super) fn ContactPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let allowed = Memo::new(move |_| {
        session.situation(|situation| situation.has(&"contact".into(), &"yes".into())) == Truth::Yes
    });
    let waiting = Memo::new(move |_| {
        session.plan(|plan| {
            let held = plan
                .tasks
                .iter()
                .filter(|task| task.blocked_by.contains(&Blocker::Restrictions));
            held.map(|task| task.task.clone()).collect::<Vec<TaskRef>>()
        })
    });
    let yes = Callback::new(move |()| {
        session.happen(Event::ContactAllowed);
        navigation.go(&Route::Plan);
    });
    view! {
        <EventScreen title=key::EVENT_CONTACT intro=key::CONTACT_INTRO>
            {move || if allowed.get() {
                view! { <Notice kind=NoticeKind::Calm><p>{lang.t(key::CONTACT_ALREADY)}</p></Notice> }.into_any()
            } else {
                view! {
                    <div class="row">
                        <Action label=Signal::derive(lang.t(key::CONTACT_YES)) icon="phone" kind=ActionKind::Primary run=yes />
                    </div>
                }
                .into_any()
            }}
            {move || {
                let tasks = waiting.get();
                (!tasks.is_empty()).then(|| view! {
                    <Section title=Signal::derive(lang.t(key::CONTACT_WAITS)) icon="clock"><TaskLinks tasks /></Section>
                })
            }}
            <p class="row">
                <LinkButton label=Signal::derive(lang.t(key::CONTACT_NOT)) kind=ActionKind::Link
                    href=navigation.href(&Route::Question("contact".into())) />
            </p>
        </EventScreen>
    }
}
