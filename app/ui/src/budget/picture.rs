//! What there is of what each week takes, as bars.

use crate::language::use_lang;
use ::budget::Week;
use content::key;
use leptos::prelude::*;

/// The picture, in its own units: the width of a week, and the height of what the dearest takes.
const WIDTH: i64 = 20;
const GAP: i64 = 4;
const HEIGHT: i64 = 100;

#[component]
pub(super) fn Picture(weeks: Memo<Vec<Week>>) -> impl IntoView {
    let lang = use_lang();
    let bars = move || {
        let weeks = weeks.get();
        let most = weeks
            .iter()
            .map(|week| week.need.get())
            .max()
            .unwrap_or(0)
            .max(1);
        let bars = weeks.iter().zip(0_i64..).map(|(week, at)| {
            let x = (at * (WIDTH + GAP)).to_string();
            let need = week.need.get() * HEIGHT / most;
            let covered = week.covered.get() * HEIGHT / most;
            let may = week.may_be_paid.then_some("true");
            view! {
                <rect class="weeks__need" data-may=may x=x.clone() y=(HEIGHT - need).to_string() width=WIDTH.to_string() height=need.to_string() />
                <rect class="weeks__covered" x=x y=(HEIGHT - covered).to_string() width=WIDTH.to_string() height=covered.to_string() />
            }
        });
        bars.collect_view()
    };
    let view_box = move || {
        let count = weeks.with(Vec::len).max(1);
        let width = i64::try_from(count).unwrap_or(1) * (WIDTH + GAP);
        format!("-2 -2 {} {}", width + 2, HEIGHT + 4)
    };
    view! {
        <svg class="weeks__picture" role="img" aria-label=lang.t(key::WEEKS_PICTURE) viewBox=view_box preserveAspectRatio="xMinYMax meet">{bars}</svg>
    }
}
