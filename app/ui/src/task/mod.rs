//! One step: how to do it, who helps, when it is done, and what became of it.

mod details;
mod own;
mod state;

pub(crate) use own::OwnPage;

use crate::components::{Back, Icon, LinkButton, MarkedText, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Fetched, NearHours, StepHelp, WithWords, WordsOnPaper, when};
use crate::route::{BudgetPart, LettersPart, OutgoingPart, PostPart, Route};
use crate::screens::{self, AtStep};
use crate::session::{catalogue, use_session};
use content::key;
use content::parts::Part;
use details::{Details, Needs, Sources, Steps};
use domain::{TaskId, TaskRef, Theme, Tool};
use leptos::prelude::*;
use planner::{Fit, Planned};
use sections::{Kind, Person};
use state::StateForm;

#[component]
pub(crate) fn TaskPage(id: TaskId) -> impl IntoView {
    let lang = use_lang();
    let task = catalogue().task(&id).cloned();
    match task {
        Some(task) => view! { <Known task /> }.into_any(),
        None => view! {
            <Page title=Signal::derive(lang.t(key::TASK_UNKNOWN)) width=Width::Narrow back=Back(Route::Plan, key::BACK_PLAN)>
                <p class="section">{lang.t(key::TASK_UNKNOWN_BODY)}</p>
            </Page>
        }
        .into_any(),
    }
}

#[component]
fn Known(task: domain::Task) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let id = task.id.clone();
    let reference = TaskRef::Catalogue(task.id.clone());
    let title = Signal::derive(move || lang.task_title(&id));
    let why = key::task_text(&task.id, "why");
    let planned = {
        let reference = reference.clone();
        Memo::new(move |_| session.planned(&reference))
    };
    view! {
        <Page title width=Width::Narrow back=Back(Route::Plan, key::BACK_PLAN)>
            <ThemePill theme=task.theme />
            <p class="page__intro">{move || lang.text(&why)}</p>
            <Unsure task=task.clone() planned />
            {move || planned.get().map(|planned| view! {
                <p class="task-when">
                    <Icon name="calendar" />
                    <span><MarkedText sentence=Signal::derive(move || when(&planned, lang, session)) /></span>
                </p>
            })}
            {move || planned.get().filter(|planned| planned.fits == Fit::Tight && planned.group.is_open()).map(|_| view! {
                <p class="muted">{lang.t(key::WHEN_TIGHT)}</p>
            })}
            <Needs task=task.clone() />
            <Steps task=task.clone() />
            <InRoom task=task.clone() />
            <FromNetwork task=task.clone() />
            <NearHours theme=task.theme who=Some(task.who.to_vec()) />
            <StepHelp task=task.clone() />
            <Details task=task.clone() planned />
            <StateForm task=reference who=task.who.to_vec() />
            <WordsOnPaper task=task.clone() />
            <Sources task />
        </Page>
    }
}

/// The way to the room where the step can be done.
#[component]
fn InRoom(task: domain::Task) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    task.tool.map(|tool| {
        let (route, icon, label) = match tool {
            Tool::Debts => (Route::Theme(Theme::Debts), "coins", key::TASK_TOOL_DEBTS),
            Tool::Post => (Route::Post(PostPart::Letters), "note", key::TASK_TOOL_POST),
            Tool::Letters => (
                Route::Letters(LettersPart::All(Some(task.id.clone()))),
                "pencil",
                key::TASK_TOOL_LETTERS,
            ),
            Tool::Outgoing => (
                Route::Outgoing(OutgoingPart::List),
                "list",
                key::TASK_TOOL_OUTGOING,
            ),
            Tool::Budget => (
                Route::Budget(BudgetPart::Month),
                "coins",
                key::TASK_TOOL_BUDGET,
            ),
            Tool::FirstWeeks => (
                Route::Budget(BudgetPart::Weeks),
                "coins",
                key::TASK_TOOL_WEEKS,
            ),
        };
        let href = navigation.href(&route);
        view! { <div class="row"><LinkButton label=Signal::derive(lang.t(label)) icon href /></div> }
    })
}

/// A step inside another screen: how to do it, and what became of it.
pub(crate) fn in_place(id: TaskId) -> AnyView {
    let task = catalogue().task(&id).cloned();
    task.map(|task| {
        let words = task.theme.as_str();
        view! { <WithWords name=words><InPlace task=task.clone() /></WithWords> }
    })
    .into_any()
}

#[component]
fn InPlace(task: domain::Task) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let why = key::task_text(&task.id, "why");
    let href = navigation.href(&Route::Task(task.id.clone()));
    view! {
        <p>{move || lang.text(&why)}</p>
        <Needs task=task.clone() />
        <Steps task=task.clone() />
        <InRoom task=task.clone() />
        <StateForm task=TaskRef::Catalogue(task.id.clone()) who=task.who.to_vec() in_place=true />
        <p><a href=href>{lang.t(key::TASK_ALL)}</a></p>
    }
}

/// Before any day: whether the step is for this person at all, and the question that tells.
#[component]
fn Unsure(task: domain::Task, planned: Memo<Option<Planned>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let question = Memo::new(move |_| {
        session.situation(|situation| {
            situation
                .question_for(&task.applies)
                .map(|one| one.id.clone())
        })
    });
    move || {
        planned.get().filter(|planned| planned.unsure).map(|_| {
            let ask = question.get().map(|id| {
                let href = navigation.href(&Route::Question(id));
                view! { <a class="screen-only" href=href>{lang.t(key::UNSURE_ASK)}</a> }
            });
            view! { <p class="muted">{lang.t(key::UNSURE)}" "{ask}</p> }
        })
    }
}

/// Who could help, for who wrote people down: their part comes only then.
#[component]
fn FromNetwork(task: domain::Task) -> impl IntoView {
    let session = use_session();
    let wanted = Memo::new(move |_| {
        session.with(|dossier| dossier.section(Person::SECTION).next().is_some())
    });
    let show = move |show: AtStep| show(task.clone());
    view! { <Fetched part=Part::People wanted fetch=screens::fetch_at_step show /> }
}

/// The theme of a step, by colour, pictogram and name.
#[component]
fn ThemePill(theme: Theme) -> impl IntoView {
    let lang = use_lang();
    view! {
        <p class="theme-line">
            <span class="pill" data-theme-of=theme.as_str()>
                <Icon name=theme.pictogram() />
                {move || lang.theme(theme)}
            </span>
        </p>
    }
}
