//! The same plan as a road, from today to "naar buiten" and after.

use crate::browser::intl::DateStyle;
use crate::components::{Back, Icon, Page};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{FoldedList, PlanHead, group_icon};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Date, Release};
use leptos::prelude::*;
use planner::{Planned, Stop};

/// So many tasks of a stop are open; the others wait behind one click.
const CALM: usize = 3;

#[component]
pub(crate) fn RoadPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let stops = Memo::new(move |_| {
        session.plan(|plan| {
            let owned = |(stop, tasks): (Stop, Vec<&Planned>)| {
                (stop, tasks.into_iter().cloned().collect::<Vec<_>>())
            };
            plan.stops().into_iter().map(owned).collect::<Vec<_>>()
        })
    });
    let rows = move || {
        stops
            .get()
            .into_iter()
            .map(|(stop, tasks)| view! { <StopRow stop tasks /> })
            .collect_view()
    };
    view! {
        <Page title=Signal::derive(lang.t(key::ROAD_TITLE)) back=Back(Route::Start, key::BACK_START)>
            <PlanHead road=true />
            <ol class="road">{rows}</ol>
        </Page>
    }
}

const fn kind(stop: Stop) -> &'static str {
    match stop {
        Stop::Done => "done",
        Stop::Today => "today",
        Stop::Week(_) => "week",
        Stop::Release(_) => "release",
        Stop::After(_) => "after",
        Stop::NotForMe => "aside",
    }
}

fn sign(stop: Stop, lang: Lang, today: Date, likely: Date, release: Release) -> String {
    let dated =
        |key: key::Key, date, style| lang.fill(&key, &[("date", lang.date(date, style).into())]);
    match stop {
        Stop::Done => lang.text(&key::ROAD_DONE),
        Stop::Today => dated(key::ROAD_TODAY, today, DateStyle::Long),
        Stop::After(date) => dated(key::ROAD_WEEK, date.max(today).max(likely), DateStyle::Long),
        Stop::Week(date) => dated(key::ROAD_WEEK, date.max(today), DateStyle::Long),
        Stop::Release(_) if release == Release::Unknown => lang.text(&key::ROAD_RELEASE_UNKNOWN),
        Stop::Release(_) => lang.text(&key::ROAD_RELEASE),
        Stop::NotForMe => lang.text("group-not-for-me"),
    }
}

/// A stretch of road with its stop and its tasks. The picture is drawn per stretch, so it grows with the words.
#[component]
fn StopRow(stop: Stop, tasks: Vec<Planned>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let words = move || {
        let (release, likely) = session.plan(|plan| (plan.release, plan.likely));
        sign(stop, lang, session.today(), likely, release)
    };
    let on = match stop {
        Stop::Release(date) => Some(date),
        _ => None,
    };
    let known = move || session.plan(|plan| plan.release != Release::Unknown);
    let row = |task| view! { <RoadTask task /> }.into_any();
    view! {
        <li class="road__stop" data-kind=kind(stop)>
            <Stretch stop />
            <div class="road__words">
                <h2 class="road__sign">
                    {words}
                    {on.map(|date| view! { <span class="road__date">{move || known().then(|| lang.date(date, DateStyle::Full))}</span> })}
                </h2>
                <FoldedList class="road__tasks" calm=CALM rows=tasks row />
            </div>
        </li>
    }
}

#[component]
fn RoadTask(task: Planned) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let href = use_navigation().href(&Route::of_task(&task.task));
    let icon = if task.group.is_open() {
        task.theme.pictogram()
    } else {
        group_icon(task.group)
    };
    let name = task.task;
    view! {
        <li>
            <a class="road__task" href=href data-theme-of=task.theme.as_str()>
                <Icon name=icon />
                <span>{move || session.with(|dossier| lang.title_of(&name, dossier))}</span>
            </a>
        </li>
    }
}

/// The road beside one stop. Its curve is stretched to the height of the words; the dot keeps its shape.
#[component]
fn Stretch(stop: Stop) -> impl IntoView {
    // A stretch that bends out and back, so that one joins the next without a corner.
    let way = "M50 0 C50 30 78 30 78 50 S50 70 50 100";
    view! {
        <div class="road__side" aria-hidden="true">
            <svg class="road__picture" viewBox="0 0 100 100" preserveAspectRatio="none">
                <path class="road__way" d=way.to_owned()></path>
                <path class="road__line" d=way.to_owned()></path>
            </svg>
            <span class="road__dot" data-kind=kind(stop)></span>
        </div>
    }
}
