//! What changed, in words: since the last "ik ben klaar", and between two files.

pub(crate) mod values;

use super::Sentence;
use crate::components::MarkedText;
use crate::language::Lang;
use domain::history::Part;
use leptos::prelude::*;

/// What changed, from what to what.
pub(crate) fn change(lang: Lang, part: &Part) -> AnyView {
    let name = values::name(lang, &part.subject, &part.name);
    let sentence: Sentence = values::became(lang, part);
    view! {
        <p class="changes__name">{name}</p>
        <p class="changes__text"><MarkedText sentence=Signal::derive(move || sentence.clone()) /></p>
    }
    .into_any()
}
