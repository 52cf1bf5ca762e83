//! The app as a whole: header, status, and the screen that the address names.

use crate::browser::page;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::pages::{AwayPage, StartPage};
use crate::parts::{Header, StatusLine};
use crate::profile::use_place;
use crate::route::Route;
use leptos::prelude::*;

/// Header, status, screen: so many, each made in a turn of its own.
pub(crate) const PARTS: usize = 3;

#[component]
pub(crate) fn App(
    /// How many of its parts are made, the screen last.
    parts: RwSignal<usize>,
) -> impl IntoView {
    let navigation = use_navigation();
    let place = use_place();
    Effect::new(move || {
        if let Some(screens) = navigation.screens() {
            (screens.read_profile)(place);
        }
    });
    let lang = use_lang();
    Effect::new(move || page::set_growing(lang.is_waiting()));
    let has = move |count: usize| Memo::new(move |_| parts.get() >= count);
    let (has_header, has_status, has_screen) = (has(1), has(2), has(PARTS));
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
            match navigation.screens() {
                Some(screens) => (screens.show)(route),
                None => view! { <AwayPage /> }.into_any(),
            }
        }}
    }
}
