//! What was answered, by theme, each with the way to change it.

use super::ReleaseSentence;
use crate::components::Section;
use crate::language::{Lang, own_name, use_lang};
use crate::municipalities::use_municipalities;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key;
use domain::{Kind, Question, QuestionId, Theme, Value};
use leptos::prelude::*;

/// Every answer, under the heading of its theme.
#[component]
pub(crate) fn AllAnswers() -> impl IntoView {
    let themes = [Theme::General].into_iter().chain(Theme::TILES);
    themes
        .map(|theme| view! { <ThemeAnswers theme titled=true /> })
        .collect_view()
}

/// The answers of one theme.
#[component]
pub(crate) fn ThemeAnswers(
    theme: Theme,
    /// Under a heading of its own.
    #[prop(optional)]
    titled: bool,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let asked = Memo::new(move |_| {
        session.situation(|situation| {
            situation
                .intake()
                .filter(|question| question.theme == theme)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let rows = move || {
        asked
            .get()
            .into_iter()
            .map(|question| view! { <Row question /> })
            .collect_view()
    };
    move || {
        let rows = view! { <ul class="answer-list">{rows}</ul> };
        match (asked.with(Vec::is_empty), titled) {
            (true, _) => ().into_any(),
            (false, false) => rows.into_any(),
            (false, true) => {
                view! { <Section title=Signal::derive(move || lang.theme(theme))>{rows}</Section> }
                    .into_any()
            }
        }
    }
}

#[component]
fn Row(question: Question) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let href = use_navigation().href(&Route::Question(question.id.clone()));
    let text = key::question_text(&question.id);
    let answer = {
        let question = question.clone();
        Memo::new(move |_| self::answer(lang, session, &question))
    };
    let is_release = question.kind == Kind::Release;
    let known = Memo::new(move |_| session.plan(|plan| plan.release != domain::Release::Unknown));
    view! {
        <li class="answer-list__row">
            <span class="answer-list__question">{move || lang.text(&text)}</span>
            <span class="answer-list__answer" data-open=move || answer.get().is_none().then_some("true")>
                {move || if is_release && known.get() {
                    view! { <ReleaseSentence /> }.into_any()
                } else {
                    answer.get().unwrap_or_else(|| lang.text(&key::NOT_FILLED)).into_any()
                }}
            </span>
            <a class="answer-list__edit" href=href>{lang.t(key::WORD_CHANGE)}</a>
        </li>
    }
}

/// The answer in words; `None` when there is none yet.
fn answer(lang: Lang, session: Session, question: &Question) -> Option<String> {
    if question.kind == Kind::Language {
        return session
            .with(|dossier| dossier.settings.language.clone())
            .map(|code| own_name(&code));
    }
    session.with(|dossier| {
        let answer = dossier.answers.get(&question.id)?;
        answer_words(lang, &question.id, &answer.value)
    })
}

/// What was answered, in words; `None` for "later".
pub(crate) fn answer_words(lang: Lang, question: &QuestionId, value: &Value) -> Option<String> {
    match value {
        Value::DontKnow => Some(lang.text(&key::DONT_KNOW)),
        Value::Later => None,
        Value::Municipality(code) => Some(use_municipalities().name(code)),
        Value::Choices(choices) => {
            let words: Vec<String> = choices
                .iter()
                .map(|choice| {
                    lang.maybe(&key::choice_text(question, choice))
                        .unwrap_or_else(|| lang.text(&key::ANSWERS_UNKNOWN))
                })
                .collect();
            Some(words.join(", "))
        }
    }
}
