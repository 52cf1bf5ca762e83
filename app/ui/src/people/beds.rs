//! Who has a bed, on one A4 for the casemanager: who said what, since when, what holds there, what is still to ask.

use super::everybody;
use super::host::standing;
use crate::components::{Back, Page};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::sheet::{InOneLanguage, Line, Part, Sheet};
use crate::parts::{PrintFor, stay_lines};
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Actor, Theme};
use leptos::prelude::*;
use sections::handout::Paper;
use sections::people::{Person, Said};
use sections::stay::Register;

/// What nobody but an office can say; each with whom to ask.
const TO_ASK: [Key; 3] = [
    key::BEDS_ASK_RENT,
    key::BEDS_ASK_BENEFIT,
    key::BEDS_ASK_REGISTER,
];

#[component]
pub(super) fn BedsPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let hosts = Memo::new(move |_| {
        let all = everybody(session).into_iter().map(|(_, person)| person);
        let all = all.filter(|person| person.may_host() && person.said != Said::No);
        let mut all: Vec<Person> = all.collect();
        // Who said yes stands first.
        all.sort_by_key(|person| person.said != Said::Yes);
        all
    });
    let is_empty = move || hosts.with(Vec::is_empty);
    view! {
        <Page title=Signal::derive(lang.t(key::NETWORK_BEDS)) back=Back(Route::Theme(Theme::Network), key::PEOPLE_BACK)>
            <p class="page__intro screen-only">{lang.t(key::BEDS_INTRO)}</p>
            {move || if is_empty() {
                view! {
                    <p class="section">{lang.t(key::BEDS_NONE)}</p>
                    <p><a href=navigation.href(&Route::Theme(Theme::Network))>{lang.t(key::PEOPLE_BACK)}</a></p>
                }
                .into_any()
            } else {
                view! {
                    <div class="row"><PrintFor paper=Paper::Beds whom=Some(Actor::CaseManager) /></div>
                    <InOneLanguage for_staff=true><BedsSheet hosts /></InOneLanguage>
                }
                .into_any()
            }}
        </Page>
    }
}

#[component]
fn BedsSheet(hosts: Memo<Vec<Person>>) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let hosts = hosts.get();
        // Two may have the same letters.
        let is_one = hosts.len() == 1;
        let hosts = (1_usize..).zip(hosts);
        hosts
            .map(|(number, person)| view! { <OneBed number=(!is_one).then_some(number) person /> })
            .collect_view()
    };
    let is_answered = |host: &Person| {
        let register = host.stay.as_ref().and_then(|stay| stay.register);
        matches!(register, Some(Register::Yes | Register::No))
    };
    let asks = move || {
        TO_ASK
            .into_iter()
            .filter(|ask| {
                *ask != key::BEDS_ASK_REGISTER || !hosts.with(|all| all.iter().all(is_answered))
            })
            .map(|ask| view! { <li class="sheet__box">{lang.t(ask)}</li> })
            .collect_view()
    };
    view! {
        <Sheet lang>
            {rows}
            <Part lang title=key::BEDS_ASK>
                <ul class="sheet__boxes">{asks}</ul>
            </Part>
            <Part lang title=key::BEDS_ELSE>
                <p>{lang.t(key::BEDS_ELSE_HINT)}</p>
                <Line label=Signal::derive(String::new) />
            </Part>
        </Sheet>
    }
}

/// An address stands on paper only where the host agreed; then it is written by hand.
#[component]
fn OneBed(number: Option<usize>, person: Person) -> impl IntoView {
    let lang = use_lang();
    let stay = person.stay.clone().unwrap_or_default();
    let may_tell = stay.address_on_paper;
    let lines = standing(lang, &person)
        .into_iter()
        .chain(stay_lines(lang, &stay));
    let lines = lines.map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <section class="sheet__part">
            <h2 class="sheet__heading">{number.map(|number| format!("{number}. "))} {person.on_paper()}</h2>
            <ul class="plain-list">{lines}</ul>
            {may_tell.then(|| view! { <Line label=Signal::derive(lang.t(key::BEDS_ADDRESS)) /> })}
        </section>
    }
}
