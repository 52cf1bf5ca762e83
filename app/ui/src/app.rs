//! The app as a whole: header, status, and the screen that the address names.

use crate::navigation::use_navigation;
use crate::pages::{AwayPage, StartPage};
use crate::parts::{Header, StatusLine};
use crate::profile::use_place;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub(crate) fn App(
    /// The frame comes first, the screen when this is true.
    opened: RwSignal<bool>,
) -> impl IntoView {
    let navigation = use_navigation();
    let place = use_place();
    Effect::new(move || {
        if let Some(screens) = navigation.screens() {
            (screens.read_profile)(place);
        }
    });
    view! {
        <Header />
        <StatusLine />
        {move || {
            if !opened.get() {
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
