//! What to do with a letter: when, why, whom to call, until which day, and what fits.

use super::letter::Letter;
use super::{from, when, word};
use crate::browser::intl::DateStyle;
use crate::browser::page;
use crate::components::{Action, ActionKind, Icon};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{LetterLinks, TaskLinks, has_guardian, is_lawyer_only, is_outside};
use crate::route::{DebtsPart, Route};
use crate::session::catalogue;
use content::key;
use domain::calendar::plus_days;
use domain::{Date, Edit, OwnTask, TaskRef, TaskState, Theme};
use leptos::prelude::*;
use sections::post::{Look, Says, Term, Triage, Urgency, Whom, triage};
use sections::{Debt, Kind};

/// What says that a step stands in the plan.
const IN_PLAN: &str = "post-in-plan";
/// A week, for what is to be done in one.
const WEEK: u32 = 7;
/// The day on which the source of the term was last looked up: that of the steps that name it.
const SOURCE_CHECKED: Date = Date::from_ymd_opt(2026, 11, 29).unwrap();

#[component]
pub(super) fn Outcome(letter: Letter) -> impl IntoView {
    let found = Memo::new(move |_| triage(&letter.post(), letter.session.today()));
    move || {
        let found = found.get()?;
        Some(view! {
            <section class="post__outcome" data-when=found.urgency.as_str() role="status">
                <When letter found />
                <TermSaid letter found />
            </section>
            <Whoms letter found />
            <ToWriteBack letter found />
            <ToDebts letter />
            <Steps letter found />
        })
    }
}

#[component]
fn When(letter: Letter, found: Triage) -> impl IntoView {
    let lang = use_lang();
    let by = (found.urgency == Urgency::Week && found.term.is_none()).then(|| {
        let day = lang.day(plus_days(letter.session.today(), WEEK));
        lang.fill(&key::POST_BY, &[("date", day)])
    });
    let old = letter.post().dated.on.filter(|_| found.is_old).map(|on| {
        let date = lang.date(on, DateStyle::Long);
        lang.fill(&key::POST_OLD, &[("date", date.into())])
    });
    let icon = match found.urgency {
        Urgency::Today => "alert-circle",
        Urgency::Week => "calendar",
        Urgency::Later => "clock",
    };
    // Who may speak to the lawyer alone calls nobody, and whose term is over reads of that first.
    let is_over = found.term.is_some_and(|term| term.is_over);
    let why = (!is_over && !is_lawyer_only(letter.session))
        .then(|| word(lang, "why", found.reason.as_str()));
    view! {
        <h2 class="post__when"><Icon name=icon />{when(lang, found)}</h2>
        {why.map(|why| view! { <p>{why}</p> })}
        {by.map(|by| view! { <p>{by}</p> })}
        {old.map(|old| view! { <p>{old}</p> })}
    }
}

/// Until which day an objection can be made, by the law.
#[component]
fn TermSaid(letter: Letter, found: Triage) -> impl IntoView {
    let lang = use_lang();
    if !found.reason.has_term() {
        return ().into_any();
    }
    let session = letter.session;
    let Some(term) = found.term else {
        return view! { <p>{lang.text(&key::POST_TERM_UNDATED)}</p> }.into_any();
    };
    let until = [("date", lang.day(term.until))];
    let source = [("date", lang.date(SOURCE_CHECKED, DateStyle::Long).into())];
    let source = view! { <p class="small muted">{lang.fill(&key::POST_TERM_SOURCE, &source)}</p> };
    if term.is_over {
        return view! { <p>{lang.fill(&key::POST_TERM_OVER, &until)}</p>{source} }.into_any();
    }
    let why = if term.begin_by <= session.today() {
        lang.text(&key::POST_TERM_NOW)
    } else {
        lang.fill(&key::POST_TERM_WHY, &[("begin", lang.day(term.begin_by))])
    };
    view! {
        <p><b>{lang.fill(&key::POST_TERM, &until)}</b></p>
        <p>{why}</p>
        <Objection letter term />
        {source}
    }
    .into_any()
}

/// A step of one's own, with the last day in its title.
#[component]
fn Objection(letter: Letter, term: Term) -> impl IntoView {
    let lang = use_lang();
    let session = letter.session;
    let title = Memo::new(move |_| {
        let post = letter.post();
        let date = ("date", lang.day(term.until));
        if post.from.trim().is_empty() {
            return lang.fill(&key::POST_OWN, &[date]);
        }
        lang.fill(
            &key::POST_OWN_OF,
            &[("from", from(lang, &post).into()), date],
        )
    });
    let own = Memo::new(move |_| {
        let id = letter.post().objection?;
        session.with(|dossier| dossier.own.get(&id).map(|own| (id, own.title.clone())))
    });
    let theme = match letter.post().look {
        Look::Agency => Theme::WorkAndIncome,
        _ => Theme::Debts,
    };
    // Without a day of its own, so that it can be done now; the last day stands in its title.
    let put = Callback::new(move |()| {
        let id = untrack(|| own.get()).map(|(id, _)| id);
        let id = id.unwrap_or_else(|| untrack(|| session.with(domain::Dossier::next_own)));
        let task = Some(OwnTask {
            title: untrack(|| title.get()),
            theme,
            date: None,
            state: TaskState::Open,
        });
        let edit = Edit::Own { own: id, task };
        let written = letter.edit(|post| post.objection = Some(id));
        let edits = written.map(|change| change.edits).unwrap_or_default();
        session.change(edits.into_iter().chain([edit]).collect::<Vec<_>>());
        page::focus(IN_PLAN);
    });
    let is_there = move || {
        own.with(|own| {
            let said = own.as_ref().map(|(_, said)| said);
            said.is_some_and(|said| title.with(|title| title == said))
        })
    };
    move || {
        if is_there() {
            view! { <p id=IN_PLAN class="post__put" tabindex="-1">{lang.text(&key::POST_IN_PLAN)}</p> }.into_any()
        } else {
            view! { <div class="row"><Action label=Signal::derive(lang.t(key::POST_PUT)) icon="plus" kind=ActionKind::Normal run=put /></div> }.into_any()
        }
    }
}

