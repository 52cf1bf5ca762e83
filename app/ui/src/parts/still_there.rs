use crate::components::{Action, ActionKind};
use crate::gate::use_gate;
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::lock::use_idle;
use crate::session::Session;
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
            let session = gate.session().filter(|session| session.keeper().keeps());
            let body = match session.map(Session::kept) {
                None => key::STILL_THERE_BODY_GUEST,
                Some(Kept::Not(_)) => key::STILL_THERE_BODY_UNSAVED,
                Some(_) => key::STILL_THERE_BODY,
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
