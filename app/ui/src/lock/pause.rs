//! A screen that shows nothing of anyone, until its owner comes back.

use crate::components::{Action, ActionKind};
use crate::gate::use_gate;
use crate::language::use_lang;
use content::key;
use domain::plain_digits;
use leptos::prelude::*;

#[component]
pub(crate) fn PausePage() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let asks = gate.asks_pin();
    let body = if asks {
        key::PAUSE_BODY
    } else {
        key::PAUSE_BODY_GUEST
    };
    let end = Callback::new(move |()| gate.lock());
    let entry = if asks {
        view! { <PinEntry /> }.into_any()
    } else {
        let back = Callback::new(move |()| {
            gate.come_back("");
        });
        view! { <Action label=Signal::derive(lang.t(key::PAUSE_BACK)) kind=ActionKind::Primary run=back /> }.into_any()
    };
    Effect::new(move || crate::browser::page::set_title(&lang.text(&key::APP_NAME)));
    view! {
        <main class="page" data-width="narrow" data-alone="true">
            <h1 class="page__title">{lang.t(key::PAUSE_TITLE)}</h1>
            <p class="page__intro">{lang.t(body)}</p>
            {entry}
            <div class="row section">
                <Action label=Signal::derive(lang.t(key::PAUSE_END)) run=end />
            </div>
        </main>
    }
}

#[component]
fn PinEntry() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let digits = RwSignal::new(String::new());
    let is_wrong = RwSignal::new(false);
    let go_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = digits.get_untracked();
        digits.set(String::new());
        is_wrong.set(false);
        if !gate.come_back(&plain_digits(&typed)) {
            is_wrong.set(true);
        }
    };
    view! {
        <form class="field" novalidate on:submit=go_on>
            <label class="field__label" for="pin">{lang.t(key::PAUSE_PIN)}</label>
            <input id="pin" type="text" inputmode="numeric" class="field__input secret-field__input" data-hidden="true" data-width="short" autocomplete="off" aria-describedby="pin-error"
                prop:value=move || digits.get() on:input:target=move |event| digits.set(event.target().value()) />
            <p class="field__error" id="pin-error" role="status">{move || is_wrong.get().then(|| lang.text(&key::PAUSE_WRONG))}</p>
            <div class="row">
                <button type="submit" class="button" data-kind=ActionKind::Primary.as_str()>{lang.t(key::PAUSE_BACK)}</button>
            </div>
        </form>
    }
}
