//! The app as a whole: header, status, and the screen that the address names.

use crate::navigation::use_navigation;
use crate::pages::{
    AboutPage, AnswersPage, FirstHoursPage, HelpPage, MissingPage, OnePage, OwnPage, PapersPage,
    PlanPage, PrivacyPage, PurposePage, QuestionEndPage, QuestionPage, RequestPage, RoadPage,
    SettingsPage, StartPage, TaskPage, ThemePage, TodayFreePage, WhoPage,
};
use crate::parts::{Header, StatusLine};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub(crate) fn App() -> impl IntoView {
    let navigation = use_navigation();
    view! {
        <Header />
        <StatusLine />
        {move || show(navigation.route())}
    }
}

fn show(route: Route) -> AnyView {
    match route {
        Route::Start => view! { <StartPage /> }.into_any(),
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
        Route::Papers => view! { <PapersPage /> }.into_any(),
        Route::TodayFree => view! { <TodayFreePage /> }.into_any(),
        Route::OnePage => view! { <OnePage /> }.into_any(),
        Route::FirstHours => view! { <FirstHoursPage /> }.into_any(),
        Route::Request(task) => view! { <RequestPage task /> }.into_any(),
        Route::Settings => view! { <SettingsPage /> }.into_any(),
        Route::Help => view! { <HelpPage /> }.into_any(),
        Route::Privacy => view! { <PrivacyPage /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        Route::Missing => view! { <MissingPage /> }.into_any(),
    }
}
