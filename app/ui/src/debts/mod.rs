//! "Mijn lijst van schulden": what somebody owes, what comes first, and the sheet for debt help; above the steps.

mod alike;
mod bars;
mod debt;
mod letter;
mod list;
mod more;
mod paper;
mod table;

use crate::components::{ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{ThemeBody, has_guardian};
use crate::route::{BudgetPart, DebtsPart, LettersPart, PostPart, Route, ToWrite};
use crate::session::{Session, catalogue, use_session};
use ::debts::{Numbered, Overview, overview};
use content::key;
use domain::{Change, Dossier, EntryId, Theme};
use leptos::prelude::*;
use sections::Kind;
use sections::debts::{Debt, change};

/// The letter that asks companies how much it is.
const CREDITORS: &str = "creditor";
/// The step that calls whoever manages the money of somebody.
const GUARDIAN_STEP: &str = "sc-03";

/// The screen at `/schulden`, and those below it.
pub(crate) fn page(route: Route) -> AnyView {
    match route {
        Route::Debts(DebtsPart::Debt(number)) => {
            let section = Debt::SECTION;
            let id = number.map(|number| EntryId { section, number });
            view! { <debt::DebtPage id /> }.into_any()
        }
        Route::Debts(DebtsPart::Paper) => view! { <paper::PaperPage /> }.into_any(),
        Route::Debts(DebtsPart::Table) => view! { <table::TablePage /> }.into_any(),
        _ => view! { <DebtsPage /> }.into_any(),
    }
}

/// The address of a debt, or of a new one.
fn of(id: Option<EntryId>) -> Route {
    Route::Debts(DebtsPart::Debt(id.map(|id| id.number)))
}

/// All of them, by number.
fn all(session: Session) -> Vec<Numbered> {
    session.with(|dossier| sections::all::<Debt>(dossier).collect())
}

fn read(session: Session, id: EntryId) -> Option<Debt> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Debt::read))
}

/// What writes a debt, or takes it away; also in the plan.
fn write(session: Session, id: EntryId, debt: Option<&Debt>) -> Change {
    let write = |dossier: &Dossier| change(dossier, catalogue(), (id, debt));
    untrack(|| session.with(write))
}

/// What a debt is called on the screen.
fn called(lang: Lang, debt: &Debt) -> String {
    match debt.creditor.trim() {
        "" => lang.text(&key::DEBTS_NO_NAME),
        name => name.to_owned(),
    }
}

/// A word of a fixed set, such as that of a kind.
fn word(lang: Lang, of: &str, name: &str) -> String {
    lang.text(&["debts-", of, "-", name].concat())
}

#[component]
fn DebtsPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let debts = Memo::new(move |_| all(session));
    let is_empty = Memo::new(move |_| debts.with(Vec::is_empty));
    view! {
        <Page title=Signal::derive(move || lang.theme(Theme::Debts)) back=Back(Route::Start, key::BACK_START)>
            <Guardian />
            <Section title=Signal::derive(lang.t(key::DEBTS_TITLE)) icon="coins">
                {move || if is_empty.get() {
                    view! { <p class="muted">{lang.t(key::DEBTS_NONE)}</p> }.into_any()
                } else {
                    view! { <Debts debts /> }.into_any()
                }}
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::DEBTS_ADD)) icon="plus" kind=ActionKind::Primary href=navigation.href(&of(None)) />
                    {move || (!is_empty.get()).then(|| view! {
                        <LinkButton label=Signal::derive(lang.t(key::DEBTS_PAPER_WAY)) icon="printer" href=navigation.href(&Route::Debts(DebtsPart::Paper)) />
                    })}
                </div>
                {move || (!is_empty.get() && has_guardian(session) != Some(true)).then(|| {
                    let href = navigation.href(&Route::Letters(LettersPart::Letter(Some(ToWrite::new(CREDITORS)))));
                    view! { <p class="section"><a href=href>{lang.t(key::LETTERS_TO_CREDITORS)}</a></p> }
                })}
                <p class="section"><a href=navigation.href(&Route::Post(PostPart::Letters))>{lang.t(key::POST_WAY)}</a></p>
                <p><a href=navigation.href(&Route::Budget(BudgetPart::Month))>{lang.t(key::BUDGET_TITLE)}</a></p>
                <p><a href=navigation.href(&Route::Debts(DebtsPart::Table))>{lang.t(key::DEBTS_TABLE_WAY)}</a></p>
            </Section>
            <ThemeBody theme=Theme::Debts />
        </Page>
    }
}

/// Who has somebody for the money calls that one first.
#[component]
fn Guardian() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let ask = navigation.href(&Route::Question("ran".into()));
    let step = navigation.href(&Route::Task(GUARDIAN_STEP.into()));
    let said = Memo::new(move |_| has_guardian(session));
    move || {
        let (sentence, href, link) = match said.get() {
            Some(false) => return None,
            Some(true) => (
                key::DEBTS_GUARDIAN_YES,
                step.clone(),
                key::DEBTS_GUARDIAN_STEP,
            ),
            None => (key::DEBTS_GUARDIAN, ask.clone(), key::DEBTS_GUARDIAN_ASK),
        };
        Some(view! {
            <div class="section">
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(sentence)}</p>
                    <p class="screen-only"><a href=href>{lang.t(link)}</a></p>
                </Notice>
            </div>
        })
    }
}

/// A sentence, what comes first, the list, a bar for each.
#[component]
fn Debts(debts: Memo<Vec<Numbered>>) -> impl IntoView {
    let found = Memo::new(move |_| debts.with(|debts| overview(debts)));
    view! {
        <Sum found />
        <alike::AlikeDebts debts />
        <list::First debts found />
        <list::Lists debts found />
        <bars::Bars debts found />
    }
}

/// What it comes to, in words.
#[component]
fn Sum(found: Memo<Overview>) -> impl IntoView {
    let lang = use_lang();
    let sentences = move || {
        let Overview {
            open,
            total,
            monthly,
            ..
        } = found.get();
        if open.is_empty() {
            return vec![lang.text(&key::DEBTS_ALL_SETTLED)];
        }
        let sentence = if total.is_whole() {
            key::DEBTS_SUM
        } else {
            key::DEBTS_SUM_LEAST
        };
        let args = [
            ("count", open.len().into()),
            ("sum", lang.money(total.known).into()),
        ];
        let mut all = vec![lang.fill(&sentence, &args)];
        if !total.is_whole() && open.len() > 1 {
            let unknown = [("count", total.unknown.into())];
            all.push(lang.fill(&key::DEBTS_UNKNOWN, &unknown));
        }
        if monthly.known > domain::Cents::ZERO {
            let sentence = if monthly.is_whole() {
                key::DEBTS_MONTHLY_SUM
            } else {
                key::DEBTS_MONTHLY_LEAST
            };
            all.push(lang.fill(&sentence, &[("sum", lang.money(monthly.known).into())]));
        }
        all
    };
    let lines = move || {
        let all = sentences().into_iter();
        all.map(|sentence| view! { <p>{sentence}</p> })
            .collect_view()
    };
    view! { <div class="debts__sum">{lines}</div> }
}
