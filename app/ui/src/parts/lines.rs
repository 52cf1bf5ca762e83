use crate::language::use_lang;
use leptos::prelude::*;

/// The sentences `name-1`, `name-2`, ... as a list, until there is no more.
#[component]
pub(crate) fn Lines(name: &'static str) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        (1..)
            .map_while(|number| lang.maybe(&format!("{name}-{number}")))
            .map(|text| view! { <li>{text}</li> })
            .collect_view()
    };
    view! { <ul class="plain-list">{rows}</ul> }
}
