//! What is said when the files with the screens and their words did not come.

use crate::components::{Action, ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn AwayPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    view! {
        <Page
            title=Signal::derive(lang.t(key::AWAY_TITLE))
            intro=Signal::derive(lang.t(key::AWAY_BODY))
            width=Width::Narrow
            back=Back(Route::Start, key::BACK_START)
        >
            <div class="row">
                <Action
                    label=Signal::derive(lang.t(key::AWAY_RETRY))
                    kind=ActionKind::Primary
                    run=Callback::new(move |()| navigation.read())
                />
            </div>
        </Page>
    }
}
