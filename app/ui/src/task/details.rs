//! What is said about a step: what comes first, how to do it, facts, sources.

use crate::browser::intl::DateStyle;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{facts, line};
use crate::profile::use_institution;
use crate::route::{About, Route};
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Basis, CostHere, Date, Leads, LocalAnswer, Map, Task, TaskId, TaskState};
use leptos::prelude::*;
use planner::{Continuity, Planned};

/// The steps, numbered; all are there as soon as the theme's file has come. What the place knows stands
/// where a step would ask for it.
#[component]
pub(super) fn Steps(task: Task) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let Task { id, local, .. } = task;
    let known = Memo::new(move |_| {
        institution.with(|profile| {
            let known = local.iter().filter_map(|line| {
                let answer = profile.local_answers.get(&line.fact)?;
                Some((usize::from(line.line), (line.line, answer.clone())))
            });
            known.collect::<Map<_, _>>()
        })
    });
    let text = {
        let id = id.clone();
        move |number| {
            let asked = lang.maybe(&key::task_step(&id, number))?;
            Some(known.with(|known| match known.get(&number) {
                Some((line, LocalAnswer { text, .. })) => lang.fill(
                    &key::task_local(&id, *line),
                    &[("answer", text.clone().into())],
                ),
                None => asked,
            }))
        }
    };
    let steps = move || {
        (1..)
            .map_while(|number| text(number).map(|text| (number, text)))
            .map(|(number, text)| {
                view! {
                    <li class="steps__step">
                        <span class="steps__number" aria-hidden="true">{number}</span>
                        <span class="steps__text">{text}</span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <section class="section">
            <h2>{lang.t(key::TASK_HOW)}</h2>
            <ol class="steps">{steps}</ol>
            {move || known.with(|known| !known.is_empty()).then(|| view! {
                <p class="small muted">{said_here(known.get().values().map(|(_, answer)| answer.checked).min().flatten(), lang)}</p>
            })}
        </section>
    }
}

/// Who says how it goes here, and since when at least.
fn said_here(checked: Option<Date>, lang: Lang) -> String {
    match checked {
        Some(day) => lang.fill(
            &key::TASK_HERE,
            &[("date", lang.date(day, DateStyle::Long).into())],
        ),
        None => lang.text(&key::TASK_HERE_UNDATED),
    }
}

/// What is said of every step, each under its own name; what it costs follows.
const FACTS: [(Key, &str); 5] = [
    (key::TASK_SAY, "say"),
    (key::TASK_BRING, "bring"),
    (key::TASK_HELPS, "helps"),
    (key::TASK_DONE_WHEN, "done"),
    (key::TASK_RESULT, "result"),
];
/// What it costs: often only asked, and then it gives way to what the place knows.
const COST: &str = "cost";

/// Bring, who helps, done when, what to say, result, cost, who leads.
#[component]
pub(crate) fn Details(task: Task, planned: Memo<Option<Planned>>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    facts("facts", move || {
        let text = |name| lang.maybe(&key::task_text(&task.id, name));
        let lines = |text: Option<String>| text.map(line).into_iter().collect();
        let all = FACTS
            .iter()
            .map(|(label, name)| (*label, lines(text(name))));
        let cost = institution.with(|profile| match task.cost_here(&profile.local_answers) {
            CostHere::Unknown => lines(text(COST)),
            CostHere::InLines => Vec::new(),
            CostHere::Known(LocalAnswer { text, checked }) => {
                vec![line(text.clone()), line(said_here(*checked, lang))]
            }
        });
        let part = planned.get().and_then(|planned| {
            let key = match planned.continuity {
                Continuity::Continues => key::CONTINUITY_CONTINUES,
                Continuity::Follows => key::CONTINUITY_FOLLOWS,
                // So do most, and it says nothing new.
                Continuity::Starts => return None,
            };
            Some((key::TASK_CONTINUITY, vec![line(lang.text(&key))]))
        });
        let Leads { now, after } = task.leads;
        let leads = if now == after {
            lang.actor_title(now)
        } else {
            let leads = [("now", now), ("after", after)];
            let leads = leads.map(|(when, actor)| (when, lang.actor(actor).into()));
            lang.fill(&key::TASK_LEADS_BOTH, &leads)
        };
        all.chain([(key::TASK_COST, cost), (key::TASK_LEADS, vec![line(leads)])])
            .chain(part)
            .collect()
    })
}

/// What comes first and is not done yet, with the way there.
#[component]
pub(super) fn Needs(task: Task) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let open = Memo::new(move |_| {
        let is_planned = |id: &TaskId| {
            session.plan(|plan| {
                plan.tasks
                    .iter()
                    .any(|planned| planned.task == domain::TaskRef::Catalogue(id.clone()))
            })
        };
        let is_done = |id: &TaskId| {
            session.with(|dossier| matches!(dossier.task_state(id), TaskState::Done { .. }))
        };
        let mut hard = Vec::new();
        let mut soft = Vec::new();
        for need in &task.needs {
            if need.any.iter().any(is_done) {
                continue;
            }
            let list = if need.soft { &mut soft } else { &mut hard };
            list.extend(need.any.iter().filter(|id| is_planned(id)).cloned());
        }
        (hard, soft)
    });
    let list = move |title: Key, ids: Vec<TaskId>| {
        (!ids.is_empty()).then(|| {
            let rows = ids.into_iter().map(|id| {
                let href = navigation.href(&Route::Task(id.clone()));
                view! { <li><a href=href>{move || lang.task_title(&id)}</a></li> }
            });
            view! {
                <div class="notice">
                    <div class="notice__text">
                        <p><b>{lang.t(title)}</b></p>
                        <ul class="plain-list">{rows.collect_view()}</ul>
                    </div>
                </div>
            }
        })
    };
    move || {
        let (hard, soft) = open.get();
        view! {
            {list(key::TASK_NEEDS, hard)}
            {list(key::TASK_NEEDS_SOFT, soft)}
        }
    }
}

/// Where the facts come from, and how sure the time is.
#[component]
pub(crate) fn Sources(task: Task) -> impl IntoView {
    let lang = use_lang();
    let href = use_navigation().href(&Route::Wrong(Some(About::Step(task.id.clone()))));
    let sources = task.sources.clone();
    let lines = move || {
        sources
            .iter()
            .filter_map(|reference| {
                let title = lang.maybe(&key::source(&reference.id))?;
                let date = lang.date(reference.checked_on, DateStyle::Long);
                let text = lang.fill(
                    &key::TASK_SOURCE,
                    &[("source", title.into()), ("date", date.into())],
                );
                Some(view! { <p>{text}</p> })
            })
            .collect_view()
    };
    view! {
        <footer class="section small muted">
            {(task.lead.basis == Basis::Assumption && task.lead.max > 1).then(|| view! { <p>{lang.t(key::TASK_ASSUMPTION)}</p> })}
            {task.rule.map(|rule| view! { <p>{move || lang.fill(&key::TASK_LAW, &[("rule", rule.clone().into())])}</p> })}
            {lines}
            <p class="screen-only"><a href=href>{lang.t(key::TASK_WRONG)}</a></p>
        </footer>
    }
}
