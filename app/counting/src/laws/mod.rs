//! From everything that is published together no group of one to four people can be derived: for each such group
//! there is another year without it that publishes the same, to the letter.

mod years;

use crate::{Figures, Ledger, NoStuck, Number, Of, Period, Rounded, Stuck, figures, stuck};
use domain::{Date, Datelike as _, Set};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sections::counting::{Division, Grain, Moment, Outcome, YearRules};
use std::collections::BTreeMap;
use years::ledger;

/// The years that are published: two, so that quarters follow each other over the turn of a year.
const YEARS: [u16; 2] = [2027, 2028];
/// The municipalities; the first two have a line of their own.
const PLACES: [&str; 3] = ["0363", "0599", "0855"];

/// All days on which numbers come: when each quarter of these years closes.
fn days() -> impl Iterator<Item = Date> {
    let quarters = YEARS
        .into_iter()
        .flat_map(|year| Period::all(Grain::Quarter, year));
    quarters.map(Period::closes)
}

/// Everything that is published of a ledger on a day.
type Published = (Vec<Option<Figures>>, Vec<Result<Stuck, NoStuck>>);

fn published_on(ledger: &Ledger, today: Date) -> Published {
    let views = YEARS
        .into_iter()
        .flat_map(|year| Grain::ALL.iter().map(move |view| (year, *view)));
    let quarters = YEARS
        .into_iter()
        .flat_map(|year| Period::all(Grain::Quarter, year));
    (
        views
            .map(|(year, view)| figures(ledger, year, view, today))
            .collect(),
        quarters
            .map(|quarter| stuck(ledger, quarter, today))
            .collect(),
    )
}

/// Everything that is ever published of a ledger.
fn published(ledger: &Ledger) -> Vec<Published> {
    days().map(|today| published_on(ledger, today)).collect()
}

/// The inner cell that a moment lies in, worked out without the code that is tested.
fn cell(ledger: &Ledger, moment: &Moment) -> (i32, u32, String) {
    let rules = ledger.counting.rules(YEARS[0]);
    let part = match rules.grain {
        Grain::Month => moment.on.month(),
        Grain::Quarter => moment.on.month().div_ceil(3),
        Grain::Year => 0,
    };
    let of = match rules.by {
        Division::Condition => format!("{:?}", moment.condition),
        Division::Kind => format!("{:?}", moment.kind),
        Division::Outcome => format!("{:?}", moment.outcome),
        Division::Length => format!("{:?}", moment.length),
    };
    (moment.on.year(), part, of)
}

/// The cell on the page on what is stuck that a moment lies in.
fn stuck_cell(ledger: &Ledger, moment: &Moment) -> (i32, u32, String) {
    let rules = ledger.counting.rules(YEARS[0]);
    let part = match rules.grain {
        Grain::Month => moment.on.month(),
        Grain::Quarter | Grain::Year => moment.on.month().div_ceil(3),
    };
    let place = moment.municipality.as_ref();
    let place = place.filter(|code| rules.municipalities.contains(*code));
    (
        moment.on.year(),
        part,
        format!("{:?} {place:?}", moment.condition),
    )
}

/// Whether a line counts a moment, likewise.
fn is_of(of: Of, moment: &Moment) -> bool {
    match of {
        Of::Condition(condition) => condition == moment.condition,
        Of::Kind(kind) => kind == moment.kind,
        Of::Outcome(outcome) => outcome == moment.outcome,
        Of::Length(length) => length == moment.length,
    }
}

/// The cells of one to four.
fn small<K: Ord + Clone>(keys: impl Iterator<Item = K>) -> Vec<K> {
    let mut counts: BTreeMap<K, usize> = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    counts.retain(|_, count| (1..=4).contains(count));
    counts.into_keys().collect()
}

