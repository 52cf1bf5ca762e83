use crate::components::{Action, Notice, NoticeKind};
use crate::gate::use_gate;
use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

/// A plan that the browser lost is told of, until somebody has read it.
#[component]
pub(crate) fn Lost() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let read = Callback::new(move |()| gate.forget_lost());
    view! {
        <Notice kind=NoticeKind::Waiting>
            <p>{lang.t(key::OPEN_LOST)}</p>
            <p>{lang.t(key::OPEN_LOST_WAYS)}</p>
            <Action label=Signal::derive(lang.t(key::OPEN_LOST_READ)) run=read />
        </Notice>
    }
}
