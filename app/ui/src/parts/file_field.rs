//! A field for one file, read when it is chosen; the same one may be chosen again when it was mended.

use crate::browser::file::{self, Chosen};
use crate::language::use_lang;
use content::key::{self, Key};
use leptos::prelude::*;

#[component]
pub(crate) fn FileField(
    /// Its id; unique on the screen.
    id: &'static str,
    label: Key,
    /// The endings that the browser offers first.
    accept: &'static str,
    chosen: Callback<Chosen>,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <label class="field__label" for=id>{lang.t(label)}</label>
        <div class="row">
            // In the language of the app: the browser writes its own button in its own.
            <span class="file">
                <input id=id type="file" accept=accept class="file__input" autocomplete="off"
                    on:change:target=move |event| if let Some(file) = file::taken(&event.target()) { chosen.run(file) } />
                <span class="button" aria-hidden="true">{lang.t(key::FILE_OPEN_PICK)}</span>
            </span>
        </div>
    }
}
