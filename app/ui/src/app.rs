//! The app as a whole: header, status, and the screen that the address names.

use crate::browser::page;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{AwayPage, Header, StatusLine};
use crate::route::Route;
use crate::start::StartPage;
use leptos::prelude::*;

/// Header, status, screen: so many, each made in a turn of its own.
pub(crate) const PARTS: usize = 3;

#[component]
pub(crate) fn App(
    /// How many of its parts are made, the screen last.
    parts: RwSignal<usize>,
) -> impl IntoView {
    let navigation = use_navigation();
    let lang = use_lang();
    Effect::new(move || page::set_growing(lang.is_waiting()));
    let has = move |count: usize| Memo::new(move |_| parts.get() >= count);
    let (has_header, has_status, has_screen) = (has(1), has(2), has(PARTS));
    // Another part that comes must not make the screen of this moment anew.
    let is_here = Memo::new(move |_| navigation.is_here());
    view! {
        {move || has_header.get().then(|| view! { <Header /> })}
        {move || has_status.get().then(|| view! { <StatusLine /> })}
        {move || {
            if !has_screen.get() {
                return ().into_any();
            }
            let route = navigation.route();
            if route == Route::Start {
                return view! { <StartPage /> }.into_any();
            }
            let shown = is_here.get().then(|| navigation.show(route)).flatten();
            let retry = Callback::new(move |()| navigation.read());
            shown.unwrap_or_else(|| view! { <AwayPage retry /> }.into_any())
        }}
    }
}
