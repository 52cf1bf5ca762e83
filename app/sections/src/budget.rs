//! What comes in and goes out, and what somebody has for the first weeks outside.

use crate::named::named;
use crate::{FilledAmount, Kind, body};
use domain::{Date, Entry, Map, Section, Theme, in_range};
use serde::{Deserialize, Serialize};

/// Where an amount belongs, as Nibud groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BudgetGroup {
    /// What comes in; by the month.
    Income,
    /// What goes out on fixed days; by the month.
    Fixed,
    /// What to put aside for; by the month.
    Reserved,
    /// What is spent from day to day; by the week.
    Household,
}

/// What comes in or goes out. The order of values is stored: new ones come behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BudgetItem {
    /// Wage.
    Wage,
    /// A benefit.
    Benefit,
    /// Allowances (toeslagen).
    Allowances,
    /// Money for children.
    Children,
    /// Other money that comes in.
    OtherIncome,
    /// Rent or mortgage.
    Rent,
    /// Electricity, gas, water.
    Energy,
    /// The premium of the care insurance.
    Care,
    /// Other insurance.
    Insurance,
    /// Tax of municipality and water board.
    Tax,
    /// Telephone and internet.
    Phone,
    /// Bus, train, bicycle, car.
    Transport,
    /// Subscriptions and memberships.
    Subscriptions,
    /// What is paid back on debts.
    Repayments,
    /// Clothes and shoes.
    Clothes,
    /// Things for the house.
    Goods,
    /// What the care insurance does not pay (eigen risico).
    OwnRisk,
    /// Free time.
    Leisure,
    /// Food and drink.
    Food,
    /// Washing, cleaning, care of oneself.
    Cleaning,
    /// Other things from day to day.
    OtherHousehold,
}

named!(BudgetGroup {
    Income "income",
    Fixed "fixed",
    Reserved "reserved",
    Household "household",
});
named!(BudgetItem {
    Wage "wage",
    Benefit "benefit",
    Allowances "allowances",
    Children "children",
    OtherIncome "other-income",
    Rent "rent",
    Energy "energy",
    Care "care",
    Insurance "insurance",
    Tax "tax",
    Phone "phone",
    Transport "transport",
    Subscriptions "subscriptions",
    Repayments "repayments",
    Clothes "clothes",
    Goods "goods",
    OwnRisk "own-risk",
    Leisure "leisure",
    Food "food",
    Cleaning "cleaning",
    OtherHousehold "other-household",
});

impl BudgetItem {
    /// The group that it stands in.
    pub const fn group(self) -> BudgetGroup {
        match self {
            Self::Wage | Self::Benefit | Self::Allowances | Self::Children | Self::OtherIncome => BudgetGroup::Income,
            Self::Rent
            | Self::Energy
            | Self::Care
            | Self::Insurance
            | Self::Tax
            | Self::Phone
            | Self::Transport
            | Self::Subscriptions
            | Self::Repayments => BudgetGroup::Fixed,
            Self::Clothes | Self::Goods | Self::OwnRisk | Self::Leisure => BudgetGroup::Reserved,
            Self::Food | Self::Cleaning | Self::OtherHousehold => BudgetGroup::Household,
        }
    }
}

impl BudgetGroup {
    /// What stands in it, in the order in which it is asked.
    pub fn items(self) -> impl Iterator<Item = BudgetItem> {
        BudgetItem::ALL.iter().copied().filter(move |item| item.group() == self)
    }

    /// Whether its amounts are those of a week; else of a month.
    pub const fn is_weekly(self) -> bool {
        matches!(self, Self::Household)
    }
}

/// What comes in and goes out, and what somebody has for the first weeks outside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Budget {
    /// What was filled in: of household by the week, of all others by the month. What is not here plays no part.
    #[cfg_attr(
        feature = "schema",
        schemars(extend("propertyNames" = { "enum": BudgetItem::ALL.iter().map(|item| item.as_str()).collect::<Vec<_>>() }))
    )]
    pub amounts: Map<BudgetItem, FilledAmount>,
    /// Money at the gate.
    pub gate: FilledAmount,
    /// What people give or lend a week, in the first weeks.
    pub help: FilledAmount,
    /// Whether all papers are there when a benefit is asked for; not known while nobody said.
    pub has_papers: Option<bool>,
    /// The day on which money comes that is no benefit, such as a wage.
    #[serde(with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub paid_on: Option<Date>,
}

impl Kind for Budget {
    const SECTION: Section = Section(18);
    const NAME: &'static str = "budget";

    fn read(entry: &Entry) -> Option<Self> {
        let body: Self = body::read(Self::VERSION, entry)?;
        let amounts = body.amounts.iter().map(|(_, amount)| amount);
        let mut amounts = amounts.chain([&body.gate, &body.help]);
        let fits = amounts.all(FilledAmount::fits) && entry.day.is_none_or(in_range);
        let read = Self {
            paid_on: entry.day,
            ..body.clone()
        };
        (fits && entry.title.is_empty()).then_some(read)
    }

    fn write(&self) -> Entry {
        // What stands in the head stands there only.
        let body = Self {
            paid_on: None,
            ..self.clone()
        };
        Entry {
            title: String::new(),
            theme: Some(Theme::Debts),
            day: self.paid_on,
            rest: body::write(Self::VERSION, &body),
        }
    }

    // There is one.
    fn is_twin(&self, _other: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(BudgetItem::ALL, BudgetItem::as_str);
    }

    #[test]
    fn each_item_stands_in_one_group() {
        let count: usize = BudgetGroup::ALL.iter().map(|group| group.items().count()).sum();
        assert_eq!(count, BudgetItem::ALL.len());
    }
}
