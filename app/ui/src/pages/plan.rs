//! The plan as a list: what first, what now, on whom we wait, later, after, done.

use crate::components::{ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{
    PartsInTurns, PlanHead, TaskCard, TaskLinks, TaskList, because, group_icon, group_key,
};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key;
use domain::{Place, TaskRef};
use leptos::prelude::*;
use planner::{Group, Planned};

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

/// "Dit eerst", each step with its reason.
#[component]
pub(crate) fn First() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let cards = move || {
        session
            .plan(|plan| plan.first.clone())
            .into_iter()
            .zip(1..)
            .filter_map(|(first, number)| {
                let task = session.planned(&first.task)?;
                let why = because(&first.why, lang);
                Some(view! { <li><TaskCard task first=Some((number, why)) /></li> })
            })
            .collect_view()
    };
    view! {
        <Section title=Signal::derive(lang.t(key::GROUP_FIRST)) icon="sun">
            <p class="section__hint">{lang.t(key::PLAN_FIRST_HINT)}</p>
            <ul class="stack">{cards}</ul>
        </Section>
    }
}

/// The tasks of a group at a place, without those that stand under "Dit eerst" already.
fn members(session: Session, group: Group, place: Option<Place>) -> Vec<Planned> {
    session.plan(|plan| {
        let shown_first = |task: &Planned| {
            place.is_none() && plan.first.iter().any(|first| first.task == task.task)
        };
        plan.group(group)
            .filter(|task| place.is_none_or(|place| task.place == place) && !shown_first(task))
            .cloned()
            .collect()
    })
}

fn group_title(lang: Lang, group: Group) -> String {
    lang.text(&format!("group-{}", group_key(group)))
}

/// A section for each group that has steps.
pub(crate) fn groups(place: RwSignal<Option<Place>>) -> Vec<ViewFn> {
    let section = |group| ViewFn::from(move || view! { <GroupSection group place /> });
    Group::ALL.into_iter().map(section).collect()
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

#[component]
fn GroupSection(group: Group, place: RwSignal<Option<Place>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let tasks = Memo::new(move |_| members(session, group, place.get()));
    move || {
        let tasks = tasks.get();
        (!tasks.is_empty()).then(|| {
            view! {
                <Section title=Signal::derive(move || group_title(lang, group)) icon=group_icon(group)>
                    <TaskList tasks />
                </Section>
            }
        })
    }
}

/// What may be missing on the first day, told as the way through.
#[component]
pub(crate) fn Gaps() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let open = Memo::new(move |_| session.plan(|plan| plan.gaps.clone()));
    move || {
        let gaps = open.get();
        (!gaps.is_empty()).then(|| {
            let parts = gaps
                .into_iter()
                .map(|gap| {
                    let sentence = format!("gap-{}", gap.gap);
                    let tasks = gap.bridging.into_iter().map(TaskRef::Catalogue).collect();
                    view! {
                        <div class="notice">
                            <div class="notice__text">
                                <p>{move || lang.text(&sentence)}</p>
                                <p>{lang.t(key::GAP_BRIDGE)}</p>
                                <TaskLinks tasks />
                            </div>
                        </div>
                    }
                })
                .collect_view();
            view! { <Section title=Signal::derive(lang.t(key::PLAN_GAPS)) icon="heartbeat">{parts}</Section> }
        })
    }
}
