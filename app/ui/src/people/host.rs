//! A bed with somebody: what was said of it, and whether the casemanager called.

use super::person::Form;
use crate::components::Choice;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::StayFields;
use crate::route::{NetworkPart, Route};
use content::key;
use leptos::prelude::*;
use sections::people::{Help, Person};
use sections::stay::Stay;

/// Only for who may have a bed.
#[component]
pub(super) fn Host(form: Form) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let is_host = form.signal(Person::may_host);
    let stay = form.signal(|person| person.stay.clone().unwrap_or_default());
    let called = form.signal(|person| person.called);
    let change = move |stay: Stay| {
        let stay = Some(stay).filter(|stay| *stay != Stay::default());
        form.change(|person| person.stay = stay);
    };
    let told = move |is_told: bool| {
        let today = form.session.today();
        form.change(|person| person.called = is_told.then_some(today));
    };
    let on = move || match called.get() {
        Some(day) => lang.fill(&key::PEOPLE_CALLED_ON, &[("date", lang.day(day))]),
        None => lang.text(&key::PEOPLE_CALLED),
    };
    let href = navigation.href(&Route::Network(NetworkPart::Beds));
    move || {
        let href = href.clone();
        is_host.get().then(|| {
            view! {
                <fieldset class="choices">
                    <legend class="field__label">{lang.t(key::PEOPLE_HOST)}</legend>
                    <p class="field__hint">{lang.t(key::PEOPLE_HOST_HINT)}</p>
                    <Choice checked=Signal::derive(move || called.get().is_some()) chosen=told>{on}</Choice>
                </fieldset>
                <StayFields stay=stay.into() change />
                <p><a href=href>{lang.t(key::NETWORK_BEDS)}</a></p>
            }
        })
    }
}

/// What somebody says of a bed, and whether that is known to be so.
pub(super) fn standing(lang: crate::language::Lang, person: &Person) -> Vec<String> {
    let said = super::word(lang, "said", person.said.as_str());
    let since = person
        .yes_on
        .map(|on| lang.fill(&key::PEOPLE_SINCE, &[("date", lang.day(on))]));
    let called = person
        .called
        .map(|on| lang.fill(&key::PEOPLE_CALLED_ON, &[("date", lang.day(on))]));
    let until = person.until.filter(|_| person.helps.contains(&Help::Sleep));
    let until = until.map(|day| lang.fill(&key::PEOPLE_HOLDS_UNTIL, &[("date", lang.day(day))]));
    let first = since.unwrap_or(said);
    [first].into_iter().chain(until).chain(called).collect()
}
