//! What changed, in words: since the last "ik ben klaar", and between two files.

pub(crate) mod words;

use super::Sentence;
use crate::components::Said;
use crate::language::Lang;
use domain::history::Part;
use leptos::prelude::*;

/// What changed, from what to what.
pub(crate) fn change(lang: Lang, part: &Part) -> AnyView {
    let name = words::name(lang, &part.subject, &part.name);
    let sentence: Sentence = words::became(lang, part);
    view! {
        <p class="changes__name">{name}</p>
        <p class="changes__text"><Said sentence=Signal::derive(move || sentence.clone()) /></p>
    }
    .into_any()
}
