//! One question, one screen.

mod answers;
mod choices;
mod municipality;
mod release;

pub(crate) use answers::AnswersPage;

use crate::browser::page;
use crate::components::{Action, ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{LanguageChoice, QuestionHelp};
use crate::route::Route;
use crate::session::{catalogue, use_session};
use crate::unkept;
use choices::ChoicesForm;
use content::key;
use domain::calendar::days_between;
use domain::{Answer, Edit, Kind, Question, QuestionId, Release, Value};
use leptos::prelude::*;
use municipality::MunicipalityForm;
use release::ReleaseForm;

/// After so many answers (language, contact, where) the first paper is worth printing, and is offered for a while.
const FIRST_PAPER: std::ops::RangeInclusive<usize> = 3..=6;
/// Who leaves within so many days needs the sheet for the day itself first.
const SOON_DAYS: i64 = 14;

#[component]
pub(crate) fn QuestionPage(id: QuestionId) -> impl IntoView {
    let lang = use_lang();
    let question = catalogue().question(&id).cloned();
    match question {
        Some(question) => view! { <Known question /> }.into_any(),
        None => view! {
            <Page title=Signal::derive(lang.t(key::QUESTION_UNKNOWN)) width=Width::Narrow back=Back(Route::Answers, key::BACK_ANSWERS)>
                <p class="section">{lang.t(key::MISSING_BODY)}</p>
            </Page>
        }
        .into_any(),
    }
}

#[component]
fn Known(question: Question) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let before = session.situation(|situation| {
        situation
            .question_before(&question.id)
            .map(|q| q.id.clone())
    });
    let back = match before {
        Some(id) => Back(Route::Question(id), key::QUESTION_BACK),
        None => Back(Route::Start, key::BACK_START),
    };
    let texts = question.id.clone();
    let title = Signal::derive(move || lang.text(&key::question_text(&texts)));
    let texts = question.id.clone();
    let why = Signal::derive(move || {
        [
            lang.text(&key::QUESTION_WHY),
            lang.text(&key::question_why(&texts)),
        ]
        .join(" ")
    });
    let ready = Memo::new(move |_| {
        session.situation(|situation| FIRST_PAPER.contains(&situation.answered()))
    });
    let id = question.id.clone();
    let go_on = Callback::new(move |()| navigation.go(&next(session, &id)));
    view! {
        <Page title intro=why width=Width::Narrow back>
            {move || ready.get().then(|| view! { <PaperReady /> })}
            <QuestionHelp id=question.id.clone() />
            <Form question=question.clone() go_on />
        </Page>
    }
}

/// The honest page when this answer says that the plan does not fit, else the next question without
/// an answer, or the end.
fn next(session: crate::session::Session, id: &QuestionId) -> Route {
    session.situation(|situation| {
        let mut unfit = situation.every_unfit();
        if unfit.any(|unfit| unfit.answer().0 == id.as_str()) {
            return Route::NotForYou;
        }
        situation
            .next_question(Some(id))
            .map_or(Route::QuestionEnd, |question| {
                Route::Question(question.id.clone())
            })
    })
}

#[component]
fn Form(question: Question, go_on: Callback<()>) -> impl IntoView {
    match question.kind {
        Kind::One | Kind::Many => view! { <ChoicesForm question go_on /> }.into_any(),
        Kind::Municipality => view! { <MunicipalityForm question go_on /> }.into_any(),
        Kind::Release => view! { <ReleaseForm question go_on /> }.into_any(),
        Kind::Language => view! { <LanguageForm go_on /> }.into_any(),
    }
}

/// The language is in use already; going on says that it is the right one.
#[component]
fn LanguageForm(go_on: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let keep = Callback::new(move |()| {
        if session.with(|dossier| dossier.settings.language.is_none()) {
            session.change_settings(|settings| {
                settings.language = Some(lang.code());
            });
        }
        go_on.run(());
    });
    view! {
        <LanguageChoice />
        <div class="row">
            <Action label=Signal::derive(lang.t(key::WORD_GO_ON)) kind=ActionKind::Primary run=keep />
        </div>
        <Stop stays=Callback::new(|()| false) />
    }
}

/// The way to the plan from any question, unless the question `stays` until what is typed is right or empty.
#[component]
fn Stop(stays: Callback<(), bool>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let click = move |event: leptos::ev::MouseEvent| {
        if stays.run(()) {
            event.prevent_default();
        }
    };
    view! {
        <p class="row" on:click=click>
            <LinkButton label=Signal::derive(lang.t(key::QUESTION_STOP)) kind=ActionKind::Link href=navigation.href(&Route::Plan) />
        </p>
    }
}

#[component]
fn PaperReady() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let session = use_session();
    let today = session.today();
    let release = session.with(|dossier| dossier.release);
    let is_soon = matches!(release, Release::Outside { .. })
        || (release.dates().next()).is_some_and(|day| days_between(today, day) <= SOON_DAYS);
    let (paper, words) = if is_soon {
        (Route::TodayFree, key::QUESTION_PAPER_TODAY)
    } else {
        (Route::OnePage, key::QUESTION_PAPER_PLAN)
    };
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(words)}</p>
            <a href=navigation.href(&paper)>{lang.t(key::QUESTION_PAPER_SEE)}</a>
        </Notice>
    }
}

/// Go on, "weet ik niet" and "later": the same under every question.
#[component]
fn Onward(
    question: Question,
    go_on: Callback<()>,
    /// Keeps what was filled in; false when that is not whole yet.
    save: Callback<(), bool>,
    /// What is typed and need not be right when somebody says "weet ik niet" or "later": letters to search by.
    #[prop(optional)]
    set_aside: Option<Callback<()>>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    // Saving says what is wrong with it.
    let keeps = move || {
        let is_kept = save.run(());
        if let Some(field) = unkept::field().filter(|_| !is_kept) {
            page::focus(&field);
        }
        is_kept
    };
    let stays = Callback::new(move |()| unkept::on_screen() && !keeps());
    let answer = move |value: Value| {
        if let Some(set_aside) = set_aside {
            set_aside.run(());
        }
        if stays.run(()) {
            return;
        }
        let change = Edit::Answer {
            question: question.id.clone(),
            answer: Some(Answer {
                value,
                revision: question.revision,
            }),
        };
        session.change(change);
        go_on.run(());
    };
    let not_known = answer.clone();
    let done = Callback::new(move |()| {
        if keeps() {
            go_on.run(());
        }
    });
    view! {
        <div class="row">
            <Action label=Signal::derive(lang.t(key::WORD_GO_ON)) kind=ActionKind::Primary run=done />
            <Action label=Signal::derive(lang.t(key::DONT_KNOW)) run=Callback::new(move |()| not_known(Value::DontKnow)) />
            <Action label=Signal::derive(lang.t(key::LATER)) run=Callback::new(move |()| answer(Value::Later)) />
        </div>
        <Stop stays />
    }
}

/// After the last question: what now.
#[component]
pub(crate) fn QuestionEndPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    view! {
        <Page title=Signal::derive(lang.t(key::QUESTION_END_TITLE)) intro=Signal::derive(lang.t(key::QUESTION_END_BODY)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::QUESTION_END_PLAN)) kind=ActionKind::Primary href=navigation.href(&Route::Plan) onward=true />
                <LinkButton label=Signal::derive(lang.t(key::QUESTION_END_CHECK)) href=navigation.href(&Route::Answers) />
            </div>
        </Page>
    }
}
