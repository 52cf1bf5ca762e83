//! Above every other screen: this is no plan, and there is the way back. Screens of a plan lead there at once, so that
//! nothing of a person is written into it.

use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::{Route, VolunteersPart};
use crate::session::use_session;
use content::key;
use leptos::prelude::*;
use sections::counting::Counting;

#[component]
pub(super) fn Bar() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let name =
        Memo::new(move |_| session.with(|dossier| Counting::of(dossier).map(|one| one.name)));
    let is_alone = Memo::new(move |_| session.with(super::is_alone));
    let is_there = Memo::new(move |_| matches!(navigation.route(), Route::Volunteers(_)));
    Effect::new(move || {
        if is_alone.get() && is_of_plan(&navigation.route()) {
            navigation.go_instead(&Route::Volunteers(VolunteersPart::Moments));
        }
    });
    let href = navigation.href(&Route::Volunteers(VolunteersPart::Moments));
    move || {
        let name = name.get().filter(|_| !is_there.get())?;
        Some(view! {
            <div class="status-line together">
                <b>{move || lang.fill(&key::COUNTING_BAR, &[("name", name.clone().into())])}</b>
                <a href=href.clone()>{lang.t(key::COUNTING_BAR_TO)}</a>
            </div>
        })
    }
}

/// Whether a screen is about the plan of a person.
const fn is_of_plan(route: &Route) -> bool {
    !matches!(
        route,
        Route::Volunteers(_)
            | Route::Training(_)
            | Route::Hours(_)
            | Route::Family(_)
            | Route::Folders
            | Route::Folder(_)
            | Route::Websites(_)
            | Route::Site(_)
            | Route::OwnSite(_)
            | Route::Keep
            | Route::Open
            | Route::File
            | Route::Finish
            | Route::History
            | Route::Settings
            | Route::Staff(_)
            | Route::Who
            | Route::Help
            | Route::Privacy
            | Route::About
            | Route::Missing
    )
}
