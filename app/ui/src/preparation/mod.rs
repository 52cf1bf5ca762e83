//! "Jouw blad voor het spreekuur": what somebody brings, on one A4, with what was ticked and nothing else.

mod paper;

use crate::components::{ActionKind, Back, Page, Width};
use crate::language::{Lang, use_lang};
use crate::parts::sheet::InOneLanguage;
use crate::parts::{Print, SomeOf, TwoQuestions, tick};
use crate::route::{HoursPart, Route};
use crate::session::{Session, use_session};
use content::key;
use domain::Edit;
use leptos::prelude::*;
use paper::Paper;
use sections::Kind;
use sections::preparation::{AtHand, Hope, Preparation, Reach, Shows};

/// The screen at `/voorbereiden`.
pub(crate) fn page() -> AnyView {
    view! { <PreparationPage /> }.into_any()
}

fn edit(session: Session, edit: impl FnOnce(&mut Preparation)) {
    let mut one = untrack(|| session.with(Preparation::of));
    edit(&mut one);
    let id = Preparation::ID;
    let entry = Some(one.write());
    session.change(Edit::Entry { id, entry });
}

fn at_hand(lang: Lang, one: AtHand) -> String {
    lang.text(&["bring-paper-", one.as_str()].concat())
}

fn hope(lang: Lang, one: Hope) -> String {
    lang.text(&["bring-hope-", one.as_str()].concat())
}

fn reach(lang: Lang, one: Reach) -> String {
    lang.text(&["bring-reach-", one.as_str()].concat())
}

fn shows(lang: Lang, one: Shows) -> String {
    lang.text(&["bring-shows-", one.as_str()].concat())
}

#[component]
fn PreparationPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let one = Memo::new(move |_| session.with(Preparation::of));
    let papers = Signal::derive(move || one.with(|one| one.papers.clone()));
    let hopes = Signal::derive(move || one.with(|one| one.hopes.clone()));
    let ways = Signal::derive(move || one.with(|one| one.reach.clone()));
    let shown = Signal::derive(move || one.with(|one| one.shows.clone()));
    let tick_paper = Callback::new(move |(paper, is): (AtHand, bool)| {
        edit(session, |one| tick(&mut one.papers, paper, is));
    });
    let tick_hope = Callback::new(move |(hope, is): (Hope, bool)| {
        edit(session, |one| tick(&mut one.hopes, hope, is));
    });
    let tick_way = Callback::new(move |(way, is): (Reach, bool)| {
        edit(session, |one| {
            tick(&mut one.reach, way, is);
            // Who says how, wants it on the sheet; below it can be taken off.
            if is {
                one.shows.insert(Shows::Reach);
            }
        });
    });
    let tick_shown = Callback::new(move |(shows, is): (Shows, bool)| {
        edit(session, |one| tick(&mut one.shows, shows, is));
    });
    view! {
        <Page title=Signal::derive(lang.t(key::BRING_TITLE)) width=Width::Narrow
            back=Back(Route::Hours(HoursPart::Coming(None)), key::BRING_BACK) sheet_has_title=true>
            <div class="screen-only">
                <p class="page__intro">{lang.t(key::BRING_INTRO)}</p>
                <h2 class="section">{lang.t(key::BRING_QUESTIONS)}</h2>
                <TwoQuestions />
                <SomeOf label=key::BRING_PAPERS all=AtHand::ALL name=at_hand chosen=papers tick=tick_paper />
                <SomeOf label=key::BRING_HOPES all=Hope::ALL name=hope chosen=hopes tick=tick_hope />
                <SomeOf label=key::BRING_REACH hint=Some(key::BRING_REACH_HINT) all=Reach::ALL name=reach chosen=ways tick=tick_way />
                <SomeOf label=key::BRING_SHOWS all=Shows::ALL name=shows chosen=shown tick=tick_shown />
                <h2 class="section">{lang.t(key::BRING_SEE)}</h2>
            </div>
            <InOneLanguage><Paper one /></InOneLanguage>
            <div class="row"><Print kind=ActionKind::Primary /></div>
        </Page>
    }
}
