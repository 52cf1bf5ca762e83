//! A municipality, by typing a part of its name.

use crate::components::autocorrect_off;
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::unkept;
use content::key::{self, Key};
use domain::Found;
use leptos::prelude::*;

#[component]
pub(super) fn MunicipalityField(
    label: Key,
    /// Its id; unique on the screen.
    id: &'static str,
    /// Gets the code of what was chosen.
    choose: Callback<String>,
) -> impl IntoView {
    let lang = use_lang();
    let municipalities = use_municipalities();
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let typed = typed.get();
        if typed.trim().is_empty() {
            return Vec::new();
        }
        municipalities.search(&typed)
    });
    // Found and not chosen yet; letters that find nothing are no answer that could be lost.
    unkept::watch(id, move || !found.with(Vec::is_empty));
    let rows = move || {
        let found = found.get().into_iter();
        found
            .map(
                |Found {
                     municipality: one, ..
                 }| {
                    let name = one.name.clone();
                    let take = move |_| {
                        choose.run(one.code.clone());
                        typed.set(String::new());
                    };
                    view! { <button type="button" class="pick" on:click=take>{name}</button> }
                },
            )
            .collect_view()
    };
    let is_unknown =
        move || !typed.with(|typed| typed.trim().is_empty()) && found.with(Vec::is_empty);
    let error = [id, "-error"].concat();
    let described = error.clone();
    view! {
        <div class="field">
            <label class="field__label" for=id>{lang.t(label)}</label>
            <input id=id class="field__input" autocomplete="off" spellcheck="false" {..autocorrect_off()} aria-describedby=described prop:value=move || typed.get()
                on:input:target=move |event| typed.set(event.target().value()) />
            <p class="field__error" id=error role="status">{move || is_unknown().then(|| lang.text(&key::COUNTING_WHERE_NONE))}</p>
            <div class="picks">{rows}</div>
        </div>
    }
}
