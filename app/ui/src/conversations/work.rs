//! Doing it: for each condition that was chosen how to help, its first steps, its papers.

use super::guide::{Distress, Guide};
use super::read;
use super::want::Themes;
use crate::components::{Icon, LinkButton, Section};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::Fetched;
use crate::route::Route;
use crate::screens::{self, StepInPlace};
use crate::session::{Session, use_session};
use content::key;
use content::parts::Part;
use domain::{EntryId, TaskId, TaskRef, TaskState, Theme};
use leptos::prelude::*;
use planner::{Group, Plan};

/// At most three steps of a condition stand open: there are twenty minutes.
pub(super) const FEW: usize = 3;

#[component]
pub(super) fn Work(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let themes = Memo::new(move |_| {
        let all = read(session, id).map(|one| one.themes).unwrap_or_default();
        all.iter().copied().collect::<Vec<Theme>>()
    });
    // One at a time: fields of two would have the same names.
    let open = RwSignal::new(None::<TaskId>);
    view! {
        {move || themes.with(Vec::is_empty).then(|| view! {
            <p class="page__intro">{lang.t(key::TOGETHER_CHOOSE)}</p>
            <Themes id />
        })}
        <For each=move || themes.get() key=|theme| *theme children=move |theme| view! { <OfTheme theme open /> } />
        <Distress />
    }
}

/// The first steps of a condition that are still to be done.
pub(super) fn first_steps(session: Session, theme: Theme) -> Vec<TaskRef> {
    session.plan(|plan: &Plan| {
        let of_theme = |task: &&planner::Planned| task.theme == theme;
        let first = plan.first.iter().map(|first| &first.task);
        let first = first.filter(|first| {
            let mut all = plan.tasks.iter().filter(of_theme);
            all.any(|task| task.task == **first)
        });
        let groups = [Group::Now, Group::Waiting, Group::Later];
        let rest = groups.into_iter().flat_map(|group| plan.group(group));
        let rest = rest.filter(of_theme).map(|task| &task.task);
        let mut few: Vec<TaskRef> = Vec::new();
        for task in first.chain(rest) {
            if few.len() < FEW && !few.contains(task) {
                few.push(task.clone());
            }
        }
        few
    })
}

#[component]
fn OfTheme(theme: Theme, open: RwSignal<Option<TaskId>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    // What is done meanwhile stays where it is.
    let steps = untrack(|| first_steps(session, theme));
    let is_empty = steps.is_empty();
    let rows = steps
        .into_iter()
        .map(move |task| view! { <Row task open /> });
    let href = move |route| navigation.href(&route);
    view! {
        <Section title=Signal::derive(move || lang.theme(theme)) icon=theme.pictogram()>
            <Guide theme />
            <ul class="stack">{rows.collect_view()}</ul>
            {is_empty.then(|| view! { <p>{lang.t(key::THEME_NO_TASKS)}</p> })}
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::TOGETHER_ALL_STEPS)) icon="list" href=href(Route::Theme(theme)) />
                <LinkButton label=Signal::derive(lang.t(key::THEME_FOLDER)) icon="note" href=href(Route::Folder(theme)) />
                <LinkButton label=Signal::derive(lang.t(key::WEBSITES_OF_THEME)) icon="compass" href=href(Route::Websites(Some(theme))) />
            </div>
        </Section>
    }
}

/// A step: its name, and below it how to do it for who opens it.
#[component]
fn Row(task: TaskRef, open: RwSignal<Option<TaskId>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let name = task.clone();
    let title = move || session.with(|dossier| lang.title_of(&name, dossier));
    let state = task.clone();
    let state = Memo::new(move |_| match session.task_state(&state) {
        TaskState::Done { .. } => Some(key::GROUP_DONE),
        TaskState::Waiting { .. } => Some(key::GROUP_WAITING),
        TaskState::NotForMe => Some(key::GROUP_NOT_FOR_ME),
        TaskState::Open => None,
    });
    let pill = move || {
        state
            .get()
            .map(|said| view! { <span class="pill">{lang.t(said)}</span> })
    };
    match task {
        TaskRef::Catalogue(id) => {
            let of = id.clone();
            let is_open = Memo::new(move |_| open.with(|open| open.as_ref() == Some(&of)));
            let of = id.clone();
            let toggle = move |_| {
                let next = (!is_open.get_untracked()).then(|| of.clone());
                open.set(next);
            };
            let place = format!("step-{id}");
            let controls = place.clone();
            view! {
                <li class="in-place">
                    <button type="button" class="in-place__head" aria-expanded=move || is_open.get().to_string() aria-controls=controls on:click=toggle>
                        <Icon name="chevron-right" mirrors=true />
                        <span class="task-card__title">{title}</span>
                        {pill}
                    </button>
                    <div id=place class="in-place__body">{move || is_open.get().then(|| view! { <Step id=id.clone() /> })}</div>
                </li>
            }
            .into_any()
        }
        TaskRef::Own(_) => {
            let href = use_navigation().href(&Route::of_task(&task));
            view! { <li class="in-place"><a class="in-place__head" href=href><Icon name="pencil" /><span class="task-card__title">{title}</span>{pill}</a></li> }
                .into_any()
        }
    }
}

#[component]
fn Step(id: TaskId) -> impl IntoView {
    let wanted = Memo::new(|_| true);
    let show = move |show: StepInPlace| show(id.clone());
    view! { <Fetched part=Part::Step wanted fetch=screens::fetch_step show /> }
}
