//! "Ik snap dit niet": easier words and somebody to ask, in place.

use super::facts::{Line, facts, line};
use crate::components::Icon;
use crate::language::{Lang, use_lang};
use crate::profile::use_institution;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Actor, QuestionId, Task};
use leptos::prelude::*;

/// What helps with one text.
struct Help {
    /// Heading and key of the easier words.
    easy: (Key, String),
    /// Key of the list of terms.
    terms: String,
    helpers: Vec<Actor>,
    /// Keys of what can be said to them, one sentence after the other.
    say: [String; 2],
}

/// Under a question: where to find the answer, difficult words, whom to ask.
#[component]
pub(crate) fn QuestionHelp(id: QuestionId) -> impl IntoView {
    understand(Help {
        easy: (key::UNDERSTAND_WHERE, key::question_where(&id)),
        terms: key::terms(&key::question_text(&id)),
        helpers: use_session().situation(|situation| situation.helpers(None)),
        say: [key::UNDERSTAND_SAY_QUESTION.to_string(), String::new()],
    })
}

/// Under a step: why in short, difficult words, whom to ask.
#[component]
pub(crate) fn StepHelp(task: Task) -> impl IntoView {
    understand(Help {
        easy: (key::UNDERSTAND_SHORT, key::task_text(&task.id, "why")),
        terms: key::terms(task.id.as_str()),
        helpers: use_session().situation(|situation| situation.helpers(Some(&task))),
        say: [
            key::UNDERSTAND_SAY_STEP.to_string(),
            key::task_text(&task.id, "say"),
        ],
    })
}

/// The words of a step on paper, where nothing can be opened.
#[component]
pub(crate) fn WordsOnPaper(task: Task) -> impl IntoView {
    let lang = use_lang();
    let terms = key::terms(task.id.as_str());
    facts("print-only section small", move || {
        vec![(key::UNDERSTAND_WORDS, explained(lang, &terms))]
    })
}

fn understand(help: Help) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let all = move || {
        let ric = institution
            .contact()
            .filter(|_| help.helpers.contains(&Actor::Ric));
        let who = help.helpers.iter().map(|actor| lang.actor_title(*actor));
        let (heading, easy) = &help.easy;
        let say = help.say.each_ref().map(|key| lang.text(key)).join(" ");
        vec![
            (*heading, lang.maybe(easy).map(line).into_iter().collect()),
            (key::UNDERSTAND_WORDS, explained(lang, &help.terms)),
            (key::UNDERSTAND_WHO, who.chain(ric).map(line).collect()),
            (key::UNDERSTAND_SAY, vec![line(say)]),
        ]
    };
    // The same element serves the next question, which must not find it open.
    let is_open = RwSignal::new(false);
    let turn = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        is_open.update(|is_open| *is_open = !*is_open);
    };
    view! {
        <details class="understand screen-only" prop:open=is_open>
            <summary class="button" data-kind="quiet" on:click=turn><Icon name="lifebuoy" />{lang.t(key::UNDERSTAND_TITLE)}</summary>
            <p>{lang.t(key::UNDERSTAND_CALM)}</p>
            {facts("facts", all)}
        </details>
    }
}

/// The official terms of a text, each with what it means.
pub(crate) fn explained(lang: Lang, terms: &str) -> Vec<Line> {
    let list = lang.maybe(terms).unwrap_or_default();
    let means = |word: &str| [": ", &lang.text(&key::term_means(word))].concat();
    let words = list.split_whitespace();
    words.map(|word| (lang.text(word), means(word))).collect()
}
