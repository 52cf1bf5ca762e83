//! The app as a whole: header, status, and the screen that the address names.

use crate::navigation::use_navigation;
use crate::pages::{AwayPage, StartPage};
use crate::parts::{Header, StatusLine};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub(crate) fn App() -> impl IntoView {
    let navigation = use_navigation();
    view! {
        <Header />
        <StatusLine />
        {move || {
            let route = navigation.route();
            if route == Route::Start {
                return view! { <StartPage /> }.into_any();
            }
            match navigation.screens() {
                Some(show) => show(route),
                None => view! { <AwayPage /> }.into_any(),
            }
        }}
    }
}
