//! The choices of a question; every click is an answer.

use crate::components::Choice;
use crate::language::use_lang;
use crate::session::use_session;
use content::key;
use domain::{Answer, ChoiceId, Edit, Kind, Question, Value};
use leptos::prelude::*;

#[component]
pub(crate) fn ChoiceList(question: Question) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let title = key::question_text(&question.id);
    let id = question.id.clone();
    let chosen = Memo::new(move |_| {
        session.with(|dossier| {
            dossier
                .answers
                .get(&id)
                .and_then(Answer::choices)
                .cloned()
                .unwrap_or_default()
        })
    });
    let choices = question.choices.clone();
    let rows = choices.into_iter().map(move |choice| {
        let question = question.clone();
        let label = key::choice_text(&question.id, &choice.id);
        let group = match question.kind {
            Kind::One => question.id.to_string(),
            _ => String::new(),
        };
        let mine = choice.id.clone();
        let checked = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&mine)));
        let click = move |_| {
            let choices = chosen.with_untracked(|chosen| after_click(&question, chosen, &choice));
            session.change(Edit::Answer {
                question: question.id.clone(),
                answer: (!choices.is_empty()).then_some(Answer {
                    value: Value::Choices(choices),
                    revision: question.revision,
                }),
            });
        };
        view! {
            <Choice group checked chosen=click>{move || lang.text(&label)}</Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="visually-hidden">{move || lang.text(&title)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

/// "Geen van deze" stands alone; every other choice takes it away.
fn after_click(
    question: &Question,
    chosen: &domain::Set<ChoiceId>,
    clicked: &domain::Choice,
) -> domain::Set<ChoiceId> {
    if question.kind == Kind::One || clicked.exclusive {
        let was = question.kind == Kind::Many && chosen.contains(&clicked.id);
        return if was {
            domain::Set::new()
        } else {
            domain::Set::from([clicked.id.clone()])
        };
    }
    let mut choices = chosen.clone();
    if !choices.remove(&clicked.id) {
        choices.insert(clicked.id.clone());
    }
    let alone = |id: &ChoiceId| {
        question
            .choices
            .iter()
            .any(|choice| choice.id == *id && choice.exclusive)
    };
    choices.retain(|id| !alone(id));
    choices
}
