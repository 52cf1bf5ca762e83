//! What somebody said when asked, and what may stand on paper.

use super::person::Form;
use super::word;
use crate::components::{Choice, LinkButton, Notice, NoticeKind};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::TypedDay;
use crate::route::{InvitationPart, Route};
use content::key::{self, Key};
use domain::{Date, TaskId};
use leptos::prelude::*;
use sections::people::{HOST_TASK, Person, Said};

/// Whether it was asked, and what was said.
#[component]
pub(super) fn Answer(form: Form) -> impl IntoView {
    let lang = use_lang();
    let said = form.signal(|person| person.said);
    let rows = Said::ALL.iter().map(move |one| {
        view! {
            <Choice group="person-said" checked=Signal::derive(move || said.get() == *one) chosen=move |_| form.change(|person| person.said = *one)>
                {move || word(lang, "said", one.as_str())}
            </Choice>
        }
    });
    let has_ask_on = untrack(|| form.value().ask_on.is_some());
    let days = move || {
        let (ask, until) = match said.get() {
            Said::NotAsked => (Some(key::PEOPLE_ASK_ON), false),
            Said::Asked | Said::TalkFirst => (Some(key::PEOPLE_ASK_AGAIN), false),
            Said::Yes => (has_ask_on.then_some(key::PEOPLE_ASK_AGAIN), true),
            Said::No => (None, false),
        };
        view! {
            {ask.map(|label| view! {
                <Day form label name="person-ask" read=|person| person.ask_on set=|person, day| person.ask_on = day />
            })}
            {until.then(|| view! {
                <Day form label=key::PEOPLE_UNTIL name="person-until" read=|person| person.until set=|person, day| person.until = day />
            })}
        }
    };
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::PEOPLE_ASKED)}</legend>
            {rows.collect_view()}
        </fieldset>
        {days}
        <Bed form />
    }
}

/// What a yes for a bed means for the plan.
#[component]
fn Bed(form: Form) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let task = TaskId::from(HOST_TASK);
    let has_bed = form
        .signal(|person| person.said == Said::Yes && person.promises.contains(&HOST_TASK.into()));
    move || {
        let task = task.clone();
        let href = navigation.href(&Route::Task(task.clone()));
        has_bed.get().then(|| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::PEOPLE_BED_IN_PLAN)}</p>
                    <p><a href=href>{move || lang.task_title(&task)}</a></p>
                </Notice>
            }
        })
    }
}

/// A day that need not be said.
#[component]
fn Day(
    form: Form,
    label: Key,
    name: &'static str,
    read: fn(&Person) -> Option<Date>,
    set: fn(&mut Person, Option<Date>),
) -> impl IntoView {
    let written = form.signal(read).into();
    let typed = move |day| form.type_in(name, |person| set(person, day));
    view! { <TypedDay label name=name.into() written typed over=Some(key::PEOPLE_DAY_OVER) /> }
}

#[component]
pub(super) fn OnPaper(form: Form) -> impl IntoView {
    let lang = use_lang();
    let named = form.signal(|person| person.named_on_paper);
    let apart = form.signal(|person| person.apart);
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::PEOPLE_PAPER_LEGEND)}</legend>
            <Choice checked=named chosen=move |is| form.change(|person| person.named_on_paper = is)>{lang.t(key::PEOPLE_NAMED)}</Choice>
            <Choice checked=apart chosen=move |is| form.change(|person| person.apart = is)>{lang.t(key::PEOPLE_SET_APART)}</Choice>
        </fieldset>
    }
}

/// The way to an invitation, for whom it may be made.
#[component]
pub(super) fn Invite(form: Form) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let apart = form.signal(|person| person.apart);
    move || {
        let id = form.id().filter(|_| !apart.get())?;
        let route = Route::Invitation(InvitationPart::Make(Some(id.number)));
        Some(view! {
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::PEOPLE_INVITE)) icon="note" href=navigation.href(&route) />
            </div>
        })
    }
}
