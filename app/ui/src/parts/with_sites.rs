//! The list of sites, fetched when a screen of it opens.

use crate::browser::boot;
use crate::components::{Action, Notice, NoticeKind};
use crate::language::use_lang;
use crate::profile::use_institution;
use content::{Sites, key};
use leptos::prelude::*;
use std::sync::{Arc, OnceLock};

/// The list of this release: once it has come it stays the same.
static CAME: OnceLock<Arc<Sites>> = OnceLock::new();

/// What there is of the list.
#[derive(Clone)]
enum Known {
    Coming,
    Here(Arc<Sites>),
    /// It did not come; asking again tries again.
    Missing,
}

/// Shows what `made` makes of the list, once it and the profile of the institution have come:
/// before that nobody knows what may be opened.
#[component]
pub(crate) fn WithSites(made: impl Fn(Arc<Sites>) -> AnyView + Send + 'static) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let came = CAME.get().cloned();
    let is_new = came.is_none();
    let known = RwSignal::new(came.map_or(Known::Coming, Known::Here));
    let ask = move || {
        known.set(Known::Coming);
        leptos::task::spawn_local(async move {
            let bytes = boot::content("sites").await;
            let sites = bytes.and_then(|bytes| content::read_sites(&bytes));
            let sites = sites.map(|sites| Arc::clone(CAME.get_or_init(|| Arc::new(sites))));
            // The screen may be gone by now.
            known.try_set(sites.map_or(Known::Missing, Known::Here));
        });
    };
    if is_new {
        ask();
    }
    let again = Callback::new(move |()| ask());
    move || match known.get() {
        Known::Here(sites) if institution.is_settled() => made(sites),
        Known::Here(_) | Known::Coming => {
            view! { <p role="status">{lang.t(key::WEBSITES_COMING)}</p> }.into_any()
        }
        Known::Missing => view! {
            <Notice kind=NoticeKind::Waiting>
                <p>{lang.t(key::WEBSITES_MISSING)}</p>
                <Action label=Signal::derive(lang.t(key::WEBSITES_TRY)) run=again />
            </Notice>
        }
        .into_any(),
    }
}
