//! What is said above every screen of a plan: that it is an example, that somebody looks along, that it is none.

use super::TogetherBar;
use crate::components::{Action, ActionKind};
use crate::gate::use_gate;
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn Bars() -> impl IntoView {
    let session = use_session();
    let is_example = Memo::new(move |_| session.kept() == Kept::Example);
    view! {
        {move || is_example.get().then(|| view! { <ExampleBar /> })}
        <TogetherBar />
        {super::counting::bar()}
    }
}

/// On paper too: a sheet of somebody who does not exist must not be taken for one of somebody who does.
#[component]
fn ExampleBar() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let stop = Callback::new(move |()| gate.end());
    view! {
        <p class="print-only"><b>{lang.t(key::EXAMPLE_BAR)}</b></p>
        <div class="status-line together">
            <b>{lang.t(key::EXAMPLE_BAR)}</b>
            <Action label=Signal::derive(lang.t(key::EXAMPLE_STOP)) kind=ActionKind::Link run=stop />
        </div>
    }
}
