use crate::browser::intl::DateStyle;
use crate::components::{Action, Notice, NoticeKind};
use crate::gate::use_gate;
use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

/// A plan that the browser lost, or whose time is over, is told of until somebody has read it.
#[component]
pub(crate) fn Lost() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let read = Callback::new(move |()| gate.forget_lost());
    let ended = move || {
        let months = gate.listing(|listing| {
            listing
                .ended
                .iter()
                .map(|(_, month)| *month)
                .collect::<Vec<_>>()
        });
        let said = months.into_iter().filter_map(|month| {
            let month = lang.date(month.first_day()?, DateStyle::Month);
            Some(lang.fill(&key::OPEN_ENDED, &[("month", month.into())]))
        });
        said.map(|said| view! { <p>{said}</p> }).collect_view()
    };
    view! {
        <Notice kind=NoticeKind::Waiting>
            {move || gate.listing(|listing| !listing.lost.is_empty()).then(|| view! { <p>{lang.t(key::OPEN_LOST)}</p> })}
            {ended}
            <p>{lang.t(key::OPEN_LOST_WAYS)}</p>
            <Action label=Signal::derive(lang.t(key::OPEN_LOST_READ)) run=read />
        </Notice>
    }
}
