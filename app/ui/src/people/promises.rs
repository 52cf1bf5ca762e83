//! What somebody promised: steps of the plan, which wait for this person.

use super::read;
use crate::browser::page;
use crate::components::{Action, ActionKind};

use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::AskAgain;
use crate::route::Route;
use crate::session::{catalogue, use_session};
use content::key;
use domain::{EntryId, Task, TaskId, TaskRef, TaskState, calendar};
use leptos::prelude::*;
use sections::people::{HOST_TASK, Person, Said, can_promise, give_up, promise};

/// Where the page says what became of a promise; gets the focus, since the button that had it is gone.
const SAID: &str = "person-promised";

#[component]
pub(super) fn Promises(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let person = Memo::new(move |_| read(session, id).unwrap_or_default());
    let promised = Memo::new(move |_| {
        let mut promised = person.with(|person| person.promises.clone());
        // A bed that was asked for is no promise yet.
        if person.with(|person| person.said != Said::Yes) {
            promised.remove(&TaskId::from(HOST_TASK));
        }
        promised
    });
    let told = RwSignal::new(None::<key::Key>);
    let rows = move || {
        let all = promised.get().into_iter();
        all.map(|task| view! { <Promised id task told /> })
            .collect_view()
    };
    view! {
        <section class="section">
            <h2>{lang.t(key::PEOPLE_PROMISES)}</h2>
            <p class="muted">{lang.t(key::PEOPLE_PROMISE_HINT)}</p>
            {move || (!promised.with(domain::Set::is_empty)).then(|| view! { <ul class="plain-list">{rows}</ul> })}
            <NewPromise id person told />
            <p id=SAID role="status" tabindex="-1" class="field__hint">{move || told.get().map(|told| lang.text(&told))}</p>
        </section>
    }
}

/// A step that was promised, with what became of it.
#[component]
fn Promised(id: EntryId, task: TaskId, told: RwSignal<Option<key::Key>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let href = use_navigation().href(&Route::Task(task.clone()));
    let of = task.clone();
    let state = move || {
        let day = |key: key::Key, day| lang.fill(&key, &[("date", lang.day(day))]);
        match session.with(|dossier| dossier.task_state(&of)) {
            TaskState::Done { on } => Some(day(key::TASK_STATE_DONE, on)),
            TaskState::Waiting { ask_again, .. } => {
                ask_again.map(|on| day(key::PEOPLE_PROMISE_AGAIN, on))
            }
            TaskState::Open | TaskState::NotForMe => None,
        }
    };
    let given_up = task.clone();
    let give_up = Callback::new(move |()| {
        let person = untrack(|| read(session, id)).unwrap_or_default();
        let change = session.with(|dossier| give_up(dossier, (id, &person), &given_up));
        session.change(change);
        told.set(Some(key::PEOPLE_PROMISE_GIVEN_UP));
        page::focus(SAID);
    });
    view! {
        <li>
            <a href=href>{move || lang.task_title(&task)}</a>
            <span class="muted">" " {state}</span>
            <Action label=Signal::derive(lang.t(key::PEOPLE_PROMISE_GIVE_UP)) icon="x" kind=ActionKind::Link run=give_up />
        </li>
    }
}

/// Open steps that this person helps with.
fn steps(session: crate::session::Session, person: &Person) -> Vec<&'static Task> {
    let ids = session.plan(|plan| {
        let open = plan.tasks.iter().filter(|task| task.group.is_open());
        open.map(|task| task.task.clone()).collect::<Vec<_>>()
    });
    let tasks = ids.into_iter().filter_map(|task| match task {
        TaskRef::Catalogue(id) => catalogue().task(&id),
        TaskRef::Own(_) => None,
    });
    let helped = tasks.filter(|task| task.help.is_some_and(|help| person.helps.contains(&help)));
    helped
        .filter(|task| can_promise(task) && !person.promises.contains(&task.id))
        .collect()
}

#[component]
fn NewPromise(
    id: EntryId,
    person: Memo<Person>,
    told: RwSignal<Option<key::Key>>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let chosen = RwSignal::new(None::<&'static Task>);
    let days = RwSignal::new(Some(7_u32));
    let offered = Memo::new(move |_| person.with(|person| steps(session, person)));
    let put = Callback::new(move |()| {
        let today = session.today();
        let again = days
            .get_untracked()
            .map(|count| calendar::plus_days(today, count));
        let Some(task) = chosen.get_untracked() else {
            return;
        };
        let change = session.with(|dossier| {
            person.with_untracked(|person| promise(dossier, (id, person), task, today, again))
        });
        chosen.set(None);
        session.change(change);
        told.set(Some(key::PEOPLE_PROMISE_SAID));
        page::focus(SAID);
    });
    let choose = move |name: String| {
        told.set(None);
        chosen.set(catalogue().task(&name.as_str().into()));
    };
    let options = move || {
        let all = offered.get().into_iter();
        all.map(
            |task| view! { <option value=task.id.to_string()>{lang.task_title(&task.id)}</option> },
        )
        .collect_view()
    };
    move || {
        if offered.with(Vec::is_empty) {
            let is_unsaid = person.with(|person| person.helps.is_empty());
            let words = is_unsaid.then(|| view! { <p>{lang.t(key::PEOPLE_PROMISE_NONE)}</p> });
            return words.into_any();
        }
        view! {
            <div class="field">
                <label class="field__label" for="person-promise">{lang.t(key::PEOPLE_PROMISE_STEP)}</label>
                <select id="person-promise" class="field__input" autocomplete="off" on:change:target=move |event| choose(event.target().value())>
                    <option value="" prop:selected=move || chosen.get().is_none()>{lang.t(key::PEOPLE_PROMISE_CHOOSE)}</option>
                    {options}
                </select>
            </div>
            {move || chosen.get().map(|_| view! {
                <AskAgain days />
                <div class="row"><Action label=Signal::derive(lang.t(key::PEOPLE_PROMISE_PUT)) icon="check" run=put /></div>
            })}
        }
        .into_any()
    }
}
