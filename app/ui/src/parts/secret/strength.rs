use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

/// What a person can keep a plan with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SecretChoice {
    /// Nothing is kept.
    Nothing,
    Pictures,
    Sentence,
    Words,
}

/// Says plainly against whom a choice helps.
#[component]
pub(crate) fn Strength(
    of: SecretChoice,
    /// For `aria-describedby` of the choice.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let lang = use_lang();
    let worth = match of {
        SecretChoice::Nothing => key::STRENGTH_NOTHING,
        SecretChoice::Pictures => key::STRENGTH_PICTURES,
        SecretChoice::Sentence => key::STRENGTH_SENTENCE,
        SecretChoice::Words => key::STRENGTH_WORDS,
    };
    view! { <p class="field__hint" id=id>{lang.t(worth)}</p> }
}
