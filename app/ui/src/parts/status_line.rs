use crate::components::{Action, ActionKind};
use crate::keeper::Kept;
use crate::language::use_lang;
use crate::profile::use_place;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

/// Says whether the last work is safe, and takes it back.
#[component]
pub(crate) fn StatusLine() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let place = use_place();
    let undone = RwSignal::new(false);
    let state = move || match session.kept() {
        Kept::Nothing => String::new(),
        Kept::Saving => lang.text(&key::STATUS_SAVING),
        Kept::Saved => lang.text(&key::STATUS_SAVED),
        Kept::Not(code) => {
            let error = lang.text(&format!("err-{code}"));
            let way_on = lang.text(&format!("rec-{code}"));
            [error, way_on].join(" ")
        }
    };
    let undo = Callback::new(move |()| {
        session.undo();
        undone.set(true);
    });
    view! {
        {move || {
            let banner = place.with(|profile| profile.banner.clone());
            (!banner.is_empty()).then(|| view! { <p class="status-line" data-kind="banner">{banner}</p> })
        }}
        <div class="status-line">
            <span role="status">
                {move || undone.get().then(|| lang.text(&key::STATUS_UNDONE))}
                " "
                {state}
            </span>
            {move || {
                session.can_undo().then(|| view! {
                    <Action label=Signal::derive(lang.t(key::STATUS_UNDO)) kind=ActionKind::Link icon="arrow-back-up" run=undo />
                })
            }}
        </div>
    }
}
