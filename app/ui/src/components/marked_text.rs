use crate::language::use_lang;
use content::{Arg, Part};
use leptos::prelude::*;

/// A sentence whose values stand out in bold.
#[component]
pub(crate) fn MarkedText(
    /// Key of the sentence and its values.
    #[prop(into)]
    sentence: Signal<(String, Vec<(&'static str, Arg)>)>,
) -> impl IntoView {
    let lang = use_lang();
    move || {
        let (key, args) = sentence.get();
        lang.parts(&key, &args)
            .into_iter()
            .map(|part| match part {
                Part::Text(text) => text.into_any(),
                Part::Value(text) => view! { <b>{text}</b> }.into_any(),
            })
            .collect_view()
    }
}
