//! The plan as a list: what first, what now, on whom we wait, later, after, done.

mod not_for_you;
mod road;
mod theme;

pub(crate) use not_for_you::NotForYouPage;
pub(crate) use road::RoadPage;
pub(crate) use theme::ThemePage;

use crate::components::{ActionKind, Back, LinkButton, Notice, NoticeKind, Page};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::whole_plan::{First, Gaps, groups, members};
use crate::parts::{PartsInTurns, PlanHead};
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::Place;
use leptos::prelude::*;
use planner::Group;

#[component]
pub(crate) fn PlanPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let place = RwSignal::new(None::<Place>);
    let end = move || {
        view! {
            <Gaps />
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::PLAN_OWN_ADD)) icon="plus" kind=ActionKind::Normal
                    href=navigation.href(&Route::Own(None)) />
                <LinkButton label=Signal::derive(lang.t(key::HISTORY_SEE)) icon="clock" kind=ActionKind::Link
                    href=navigation.href(&Route::History) />
            </div>
        }
    };
    let first = move || {
        view! {
            {move || place.get().is_none().then(|| view! { <First /> })}
            <Nothing place />
        }
    };
    let mut parts = vec![ViewFn::from(first)];
    parts.extend(groups(place));
    parts.push(ViewFn::from(end));
    view! {
        <Page title=Signal::derive(lang.t(key::PLAN_TITLE)) back=Back(Route::Start, key::BACK_START)>
            <PlanHead />
            <UnfitNotice />
            <PlaceChoice place />
            <PartsInTurns parts />
        </Page>
    }
}

/// The way to the honest page, for whom the plan was not made.
#[component]
fn UnfitNotice() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    move || {
        session.situation(|situation| situation.unfit()).map(|_| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::UNFIT_TITLE)}</p>
                    <a href=navigation.href(&Route::NotForYou)>{lang.t(key::UNFIT_SEE)}</a>
                </Notice>
            }
        })
    }
}

/// "Kan nu in het RIC", "met je casemanager", ...: the same plan by place.
#[component]
fn PlaceChoice(place: RwSignal<Option<Place>>) -> impl IntoView {
    let lang = use_lang();
    let options = move || {
        Place::ALL
            .into_iter()
            .map(|one| {
                let chosen = place.get() == Some(one);
                view! { <option value=one.as_str() selected=chosen>{move || lang.place(one)}</option> }
            })
            .collect_view()
    };
    view! {
        <div class="field screen-only">
            <label class="field__label" for="place">{lang.t(key::PLAN_BY_PLACE)}</label>
            <select id="place" class="field__input" autocomplete="off"
                on:change:target=move |event| {
                    let value = event.target().value();
                    place.set(Place::ALL.into_iter().find(|one| one.as_str() == value));
                }>
                <option value="">{lang.t(key::PLACE_ALL)}</option>
                {options}
            </select>
        </div>
    }
}

/// A place where there is nothing to do says so.
#[component]
fn Nothing(place: RwSignal<Option<Place>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let empty = Memo::new(move |_| {
        Group::ALL
            .into_iter()
            .all(|group| members(session, group, place.get()).is_empty())
    });
    move || {
        empty
            .get()
            .then(|| view! { <p class="section" role="status">{lang.t(key::PLAN_EMPTY)}</p> })
    }
}
