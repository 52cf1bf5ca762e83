//! Choosing by one tap: buttons, as nothing may happen while somebody goes through them by keyboard. The second click
//! of a double click is none.

use crate::components::Select;
use crate::language::use_lang;
use content::key::Key;
use leptos::prelude::*;

#[component]
pub(crate) fn Pick<T: Copy + PartialEq + Send + Sync + 'static>(
    label: Key,
    all: Vec<T>,
    /// What one is called.
    name: fn(crate::language::Lang, T) -> String,
    #[prop(into)] chosen: Signal<Option<T>>,
    choose: Callback<T>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = all.into_iter().map(move |one| {
        let is_chosen = move || chosen.get() == Some(one);
        view! {
            <button type="button" class="pick" aria-pressed=move || is_chosen().to_string() on:click=move |event| if event.detail() < 2 { choose.run(one) }>
                {move || name(lang, one)}
            </button>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field__label">{lang.t(label)}</legend>
            <div class="picks">{rows.collect_view()}</div>
        </fieldset>
    }
}

/// One of a list that may be long.
#[component]
pub(crate) fn Choose<T: Clone + PartialEq + Send + Sync + 'static>(
    label: Key,
    /// Its id; unique on the screen.
    id: &'static str,
    #[prop(into)] all: Signal<Vec<(T, String)>>,
    #[prop(into)] chosen: Signal<T>,
    choose: Callback<T>,
) -> impl IntoView {
    let lang = use_lang();
    view! { <Select label=Signal::derive(lang.t(label)) id=id.to_owned() all chosen choose /> }
}
