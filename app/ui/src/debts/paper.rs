//! The list on a sheet of A4 on its side, in the order in which municipal debt help asks for it, with room to write.

use super::{all, called, word};
use crate::browser::intl::DateStyle;
use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::parts::sheet::Sheet;
use crate::parts::{Print, has_guardian};
use crate::route::Route;
use crate::session::use_session;
use ::debts::{Numbered, is_expired, overview};
use content::key::{self, Key};
use domain::{AtLeast, Date, Set, Theme};
use leptos::prelude::*;
use sections::debts::{Arrangement, DebtKind, DebtPaper, Seized, Threat};
use sections::{Debt, FilledAmount};

/// Lines that a sheet holds of most lists; those that are left are to write on, one at least.
const LINES: usize = 6;
/// The columns, as municipal debt help asks for them.
const COLUMNS: [Key; 10] = [
    key::DEBTS_PAPER_NUMBER,
    key::DEBTS_PAPER_CREDITOR,
    key::DEBTS_PAPER_COLLECTOR,
    key::DEBTS_PAPER_KIND,
    key::DEBTS_PAPER_AMOUNT,
    key::DEBTS_PAPER_ORIGINAL,
    key::DEBTS_PAPER_ARRANGEMENT,
    key::DEBTS_PAPER_SEIZED,
    key::DEBTS_PAPER_PROOF,
    key::DEBTS_PAPER_RANK,
];

#[component]
pub(super) fn PaperPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let today = session.today();
    let tables = move || {
        let debts = all(session);
        let found = overview(&debts);
        let open = found.open.iter();
        let open = open.filter_map(|(id, _)| debts.iter().find(|(one, _)| one == id).cloned());
        let is_of_cjib = |debt: &Numbered| debt.1.kind.is_some_and(DebtKind::is_criminal);
        let (of_cjib, others): (Vec<_>, Vec<_>) = open.partition(is_of_cjib);
        let total = (!found.open.is_empty()).then_some(found.total);
        view! {
            {table(lang, &others, &of_cjib, today)}
            {total.map(|total| sum(lang, total))}
        }
    };
    let is_empty = move || all(session).is_empty();
    view! {
        <Page title=Signal::derive(lang.t(key::DEBTS_PAPER)) back=Back(Route::Theme(Theme::Debts), key::DEBTS_BACK)>
            <p class="page__intro screen-only">{lang.t(key::DEBTS_PAPER_INTRO)}</p>
            {move || is_empty().then(|| view! { <p class="screen-only">{lang.t(key::DEBTS_PAPER_NONE)}</p> })}
            <div class="row"><Print kind=ActionKind::Primary /></div>
            <div class="debts-paper">
                <Sheet lang>
                    {move || (has_guardian(session) == Some(true)).then(|| view! { <p><b>{lang.t(key::DEBTS_PAPER_GUARDIAN)}</b></p> })}
                    {tables}
                </Sheet>
            </div>
        </Page>
    }
}

/// What it comes to.
fn sum(lang: Lang, total: AtLeast) -> impl IntoView {
    let words = if total.is_whole() {
        key::DEBTS_TOGETHER
    } else {
        key::DEBTS_TOGETHER_LEAST
    };
    let unknown = (!total.is_whole()).then(|| {
        lang.fill(
            &key::DEBTS_PAPER_UNKNOWN,
            &[("count", total.unknown.into())],
        )
    });
    view! {
        <p class="sheet__part">{lang.text(&words)} ": " <b>{lang.money(total.known)}</b> <br /> {unknown}</p>
    }
}

/// All on one table, so that one head is enough; what the CJIB collects stands apart in it.
fn table(
    lang: Lang,
    others: &[Numbered],
    of_cjib: &[Numbered],
    today: Date,
) -> impl IntoView + use<> {
    let heads = COLUMNS.map(|column| view! { <th scope="col">{lang.text(&column)}</th> });
    let rows = |from: usize, debts: &[Numbered]| {
        let rows = (from..).zip(debts);
        let rows = rows.map(|(number, (_, debt))| row(lang, number, debt, today));
        rows.collect::<Vec<_>>()
    };
    let empty = |count| {
        let rows = (0..count).map(|_| {
            let cells = COLUMNS.map(|_| view! { <td>{"\u{a0}"}</td> });
            view! { <tr class="debts-paper__empty">{Vec::from(cells)}</tr> }
        });
        rows.collect::<Vec<_>>()
    };
    let left = LINES.saturating_sub(others.len() + of_cjib.len()).max(1);
    let apart = (!of_cjib.is_empty()).then(|| {
        let width = COLUMNS.len().to_string();
        let note = [
            lang.text(&key::DEBTS_APART),
            lang.text(&key::DEBTS_APART_NOTE),
        ]
        .join(". ");
        view! {
            <tbody>
                <tr class="debts-paper__apart"><th scope="rowgroup" colspan=width>{note}</th></tr>
                {rows(others.len() + 1, of_cjib)}
                {empty(1)}
            </tbody>
        }
    });
    view! {
        <div class="debts-paper__scroll" tabindex="0" role="region" aria-label=lang.text(&key::DEBTS_PAPER)>
            <table class="debts-paper__table">
                <thead><tr>{Vec::from(heads)}</tr></thead>
                <tbody>{rows(1, others)}{empty(left)}</tbody>
                {apart}
            </table>
        </div>
    }
}

