//! The sheets that can be printed.

use crate::components::{Back, Icon, Page};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn PapersPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let sheets = [
        (
            Route::TodayFree,
            "door-exit",
            key::PAPERS_TODAY,
            key::PAPERS_TODAY_HINT,
        ),
        (
            Route::OnePage,
            "file-text",
            key::PAPERS_ONE,
            key::PAPERS_ONE_HINT,
        ),
        (Route::Plan, "list", key::PAPERS_PLAN, key::PAPERS_PLAN_HINT),
        (
            Route::FirstHours,
            "package",
            key::PAPERS_48,
            key::PAPERS_48_HINT,
        ),
        (
            Route::Request(None),
            "lifebuoy",
            key::PAPERS_REQUEST,
            key::PAPERS_REQUEST_HINT,
        ),
        (
            Route::Answers,
            "check",
            key::PAPERS_ANSWERS,
            key::PAPERS_ANSWERS_HINT,
        ),
    ];
    let cards = sheets.into_iter().map(move |(route, icon, name, hint)| {
        view! {
            <li>
                <a class="task-card" href=navigation.href(&route)>
                    <span class="task-card__mark" aria-hidden="true"><Icon name=icon /></span>
                    <span class="task-card__text">
                        <span class="task-card__title">{lang.t(name)}</span>
                        <span class="muted">{lang.t(hint)}</span>
                    </span>
                    <span class="task-card__go"><Icon name="chevron-right" mirrors=true /></span>
                </a>
            </li>
        }
    });
    view! {
        <Page title=Signal::derive(lang.t(key::PAPERS_TITLE)) intro=Signal::derive(lang.t(key::PAPERS_INTRO)) back=Back(Route::Start, key::BACK_START)>
            <ul class="section stack">{cards.collect_view()}</ul>
        </Page>
    }
}
