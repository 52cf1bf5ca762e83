//! What a person says of a step: done, waiting, not for me; asking for help; a note.

use crate::components::{Action, ActionKind, Choice, LinkButton, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{AskAgain, NoteField, Print};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Actor, Edit, TaskRecord, TaskRef, TaskState, calendar};
use leptos::prelude::*;

/// The state of any task, as a change of it.
fn set_state(session: Session, task: &TaskRef, state: TaskState) {
    if let Some(edit) = session.with(|dossier| dossier.state_edit(task, state)) {
        session.change(edit);
    }
}

/// The buttons under a step.
#[component]
pub(crate) fn StateForm(
    task: TaskRef,
    who: Vec<Actor>,
    /// Inside another screen, which is printed by itself.
    #[prop(optional)]
    in_place: bool,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let asking = RwSignal::new(false);
    let task = StoredValue::new(task);
    let who = StoredValue::new(who);
    let state = Memo::new(move |_| task.with_value(|task| session.task_state(task)));
    let set = move |state: TaskState| {
        asking.set(false);
        task.with_value(|task| set_state(session, task, state));
    };
    let request = navigation.href(&Route::Request(Some(task.get_value())));
    let button = move |label: Key,
                       icon: &'static str,
                       kind: ActionKind,
                       state: fn(domain::Date) -> TaskState| {
        let run = Callback::new(move |()| set(state(session.today())));
        view! { <Action label=Signal::derive(lang.t(label)) icon=icon kind run /> }
    };
    let buttons = move || {
        match state.get() {
        TaskState::Open | TaskState::Waiting { .. } => view! {
            {button(key::TASK_MARK_DONE, "check", ActionKind::Primary, |on| TaskState::Done { on })}
            <Action label=Signal::derive(lang.t(key::TASK_MARK_WAITING)) icon="clock" run=Callback::new(move |()| asking.update(|asking| *asking = !*asking)) />
            {button(key::TASK_MARK_NOT, "x", ActionKind::Normal, |_| TaskState::NotForMe)}
        }
        .into_any(),
        TaskState::Done { .. } | TaskState::NotForMe => {
            button(key::TASK_MARK_OPEN, "arrow-back-up", ActionKind::Normal, |_| TaskState::Open).into_any()
        }
    }
    };
    view! {
        {move || state_text(lang, state.get()).map(|(kind, text)| view! { <Notice kind><p>{text}</p></Notice> })}
        <div class="row">
            {buttons}
            <LinkButton label=Signal::derive(lang.t(key::TASK_CANNOT_ALONE)) icon="lifebuoy" href=request />
            {(!in_place).then(|| view! { <Print label=key::TASK_PRINT /> })}
        </div>
        {move || asking.get().then(|| view! { <WaitingForm who=who.get_value() set=Callback::new(set) /> })}
        {move || task.with_value(|task| match task {
            TaskRef::Catalogue(id) => Some(view! { <TaskNote id=id.clone() /> }),
            TaskRef::Own(_) => None,
        })}
    }
}

/// What somebody said about a step; `None` while it is open.
fn state_text(lang: Lang, state: TaskState) -> Option<(NoticeKind, String)> {
    match state {
        TaskState::Open => None,
        TaskState::NotForMe => Some((NoticeKind::Calm, lang.text(&key::TASK_STATE_NOT))),
        TaskState::Done { on } => Some((
            NoticeKind::Calm,
            lang.fill(&key::TASK_STATE_DONE, &[("date", lang.day(on))]),
        )),
        TaskState::Waiting { who, since, .. } => {
            let args = [("who", lang.actor(who).into()), ("date", lang.day(since))];
            Some((
                NoticeKind::Waiting,
                lang.fill(&key::TASK_STATE_WAITING, &args),
            ))
        }
    }
}

/// On whom, and when to ask again: two choices, no typing.
#[component]
fn WaitingForm(who: Vec<Actor>, set: Callback<TaskState>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let others: Vec<Actor> = who
        .into_iter()
        .filter(|actor| *actor != Actor::Self_)
        .chain([Actor::CaseManager])
        .collect();
    let mut seen = domain::Set::new();
    let others: Vec<Actor> = others
        .into_iter()
        .filter(|actor| seen.insert(*actor))
        .collect();
    let chosen = RwSignal::new(others.first().copied().unwrap_or(Actor::CaseManager));
    let days = RwSignal::new(Some(7_u32));
    let rows = others.into_iter().map(|actor| {
        view! {
            <Choice group="waiting-who" checked=Signal::derive(move || chosen.get() == actor) chosen=move |_| chosen.set(actor)>
                {move || lang.actor_title(actor)}
            </Choice>
        }
    });
    let save = Callback::new(move |()| {
        let since = session.today();
        let ask_again = days.get().map(|count| calendar::plus_days(since, count));
        set.run(TaskState::Waiting {
            who: chosen.get(),
            since,
            ask_again,
        });
    });
    view! {
        <fieldset class="choices"><legend class="field__label">{lang.t(key::TASK_WAITING_WHO)}</legend>{rows.collect_view()}</fieldset>
        <AskAgain days />
        <div class="row"><Action label=Signal::derive(lang.t(key::WORD_SAVE)) kind=ActionKind::Primary run=save /></div>
    }
}

#[component]
fn TaskNote(id: domain::TaskId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let of = id.clone();
    let text = Signal::derive(move || {
        session.with(|dossier| {
            let record = dossier.tasks.get(&of);
            record.map(|record| record.note.clone()).unwrap_or_default()
        })
    });
    let typed = Callback::new(move |note: String| {
        let state = session.with(|dossier| dossier.task_state(&id));
        session.type_in(id.as_str(), Edit::task(&id, TaskRecord { state, note }));
    });
    view! {
        <div class="section screen-only">
            <NoteField label=Signal::derive(lang.t(key::TASK_NOTE)) name="task-note" text typed left=Callback::new(move |()| session.settle()) />
        </div>
    }
}
