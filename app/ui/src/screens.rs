//! Every screen but the first. They lie in a second wasm file, fetched while a person reads the
//! first one: the first visit is what an old kiosk waits for.

#![allow(
    unsafe_code,
    clippy::unnecessary_wraps,
    reason = "the split point: a function of another file is an import, and its file may not come"
)]

use crate::gate::Trouble;
use crate::pages::{
    AboutPage, AnswersPage, EventPage, EventsPage, FilePage, FinishPage, FirstHoursPage,
    FolderPage, FoldersPage, HelpPage, HistoryPage, KeepPage, MissingPage, NotForYouPage, OnePage,
    OpenPage, OwnPage, PapersPage, PlanPage, PrivacyPage, PurposePage, QuestionEndPage,
    QuestionPage, RequestPage, RoadPage, SettingsPage, SitePage, StaffPage, TaskPage, ThemePage,
    TodayFreePage, TroublePage, WebsitesPage, WhoPage,
};
use crate::profile::Place;
use crate::route::Route;
use crate::visit_questions::VisitQuestionsPage;
use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What the second file can do.
#[derive(Clone, Copy)]
pub(crate) struct Screens {
    /// Makes the view of a route.
    pub(crate) show: fn(Route) -> AnyView,
    /// Reads what the institution says about its place.
    pub(crate) read_profile: fn(Place),
    /// Makes the view of what can't be read.
    pub(crate) tell: fn(Trouble) -> AnyView,
}

/// Fetches the file when it is not there yet. After a failure the next call tries again.
#[wasm_split(screens, fallible)]
pub(crate) fn fetch() -> Result<Screens, SplitLoaderError> {
    Ok(Screens {
        show,
        read_profile: Place::load,
        tell: |trouble| view! { <TroublePage trouble /> }.into_any(),
    })
}

fn show(route: Route) -> AnyView {
    match route {
        // The first screen is not here; `app.rs` shows it.
        Route::Start => ().into_any(),
        Route::Answers => view! { <AnswersPage /> }.into_any(),
        Route::Question(id) => view! { <QuestionPage id /> }.into_any(),
        Route::QuestionEnd => view! { <QuestionEndPage /> }.into_any(),
        Route::Plan => view! { <PlanPage /> }.into_any(),
        Route::Road => view! { <RoadPage /> }.into_any(),
        Route::Task(id) => view! { <TaskPage id /> }.into_any(),
        Route::Own(id) => view! { <OwnPage id /> }.into_any(),
        Route::Theme(theme) => view! { <ThemePage theme /> }.into_any(),
        Route::Who => view! { <WhoPage /> }.into_any(),
        Route::Purpose => view! { <PurposePage /> }.into_any(),
        Route::Websites(theme) => view! { <WebsitesPage theme /> }.into_any(),
        Route::Site(host) => view! { <SitePage host /> }.into_any(),
        Route::OwnSite(host) => view! { <SitePage host own=true /> }.into_any(),
        Route::Events => view! { <EventsPage /> }.into_any(),
        Route::Event(event) => view! { <EventPage event /> }.into_any(),
        Route::NotForYou => view! { <NotForYouPage /> }.into_any(),
        Route::Papers => view! { <PapersPage /> }.into_any(),
        Route::TodayFree => view! { <TodayFreePage /> }.into_any(),
        Route::OnePage => view! { <OnePage /> }.into_any(),
        Route::FirstHours => view! { <FirstHoursPage /> }.into_any(),
        Route::Request(task) => view! { <RequestPage task /> }.into_any(),
        Route::VisitQuestions => view! { <VisitQuestionsPage /> }.into_any(),
        Route::Folders => view! { <FoldersPage /> }.into_any(),
        Route::Folder(theme) => view! { <FolderPage theme /> }.into_any(),
        Route::Keep => view! { <KeepPage /> }.into_any(),
        Route::Open => view! { <OpenPage /> }.into_any(),
        Route::File => view! { <FilePage /> }.into_any(),
        Route::Finish => view! { <FinishPage /> }.into_any(),
        Route::History => view! { <HistoryPage /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::Staff(part) => view! { <StaffPage part /> }.into_any(),
        Route::Help => view! { <HelpPage /> }.into_any(),
        Route::Privacy => view! { <PrivacyPage /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        Route::Missing => view! { <MissingPage /> }.into_any(),
    }
}
