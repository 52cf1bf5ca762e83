//! Two entries that look like one debt: a letter of the creditor, and one of whoever collects for it.

use crate::Numbered;
use domain::{EntryId, fold};
use sections::Debt;

/// Why two entries look like one debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// They have one reference.
    Reference,
    /// They have one amount, and a name in common.
    Amount,
    /// One is of the collector of the other.
    Collector,
}

/// Fewest signs of a reference: a shorter one may stand on anything.
const SHORTEST: usize = 4;

/// Each two open entries that look like one debt, with the reason; the one with the lower number first.
pub fn alike(debts: &[Numbered]) -> Vec<(EntryId, EntryId, Alike)> {
    let mut open: Vec<(EntryId, Seen)> = debts
        .iter()
        .filter(|(_, debt)| !debt.is_settled)
        .map(|(id, debt)| (*id, Seen::of(debt)))
        .collect();
    open.sort_by_key(|(id, _)| *id);
    let mut found = Vec::new();
    for (at, (id, one)) in open.iter().enumerate() {
        for (other_id, other) in &open[at + 1..] {
            found.extend(one.like(other).map(|why| (*id, *other_id, why)));
        }
    }
    found
}

/// What is compared of a debt.
struct Seen<'a> {
    debt: &'a Debt,
    creditor: String,
    /// Collector and bailiff.
    collectors: Vec<String>,
    references: Vec<String>,
}

impl<'a> Seen<'a> {
    fn of(debt: &'a Debt) -> Self {
        let collectors = [&debt.collector, &debt.bailiff].map(|name| plain(name));
        let references = [
            &debt.reference,
            &debt.collector_reference,
            &debt.bailiff_reference,
        ];
        let references = references.map(|one| fold(one).replace(' ', ""));
        Self {
            debt,
            creditor: plain(&debt.creditor),
            collectors: collectors
                .into_iter()
                .filter(|name| !name.is_empty())
                .collect(),
            references: references
                .into_iter()
                .filter(|one| one.len() >= SHORTEST)
                .collect(),
        }
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        let creditor = Some(&self.creditor).filter(|name| !name.is_empty());
        creditor.into_iter().chain(&self.collectors)
    }

    fn like(&self, other: &Self) -> Option<Alike> {
        if self
            .references
            .iter()
            .any(|one| other.references.contains(one))
        {
            return Some(Alike::Reference);
        }
        // Different references of one name are different claims.
        let differ =
            !self.debt.reference.trim().is_empty() && !other.debt.reference.trim().is_empty();
        if differ {
            return None;
        }
        let share = self
            .names()
            .any(|name| other.names().any(|other| name == other));
        let amount = self.debt.amount.cents.filter(|cents| cents.get() > 0);
        if share && amount.is_some() && amount == other.debt.amount.cents {
            return Some(Alike::Amount);
        }
        let collects = |one: &Self, other: &Self| {
            !one.creditor.is_empty() && other.collectors.contains(&one.creditor)
        };
        let is_near = amount.is_none() || other.debt.amount.cents.is_none();
        (is_near && (collects(self, other) || collects(other, self))).then_some(Alike::Collector)
    }
}

/// A name without what firms add to it.
fn plain(name: &str) -> String {
    const ADDED: [&str; 10] = [
        "bv",
        "b",
        "v",
        "nv",
        "n",
        "stichting",
        "de",
        "het",
        "nederland",
        "incasso",
    ];
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !ADDED.contains(word))
        .collect();
    if words.is_empty() {
        folded
    } else {
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Cents;
    use sections::{FilledAmount, Kind};

    fn debt(creditor: &str, collector: &str, reference: &str, cents: Option<i64>) -> Debt {
        Debt {
            creditor: creditor.into(),
            collector: collector.into(),
            reference: reference.into(),
            amount: FilledAmount {
                cents: cents.map(Cents::new),
                typed: String::new(),
            },
            ..Debt::default()
        }
    }

    fn found(one: Debt, other: Debt) -> Option<Alike> {
        let section = Debt::SECTION;
        let numbered = [
            (EntryId { section, number: 1 }, one),
            (EntryId { section, number: 2 }, other),
        ];
        let turned = [numbered[1].clone(), numbered[0].clone()];
        assert_eq!(alike(&numbered), alike(&turned));
        alike(&numbered).first().map(|(_, _, why)| *why)
    }

    #[test]
    fn what_looks_like_one_debt_is_pointed_out() {
        for (one, other, why) in [
            (
                debt("Vodafone", "", "AB 12-34", None),
                debt("Lindorff", "", "ab1234", Some(5000)),
                Some(Alike::Reference),
            ),
            (
                debt("Vodafone B.V.", "", "", Some(41_235)),
                debt("vodafone", "", "77", Some(41_235)),
                Some(Alike::Amount),
            ),
            (
                debt("Vodafone", "Vesting", "", Some(41_235)),
                debt("Vesting Incasso", "", "", Some(41_235)),
                Some(Alike::Amount),
            ),
            (
                debt("Vodafone", "Vesting", "", None),
                debt("Vesting", "", "", Some(500)),
                Some(Alike::Collector),
            ),
            // Not the same.
            (
                debt("Vodafone", "Vesting", "", Some(400)),
                debt("Vesting", "", "", Some(500)),
                None,
            ),
            (
                debt("Vodafone", "", "1111", Some(500)),
                debt("Vodafone", "", "2222", Some(500)),
                None,
            ),
            (
                debt("Vodafone", "", "", Some(500)),
                debt("Ziggo", "", "", Some(500)),
                None,
            ),
            (
                debt("Vodafone", "", "12", None),
                debt("Ziggo", "", "12", None),
                None,
            ),
            (debt("", "", "", None), debt("", "", "", None), None),
            (
                debt("Vodafone", "", "", None),
                debt("Vodafone", "", "", None),
                None,
            ),
            (
                debt("Vodafone", "", "", Some(0)),
                debt("Vodafone", "", "", Some(0)),
                None,
            ),
        ] {
            assert_eq!(found(one.clone(), other.clone()), why, "{one:?} {other:?}");
        }
        let gone = Debt {
            is_settled: true,
            ..debt("Vodafone", "", "abcd", None)
        };
        assert_eq!(found(gone, debt("Vodafone", "", "abcd", None)), None);
    }
}
