use crate::components::{Action, Notice, NoticeKind};
use crate::language::use_lang;
use crate::secrets::{Known, use_secret_parts};
use content::{Secrets, key};
use leptos::prelude::*;
use std::sync::Arc;

/// Shows what `made` makes of words and pictures, once they have come; else a way to try again.
#[component]
pub(super) fn WithParts(made: impl Fn(Arc<Secrets>) -> AnyView + Send + 'static) -> impl IntoView {
    let lang = use_lang();
    let parts = use_secret_parts();
    let again = Callback::new(move |()| parts.again());
    move || match parts.get() {
        Known::Here(here) => made(here),
        Known::Coming => view! { <p role="status">{lang.t(key::SECRET_COMING)}</p> }.into_any(),
        Known::Missing => view! {
            <Notice kind=NoticeKind::Waiting>
                <p>{lang.t(key::SECRET_MISSING)}</p>
                <Action label=Signal::derive(lang.t(key::SECRET_TRY)) run=again />
            </Notice>
        }
        .into_any(),
    }
}
