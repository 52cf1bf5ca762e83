//! The amounts of a group, one under the other.

use super::{edit, sum};
use crate::language::use_lang;
use crate::parts::AmountField;
use crate::session::use_session;
use ::budget::totals;
use ::debts::overview;
use content::key;
use domain::Cents;
use leptos::prelude::*;
use sections::budget::{Budget, BudgetGroup, BudgetItem};
use sections::{Debt, FilledAmount};

/// Folded until something of it was filled in; what comes in stands open.
#[component]
pub(super) fn Group(group: BudgetGroup, budget: Memo<Budget>) -> impl IntoView {
    let lang = use_lang();
    let is_known = |budget: &Budget| budget.amounts.iter().any(|(item, _)| item.group() == group);
    let is_open = group == BudgetGroup::Income || budget.with_untracked(is_known);
    let title = move || lang.text(&["budget-group-", group.as_str()].concat());
    let together = move || {
        let totals = budget.with(totals);
        let of = if group.is_weekly() {
            totals.week
        } else {
            totals.month
        };
        let found = of.of(group);
        let is_some = found.known > Cents::ZERO || found.unknown > 0;
        is_some.then(|| view! { <span class="budget__sum">{sum(lang, found)}</span> })
    };
    let rows = group.items().map(|item| view! { <Item item budget /> });
    view! {
        <details class="more" data-stays="true" open=is_open>
            <summary class="more__summary">{title} " " {together}</summary>
            {(group == BudgetGroup::Fixed).then(|| view! { <OfDebts /> })}
            {rows.collect_view()}
        </details>
    }
}

#[component]
fn Item(item: BudgetItem, budget: Memo<Budget>) -> impl IntoView {
    let session = use_session();
    let name = ["budget-", item.as_str()].concat();
    let filled = Memo::new(move |_| {
        let amount = budget.with(|budget| budget.amounts.get(&item).cloned());
        amount.unwrap_or_default()
    });
    let field = name.clone();
    let typed = Callback::new(move |amount: FilledAmount| {
        let change = edit(session, |budget| {
            if amount == FilledAmount::default() {
                budget.amounts.remove(&item);
            } else {
                budget.amounts.insert(item, amount);
            }
        });
        session.type_in(&field, change);
    });
    view! { <AmountField label=item_key(item) hint=None name filled typed /> }
}

/// What the list of debts says is paid a month.
#[component]
fn OfDebts() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let monthly = Memo::new(move |_| {
        let debts: Vec<_> = session.with(|dossier| sections::all::<Debt>(dossier).collect());
        overview(&debts).monthly.known
    });
    move || {
        let monthly = monthly.get();
        (monthly > Cents::ZERO).then(|| {
            let args = [("sum", lang.money(monthly).into())];
            view! { <p class="field__hint">{lang.fill(&key::BUDGET_DEBTS, &args)}</p> }
        })
    }
}

/// What an amount is for.
pub(super) const fn item_key(item: BudgetItem) -> key::Key {
    match item {
        BudgetItem::Wage => key::BUDGET_ITEM_WAGE,
        BudgetItem::Benefit => key::BUDGET_ITEM_BENEFIT,
        BudgetItem::Allowances => key::BUDGET_ITEM_ALLOWANCES,
        BudgetItem::Children => key::BUDGET_ITEM_CHILDREN,
        BudgetItem::OtherIncome => key::BUDGET_ITEM_OTHER_INCOME,
        BudgetItem::Rent => key::BUDGET_ITEM_RENT,
        BudgetItem::Energy => key::BUDGET_ITEM_ENERGY,
        BudgetItem::Care => key::BUDGET_ITEM_CARE,
        BudgetItem::Insurance => key::BUDGET_ITEM_INSURANCE,
        BudgetItem::Tax => key::BUDGET_ITEM_TAX,
        BudgetItem::Phone => key::BUDGET_ITEM_PHONE,
        BudgetItem::Transport => key::BUDGET_ITEM_TRANSPORT,
        BudgetItem::Subscriptions => key::BUDGET_ITEM_SUBSCRIPTIONS,
        BudgetItem::Repayments => key::BUDGET_ITEM_REPAYMENTS,
        BudgetItem::Clothes => key::BUDGET_ITEM_CLOTHES,
        BudgetItem::Goods => key::BUDGET_ITEM_GOODS,
        BudgetItem::OwnRisk => key::BUDGET_ITEM_OWN_RISK,
        BudgetItem::Leisure => key::BUDGET_ITEM_LEISURE,
        BudgetItem::Food => key::BUDGET_ITEM_FOOD,
        BudgetItem::Cleaning => key::BUDGET_ITEM_CLEANING,
        BudgetItem::OtherHousehold => key::BUDGET_ITEM_OTHER_HOUSEHOLD,
    }
}
