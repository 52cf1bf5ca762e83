//! The sheet: what was ticked, and room to write on.

use super::{at_hand, hope, reach};
use crate::browser::intl::DateStyle;
use crate::language::{Lang, use_lang};
use crate::parts::sheet::{Line, ListPart, Part, Sheet};
use crate::parts::{two_questions, visit_question};
use crate::session::{Session, use_session};
use content::key::{self, Key};
use domain::{Date, TaskRef, TaskState};
use leptos::prelude::*;
use planner::Group;
use sections::preparation::{Preparation, Shows};

/// At most five of what was done, and of what somebody waits for: the sheet is one.
const FEW: usize = 5;

#[component]
pub(super) fn Paper(one: Memo<Preparation>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let questions = two_questions(session);
    let body = move || {
        let one = one.get();
        let shows = |part| one.shows.contains(&part);
        let asked = shows(Shows::Questions).then(|| {
            let ids = questions.get().into_iter();
            let all = ids.map(|id| visit_question(session, id).text);
            let all: Vec<String> = all.filter(|text| !text.trim().is_empty()).collect();
            view! { <Questions lang all /> }
        });
        let done = shows(Shows::Done).then(|| done(lang, session));
        let waiting = shows(Shows::Waiting).then(|| waiting(lang, session));
        let named = [
            (
                Shows::Papers,
                key::BRING_HAVE,
                said(lang, &one.papers, at_hand),
            ),
            (
                Shows::Hopes,
                key::BRING_HOPES_PAPER,
                said(lang, &one.hopes, hope),
            ),
            (
                Shows::Reach,
                key::BRING_REACH_PAPER,
                said(lang, &one.reach, reach),
            ),
        ];
        let named = named.into_iter().filter(|(part, ..)| shows(*part));
        let named = named.map(|(_, title, lines)| list(lang, title, lines));
        view! {
            {asked}
            {done.map(|lines| list(lang, key::BRING_DONE, lines))}
            {waiting.map(|lines| list(lang, key::BRING_WAITING, lines))}
            {named.collect_view()}
        }
    };
    let is_named = Memo::new(move |_| one.with(|one| one.shows.contains(&Shows::Name)));
    move || {
        view! {
            <Sheet lang heading=Some(key::BRING_SHEET) anonymous=!is_named.get()>
                {body}
                <Part lang title=key::BRING_AGREED>
                    <Line label=Signal::derive(String::new) />
                    <Line label=Signal::derive(String::new) />
                </Part>
            </Sheet>
        }
    }
}

/// The questions, or lines to write them on.
#[component]
fn Questions(lang: Lang, all: Vec<String>) -> impl IntoView {
    let empty = all.is_empty().then(|| {
        view! {
            <Line label=Signal::derive(String::new) />
            <Line label=Signal::derive(String::new) />
        }
    });
    let rows = all
        .into_iter()
        .map(|text| view! { <li class="sheet__large">{text}</li> });
    view! {
        <Part lang title=key::BRING_QUESTIONS_PAPER>
            <ol class="folder__steps">{rows.collect_view()}</ol>
            {empty}
        </Part>
    }
}

fn said<T: Copy + Ord>(
    lang: Lang,
    all: &domain::Set<T>,
    name: fn(Lang, T) -> String,
) -> Vec<String> {
    all.iter().map(|one| name(lang, *one)).collect()
}

fn list(lang: Lang, title: Key, lines: Vec<String>) -> Option<AnyView> {
    (!lines.is_empty()).then(|| view! { <ListPart lang title lines /> }.into_any())
}

/// The steps of a group, each with what somebody said of it.
fn of_group(session: Session, group: Group) -> Vec<(TaskRef, TaskState)> {
    let tasks = session.plan(|plan| {
        let all = plan.group(group).into_iter();
        all.map(|planned| planned.task.clone()).collect::<Vec<_>>()
    });
    let all = tasks.into_iter();
    all.map(|task| (task.clone(), session.task_state(&task)))
        .collect()
}

/// What was done, the latest first.
fn done(lang: Lang, session: Session) -> Vec<String> {
    let mut all: Vec<(Date, TaskRef)> = of_group(session, Group::Done)
        .into_iter()
        .filter_map(|(task, state)| match state {
            TaskState::Done { on } => Some((on, task)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    let few = all.into_iter().take(FEW).map(|(on, task)| {
        let title = titled(lang, session, &task);
        let date = lang.date(on, DateStyle::Long);
        lang.fill(
            &key::BRING_DONE_ON,
            &[("task", title.into()), ("date", date.into())],
        )
    });
    few.collect()
}

/// What somebody waits for, the one that waits longest first.
fn waiting(lang: Lang, session: Session) -> Vec<String> {
    let mut all: Vec<_> = of_group(session, Group::Waiting)
        .into_iter()
        .filter_map(|(task, state)| match state {
            TaskState::Waiting { who, since, .. } => Some((since, who, task)),
            _ => None,
        })
        .collect();
    all.sort_by_key(|(since, ..)| *since);
    let few = all.into_iter().take(FEW).map(|(since, who, task)| {
        let args = [
            ("task", titled(lang, session, &task).into()),
            ("who", lang.actor(who).into()),
            ("date", lang.date(since, DateStyle::Long).into()),
        ];
        lang.fill(&key::BRING_WAITS, &args)
    });
    few.collect()
}

/// The title of a step; its words come with its theme.
fn titled(lang: Lang, session: Session, task: &TaskRef) -> String {
    session.with(|dossier| lang.title_of(task, dossier))
}
