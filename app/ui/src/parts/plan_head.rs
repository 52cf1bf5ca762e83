use super::{ReleaseSentence, TaskLinks};
use crate::browser::clock;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Edit, Release, TaskId, TaskRef};
use leptos::prelude::*;
use planner::Plan;

/// What list and road both begin with: the date, what changed, the two ways to look.
#[component]
pub(crate) fn PlanHead(
    /// The road instead of the list.
    #[prop(optional)]
    road: bool,
) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let asks = Memo::new(move |_| session.plan(Asks::of));
    let current = |here: bool| here.then_some("page");
    view! {
        <p class="page__intro"><ReleaseSentence /></p>
        <p class="screen-only links">
            <a class="page__back" href=navigation.href(&Route::Question("release".into()))>{lang.t(key::PLAN_CHANGE_DATE)}</a>
            <a class="page__back" href=navigation.href(&Route::Events)>{lang.t(key::EVENTS_TITLE)}</a>
        </p>
        {clock::is_wrong().then(|| view! { <Notice kind=NoticeKind::Waiting><p>{lang.t(key::PLAN_CLOCK)}</p></Notice> })}
        {move || asks.get().map(|asks| view! { <AsksOutside asks /> })}
        <Changed />
        <nav class="tabs">
            <a class="tabs__tab" href=navigation.href(&Route::Plan) aria-current=current(!road)>{lang.t(key::PLAN_TAB_LIST)}</a>
            <a class="tabs__tab" href=navigation.href(&Route::Road) aria-current=current(road)>{lang.t(key::PLAN_TAB_ROAD)}</a>
            <a class="tabs__tab" href=navigation.href(&Route::Papers)>{lang.t(key::PLAN_TAB_PAPER)}</a>
        </nav>
        {road.then(|| view! { <p class="page__intro screen-only">{lang.t(key::ROAD_INTRO)}</p> })}
    }
}

/// Why it is asked whether somebody is outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// The day of release is over.
    Passed,
    /// One answer says so, and the release does not.
    Disagrees,
}

impl Asks {
    fn of(plan: &Plan) -> Option<Self> {
        let disagrees = plan.disagrees_outside.then_some(Self::Disagrees);
        plan.asks_outside.then_some(Self::Passed).or(disagrees)
    }
}

#[component]
fn AsksOutside(asks: Asks) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let yes = Callback::new(move |()| {
        let since = session.plan(|plan| plan.release.likely(plan.today).min(plan.today));
        session.change(Edit::Release(Release::Outside { since }));
    });
    let (text, no, question) = match asks {
        Asks::Passed => (key::PLAN_ASKS_OUTSIDE, key::PLAN_ASKS_OUTSIDE_NO, "release"),
        Asks::Disagrees => (
            key::PLAN_DISAGREES_OUTSIDE,
            key::PLAN_DISAGREES_OUTSIDE_NO,
            "where",
        ),
    };
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(text)}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::PLAN_ASKS_OUTSIDE_YES)) run=yes />
                <LinkButton label=Signal::derive(lang.t(no)) kind=ActionKind::Quiet href=navigation.href(&Route::Question(question.into())) />
            </div>
        </Notice>
    }
}

/// What moved after a new date or an event, said once and without alarm.
#[component]
fn Changed() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let part = move |label: key::Key, ids: Vec<TaskId>| {
        (!ids.is_empty()).then(|| {
            let tasks = ids.into_iter().map(TaskRef::Catalogue).collect();
            view! {
                <p><b>{lang.t(label)}</b></p>
                <TaskLinks tasks />
            }
        })
    };
    let close = Callback::new(move |()| session.close_difference());
    move || {
        session.difference().map(|difference| {
            let none = difference.is_empty();
            // A plan on paper says how it is now.
            view! {
                <div class="screen-only"><Notice kind=NoticeKind::Calm>
                    <h2>{lang.t(key::CHANGED_TITLE)}</h2>
                    {none.then(|| view! { <p>{lang.t(key::CHANGED_NONE)}</p> })}
                    {part(key::CHANGED_FREE, difference.free)}
                    {part(key::CHANGED_EARLIER, difference.earlier)}
                    {part(key::CHANGED_AFTER, difference.after)}
                    {part(key::CHANGED_NEW, difference.new)}
                    {part(key::CHANGED_GONE, difference.gone)}
                    {part(key::CHANGED_LATER, difference.later)}
                    <Action label=Signal::derive(lang.t(key::WORD_CLOSE)) kind=ActionKind::Quiet run=close />
                </Notice></div>
            }
        })
    }
}
