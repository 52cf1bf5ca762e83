//! Moved to another institution: what to ask, who should know, and everything on paper at once.

use super::everything::Everything;
use super::{EventScreen, first_asked};
use crate::components::{Action, ActionKind, Icon, LinkButton, Notice, NoticeKind, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Lines, Print};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key;
use domain::{Actor, Event, Facts, Truth};
use leptos::prelude::*;
use planner::Group;

#[component]
pub(super) fn TransferPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let restricted = Memo::new(move |_| says(session, "contact", "lawyer-only") == Truth::Yes);
    view! {
        <EventScreen title=key::EVENT_TRANSFER intro=key::TRANSFER_INTRO>
            <PrintAll />
            {move || restricted.get().then(|| view! {
                <Notice kind=NoticeKind::Calm><p>{lang.t(key::TRANSFER_LAWYER)}</p></Notice>
            })}
            <Section title=Signal::derive(lang.t(key::TRANSFER_ASK)) icon="user-question"><Lines name="transfer-ask" /></Section>
            <Section title=Signal::derive(lang.t(key::TRANSFER_STOPS)) icon="clock"><Lines name="transfer-stops" /></Section>
            <Tell />
            <Section title=Signal::derive(lang.t(key::TRANSFER_THERE)) icon="map-pin"><Lines name="transfer-there" /></Section>
            <div class="screen-only"><Arrived /></div>
            <Paper />
        </EventScreen>
    }
}

/// One tap, and everything that has to leave the room is on paper.
#[component]
fn PrintAll() -> impl IntoView {
    let lang = use_lang();
    view! {
        <div class="row"><Print label=key::TRANSFER_PRINT kind=ActionKind::Primary /></div>
        <p class="muted small screen-only">{lang.t(key::TRANSFER_PRIVATE)}</p>
    }
}

fn says(session: Session, question: &str, choice: &str) -> Truth {
    session.situation(|situation| situation.has(&question.into(), &choice.into()))
}

/// Those who help outside this place, and everybody on whom a step waits.
fn who_to_tell(session: Session) -> Vec<Actor> {
    let by_answer = [
        (Actor::Probation, "supervision", "yes"),
        (Actor::DebtHelp, "ran", "administration"),
        (Actor::DebtHelp, "ran", "debt-help"),
        (Actor::CareProvider, "ran", "mental-care"),
        (Actor::CareProvider, "ran", "addiction-care"),
    ];
    let by_answer = by_answer
        .into_iter()
        .filter(|(_, question, choice)| says(session, question, choice) == Truth::Yes)
        .map(|(actor, ..)| actor);
    let waiting: Vec<Actor> = session.plan(|plan| {
        let waiting = plan.group(Group::Waiting);
        waiting
            .into_iter()
            .filter_map(|task| session.waiting_on(&task.task))
            .collect()
    });
    // Whoever runs the transfer knows of it.
    let knows = [Actor::Self_, Actor::CaseManager, Actor::Ric];
    let always = [Actor::Lawyer, Actor::Family, Actor::Municipality];
    let mut seen = domain::Set::new();
    always
        .into_iter()
        .chain(by_answer)
        .chain(waiting)
        .filter(|actor| !knows.contains(actor) && seen.insert(*actor))
        .collect()
}

#[component]
fn Tell() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let actors = Memo::new(move |_| who_to_tell(session));
    let rows = move || {
        let rows = actors.get().into_iter();
        rows.map(|actor| view! { <li class="sheet__box">{move || lang.actor_title(actor)}</li> })
            .collect_view()
    };
    let restricted = Memo::new(move |_| says(session, "contact", "lawyer-only") == Truth::Yes);
    view! {
        <Section title=Signal::derive(lang.t(key::TRANSFER_TELL)) icon="users">
            {move || (!restricted.get()).then(|| view! { <p class="section__hint">{lang.t(key::TRANSFER_TELL_HINT)}</p> })}
            <ul class="sheet__boxes" data-columns="2">{rows}</ul>
        </Section>
    }
}

/// Who still sees the plan in the new place goes on with it.
#[component]
fn Arrived() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let ask = Callback::new(move |()| {
        session.happen(Event::Transfer);
        navigation.go(&first_asked(session, Event::Transfer));
    });
    view! {
        <Section title=Signal::derive(lang.t(key::TRANSFER_ARRIVED)) icon="flag">
            <p>{lang.t(key::TRANSFER_ARRIVED_BODY)}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::TRANSFER_ARRIVED_DO)) run=ask />
            </div>
        </Section>
    }
}

/// The sheets themselves: on paper always, on the screen behind one click.
#[component]
fn Paper() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    view! {
        <div class="screen-only">
            <Section title=Signal::derive(lang.t(key::TRANSFER_PAPER)) icon="file-text">
                <p>{lang.t(key::TRANSFER_PURPOSE)}</p>
                <LinkButton label=Signal::derive(lang.t(key::PURPOSE_TITLE)) kind=ActionKind::Link href=navigation.href(&Route::Purpose) />
            </Section>
        </div>
        <details class="more">
            <summary class="more__summary">
                <Icon name="plus" />
                {lang.t(key::TRANSFER_PAPER_SEE)}
            </summary>
            <Everything />
        </details>
    }
}
