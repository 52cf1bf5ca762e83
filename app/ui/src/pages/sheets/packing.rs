use crate::language::Lang;
use content::key;
use leptos::prelude::*;

/// What to take along on the day of release, to tick off.
#[component]
pub(super) fn PackingList(lang: Lang) -> impl IntoView {
    let pack = [
        key::TODAY_TAKE_ID,
        key::TODAY_TAKE_CARD,
        key::TODAY_TAKE_MONEY,
        key::TODAY_TAKE_LETTER,
        key::TODAY_TAKE_MEDICINE,
        key::TODAY_TAKE_NUMBERS,
    ];
    view! {
        <ul class="sheet__boxes" data-columns="2">
            {pack.into_iter().map(|key| view! { <li class="sheet__box">{lang.t(key)}</li> }).collect_view()}
        </ul>
    }
}
