//! A secret that is typed: an own sentence, or words of a paper.

use crate::browser::page::can_hide_letters;
use crate::browser::text::secret;
use crate::components::{ActionKind, autocorrect_off};
use crate::language::use_lang;
use content::{Arg, key};
use domain::{Secret, Weak};
use leptos::prelude::*;

/// A field of any length. What is too weak is said when the person goes on, never before.
#[component]
pub(crate) fn SentenceField(
    /// Begin of the ids in this field; unique on the screen.
    name: &'static str,
    #[prop(into)] label: Signal<String>,
    /// What makes a good one, or where it was written down.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What stands in it; the parent may keep it, and empties it in the end.
    text: RwSignal<String>,
    chosen: Callback<Secret>,
) -> impl IntoView {
    let lang = use_lang();
    let weak = RwSignal::new(None);
    let go_on = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match text.with_untracked(|text| secret(text)) {
            Ok(secret) => chosen.run(secret),
            Err(why) => weak.set(Some(why)),
        }
    };
    let refusal = move || {
        let least = Arg::from(Secret::LEAST);
        weak.get().map(|why| match why {
            Weak::Short => lang.fill(&key::SECRET_SHORT, &[("least", least)]),
            Weak::Digits => lang.text(&key::SECRET_DIGITS),
        })
    };
    let error = format!("{name}-error");
    view! {
        <form class="field" novalidate on:submit=go_on>
            <label class="field__label" for=name>{move || label.get()}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=format!("{name}-hint")>{move || hint.get()}</p> })}
            <HiddenInput name is_hinted=hint.is_some() text is_refused=Signal::derive(move || weak.get().is_some())
                typed=Callback::new(move |()| weak.set(None)) />
            <p class="field__error" id=error role="status">{refusal}</p>
            <div class="row">
                <button type="submit" class="button" data-kind=ActionKind::Primary.as_str()>{lang.t(key::WORD_GO_ON)}</button>
            </div>
        </form>
    }
}

/// A text field with hidden letters. Not of the type password: the browser would offer to
/// remember it for whoever comes next. With `autocomplete="off"` no browser keeps its text either.
#[component]
fn HiddenInput(
    name: &'static str,
    is_hinted: bool,
    text: RwSignal<String>,
    #[prop(into)] is_refused: Signal<bool>,
    typed: Callback<()>,
) -> impl IntoView {
    let lang = use_lang();
    let is_shown = RwSignal::new(false);
    let can_hide = can_hide_letters();
    let kind = move || {
        if can_hide || is_shown.get() {
            "text"
        } else {
            "password"
        }
    };
    let described = if is_hinted {
        format!("{name}-hint {name}-error")
    } else {
        format!("{name}-error")
    };
    view! {
        <div class="field__row secret-field">
            <input id=name type=kind class="field__input secret-field__input" autocomplete="off" autocapitalize="none" {..autocorrect_off()} spellcheck="false"
                data-hidden=move || (!is_shown.get()).to_string() aria-describedby=described
                aria-invalid=move || is_refused.get().then_some("true")
                prop:value=move || text.get()
                on:input:target=move |event| { text.set(event.target().value()); typed.run(()); } />
            <button type="button" class="button" data-kind=ActionKind::Normal.as_str() aria-pressed=move || is_shown.get().to_string()
                on:click=move |_| is_shown.update(|shown| *shown = !*shown)>
                {lang.t(key::SECRET_SHOW)}
            </button>
        </div>
    }
}
