//! All steps of the plan by group, and what may be missing: on the page of the plan, and on paper.

use super::{FirstQuestions, TaskCard, TaskLinks, TaskList, because, group_icon, group_key};
use crate::components::Section;
use crate::language::{Lang, use_lang};
use crate::session::{Session, use_session};
use content::key;
use domain::{Place, TaskRef};
use leptos::prelude::*;
use planner::{Group, Planned};

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
                let why = because(&first.why, lang, session.today());
                Some(view! { <li><TaskCard task first=Some((number, why)) /></li> })
            })
            .collect_view()
    };
    view! {
        <Section title=Signal::derive(lang.t(key::GROUP_FIRST)) icon="sun">
            {move || if session.is_begun() {
                view! { <p class="section__hint">{lang.t(key::PLAN_FIRST_HINT)}</p> }.into_any()
            } else {
                view! { <FirstQuestions /> }.into_any()
            }}
            <ul class="stack">{cards}</ul>
        </Section>
    }
}

/// The tasks of a group at a place, without those that stand under "Dit eerst" already.
pub(crate) fn members(session: Session, group: Group, place: Option<Place>) -> Vec<Planned> {
    session.plan(|plan| {
        let shown_first = |task: &Planned| {
            place.is_none() && plan.first.iter().any(|first| first.task == task.task)
        };
        plan.group(group)
            .into_iter()
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
                    let no_way = gap.chain.is_empty();
                    let bridging: Vec<TaskRef> = gap.bridging.into_iter().map(TaskRef::Catalogue).collect();
                    view! {
                        <div class="notice">
                            <div class="notice__text">
                                <p>{move || lang.text(&sentence)}</p>
                                {no_way.then(|| view! { <p>{lang.t(key::GAP_NO_WAY)}</p> })}
                                {(!bridging.is_empty()).then(|| view! {
                                    <p>{lang.t(key::GAP_BRIDGE)}</p>
                                    <TaskLinks tasks=bridging />
                                })}
                            </div>
                        </div>
                    }
                })
                .collect_view();
            view! { <Section title=Signal::derive(lang.t(key::PLAN_GAPS)) icon="heartbeat">{parts}</Section> }
        })
    }
}