fn row(lang: Lang, number: usize, debt: &Debt, today: Date) -> impl IntoView + use<> {
    let short = |date: Date| lang.date(date, DateStyle::Long);
    let creditor = lines([
        called(lang, debt),
        debt.place.clone(),
        debt.reference.clone(),
    ]);
    let collector = lines([
        with_reference(&debt.collector, &debt.collector_reference),
        with_reference(&debt.bailiff, &debt.bailiff_reference),
    ]);
    let kind = debt.kind.map(|kind| word(lang, "kind", kind.as_str()));
    let stage = debt.stage.map(|stage| word(lang, "stage", stage.as_str()));
    let on = match debt.amount_on.on {
        Some(on) if is_expired(on, today) => {
            format!("{} ({})", short(on), lang.text(&key::DEBTS_PAPER_EXPIRED))
        }
        Some(on) => short(on),
        None => unclear(lang, &debt.amount_on.typed),
    };
    let unknown = || lang.text(&key::DEBTS_AMOUNT_UNKNOWN);
    let amount = lines([amount(lang, &debt.amount).unwrap_or_else(unknown), on]);
    let original = lines([
        self::amount(lang, &debt.original).unwrap_or_default(),
        debt.since.clone(),
    ]);
    let arranged = debt
        .arrangement
        .map(|one| word(lang, "arrangement", one.as_str()));
    let runs = matches!(
        debt.arrangement,
        Some(Arrangement::Runs | Arrangement::Asked)
    );
    let monthly = self::amount(lang, &debt.monthly).filter(|_| runs);
    let monthly = monthly.map(|sum| lang.fill(&key::DEBTS_PAPER_MONTHLY, &[("sum", sum.into())]));
    let seized = named(lang, "seized", &debt.seized, Seized::as_str);
    let threats = named(lang, "threat", &debt.threats, Threat::as_str);
    let missing = named(lang, "missing", &debt.missing, DebtPaper::as_str);
    let missing = (!missing.is_empty())
        .then(|| lang.fill(&key::DEBTS_PAPER_MISSES, &[("papers", missing.into())]));
    view! {
        <tr>
            <td>{number}</td>
            <td>{creditor}</td>
            <td>{collector}</td>
            <td>{lines([kind.unwrap_or_default(), stage.unwrap_or_default()])}</td>
            <td>{amount}</td>
            <td>{original}</td>
            <td>{lines([arranged.unwrap_or_default(), monthly.unwrap_or_default()])}</td>
            <td>{lines([seized, threats])}</td>
            <td>{missing}</td>
            <td>{"\u{a0}"}</td>
        </tr>
    }
}

/// What was typed and not understood, with a word that says so.
fn unclear(lang: Lang, typed: &str) -> String {
    if typed.is_empty() {
        return String::new();
    }
    lang.fill(&key::DEBTS_PAPER_UNCLEAR, &[("typed", typed.into())])
}

/// What was filled in: the amount, or what was typed.
fn amount(lang: Lang, filled: &FilledAmount) -> Option<String> {
    let typed = filled.is_unclear().then(|| unclear(lang, &filled.typed));
    filled.cents.map(|cents| lang.money(cents)).or(typed)
}

fn named<T: Copy + Ord>(lang: Lang, of: &str, all: &Set<T>, name: fn(T) -> &'static str) -> String {
    let names: Vec<String> = all.iter().map(|one| word(lang, of, name(*one))).collect();
    names.join(", ")
}

/// A name with its reference behind it: one line fewer on a sheet that has to hold many.
fn with_reference(name: &str, reference: &str) -> String {
    let said = [name.trim(), reference.trim()]
        .into_iter()
        .filter(|one| !one.is_empty());
    said.collect::<Vec<_>>().join("; ")
}

/// Each on a line of its own, those that say something.
fn lines<const N: usize>(all: [String; N]) -> Vec<impl IntoView + use<N>> {
    let said = all.into_iter().filter(|line| !line.trim().is_empty());
    said.map(|line| view! { <div>{line}</div> }).collect()
}
