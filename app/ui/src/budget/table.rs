//! All amounts on a sheet, by the month and by the week; what is not filled in is room to write.

use super::form::item_key;
use super::sum;
use crate::language::use_lang;
use ::budget::{Totals, per_month, per_week};
use content::key;
use domain::Cents;
use leptos::prelude::*;
use sections::budget::{Budget, BudgetGroup};

#[component]
pub(super) fn Table(budget: Memo<Budget>, found: Memo<Totals>) -> impl IntoView {
    let lang = use_lang();
    let heads = [key::BUDGET_WHAT, key::BUDGET_MONTH, key::BUDGET_WEEK];
    let heads = heads.map(|head| view! { <th scope="col">{lang.t(head)}</th> });
    let groups = BudgetGroup::ALL
        .iter()
        .map(|group| view! { <Rows group=*group budget found /> });
    let out = move || {
        let Totals { month, week } = found.get();
        row(
            lang.text(&key::BUDGET_SUM_OUT),
            [month.out(), week.out()].map(|out| sum(lang, out)),
        )
    };
    let left = move || {
        let Totals { month, week } = found.get();
        let money = |left: Option<Cents>| left.map(|left| lang.money(left)).unwrap_or_default();
        row(
            lang.text(&key::BUDGET_SUM_LEFT),
            [month.left(), week.left()].map(money),
        )
    };
    view! {
        <table class="sheet__table budget__table">
            <caption class="screen-only">{lang.t(key::BUDGET_TABLE)}</caption>
            <thead><tr>{Vec::from(heads)}</tr></thead>
            {groups.collect_view()}
            <tbody>{out} {left}</tbody>
        </table>
        <p class="small">{lang.t(key::BUDGET_PAPER_NOTE)}</p>
    }
}

fn row(name: String, sums: [String; 2]) -> impl IntoView {
    let cells = sums.map(|sum| view! { <td>{sum}</td> });
    view! { <tr><th scope="row">{name}</th>{Vec::from(cells)}</tr> }
}

#[component]
fn Rows(group: BudgetGroup, budget: Memo<Budget>, found: Memo<Totals>) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let rows = group.items().map(|item| {
            let amount = budget.with(|budget| budget.amounts.get(&item).cloned());
            let cents = amount.as_ref().map(|amount| amount.cents);
            let both = match cents {
                None => [String::new(), String::new()],
                Some(None) => ["?".to_owned(), "?".to_owned()],
                Some(Some(cents)) if group.is_weekly() => [per_month(cents), cents].map(|cents| lang.money(cents)),
                Some(Some(cents)) => [cents, per_week(cents)].map(|cents| lang.money(cents)),
            };
            let cells = both.map(|cell| view! { <td>{cell}</td> });
            view! { <tr><th scope="row" class="budget__item">{lang.text(&item_key(item))}</th>{Vec::from(cells)}</tr> }
        });
        rows.collect_view()
    };
    let together = move || {
        let Totals { month, week } = found.get();
        let name = lang.text(&["budget-sum-", group.as_str()].concat());
        row(
            name,
            [month.of(group), week.of(group)].map(|found| sum(lang, found)),
        )
    };
    view! { <tbody>{rows} {together}</tbody> }
}
