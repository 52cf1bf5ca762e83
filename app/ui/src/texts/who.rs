//! "Wie is wie, wie is nu aan zet": the phase of this moment, on whom one waits, who can act.

use crate::components::{Back, Page, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Actor, Facts, Truth, WHERE};
use leptos::prelude::*;
use planner::Group;

#[component]
pub(crate) fn WhoPage() -> impl IntoView {
    let lang = use_lang();
    let actors = Actor::ALL
        .into_iter()
        .map(|actor| (actor, format!("who-{}", actor.as_str())))
        .filter(move |(_, key)| lang.maybe(key).is_some());
    view! {
        <Page title=Signal::derive(lang.t(key::WHO_TITLE)) intro=Signal::derive(lang.t(key::WHO_INTRO)) back=Back(Route::Start, key::BACK_START)>
            <PhaseNow />
            <Waiting />
            <Section title=Signal::derive(lang.t(key::WHO_TURN)) icon="users">
                <dl class="facts">
                    {actors.map(|(actor, text)| view! { <Person actor text /> }).collect_view()}
                </dl>
            </Section>
        </Page>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Home,
    Inside,
    Outside,
}

#[component]
fn PhaseNow() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let phase = Memo::new(move |_| {
        session.situation(|situation| {
            let at = |place: &str| situation.has(&WHERE.into(), &place.into()) == Truth::Yes;
            if at("outside") {
                Phase::Outside
            } else if at("called-up") {
                Phase::Home
            } else {
                Phase::Inside
            }
        })
    });
    let part = move |title: Key, body: Key| view! { <h2>{lang.t(title)}</h2><p>{lang.t(body)}</p> };
    view! {
        <div class="section prose">
            {move || match phase.get() {
                Phase::Home => part(key::WHO_HOME, key::WHO_HOME_BODY).into_any(),
                Phase::Inside => part(key::WHO_NOW, key::WHO_NOW_BODY).into_any(),
                Phase::Outside => part(key::WHO_OUTSIDE, key::WHO_AFTER_BODY).into_any(),
            }}
            {move || (phase.get() != Phase::Outside).then(|| part(key::WHO_AFTER, key::WHO_AFTER_BODY))}
        </div>
    }
}

#[component]
fn Waiting() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let tasks = Memo::new(move |_| {
        session.plan(|plan| {
            plan.group(Group::Waiting)
                .into_iter()
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let rows = move || {
        let rows = tasks.get().into_iter().map(|task| {
            let who = session.waiting_on(&task.task);
            let href = navigation.href(&Route::of_task(&task.task));
            view! {
                <li>
                    <a href=href>{move || session.with(|dossier| lang.title_of(&task.task, dossier))}</a>
                    ": "
                    {move || who.map(|who| lang.actor(who))}
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <Section title=Signal::derive(lang.t(key::WHO_WAITING)) icon="clock">
            {move || if tasks.with(Vec::is_empty) {
                view! { <p class="muted">{lang.t(key::WHO_WAITING_NONE)}</p> }.into_any()
            } else {
                view! { <ul class="plain-list">{rows()}</ul> }.into_any()
            }}
        </Section>
    }
}

/// Somebody: what they do, and how many open steps begin with them.
#[component]
fn Person(actor: Actor, text: String) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let count = Memo::new(move |_| {
        session.plan(|plan| {
            plan.group(Group::Now)
                .into_iter()
                .filter(|task| task.who.contains(&actor))
                .count()
        })
    });
    view! {
        <div class="facts__fact">
            <dt class="task-card__title">{move || lang.actor_title(actor)}</dt>
            <dd>{move || lang.text(&text)}</dd>
            <dd class="small muted">
                {move || (count.get() > 0).then(|| lang.fill(&key::ROAD_OPEN, &[("count", count.get().into())]))}
            </dd>
        </div>
    }
}
