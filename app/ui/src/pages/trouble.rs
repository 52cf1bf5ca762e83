//! What is said when the store can't be opened: a clear sentence and a way on.

use crate::browser::history;
use crate::components::{Action, ActionKind};
use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

/// The ways on that make sense for an error.
#[derive(Clone)]
pub(crate) struct WaysOn {
    /// Go on with what could still be read.
    pub(crate) readable: Option<UnsyncCallback<()>>,
    /// Begin a new plan in place of what was lost.
    pub(crate) start_new: Option<UnsyncCallback<()>>,
    /// Go on without keeping anything.
    pub(crate) unsaved: Option<UnsyncCallback<()>>,
}

#[component]
pub(crate) fn TroublePage(code: &'static str, ways: WaysOn) -> impl IntoView {
    let lang = use_lang();
    let way = move |label: key::Key, run: Option<UnsyncCallback<()>>| {
        run.map(|run| view! {
            <button type="button" class="button" on:click=move |_| run.run(())>{lang.t(label)}</button>
        })
    };
    view! {
        <main class="page" data-width="narrow">
            <h1 class="page__title">{move || lang.text(&format!("err-{code}"))}</h1>
            <p class="page__intro">{move || lang.text(&format!("rec-{code}"))}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::ERROR_RELOAD)) kind=ActionKind::Primary run=Callback::new(|()| history::reload()) />
                {way(key::ERROR_GO_ON_READABLE, ways.readable)}
                {way(key::ERROR_START_NEW, ways.start_new)}
                {way(key::ERROR_GO_ON_UNSAVED, ways.unsaved)}
            </div>
        </main>
    }
}
