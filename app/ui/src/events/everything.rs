//! Everything that is in the plan, on paper: for whoever goes where the plan can't follow.

use crate::browser::intl::DateStyle;
use crate::components::Section;
use crate::language::{Lang, use_lang};
use crate::parts::sheet::{Line, Sheet};
use crate::parts::whole_plan::{First, Gaps, groups};
use crate::parts::{AllAnswers, PartsInTurns, ReleaseSentence};
use crate::session::use_session;
use content::key;
use domain::{Actor, Date, Dossier, TaskRef, TaskState};
use leptos::prelude::*;
use sections::Note;

/// The whole plan, what is still open with others, notes, answers. Without the page "waarvoor":
/// that is voluntary and for the person alone.
#[component]
pub(crate) fn Everything() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Sheet lang heading=Some(key::EVERYTHING_OPEN)>
            <Open />
            <div class="sheet__part">
                <Line label=Signal::derive(lang.t(key::EVERYTHING_PLACE)) />
                <Line label=Signal::derive(lang.t(key::EVERYTHING_CASE_MANAGER)) />
                <Line label=Signal::derive(lang.t(key::ONE_AGREED)) />
            </div>
            <Notes />
        </Sheet>
        <article class="sheet" data-dense="true">
            <h2>{lang.t(key::PLAN_TITLE)}</h2>
            <p><ReleaseSentence /></p>
            <First />
            <PartsInTurns parts=groups(RwSignal::new(None)) />
            <Gaps />
        </article>
        <article class="sheet">
            <h2>{lang.t(key::ANSWERS_TITLE)}</h2>
            <AllAnswers />
        </article>
    }
}

/// A request that nobody answered yet.
#[derive(Clone, PartialEq)]
struct Request {
    task: TaskRef,
    who: Actor,
    since: Date,
    ask_again: Option<Date>,
}

fn requests(dossier: &Dossier) -> Vec<Request> {
    let request = |task: TaskRef, state: &TaskState| match state {
        TaskState::Waiting {
            who,
            since,
            ask_again,
        } => Some(Request {
            task,
            who: *who,
            since: *since,
            ask_again: *ask_again,
        }),
        _ => None,
    };
    let tasks = dossier
        .tasks
        .iter()
        .filter_map(|(id, record)| request(TaskRef::Catalogue(id.clone()), &record.state));
    let own = dossier
        .own
        .iter()
        .filter_map(|(id, own)| request(TaskRef::Own(*id), &own.state));
    tasks.chain(own).collect()
}

#[component]
fn Open() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let open = Memo::new(move |_| session.with(requests));
    let heads = [
        key::ONE_WHAT,
        key::EVERYTHING_WHO,
        key::EVERYTHING_SINCE,
        key::EVERYTHING_AGAIN,
    ];
    move || {
        let open = open.get();
        if open.is_empty() {
            return view! { <p class="sheet__part">{lang.t(key::EVERYTHING_NONE)}</p> }.into_any();
        }
        view! {
            <table class="sheet__table">
                <thead><tr>{heads.into_iter().map(|head| view! { <th scope="col">{lang.t(head)}</th> }).collect_view()}</tr></thead>
                <tbody>{open.into_iter().map(|request| view! { <Row lang request /> }).collect_view()}</tbody>
            </table>
        }
        .into_any()
    }
}

#[component]
fn Row(lang: Lang, request: Request) -> impl IntoView {
    let session = use_session();
    let Request {
        task,
        who,
        since,
        ask_again,
    } = request;
    let day = move |date: Date| lang.date(date, DateStyle::Long);
    view! {
        <tr>
            <th scope="row">{move || session.with(|dossier| lang.title_of(&task, dossier))}</th>
            <td>{move || lang.actor_title(who)}</td>
            <td>{move || day(since)}</td>
            <td>{move || ask_again.map(day)}</td>
        </tr>
    }
}

/// What was written beside tasks and themes.
fn notes(lang: Lang, dossier: &Dossier) -> Vec<(String, String)> {
    let tasks = dossier
        .tasks
        .iter()
        .filter(|(_, record)| !record.note.is_empty())
        .map(|(id, record)| (lang.task_title(id), record.note.clone()));
    let notes = sections::all::<Note>(dossier).map(|(_, note)| note);
    let themes = notes
        .filter(|note| !note.text.trim().is_empty())
        .map(|note| (lang.theme(note.theme), note.text));
    tasks.chain(themes).collect()
}

#[component]
fn Notes() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let notes = Memo::new(move |_| session.with(|dossier| notes(lang, dossier)));
    move || {
        let notes = notes.get();
        (!notes.is_empty()).then(|| {
            let rows = notes.into_iter().map(|(of, text)| {
                view! { <li><b>{of}</b>": "{text}</li> }
            });
            view! {
                <Section title=Signal::derive(lang.t(key::EVERYTHING_NOTES))>
                    <ul class="plain-list">{rows.collect_view()}</ul>
                </Section>
            }
        })
    }
}
