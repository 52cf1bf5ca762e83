//! Check page: every answer with "Wijzig".

use crate::components::{ActionKind, Back, LinkButton, Page, Section};
use crate::language::{Lang, use_lang};
use crate::municipalities::use_municipalities;
use crate::navigation::use_navigation;
use crate::parts::{Print, ReleaseSentence, WithWords};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::key;
use domain::{Kind, Question, QuestionId, Theme, Value};
use leptos::prelude::*;

#[component]
pub(crate) fn AnswersPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let open = Memo::new(move |_| {
        session.situation(|situation| {
            situation
                .open_question()
                .map(|question| question.id.clone())
        })
    });
    view! {
        <Page title=Signal::derive(lang.t(key::ANSWERS_TITLE)) intro=Signal::derive(lang.t(key::ANSWERS_INTRO)) back=Back(Route::Start, key::BACK_START)>
            {move || open.get().map(|id| view! {
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::ANSWERS_GO_ON)) kind=ActionKind::Primary onward=true
                        href=navigation.href(&Route::Question(id)) />
                </div>
            })}
            <WithWords name="intake">
                <AllAnswers />
                <div class="row">
                    <Print />
                </div>
            </WithWords>
        </Page>
    }
}

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
        Memo::new(move |_| said(lang, session, &question))
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
pub(crate) fn said(lang: Lang, session: Session, question: &Question) -> Option<String> {
    if question.kind == Kind::Language {
        return session
            .with(|dossier| dossier.settings.language.clone())
            .map(|code| super::settings::own_name(&code));
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
