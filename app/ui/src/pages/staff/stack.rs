//! Empty sheets to have at hand, for who goes home today.

use super::field::number;
use crate::components::ActionKind;
use crate::language::use_lang;
use crate::pages::sheets::TodayStack;
use crate::parts::Print;
use content::{Language, key};
use leptos::prelude::*;

/// More than a printer takes at once.
const MOST: u16 = 50;

#[component]
pub(super) fn Stack() -> impl IntoView {
    let lang = use_lang();
    let typed = RwSignal::new("10".to_owned());
    let copies = Signal::derive(move || {
        Some(number(&typed.get())).filter(|copies| (1..=MOST).contains(copies))
    });
    let code = RwSignal::new("nl".to_owned());
    let wrong = move || {
        let args = [("least", "1".into()), ("most", MOST.to_string().into())];
        copies
            .get()
            .is_none()
            .then(|| lang.fill(&key::FAULT_RANGE, &args))
    };
    let languages = Language::offered().map(|(language, name)| {
        let one = language.code;
        view! {
            <label class="choice" lang=one dir="auto">
                <input type="radio" class="choice__input" name="stack-language" autocomplete="off"
                    prop:checked=move || code.get() == one on:change=move |_| code.set(one.to_owned()) />
                <span>{name}</span>
            </label>
        }
    });
    view! {
        <p class="page__intro screen-only">{lang.t(key::STAFF_STACK_BODY)}</p>
        <div class="field screen-only">
            <label class="field__label" for="copies">{lang.t(key::STAFF_STACK_COPIES)}</label>
            <input id="copies" class="field__input" data-width="short" inputmode="numeric" autocomplete="off" aria-describedby="copies-error"
                prop:value=move || typed.get() on:input:target=move |event| typed.set(event.target().value()) />
            <p class="field__error" id="copies-error" role="status">{wrong}</p>
        </div>
        <fieldset class="field screen-only">
            <legend class="field__label">{lang.t(key::STAFF_STACK_LANGUAGE)}</legend>
            <div class="choices">{languages.collect_view()}</div>
        </fieldset>
        <div class="row"><Print kind=ActionKind::Primary /></div>
        <TodayStack code=code.into() copies=Signal::derive(move || copies.get().unwrap_or_default()) />
    }
}
