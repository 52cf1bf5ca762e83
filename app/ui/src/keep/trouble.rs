//! What is said when vaults can't be read: a clear sentence and a way on.

use crate::browser::history;
use crate::components::{Action, ActionKind};
use crate::gate::{FULL, Trouble, use_gate};
use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn TroublePage(trouble: Trouble) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let Trouble {
        code,
        readable,
        is_vault,
    } = trouble;
    let is_lost = matches!(code, "behind" | "damaged");
    let (what, way_on) = keys(code, readable.is_some(), is_vault);
    let go_on = readable.clone().filter(|_| is_lost).map(|dossier| {
        Callback::new(move |()| {
            leptos::task::spawn_local(gate.go_on_with((*dossier).clone()));
        })
    });
    let unkept = (code != "blocked")
        .then(|| Callback::new(move |()| gate.go_on_unkept(readable.clone(), code)));
    let way = move |label: key::Key, run: Option<Callback<()>>| {
        run.map(|run| view! { <Action label=Signal::derive(lang.t(label)) run /> })
    };
    view! {
        <main class="page" data-width="narrow" data-alone="true">
            <h1 class="page__title">{move || lang.text(&what)}</h1>
            <p class="page__intro">{move || lang.text(&way_on)}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::ERROR_RELOAD)) kind=ActionKind::Primary run=Callback::new(|()| history::reload()) />
                {way(key::ERROR_GO_ON_READABLE, go_on)}
                {way(key::ERROR_GO_ON_UNSAVED, unkept)}
            </div>
            {is_lost.then(|| view! { <StartNew is_vault /> })}
        </main>
    }
}

/// What happened, and what to do now.
fn keys(code: &str, is_readable: bool, is_vault: bool) -> (String, String) {
    match code {
        "damaged" if !is_vault => (
            key::ERROR_DAMAGED_ALL.to_string(),
            key::ERROR_DAMAGED_NONE.to_string(),
        ),
        "damaged" if !is_readable => (
            key::ERR_DAMAGED.to_string(),
            key::ERROR_DAMAGED_NONE.to_string(),
        ),
        // No plan is open that could go on paper.
        FULL => (format!("err-{code}"), key::ERROR_FULL_UNOPENED.to_string()),
        // Nothing was being saved here.
        "other" => (
            key::ERROR_UNREAD.to_string(),
            key::ERROR_DAMAGED_NONE.to_string(),
        ),
        code => (format!("err-{code}"), format!("rec-{code}")),
    }
}

/// Removes what can't be read; asks twice, as what goes may be the plans of everybody here.
#[component]
fn StartNew(is_vault: bool) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let is_asked = RwSignal::new(false);
    let ask = Callback::new(move |()| is_asked.set(true));
    let leave = Callback::new(move |()| is_asked.set(false));
    let start = Callback::new(move |()| leptos::task::spawn_local(gate.start_new(is_vault)));
    let body = if is_vault {
        key::ERROR_START_ONE
    } else {
        key::ERROR_START_ALL
    };
    let ways = move || {
        if is_asked.get() {
            view! {
                <Action label=Signal::derive(lang.t(key::ERROR_START_YES)) run=start />
                <Action label=Signal::derive(lang.t(key::ERROR_START_NO)) kind=ActionKind::Primary run=leave />
            }
            .into_any()
        } else {
            view! { <Action label=Signal::derive(lang.t(key::ERROR_START_NEW)) run=ask /> }
                .into_any()
        }
    };
    view! {
        <section class="section">
            <p role="status">{move || is_asked.get().then(|| lang.text(&body))}</p>
            <div class="row">{ways}</div>
        </section>
    }
}
