//! The sheets that can be printed.

use crate::components::{Back, Page};
use crate::language::use_lang;
use crate::parts::WayList;
use crate::route::{LettersPart, Route};
use content::key;
use leptos::prelude::*;

#[component]
pub(crate) fn PapersPage() -> impl IntoView {
    let lang = use_lang();
    // Those that anybody can have come first: their static page shows the same. A way on each line.
    #[rustfmt::skip]
    let ways = vec![
        (Route::TodayFree, "door-exit", key::PAPERS_TODAY, key::PAPERS_TODAY_HINT),
        (Route::FirstHours, "package", key::PAPERS_48, key::PAPERS_48_HINT),
        (Route::Request(None), "lifebuoy", key::PAPERS_REQUEST, key::PAPERS_REQUEST_HINT),
        (Route::Letters(LettersPart::All(None)), "pencil", key::LETTERS_TITLE, key::LETTERS_HINT),
        (Route::Folders, "note", key::PAPERS_FOLDERS, key::PAPERS_FOLDERS_HINT),
        (Route::Preparation, "note", key::BRING_TITLE, key::BRING_HINT),
        (Route::VisitQuestions, "user-question", key::VISIT_TITLE, key::VISIT_HINT),
        (Route::OnePage, "file-text", key::PAPERS_ONE, key::PAPERS_ONE_HINT),
        (Route::Plan, "list", key::PAPERS_PLAN, key::PAPERS_PLAN_HINT),
        (Route::Answers, "check", key::PAPERS_ANSWERS, key::PAPERS_ANSWERS_HINT),
        (Route::Websites(None), "compass", key::WEBSITES_TITLE, key::WEBSITES_HINT),
    ];
    view! {
        <Page title=Signal::derive(lang.t(key::PAPERS_TITLE)) intro=Signal::derive(lang.t(key::PAPERS_INTRO)) back=Back(Route::Start, key::BACK_START)>
            <div class="section"><WayList ways /></div>
        </Page>
    }
}
