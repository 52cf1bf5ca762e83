use crate::components::Choice;
use crate::language::use_lang;
use crate::session::use_session;
use content::{Language, key};
use leptos::prelude::*;

/// Languages in their own script; also the first question.
#[component]
pub(crate) fn LanguageChoice() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    view! {
        <div class="choices">
            {Language::offered().map(|(language, name)| {
                let code = language.code;
                let partial = !language.complete;
                let checked = Signal::derive(move || lang.code() == code);
                view! {
                    <Choice group="language" checked
                        chosen=move |_| session.change_settings(|settings| settings.language = Some(code.to_owned()))>
                        <span lang=code dir="auto">{name}</span>
                    </Choice>
                    {partial.then(|| view! { <p class="field__hint" hidden=move || !checked.get()>{lang.t(key::SETTINGS_PARTLY)}</p> })}
                }
            }).collect_view()}
        </div>
    }
}
