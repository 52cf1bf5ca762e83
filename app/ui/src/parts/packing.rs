use crate::language::Lang;
use content::PACKING;
use leptos::prelude::*;

/// What to take along on the day of release, to tick off.
#[component]
pub(crate) fn PackingList(lang: Lang) -> impl IntoView {
    view! {
        <ul class="sheet__boxes" data-columns="2">
            {PACKING.into_iter().map(|key| view! { <li class="sheet__box">{lang.t(key)}</li> }).collect_view()}
        </ul>
    }
}
