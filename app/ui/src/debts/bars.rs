//! A bar for each debt, all on one scale: the same as the list, to see at a glance.

use super::called;
use crate::language::use_lang;
use ::debts::{Numbered, Overview, bars};
use content::key;
use leptos::prelude::*;

/// Length of the longest bar, in units of the picture.
const WHOLE: i64 = 1000;

#[component]
pub(super) fn Bars(debts: Memo<Vec<Numbered>>, found: Memo<Overview>) -> impl IntoView {
    let lang = use_lang();
    move || {
        let ids = found.with(|found| found.open.iter().map(|(id, _)| *id).collect::<Vec<_>>());
        let debts = debts.get();
        let known: Vec<_> = ids
            .iter()
            .filter_map(|id| debts.iter().find(|(one, _)| one == id))
            .filter_map(|(_, debt)| Some((called(lang, debt), debt.amount.cents?)))
            .collect();
        // One bar alone compares with nothing.
        if known.len() < 2 {
            return None;
        }
        let amounts: Vec<_> = known.iter().map(|(_, cents)| Some(*cents)).collect();
        let most = known.iter().map(|(_, cents)| *cents).max()?;
        let rows = known.into_iter().zip(bars(&amounts, WHOLE)).map(|((name, cents), length)| {
            let whole = format!("0 0 {WHOLE} 1");
            let length = length.unwrap_or(0).to_string();
            view! {
                <li class="debts__bar">
                    <span class="debts__name">{name}</span>
                    <svg viewBox=whole preserveAspectRatio="none" aria-hidden="true"><rect width=length height="1" /></svg>
                    <b>{lang.money(cents)}</b>
                </li>
            }
        });
        let rows = rows.collect_view();
        let scale = lang.fill(&key::DEBTS_BARS_SCALE, &[("sum", lang.money(most).into())]);
        Some(view! {
            <h3 class="debts__heading">{lang.t(key::DEBTS_BARS)}</h3>
            <p class="muted">{scale}</p>
            <ul class="debts__bars">{rows}</ul>
        })
    }
}
