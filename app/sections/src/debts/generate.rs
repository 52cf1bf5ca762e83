//! Generated debts.

use super::{Arrangement, Debt, DebtAnswer, DebtKind, DebtPaper, Seized, Stage, Threat};
use crate::{FilledAmount, FilledDay};
use domain::Set;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Any debt, of such names, references, amounts and days.
pub fn debt(
    name: impl Strategy<Value = String>,
    reference: impl Strategy<Value = String>,
    amount: impl Strategy<Value = FilledAmount>,
    day: impl Strategy<Value = FilledDay>,
) -> impl Strategy<Value = Debt> {
    let written = (vec(name, 4), vec(reference, 4), vec(amount, 3), vec(day, 2));
    let said = (
        option::of(select(DebtKind::ALL)),
        option::of(select(Stage::ALL)),
        option::of(select(Arrangement::ALL)),
        option::of(select(DebtAnswer::ALL)),
    );
    let some = (some(Seized::ALL), some(Threat::ALL), some(DebtPaper::ALL));
    (written, said, some, any::<bool>()).prop_map(|(written, said, some, is_settled)| {
        let (names, references, amounts, days) = written;
        let [creditor, place, collector, bailiff] = names.try_into().expect("4 names");
        let [reference, collector_reference, bailiff_reference, since] =
            references.try_into().expect("4 references");
        let [amount, original, monthly] = amounts.try_into().expect("3 amounts");
        let [amount_on, letter] = days.try_into().expect("2 days");
        let (kind, stage, arrangement, answer) = said;
        let (seized, threats, missing) = some;
        Debt {
            creditor,
            place,
            reference,
            collector,
            collector_reference,
            bailiff,
            bailiff_reference,
            kind,
            amount,
            amount_on,
            original,
            since,
            stage,
            arrangement,
            monthly,
            seized,
            threats,
            letter,
            answer,
            missing,
            is_settled,
        }
    })
}

fn some<T: Copy + Ord + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Set<T>> {
    subsequence(all, 0..=all.len()).prop_map(|some| some.into_iter().collect())
}
