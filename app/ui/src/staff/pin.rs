//! Digits in front of the pages for staff. They hide, and protect nothing.

use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::key;
use domain::plain_digits;
use leptos::prelude::*;

#[component]
pub(super) fn PinDoor() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let typed = RwSignal::new(String::new());
    let is_wrong = RwSignal::new(false);
    let run = Callback::new(move |()| {
        let is_open =
            typed.with_untracked(|typed| institution.open_for_staff(&plain_digits(typed)));
        is_wrong.set(!is_open);
    });
    view! {
        <form class="field" on:submit=move |event| { event.prevent_default(); run.run(()); }>
            <p>{lang.t(key::STAFF_PIN_ASK)}</p>
            <label class="field__label" for="staff-pin">{lang.t(key::STAFF_PIN)}</label>
            <input id="staff-pin" class="field__input" data-width="short" inputmode="numeric" autocomplete="off" maxlength="8" aria-describedby="staff-pin-error"
                prop:value=move || typed.get() on:input:target=move |event| { typed.set(event.target().value()); is_wrong.set(false); } />
            <p class="field__error" id="staff-pin-error" role="status">{move || is_wrong.get().then(|| lang.text(&key::STAFF_PIN_WRONG))}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_PIN_GO)) kind=ActionKind::Primary run />
            </div>
        </form>
    }
}
