//! The sums, and the order of the list.

use crate::{Numbered, Why, why};
use domain::calendar::plus_days;
use domain::{AtLeast, Cents, Date, EntryId, fold};
use sections::Debt;
use sections::debts::DebtKind;

/// Days for which a statement holds.
const HALF_A_YEAR: u32 = 183;

/// What follows from a list of debts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// All that is open, the most pressing first: by its reason, then how far it has come, then by name.
    pub open: Vec<(EntryId, Why)>,
    /// What is paid or gone, by name.
    pub settled: Vec<EntryId>,
    /// The sum of what is open.
    pub total: AtLeast,
    /// How many of them the CJIB collects: fines, compensation, confiscation.
    pub criminal: usize,
    /// Their sum.
    pub criminal_total: AtLeast,
    /// What is paid a month by arrangements that run.
    pub monthly: AtLeast,
}

/// What follows from these debts; the order in which they come changes nothing.
pub fn overview(debts: &[Numbered]) -> Overview {
    let mut all: Vec<&Numbered> = debts.iter().collect();
    all.sort_by_cached_key(|(id, debt)| {
        (
            why(debt),
            std::cmp::Reverse(debt.stage),
            fold(&debt.creditor),
            *id,
        )
    });
    let (settled, open): (Vec<&Numbered>, Vec<&Numbered>) =
        all.into_iter().partition(|(_, debt)| debt.is_settled);
    let of = |debt: &Debt| debt.amount.cents;
    let criminal = || {
        open.iter()
            .filter(|(_, debt)| debt.kind.is_some_and(DebtKind::is_criminal))
    };
    let runs = |debt: &&&Numbered| debt.1.arrangement == Some(sections::debts::Arrangement::Runs);
    Overview {
        total: open.iter().map(|(_, debt)| of(debt)).collect(),
        criminal: criminal().count(),
        criminal_total: criminal().map(|(_, debt)| of(debt)).collect(),
        monthly: open
            .iter()
            .filter(runs)
            .map(|(_, debt)| debt.monthly.cents)
            .collect(),
        open: open.iter().map(|(id, debt)| (*id, why(debt))).collect(),
        settled: settled.iter().map(|(id, _)| *id).collect(),
    }
}

/// Whether a statement of this day is too old for debt help, which takes half a year.
pub fn is_expired(on: Date, today: Date) -> bool {
    plus_days(on, HALF_A_YEAR) < today
}

/// How long each bar is, of `whole` for the largest amount; an amount above nothing is at least one.
pub fn bars(amounts: &[Option<Cents>], whole: i64) -> Vec<Option<i64>> {
    let most = amounts.iter().flatten().map(|cents| cents.get()).max();
    let most = i128::from(most.unwrap_or(0).max(1));
    let bar = |amount: Cents| {
        let length = i128::from(amount.get().max(0)) * i128::from(whole) / most;
        let length = i64::try_from(length).unwrap_or(whole);
        if amount > Cents::ZERO {
            length.max(1)
        } else {
            0
        }
    };
    amounts.iter().map(|amount| amount.map(bar)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;
    use sections::FilledAmount;
    use sections::debts::{Arrangement, Stage};
    use sections::{Kind, debts::Threat};

    fn numbered(debts: Vec<Debt>) -> Vec<Numbered> {
        let section = Debt::SECTION;
        (1..)
            .zip(debts)
            .map(|(number, debt)| (EntryId { section, number }, debt))
            .collect()
    }

    fn debt() -> impl Strategy<Value = Debt> {
        let cents = proptest::option::weighted(0.7, (0..=999_999_999_i64).prop_map(Cents::new));
        let kind = proptest::option::of(select(DebtKind::ALL));
        let stage = proptest::option::of(select(Stage::ALL));
        let threat = proptest::option::weighted(0.2, select(Threat::ALL));
        let runs = proptest::option::of(select(Arrangement::ALL));
        (
            "[a-c]{1,2}",
            cents,
            kind,
            stage,
            threat,
            runs,
            proptest::bool::weighted(0.2),
        )
            .prop_map(
                |(creditor, cents, kind, stage, threat, arrangement, is_settled)| Debt {
                    creditor,
                    amount: FilledAmount {
                        cents,
                        typed: String::new(),
                    },
                    kind,
                    stage,
                    threats: threat.into_iter().collect(),
                    arrangement,
                    monthly: FilledAmount {
                        cents: Some(Cents::new(1000)),
                        typed: String::new(),
                    },
                    is_settled,
                    ..Debt::default()
                },
            )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn the_parts_are_the_whole_and_the_order_changes_nothing(
            (debts, mixed) in vec(debt(), 0..12).prop_map(numbered).prop_flat_map(|debts| (Just(debts.clone()), Just(debts).prop_shuffle())),
        ) {
            let found = overview(&debts);
            prop_assert_eq!(&overview(&mixed), &found);
            prop_assert_eq!(found.open.len() + found.settled.len(), debts.len());
            prop_assert!(found.open.is_sorted_by_key(|(_, why)| *why));
            let (of_cjib, others): (Vec<_>, Vec<_>) = debts.iter().cloned()
                .partition(|(_, debt)| debt.kind.is_some_and(DebtKind::is_criminal));
            let (of_cjib, others) = (overview(&of_cjib), overview(&others));
            prop_assert_eq!(of_cjib.total, found.criminal_total);
            let sum = of_cjib.total.known.checked_add(others.total.known).unwrap();
            prop_assert_eq!(AtLeast { known: sum, unknown: of_cjib.total.unknown + others.total.unknown }, found.total);
        }

        #[test]
        fn an_amount_that_is_not_known_lowers_nothing(debts in vec(debt(), 1..12), at: proptest::sample::Index) {
            let before = overview(&numbered(debts.clone()));
            let mut known = debts.clone();
            let one = &mut known[at.index(debts.len())];
            one.amount.cents = Some(one.amount.cents.unwrap_or(Cents::new(12_345)));
            let after = overview(&numbered(known));
            prop_assert!(after.total.known >= before.total.known);
            prop_assert!(after.total.unknown <= before.total.unknown);
        }

        #[test]
        fn bars_are_on_one_scale(amounts in vec(proptest::option::of((0..=999_999_999_i64).prop_map(Cents::new)), 0..9)) {
            let found = bars(&amounts, 1000);
            prop_assert_eq!(found.len(), amounts.len());
            for (bar, amount) in found.iter().zip(&amounts) {
                prop_assert_eq!(bar.is_some(), amount.is_some());
                prop_assert!(bar.is_none_or(|bar| (0..=1000).contains(&bar) && (bar > 0) == (amount.unwrap() > Cents::ZERO)));
            }
            for (one, other) in found.iter().zip(&amounts).flat_map(|one| found.iter().zip(&amounts).map(move |other| (one, other))) {
                prop_assert!(one.1 < other.1 || one.0 >= other.0);
            }
        }
    }
}
