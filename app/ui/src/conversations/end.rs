//! The end: what was talked about, when they go on, the slip, the next person.

use super::next_person::NextPerson;
use super::slip::Slip;
use super::{edit, read};
use crate::components::{ActionKind, Choice, LinkButton, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::hours::{AHEAD, next, on};
use crate::parts::sheet::InOneLanguage;
use crate::parts::{OneOf, Print, two_questions, visit_question};
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::calendar::plus_days;
use domain::{Edit, EntryId};
use leptos::prelude::*;
use sections::conversation::NextHour;
use sections::{Kind, VisitQuestion};

/// At most four hours to choose from; the rest stands on the page of hours.
const FEW: usize = 4;

#[component]
pub(super) fn End(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let hand_over = navigation.href(&Route::HandOver);
    let history = navigation.href(&Route::History);
    view! {
        <div class="screen-only">
            <Talked />
            <Again id />
            <h2 class="section">{lang.t(key::SLIP_SEE)}</h2>
        </div>
        <InOneLanguage><Slip id /></InOneLanguage>
        <div class="row"><Print label=key::SLIP_PRINT kind=ActionKind::Primary /></div>
        <NextPerson id />
        <div class="screen-only">
            <Section title=Signal::derive(lang.t(key::TOGETHER_MORE)) icon="users">
                <p>{lang.t(key::HANDOVER_FREE)}</p>
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::HANDOVER_TITLE)) icon="file-text" href=hand_over />
                    <LinkButton label=Signal::derive(lang.t(key::TOGETHER_HISTORY)) icon="clock" kind=ActionKind::Link href=history />
                </div>
            </Section>
        </div>
    }
}

/// Which of the questions were talked about. They stay in this list, so that a tick can be taken back.
#[component]
fn Talked() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let today = untrack(|| session.today());
    let open = untrack(|| two_questions(session).get());
    let asked = untrack(|| {
        session.with(|dossier| {
            let all = sections::all::<VisitQuestion>(dossier);
            let of_day = all.filter(|(_, question)| question.asked == Some(today));
            of_day.map(|(id, _)| id).collect::<Vec<_>>()
        })
    });
    let all = open.into_iter().chain(asked).filter(|id| {
        let question = untrack(|| visit_question(session, *id));
        !question.text.trim().is_empty()
    });
    let all: Vec<EntryId> = all.collect();
    let is_empty = all.is_empty();
    let rows = all.into_iter().map(move |id| {
        let question = Memo::new(move |_| visit_question(session, id));
        let checked = Signal::derive(move || question.with(|one| one.asked.is_some()));
        let tick = move |is: bool| {
            let mut one = question.get_untracked();
            one.asked = is.then_some(today);
            let entry = Some(one.write());
            session.change(Edit::Entry { id, entry });
        };
        view! { <Choice checked chosen=tick>{move || question.with(|one| one.text.clone())}</Choice> }
    });
    let rows = rows.collect_view();
    (!is_empty).then(|| {
        view! {
            <fieldset class="choices">
                <legend class="field__label">{lang.t(key::TOGETHER_TALKED)}</legend>
                {rows}
            </fieldset>
        }
    })
}

/// When they go on: one of the next hours of the place.
#[component]
fn Again(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let all = Memo::new(move |_| {
        let tomorrow = plus_days(session.today(), 1);
        institution.with(|profile| {
            let hours = profile.hours.iter();
            let mut coming: Vec<_> = hours
                .filter_map(|hours| next(hours, tomorrow, AHEAD))
                .collect();
            coming.sort_by_key(|hour| (hour.on, hour.of.at));
            coming.truncate(FEW);
            let rows = coming.iter().map(|hour| {
                let name = [hour.of.name.clone(), on(lang, hour)].join(": ");
                let of = NextHour {
                    hours: hour.of.id,
                    on: hour.on,
                };
                (Some(of), name)
            });
            let none = (None, lang.text(&key::TOGETHER_NEXT_NONE));
            rows.chain([none]).collect::<Vec<_>>()
        })
    });
    let chosen = Signal::derive(move || read(session, id).map(|one| one.next));
    let choose = Callback::new(move |hour| edit(session, id, |one| one.next = hour));
    move || {
        if all.with(|all| all.len() > 1) {
            view! { <OneOf label=key::TOGETHER_NEXT group="together-next" all chosen choose /> }
                .into_any()
        } else {
            view! { <p class="section">{lang.t(key::TOGETHER_NO_HOURS)}</p> }.into_any()
        }
    }
}
