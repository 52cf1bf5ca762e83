//! Money: whole cents, and sums of which a part is not known.

use serde::{Deserialize, Serialize};

/// An amount in whole euro cents. Arithmetic is checked, and nothing of it is a floating point number.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Cents(i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The most that may be stored: 9.999.999,99 euros, above and below nothing.
    pub const MAX: Self = Self(999_999_999);

    /// This number of cents.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whether an amount may be stored.
    pub fn in_range(self) -> bool {
        self.0.unsigned_abs() <= Self::MAX.0.unsigned_abs()
    }

    /// The sum; `None` where it is too large for the type.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// As it is written in Dutch, with both cents: `1.234,50`.
    pub fn dutch(self) -> String {
        self.written(".", ",")
    }

    /// As it is written in English, with both cents: `1,234.50`.
    pub fn english(self) -> String {
        self.written(",", ".")
    }

    fn written(self, group: &str, point: &str) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        let digits = (cents / 100).to_string();
        let first = (digits.len() + 2) % 3 + 1;
        let (mut grouped, mut rest) = (digits[..first].to_owned(), &digits[first..]);
        while !rest.is_empty() {
            grouped = [&grouped, group, &rest[..3]].concat();
            rest = &rest[3..];
        }
        format!("{sign}{grouped}{point}{:02}", cents % 100)
    }
}

/// A sum of amounts, some of which nobody knows: what is known is the least that it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtLeast {
    /// The sum of what is known.
    pub known: Cents,
    /// How many amounts are not known.
    pub unknown: usize,
}

impl AtLeast {
    /// Whether the sum is the whole.
    pub const fn is_whole(self) -> bool {
        self.unknown == 0
    }
}

/// One that would be too large for the type counts as unknown, so that "at least" stays true.
impl FromIterator<Option<Cents>> for AtLeast {
    fn from_iter<I: IntoIterator<Item = Option<Cents>>>(amounts: I) -> Self {
        amounts.into_iter().fold(Self::default(), |sum, amount| {
            let known = amount.and_then(|amount| sum.known.checked_add(amount));
            match known {
                Some(known) => Self { known, ..sum },
                None => Self {
                    unknown: sum.unknown + 1,
                    ..sum
                },
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_written_with_its_cents() {
        for (cents, dutch, english) in [
            (0, "0,00", "0.00"),
            (5, "0,05", "0.05"),
            (1250, "12,50", "12.50"),
            (99_999, "999,99", "999.99"),
            (123_450, "1.234,50", "1,234.50"),
            (-3000, "-30,00", "-30.00"),
            (999_999_999, "9.999.999,99", "9,999,999.99"),
            (
                i64::MIN,
                "-92.233.720.368.547.758,08",
                "-92,233,720,368,547,758.08",
            ),
        ] {
            assert_eq!(Cents::new(cents).dutch(), dutch);
            assert_eq!(Cents::new(cents).english(), english);
        }
        assert!(Cents::MAX.in_range() && !Cents::new(1_000_000_000).in_range());
        assert!(!Cents::new(i64::MIN).in_range());
    }

    fn amounts() -> impl Strategy<Value = Vec<Option<Cents>>> {
        let amount =
            prop_oneof![4 => 0..=999_999_999_i64, 1 => any::<i64>().prop_map(i64::saturating_abs)];
        proptest::collection::vec(proptest::option::of(amount.prop_map(Cents::new)), 0..20)
    }

    fn sum(of: &[Option<Cents>]) -> AtLeast {
        of.iter().copied().collect()
    }

    proptest! {
        #[test]
        fn an_unknown_never_lowers_the_least_and_parts_are_the_whole(amounts in amounts(), at in 0..20_usize) {
            let small: Vec<_> = amounts.iter().copied().filter(|one| one.is_none_or(Cents::in_range)).collect();
            let (first, last) = small.split_at(at.min(small.len()));
            let whole = sum(&small);
            prop_assert_eq!(sum(first).known.checked_add(sum(last).known), Some(whole.known));
            prop_assert_eq!(sum(first).unknown + sum(last).unknown, whole.unknown);
            let with = sum(&[&amounts[..], &[None]].concat());
            prop_assert!(with.known >= sum(&amounts).known && with.unknown == sum(&amounts).unknown + 1);
            let exact: i128 = small.iter().flatten().map(|one| i128::from(one.get())).sum();
            prop_assert_eq!(i128::from(whole.known.get()), exact);
        }
    }
}
