//! Generated years.

use super::{PLACES, YEARS};
use crate::Ledger;
use domain::Date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use sections::counting::{
    Counting, Division, Grain, Length, Moment, MomentKind, Outcome, YearRules,
};

/// A heap of moments that are alike: small ones most often, as that is where it goes wrong.
fn heap() -> impl Strategy<Value = (Moment, usize)> {
    let when = (select(YEARS.to_vec()), select(vec![1_u32, 2, 3, 4, 12]));
    let about = select(Moment::CONDITIONS[..3].to_vec());
    let what = (
        select(&MomentKind::ALL[..2]),
        select(vec![Outcome::GoesOn, Outcome::Stuck]),
        select(&Length::ALL[..2]),
        proptest::option::of(select(PLACES.to_vec())),
    );
    (when, about, what, 0..8_usize).prop_map(
        |((year, month), condition, (kind, outcome, length, place), count)| {
            let moment = Moment {
                on: Date::from_ymd_opt(year.into(), month, 28).unwrap(),
                length,
                condition,
                kind,
                outcome,
                municipality: place
                    .filter(|_| outcome == Outcome::Stuck)
                    .map(str::to_owned),
            };
            (moment, count)
        },
    )
}

/// What an organisation counted in two years.
pub(super) fn ledger() -> impl Strategy<Value = Ledger> {
    let rules = (select(Grain::ALL), select(Division::ALL));
    (rules, vec(heap(), 1..9)).prop_map(|((grain, by), heaps)| {
        let rules = YearRules {
            grain,
            by,
            municipalities: PLACES[..2].iter().copied().map(str::to_owned).collect(),
        };
        let moments = heaps
            .into_iter()
            .flat_map(|(moment, count)| std::iter::repeat_n(moment, count));
        Ledger {
            counting: Counting {
                years: [(YEARS[0], rules)].into_iter().collect(),
                ..Counting::default()
            },
            moments: moments.collect(),
            shifts: Vec::new(),
        }
    })
}
