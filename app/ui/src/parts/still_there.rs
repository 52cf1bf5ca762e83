use crate::components::{Action, ActionKind};
use crate::gate::use_gate;
use crate::keeper::Kept;
use crate::language::{Lang, use_lang};
use crate::lock::{quick_lock, use_idle};
use crate::navigation::use_navigation;
use crate::profile::use_institution;
use crate::session::Session;
use crate::unkept;
use crate::unkept::{ASKED, Leaving};
use content::key::{self, Key};
use leptos::prelude::*;

/// "Ben je er nog?": a calm question over a veiled screen. Any sign of a person answers it.
#[component]
pub(crate) fn StillThere() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let idle = use_idle();
    let institution = use_institution();
    let navigation = use_navigation();
    // One of the two: who goes is not asked whether somebody is there.
    move || {
        if let Some(leaving) = navigation.leaving() {
            let stay = Callback::new(move |()| navigation.answer(false));
            let is_lock = matches!(leaving, Leaving::Lock);
            let go = Callback::new(move |()| {
                navigation.answer(true);
                if is_lock {
                    quick_lock(gate, institution);
                }
            });
            let words = [key::LEAVING_TITLE, key::LEAVING_BODY, key::LEAVING_STAY];
            return Some(veil(lang, words, stay, Some(go)));
        }
        idle.asks().then(|| {
            let session = gate.session().filter(|session| session.keeper().keeps());
            let body = match session.map(Session::kept) {
                None => key::STILL_THERE_BODY_GUEST,
                Some(kept) => {
                    let is_lost = unkept::on_page() || institution.is_at_risk();
                    if is_lost || matches!(kept, Kept::Not(_)) {
                        key::STILL_THERE_BODY_UNSAVED
                    } else {
                        key::STILL_THERE_BODY
                    }
                }
            };
            // The click is a sign by itself.
            let here = Callback::new(|()| ());
            let words = [key::STILL_THERE_TITLE, body, key::STILL_THERE_YES];
            veil(lang, words, here, None)
        })
    }
}

/// A calm question over a veiled screen: its words, the answer that changes nothing, and what lets something go.
fn veil(
    lang: Lang,
    [title, body, stay]: [Key; 3],
    run: Callback<()>,
    go: Option<Callback<()>>,
) -> AnyView {
    view! {
        <div class="veil" role="alertdialog" aria-modal="true" aria-labelledby="veil-title" aria-describedby="veil-body">
            <div class="veil__card">
                <h2 id="veil-title">{lang.t(title)}</h2>
                <p id="veil-body">{lang.t(body)}</p>
                <button type="button" id=ASKED class="button" data-kind=ActionKind::Primary.as_str() on:click=move |_| run.run(())>
                    <span>{lang.t(stay)}</span>
                </button>
                {go.map(|run| view! { <Action label=Signal::derive(lang.t(key::LEAVING_GO)) run /> })}
            </div>
        </div>
    }
    .into_any()
}
