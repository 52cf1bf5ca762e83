use super::{because, when};
use crate::components::{ActionKind, Icon, LinkButton, MarkedText};
use crate::knowledge::known;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use leptos::prelude::*;

/// Where the questions begin, as in start.html.
const FIRST_QUESTION: &str = "language";

/// The one suggested next step: the first questions, or the first task of the plan.
#[component]
pub(crate) fn FirstCard() -> impl IntoView {
    let session = use_session();
    let first = Memo::new(move |_| (session.begun()?.first)(session));
    move || match (first.get(), known()) {
        (Some(task), Some(known)) => (known.first_card)(task),
        _ => view! { <FirstQuestions /> }.into_any(),
    }
}

/// The way into the questions.
#[component]
pub(crate) fn FirstQuestions() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let href = Signal::derive(move || {
        let question = match session.begun() {
            Some(known) => (known.open_question)(session),
            None => Some(FIRST_QUESTION.into()),
        };
        navigation.href(&question.map_or(Route::Answers, Route::Question))
    });
    view! {
        <div class="first-card">
            <div class="first-card__text">
                <h3>{lang.t(key::START_BEGIN_TITLE)}</h3>
                <p>{lang.t(key::START_BEGIN_BODY)}</p>
            </div>
            <LinkButton label=Signal::derive(lang.t(key::WORD_BEGIN)) href kind=ActionKind::Primary onward=true />
        </div>
    }
}

/// Only of a plan that is begun, so it lies in the part of the plan.
#[component]
pub(crate) fn FirstTask(task: domain::TaskRef) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let href = navigation.href(&Route::of_task(&task));
    let questions = navigation.href(&Route::Answers);
    let why = session.plan(|plan| {
        plan.first
            .first()
            .map(|first| because(&first.why, lang, session.today()))
    });
    let planned = session.planned(&task);
    let more =
        Memo::new(move |_| session.situation(|situation| situation.open_question().is_some()));
    view! {
        <div class="first-card">
            <div class="first-card__text">
                <h3>{move || session.with(|dossier| lang.title_of(&task, dossier))}</h3>
                {why.map(|why| view! { <p><MarkedText sentence=Signal::stored(why) /></p> })}
                {planned.map(|planned| view! {
                    <p class="first-card__when">
                        <Icon name="calendar" />
                        <span><MarkedText sentence=Signal::derive(move || when(&planned, lang, session)) /></span>
                    </p>
                })}
            </div>
            <LinkButton label=Signal::derive(lang.t(key::WORD_BEGIN)) href=href kind=ActionKind::Primary onward=true />
        </div>
        {move || more.get().then(|| view! {
            <p class="first-more"><a class="page__back" href=questions.clone()>{lang.t(key::START_GO_ON_TITLE)}</a></p>
        })}
    }
}
