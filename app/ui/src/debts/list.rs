//! What comes first with its reason, and the table of all debts.

use super::{called, of, word};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::session::use_session;
use ::debts::{Numbered, Overview, Why, is_expired};
use content::key::{self, Key};
use domain::{AtLeast, Date, EntryId};
use leptos::prelude::*;
use sections::Debt;
use sections::debts::DebtKind;

/// At most this many are named as the first ones: more is no begin.
const FIRST: usize = 3;

/// The debt of a number.
fn find(debts: &[Numbered], id: EntryId) -> Option<Debt> {
    let one = debts.iter().find(|(one, _)| *one == id);
    one.map(|(_, debt)| debt.clone())
}

/// What presses most, each with its reason. Where nothing does, or all would be named, nothing is.
#[component]
pub(super) fn First(debts: Memo<Vec<Numbered>>, found: Memo<Overview>) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    move || {
        let open = found.with(|found| found.open.clone());
        let pressing = open.iter().filter(|(_, why)| *why < Why::Cjib).take(FIRST);
        let rows = pressing.filter_map(|(id, why)| {
            let debt = debts.with(|debts| find(debts, *id))?;
            let reason = word(lang, "why", why.as_str());
            let href = navigation.href(&of(Some(*id)));
            Some(view! { <li><a href=href>{called(lang, &debt)}</a><span class="debts__reason">{reason}</span></li> })
        });
        let rows = rows.collect::<Vec<_>>();
        (!rows.is_empty()).then(|| {
            view! {
                <h3 class="debts__heading">{lang.t(key::DEBTS_FIRST)}</h3>
                <ol class="debts__first">{rows}</ol>
            }
        })
    }
}

/// The debts, then what the CJIB collects, then what is paid.
#[component]
pub(super) fn Lists(debts: Memo<Vec<Numbered>>, found: Memo<Overview>) -> impl IntoView {
    let lang = use_lang();
    let is_of_cjib = |debt: &Debt| debt.kind.is_some_and(DebtKind::is_criminal);
    let some = move |criminal: bool| {
        let ids = found.with(|found| found.open.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        let all = ids
            .into_iter()
            .filter_map(|id| Some((id, debts.with(|debts| find(debts, id))?)));
        all.filter(|(_, debt)| is_of_cjib(debt) == criminal)
            .collect::<Vec<_>>()
    };
    let settled = move || {
        let ids = found.with(|found| found.settled.clone());
        let all = ids
            .into_iter()
            .filter_map(|id| Some((id, debts.with(|debts| find(debts, id))?)));
        all.collect::<Vec<_>>()
    };
    view! {
        {move || table(lang, some(false), true)}
        {move || {
            let rows = some(true);
            (!rows.is_empty()).then(|| view! {
                <h3 class="debts__heading">{lang.t(key::DEBTS_APART)}</h3>
                <p>{lang.t(key::DEBTS_APART_NOTE)}</p>
                {table(lang, rows, true)}
            })
        }}
        {move || {
            let rows = settled();
            (!rows.is_empty()).then(|| view! {
                <details class="more" data-stays="true">
                    <summary class="more__summary">{lang.t(key::DEBTS_SETTLED)}</summary>
                    {table(lang, rows, false)}
                </details>
            })
        }}
    }
}

fn table(lang: Lang, rows: Vec<Numbered>, has_sum: bool) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let sum: AtLeast = rows.iter().map(|(_, debt)| debt.amount.cents).collect();
    let total = (has_sum && rows.len() > 1).then(|| {
        let words = if sum.is_whole() { key::DEBTS_TOGETHER } else { key::DEBTS_TOGETHER_LEAST };
        view! { <tfoot><tr><th scope="row">{lang.text(&words)}</th><td>{lang.money(sum.known)}</td></tr></tfoot> }
    });
    let rows = rows.into_iter().map(|(id, debt)| view! { <Row id debt /> });
    Some(view! {
        <table class="debts">
            <thead><tr><th scope="col">{lang.text(&key::DEBTS_WHO)}</th><th scope="col">{lang.text(&key::DEBTS_HOW_MUCH)}</th></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
            {total}
        </table>
    }.into_any())
}

#[component]
fn Row(id: EntryId, debt: Debt) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let amount = match debt.amount.cents {
        Some(cents) => lang.money(cents),
        None => lang.text(&key::DEBTS_AMOUNT_UNKNOWN),
    };
    let kind = debt.kind.map(|kind| word(lang, "kind", kind.as_str()));
    let stage = debt.stage.map(|stage| word(lang, "stage", stage.as_str()));
    let about: Vec<String> = kind.into_iter().chain(stage).collect();
    let questions = asked(lang, &debt, session.today()).into_iter();
    let questions =
        questions.map(|question| view! { <span class="debts__asked">{question}</span> });
    view! {
        <tr>
            <th scope="row">
                <a href=navigation.href(&of(Some(id)))>{called(lang, &debt)}</a>
                <span class="debts__about">{about.join(" · ")}</span>
                {questions.collect_view()}
            </th>
            <td>{amount}</td>
        </tr>
    }
}

/// What is to be asked about a debt: an amount that nobody can read, or that is too old.
fn asked(lang: Lang, debt: &Debt, today: Date) -> Vec<String> {
    let typed = debt.amount.is_unclear().then(|| {
        let typed = debt.amount.typed.clone();
        lang.fill(&key::DEBTS_TYPED, &[("typed", typed.into())])
    });
    let is_old = debt.amount_on.on.is_some_and(|on| is_expired(on, today));
    let expired: Option<Key> = (is_old && !debt.is_settled).then_some(key::DEBTS_EXPIRED);
    typed
        .into_iter()
        .chain(expired.map(|old| lang.text(&old)))
        .collect()
}
