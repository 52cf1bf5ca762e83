//! What is said when a part of the app or its words did not come.

use crate::components::{Action, ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn AwayPage(
    /// Asks for it again.
    retry: Callback<()>,
) -> impl IntoView {
    let lang = use_lang();
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
                    run=retry
                />
            </div>
        </Page>
    }
}
