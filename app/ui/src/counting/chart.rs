//! The numbers as bars: a line of them for each line of the table, all on one scale.

use super::words;
use crate::language::use_lang;
use ::counting::{Figures, Number, Row, at_least};
use content::key;
use leptos::prelude::*;

/// Height of the highest bar, and width of one, in units of the picture.
const HEIGHT: u32 = 40;
const WIDTH: u32 = 16;
/// Between two bars.
const GAP: u32 = 8;
/// How high a bar of few is: there, and less than the least number.
const FEW: u32 = 1;
/// Fewest places for bars: one of a year by itself is no wall.
const PLACES: usize = 4;

#[component]
pub(super) fn Chart(shown: Figures) -> impl IntoView {
    let lang = use_lang();
    let numbers = shown.rows.iter().flat_map(|row| &row.numbers);
    let most = numbers.map(|number| number.at_least()).max();
    let most = most.unwrap_or(0).max(1);
    let places = shown.periods.len().max(PLACES);
    let width = u32::try_from(places).unwrap_or(1) * (WIDTH + GAP);
    let whole = format!("0 0 {width} {HEIGHT}");
    let rows = shown.rows.iter().map(|row| {
        let bars = (0..).zip(&row.numbers).map(|(at, number)| bar(at, *number, most));
        let whole = whole.clone();
        view! {
            <div class="chart__row">
                <span class="chart__name">{words::of(lang, row.of)}</span>
                <svg class="chart__bars" viewBox=whole preserveAspectRatio="none" aria-hidden="true">{bars.collect_view()}</svg>
                <b class="chart__total">{total(row)}</b>
            </div>
        }
    });
    let rows = rows.collect_view();
    let is_sum = shown.periods.len() > 1;
    let heads = (0..places).map(|at| {
        let period = shown.periods.get(at);
        view! { <span>{period.map(|period| words::short(lang, *period))}</span> }
    });
    let heads = heads.collect_view();
    view! {
        <figure class="chart" role="img" aria-label=lang.text(&key::COUNTING_CHART)>
            {rows}
            <div class="chart__row chart__foot">
                <span class="chart__heads">{heads}</span>
                <span class="chart__total">{is_sum.then(|| lang.text(&key::COUNTING_AT_LEAST))}</span>
            </div>
        </figure>
    }
}

/// What stands behind the bars: of one period its number, of several their sum.
fn total(row: &Row) -> String {
    match row.numbers.as_slice() {
        [number] => number.printed(),
        _ => at_least(row.total),
    }
}

fn bar(at: u32, number: Number, most: u32) -> impl IntoView {
    let height = (number.at_least() * HEIGHT / most).max(FEW);
    let x = at * (WIDTH + GAP) + GAP / 2;
    let y = HEIGHT - height;
    view! { <rect x=x.to_string() y=y.to_string() width=WIDTH.to_string() height=height.to_string() /> }
}
