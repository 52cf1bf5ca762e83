//! Honest about for whom the plan was not made: why, whom to ask, what is of use all the same.

use crate::components::{ActionKind, Back, LinkButton, Page, Section, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Way, WayList};
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Theme, Unfit};
use leptos::prelude::*;

/// Title, why it does not fit, whom to ask.
const fn words(unfit: Unfit) -> [Key; 3] {
    match unfit {
        Unfit::Clinic => [
            key::UNFIT_CLINIC_TITLE,
            key::UNFIT_CLINIC,
            key::UNFIT_CLINIC_ASK,
        ],
        Unfit::Youth => [
            key::UNFIT_YOUTH_TITLE,
            key::UNFIT_YOUTH,
            key::UNFIT_YOUTH_ASK,
        ],
        Unfit::MayNotStay => [
            key::UNFIT_MAY_STAY_TITLE,
            key::UNFIT_MAY_STAY,
            key::UNFIT_MAY_STAY_ASK,
        ],
    }
}

/// What is of use to everybody.
#[rustfmt::skip]
const FOR_ALL: [Way; 3] = [
    (Route::TodayFree, "door-exit", key::PAPERS_TODAY, key::PAPERS_TODAY_HINT),
    (Route::Request(None), "lifebuoy", key::PAPERS_REQUEST, key::PAPERS_REQUEST_HINT),
    (Route::Purpose, "note", key::UNFIT_NOTE, key::UNFIT_NOTE_HINT),
];
/// Papers, debts and family go the same way in a clinic.
#[rustfmt::skip]
const IN_A_CLINIC: [Way; 3] = [
    (Route::Theme(Theme::Identity), Theme::Identity.pictogram(), key::THEME_IDENTITY, key::START_HINT_IDENTITY),
    (Route::Theme(Theme::Debts), Theme::Debts.pictogram(), key::THEME_DEBTS, key::START_HINT_DEBTS),
    (Route::Theme(Theme::Network), Theme::Network.pictogram(), key::THEME_NETWORK, key::START_HINT_NETWORK),
];

#[component]
pub(crate) fn NotForYouPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let mine = Memo::new(move |_| {
        session.situation(|situation| situation.every_unfit().collect::<Vec<Unfit>>())
    });
    let ways = move || {
        let in_a_clinic = mine.with(|mine| mine.contains(&Unfit::Clinic));
        let ways = if in_a_clinic {
            IN_A_CLINIC.to_vec()
        } else {
            Vec::new()
        };
        view! { <WayList ways=[ways, FOR_ALL.to_vec()].concat() /> }
    };
    // Who comes here with other answers, such as a volunteer, reads about everybody.
    let cases = move || {
        let mine = mine.get();
        let shown = if mine.is_empty() {
            Unfit::ALL.to_vec()
        } else {
            mine
        };
        let cases = shown.into_iter().map(|unfit| view! { <Case unfit /> });
        cases.collect_view()
    };
    view! {
        <Page title=Signal::derive(lang.t(key::UNFIT_TITLE)) intro=Signal::derive(lang.t(key::UNFIT_INTRO)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            {cases}
            <Section title=Signal::derive(lang.t(key::UNFIT_USE))>
                {ways}
            </Section>
            <GoOn />
        </Page>
    }
}

#[component]
fn Case(unfit: Unfit) -> impl IntoView {
    let lang = use_lang();
    let [title, why, ask] = words(unfit);
    view! {
        <Section title=Signal::derive(lang.t(title))>
            <div class="prose">
                <p>{lang.t(why)}</p>
                <h3>{lang.t(key::UNFIT_ASK)}</h3>
                <p>{lang.t(ask)}</p>
            </div>
        </Section>
    }
}

/// On with the questions or the plan, or back to the answer that led here.
#[component]
fn GoOn() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let on = Signal::derive(move || {
        let next = session.situation(|situation| {
            situation
                .next_question(None)
                .map(|question| question.id.clone())
        });
        navigation.href(&next.map_or(Route::Plan, Route::Question))
    });
    let answer = Memo::new(move |_| {
        let unfit = session.situation(|situation| situation.unfit())?;
        Some(navigation.href(&Route::Question(unfit.answer().0.into())))
    });
    view! {
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::UNFIT_GO_ON)) href=on onward=true kind=ActionKind::Primary />
            {move || answer.get().map(|href| view! {
                <LinkButton label=Signal::derive(lang.t(key::UNFIT_ANSWER)) icon="pencil" href=href />
            })}
        </div>
    }
}
