//! The page of one condition.

use crate::components::{Back, Page};
use crate::language::use_lang;
use crate::parts::ThemeBody;
use crate::route::Route;
use content::key;
use domain::Theme;
use leptos::prelude::*;

#[component]
pub(crate) fn ThemePage(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(move || lang.theme(theme)) back=Back(Route::Start, key::BACK_START)>
            <ThemeBody theme />
        </Page>
    }
}
