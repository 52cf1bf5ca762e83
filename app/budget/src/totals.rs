//! Sums by the month and by the week.

use domain::{AtLeast, Cents};
use sections::budget::{Budget, BudgetGroup, BudgetItem};

/// Months and weeks of a year.
const MONTHS: i64 = 12;
const WEEKS: i64 = 52;

/// What comes in and goes out in one stretch of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// What comes in.
    pub income: AtLeast,
    /// What goes out on fixed days.
    pub fixed: AtLeast,
    /// What to put aside.
    pub reserved: AtLeast,
    /// What is spent from day to day.
    pub household: AtLeast,
}

/// The same by the month and by the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// By the month.
    pub month: Sums,
    /// By the week.
    pub week: Sums,
}

impl Sums {
    /// The sum of a group.
    pub const fn of(&self, group: BudgetGroup) -> AtLeast {
        match group {
            BudgetGroup::Income => self.income,
            BudgetGroup::Fixed => self.fixed,
            BudgetGroup::Reserved => self.reserved,
            BudgetGroup::Household => self.household,
        }
    }

    /// All that goes out.
    pub fn out(&self) -> AtLeast {
        let parts = [self.fixed, self.reserved, self.household];
        let known = parts
            .iter()
            .try_fold(Cents::ZERO, |sum, part| sum.checked_add(part.known));
        AtLeast {
            known: known.unwrap_or(Cents::MAX),
            unknown: parts.iter().map(|part| part.unknown).sum(),
        }
    }

    /// What is left over; below nothing where more goes out. Only where everything is known.
    pub fn left(&self) -> Option<Cents> {
        let out = self.out();
        let is_whole = self.income.is_whole() && out.is_whole();
        is_whole.then(|| Cents::new(self.income.known.get() - out.known.get()))
    }
}

/// What is asked of a month in a week, to the nearest cent.
pub const fn per_week(month: Cents) -> Cents {
    scaled(month, MONTHS, WEEKS)
}

/// What is asked of a week in a month, to the nearest cent.
pub const fn per_month(week: Cents) -> Cents {
    scaled(week, WEEKS, MONTHS)
}

/// Of amounts that may be stored: nothing or more, so far below the limits of the type.
const fn scaled(amount: Cents, by: i64, of: i64) -> Cents {
    Cents::new((amount.get() * by * 2 + of) / (of * 2))
}

/// The sums of what was filled in. A part that is not known counts as nothing, so that "at least" holds.
pub fn totals(budget: &Budget) -> Totals {
    let amounts = |group: BudgetGroup| {
        let items = group.items();
        items
            .filter_map(|item: BudgetItem| budget.amounts.get(&item))
            .map(|amount| amount.cents)
    };
    let sum = |group: BudgetGroup, is_of_week: bool| -> AtLeast {
        let convert = |cents| match (group.is_weekly(), is_of_week) {
            (true, false) => per_month(cents),
            (false, true) => per_week(cents),
            _ => cents,
        };
        amounts(group).map(|cents| cents.map(convert)).collect()
    };
    let sums = |is_of_week| Sums {
        income: sum(BudgetGroup::Income, is_of_week),
        fixed: sum(BudgetGroup::Fixed, is_of_week),
        reserved: sum(BudgetGroup::Reserved, is_of_week),
        household: sum(BudgetGroup::Household, is_of_week),
    };
    Totals {
        month: sums(false),
        week: sums(true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_and_a_week_are_parts_of_a_year() {
        for (month, week) in [(0, 0), (5200, 1200), (1, 0), (433, 100), (100_000, 23_077)] {
            assert_eq!(per_week(Cents::new(month)), Cents::new(week));
        }
        for (week, month) in [(0, 0), (1200, 5200), (1, 4), (5000, 21_667)] {
            assert_eq!(per_month(Cents::new(week)), Cents::new(month));
        }
        assert!(per_month(Cents::MAX).get() > 0);
    }
}