/// The same years without some groups of one to four: each small cell alone, all of them, and some of them.
fn without(ledger: &Ledger, mask: u32) -> Vec<Ledger> {
    let cells = small(ledger.moments.iter().map(|moment| cell(ledger, moment)));
    let is_stuck = |moment: &&Moment| moment.outcome == Outcome::Stuck;
    let stuck = ledger.moments.iter().filter(is_stuck);
    let stuck_cells = small(stuck.map(|moment| stuck_cell(ledger, moment)));
    let is_some = |at: usize| mask >> (at % 32) & 1 == 1;
    let mut witnesses = Vec::new();
    let groups = (0..cells.len()).map(|at| vec![at]);
    let all = (0..cells.len()).collect::<Vec<_>>();
    let some = all.iter().copied().filter(|at| is_some(*at)).collect();
    for group in groups.chain([all, some]) {
        let mut other = ledger.clone();
        let gone = |moment: &Moment| group.iter().any(|at| cells[*at] == cell(ledger, moment));
        other.moments.retain(|moment| !gone(moment));
        witnesses.push(other);
    }
    // What is stuck is no group of its own where there is no page on it.
    if ledger.counting.rules(YEARS[0]).by == Division::Condition {
        let groups = (0..stuck_cells.len()).map(|at| vec![at]);
        let all = (0..stuck_cells.len()).collect::<Vec<_>>();
        let some = all.iter().copied().filter(|at| is_some(*at)).collect();
        for group in groups.chain([all, some]) {
            let mut other = ledger.clone();
            for moment in &mut other.moments {
                let of = stuck_cell(ledger, moment);
                if moment.outcome == Outcome::Stuck && group.iter().any(|at| stuck_cells[*at] == of)
                {
                    moment.outcome = Outcome::GoesOn;
                    moment.municipality = None;
                }
            }
            witnesses.push(other);
        }
    }
    witnesses
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, max_shrink_iters: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_group_of_one_to_four_can_be_derived(ledger in ledger(), mask in any::<u32>()) {
        // When both years are over, and on one day before: all eight would take four times as long.
        let days: Vec<_> = days().collect();
        for today in [days[days.len() - 1], days[mask as usize % days.len()]] {
            let said = published_on(&ledger, today);
            for other in without(&ledger, mask) {
                prop_assert!(published_on(&other, today) == said, "{today} {other:?}");
            }
        }
    }
}

proptest! {
    #[test]
    fn what_is_printed_is_true_and_totals_are_its_sums(ledger in ledger()) {
        let today = Date::from_ymd_opt(2029, 2, 1).unwrap();
        for year in YEARS {
            let YearRules { grain, .. } = ledger.counting.rules(year);
            let finest = figures(&ledger, year, grain, today).unwrap();
            for view in Grain::ALL.iter().copied().filter(|view| *view >= grain) {
                let shown = figures(&ledger, year, view, today).unwrap();
                prop_assert_eq!(shown.total, finest.total);
                prop_assert_eq!(shown.total, shown.totals.iter().sum::<u32>());
                for (row, inner) in shown.rows.iter().zip(&finest.rows) {
                    prop_assert_eq!(row.total, inner.total);
                    for (number, period) in row.numbers.iter().zip(&shown.periods) {
                        let within = |moment: &&Moment| Period::of(view, moment.on) == Some(*period);
                        let held = |moment: &&Moment| is_of(row.of, moment);
                        let count = ledger.moments.iter().filter(within).filter(held).count();
                        let count = u32::try_from(count).unwrap();
                        prop_assert!(number.at_least() <= count);
                        if let Number::Cell(cell) = number {
                            prop_assert_eq!(*cell, Rounded::of(count));
                            prop_assert!(count - cell.at_least() <= 4);
                        }
                    }
                }
            }
        }
    }
}

/// How many of some years another way to publish would betray.
fn betrayed<T: PartialEq>(publish: impl Fn(&Ledger) -> T) -> usize {
    let mut runner = TestRunner::deterministic();
    let years = (0..300).map(|_| ledger().new_tree(&mut runner).unwrap().current());
    years
        .filter(|ledger| {
            let said = publish(ledger);
            without(ledger, 0)
                .iter()
                .any(|other| publish(other) != said)
        })
        .count()
}

/// What the law would have found.
#[test]
fn other_ways_to_publish_betray_groups() {
    assert_eq!(betrayed(published), 0);
    let count = |ledger: &Ledger| ledger.moments.len();
    assert!(
        betrayed(|ledger| format!("{:?}", Rounded::of(count(ledger).try_into().unwrap()))) > 0,
        "true totals"
    );
    let divided = |ledger: &Ledger, by| {
        let mut other = ledger.clone();
        for year in YEARS {
            let rules = YearRules {
                by,
                ..ledger.counting.rules(year)
            };
            other.counting.years.insert(year, rules);
        }
        published(&other)
    };
    let both = |ledger: &Ledger| {
        (
            divided(ledger, Division::Condition),
            divided(ledger, Division::Kind),
        )
    };
    assert!(betrayed(both) > 0, "two divisions side by side");
    let lines = |ledger: &Ledger| {
        let places: Set<_> = ledger
            .moments
            .iter()
            .filter_map(|moment| moment.municipality.clone())
            .collect();
        format!("{places:?}")
    };
    assert!(betrayed(lines) > 0, "a line only where something is stuck");
    let in_quarters = |ledger: &Ledger| {
        let mut other = ledger.clone();
        for year in YEARS {
            let rules = YearRules {
                grain: Grain::Quarter,
                ..ledger.counting.rules(year)
            };
            other.counting.years.insert(year, rules);
        }
        (published(ledger), published(&other))
    };
    assert!(
        betrayed(in_quarters) > 0,
        "quarters beside months, each rounded by itself"
    );
}
