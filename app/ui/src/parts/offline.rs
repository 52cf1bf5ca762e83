//! Whether the app works without a network, said as it is.

use crate::browser::offline;
use crate::language::use_lang;
use content::key;
use leptos::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Not known yet: files still come.
    Coming,
    Ready,
    /// The last try did not bring all of it.
    Part,
    /// This browser keeps no apps, or may not.
    Never,
}

/// Asks for what the language on the screen needs, and says how far it is.
#[component]
pub(crate) fn Offline() -> impl IntoView {
    let lang = use_lang();
    let state = RwSignal::new(State::Coming);
    Effect::new(move |_| {
        let code = lang.code();
        state.set(State::Coming);
        leptos::task::spawn_local(async move {
            let found = match offline::keep(&code).await {
                None => State::Never,
                Some(languages) if languages.contains(&code) => State::Ready,
                Some(_) => State::Part,
            };
            state.try_set(found);
        });
    });
    let says = move || match state.get() {
        State::Coming => key::OFFLINE_COMING,
        State::Ready => key::OFFLINE_READY,
        State::Part => key::OFFLINE_PART,
        State::Never => key::OFFLINE_NEVER,
    };
    view! { <p role="status">{move || lang.text(&says())}</p> }
}
