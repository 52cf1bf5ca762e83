//! Empty sheets to have at hand, for who goes home today.

use super::field::number;
use crate::components::{ActionKind, Choice};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::parts::{Print, TodaySheet};
use crate::session::provide_nobody;
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
            <Choice group="stack-language" checked=Signal::derive(move || code.get() == one) chosen=move |_| code.set(one.to_owned())>
                <span lang=one dir="auto">{name}</span>
            </Choice>
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

/// A stack to have at hand: so many times the sheet of nobody, each with its twin in Dutch.
#[component]
fn TodayStack(
    /// Code of the language.
    code: Signal<String>,
    copies: Signal<u16>,
) -> impl IntoView {
    let lang = use_lang();
    provide_nobody(use_gate().store());
    let words = RwSignal::new(None);
    Effect::new(move |_| {
        let code = code.get();
        words.set(None);
        leptos::task::spawn_local(async move {
            let own = lang.words(&code).await;
            let dutch = lang.words("nl").await;
            words.try_set(own.zip(dutch).map(|(own, dutch)| (code, own, dutch)));
        });
    });
    move || {
        let (code, own, dutch) = words.get()?;
        let dutch = lang.beside("nl", dutch);
        let own = (code != "nl").then(|| lang.beside(&code, own));
        let sheets = move |_| match own {
            None => view! { <TodaySheet lang=dutch heading=Some(key::TODAY_TITLE) blank=true /> }
                .into_any(),
            Some(own) => view! {
                <TodaySheet lang=own heading=Some(key::TODAY_TITLE) blank=true />
                <TodaySheet lang=dutch heading=Some(key::TODAY_TITLE) blank=true />
            }
            .into_any(),
        };
        Some((0..copies.get()).map(sheets).collect_view())
    }
}
