//! What is said when vaults can't be read: a clear sentence and a way on.

use crate::browser::history;
use crate::components::{Action, ActionKind};
use crate::gate::{Trouble, use_gate};
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
    let go_on = readable.clone().filter(|_| is_lost).map(|dossier| {
        Callback::new(move |()| {
            leptos::task::spawn_local(gate.go_on_with((*dossier).clone()));
        })
    });
    let start_new = is_lost
        .then(|| Callback::new(move |()| leptos::task::spawn_local(gate.start_new(is_vault))));
    let unkept = (!matches!(code, "blocked"))
        .then(|| Callback::new(move |()| gate.go_on_unkept(readable.clone(), code)));
    let way = move |label: key::Key, run: Option<Callback<()>>| {
        run.map(|run| view! { <Action label=Signal::derive(lang.t(label)) run /> })
    };
    view! {
        <main class="page" data-width="narrow">
            <h1 class="page__title">{move || lang.text(&format!("err-{code}"))}</h1>
            <p class="page__intro">{move || lang.text(&format!("rec-{code}"))}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::ERROR_RELOAD)) kind=ActionKind::Primary run=Callback::new(|()| history::reload()) />
                {way(key::ERROR_GO_ON_READABLE, go_on)}
                {way(key::ERROR_START_NEW, start_new)}
                {way(key::ERROR_GO_ON_UNSAVED, unkept)}
            </div>
        </main>
    }
}