/// Whom to call: under restrictions the lawyer alone; who has somebody for the money calls that one first.
#[component]
fn Whoms(letter: Letter, found: Triage) -> impl IntoView {
    let lang = use_lang();
    let session = letter.session;
    move || {
        let outside = is_outside(session);
        if is_lawyer_only(session) {
            return Some(
                view! { <p class="section">{lang.text(&key::POST_ONLY_LAWYER)}</p> }.into_any(),
            );
        }
        let whom = found.reason.whom(outside);
        if whom.is_empty() {
            return None;
        }
        let rows = whom
            .into_iter()
            .map(|one: Whom| view! { <li>{word(lang, "whom", one.as_str())}</li> });
        let rows = rows.collect_view();
        let is_for_money = letter.post().says == Some(Says::Pay);
        let has_guardian = has_guardian(session) == Some(true);
        Some(view! {
            <section class="section">
                <h2 class="post__heading">{lang.text(&key::POST_WHOM)}</h2>
                {(is_for_money || has_guardian).then(|| view! { <p>{lang.text(&key::POST_GUARDIAN)}</p> })}
                <ul class="post__whom">{rows}</ul>
            </section>
        }
        .into_any())
    }
}

/// The letters of ours that fit; none where nobody may be written to, or somebody else does it.
#[component]
fn ToWriteBack(letter: Letter, found: Triage) -> impl IntoView {
    let lang = use_lang();
    let session = letter.session;
    move || {
        let ids = found.reason.letters();
        (!ids.is_empty() && !is_lawyer_only(session)).then(|| {
            view! {
                <section class="section">
                    <h2 class="post__heading">{lang.text(&key::POST_LETTERS)}</h2>
                    <LetterLinks ids post=letter.id.number />
                </section>
            }
        })
    }
}

/// What is to be paid, on the list of debts: with all that the letter said. Once it is there, the way to it.
#[component]
fn ToDebts(letter: Letter) -> impl IntoView {
    let lang = use_lang();
    let session = letter.session;
    let navigation = use_navigation();
    let debt =
        Memo::new(move |_| sections::post::debt(&letter.post(), &from(lang, &letter.post())));
    let known = Memo::new(move |_| {
        let creditor = debt.get()?.creditor;
        session.with(|dossier| {
            let mut all = sections::all::<Debt>(dossier);
            all.find(|(_, one)| one.creditor == creditor)
                .map(|(id, _)| id.number)
        })
    });
    let at = |number| Route::Debts(DebtsPart::Debt(Some(number)));
    let put = Callback::new(move |()| {
        let Some(debt) = untrack(|| debt.get()) else {
            return;
        };
        let write = |dossier: &domain::Dossier| {
            let id = dossier.next_entry(Debt::SECTION);
            let change = sections::debts::change(dossier, catalogue(), (id, Some(&debt)));
            (id.number, change)
        };
        let (number, change) = untrack(|| session.with(write));
        session.change(change);
        navigation.go(&at(number));
    });
    move || {
        debt.get()?;
        Some(match known.get() {
            Some(number) => {
                let href = navigation.href(&at(number));
                view! { <p class="section"><a href=href>{lang.text(&key::POST_ON_DEBTS)}</a></p> }.into_any()
            }
            None => view! { <div class="row"><Action label=Signal::derive(lang.t(key::POST_TO_DEBTS)) icon="coins" kind=ActionKind::Normal run=put /></div> }.into_any(),
        })
    }
}

/// The steps of the plan that fit; none under restrictions, which say so themselves.
#[component]
fn Steps(letter: Letter, found: Triage) -> impl IntoView {
    let lang = use_lang();
    let session = letter.session;
    let tasks = Memo::new(move |_| {
        let all = found.reason.steps().iter();
        let all = all.filter(|_| !is_lawyer_only(session));
        let all = all.map(|id| TaskRef::Catalogue((*id).into()));
        all.filter(|task| session.planned(task).is_some())
            .collect::<Vec<_>>()
    });
    move || {
        let tasks = tasks.get();
        (!tasks.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2 class="post__heading">{lang.text(&key::POST_STEPS)}</h2>
                    <TaskLinks tasks />
                </section>
            }
        })
    }
}
