use crate::components::{Action, ActionKind};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::lock::use_idle;
use content::key;
use leptos::prelude::*;

/// "Ben je er nog?": a calm question over a veiled screen. Any sign of a person answers it.
#[component]
pub(crate) fn StillThere() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let idle = use_idle();
    move || {
        idle.asks().then(|| {
            let keeps = gate.session().is_some_and(|session| session.keeper().keeps());
            let body = if keeps {
                key::STILL_THERE_BODY
            } else {
                key::STILL_THERE_BODY_GUEST
            };
            // The click is a sign by itself.
            let here = Callback::new(|()| ());
            view! {
                <div class="veil" role="alertdialog" aria-labelledby="still-there" aria-describedby="still-there-body">
                    <div class="veil__card">
                        <h2 id="still-there">{lang.t(key::STILL_THERE_TITLE)}</h2>
                        <p id="still-there-body">{lang.t(body)}</p>
                        <Action label=Signal::derive(lang.t(key::STILL_THERE_YES)) kind=ActionKind::Primary run=here />
                    </div>
                </div>
            }
        })
    }
}
