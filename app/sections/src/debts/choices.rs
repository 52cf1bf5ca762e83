//! What can be chosen of a debt. The order of values is stored: new ones come behind.

use crate::named::named;
use serde::{Deserialize, Serialize};

/// What a debt is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DebtKind {
    /// Rent or mortgage.
    Rent,
    /// Electricity, gas or water.
    Energy,
    /// The premium or own risk of a care insurance.
    Care,
    /// A fine that the CJIB collects.
    Fine,
    /// Compensation that the CJIB collects for a victim (schadevergoedingsmaatregel).
    Compensation,
    /// Profit of an offence that is taken away (ontneming).
    Confiscation,
    /// Tax, of the state, the municipality or the water board.
    Tax,
    /// An allowance (toeslag) to pay back.
    Allowance,
    /// A benefit to pay back.
    Benefit,
    /// A loan or credit.
    Loan,
    /// Telephone and internet.
    Phone,
    /// A shop, or something bought by post.
    Shop,
    /// Alimony.
    Alimony,
    /// A student loan (DUO).
    Study,
    /// Somebody of the family, or a friend.
    Private,
    /// Something else.
    Other,
}

/// How far collecting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// A bill or a reminder of the creditor.
    Reminder,
    /// A collector (incassobureau) writes.
    Collector,
    /// A bailiff writes.
    Bailiff,
    /// There is a judgement or a warrant (vonnis, dwangbevel).
    CourtOrder,
    /// Something is seized.
    Seizure,
}

/// Whether there is an arrangement to pay in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Arrangement {
    /// There is none.
    None,
    /// It was asked for.
    Asked,
    /// It runs.
    Runs,
    /// It stopped, or could not be paid.
    Stopped,
}

/// What was seized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Seized {
    /// Wage or benefit.
    Income,
    /// A bank account.
    Account,
    /// Things, a car, a house.
    Goods,
}

/// What may be lost soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Threat {
    /// The home.
    Home,
    /// Electricity, gas or water.
    Energy,
    /// Freedom, for a fine or compensation (gijzeling).
    Custody,
}

/// What came back on a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DebtAnswer {
    /// Nothing yet.
    None,
    /// The amount.
    Balance,
    /// Agreed.
    Agreed,
    /// Refused.
    Refused,
    /// Something else.
    Other,
}

/// A paper on a debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DebtPaper {
    /// The newest letter.
    Letter,
    /// A statement of the balance.
    Balance,
    /// The contract.
    Contract,
    /// The judgement or warrant.
    CourtOrder,
    /// Proof of what was paid.
    Payments,
}

named!(DebtKind {
    Rent "rent",
    Energy "energy",
    Care "care",
    Fine "fine",
    Compensation "compensation",
    Confiscation "confiscation",
    Tax "tax",
    Allowance "allowance",
    Benefit "benefit",
    Loan "loan",
    Phone "phone",
    Shop "shop",
    Alimony "alimony",
    Study "study",
    Private "private",
    Other "other",
});
named!(Stage {
    Reminder "reminder",
    Collector "collector",
    Bailiff "bailiff",
    CourtOrder "court-order",
    Seizure "seizure",
});
named!(Arrangement {
    None "none",
    Asked "asked",
    Runs "runs",
    Stopped "stopped",
});
named!(Seized {
    Income "income",
    Account "account",
    Goods "goods",
});
named!(Threat {
    Home "home",
    Energy "energy",
    Custody "custody",
});
named!(DebtAnswer {
    None "none",
    Balance "balance",
    Agreed "agreed",
    Refused "refused",
    Other "other",
});
named!(DebtPaper {
    Letter "letter",
    Balance "balance",
    Contract "contract",
    CourtOrder "court-order",
    Payments "payments",
});

impl DebtKind {
    /// Whether a judge imposed it, or the CJIB collects it for one: what a debt programme most often leaves.
    pub const fn is_criminal(self) -> bool {
        matches!(self, Self::Fine | Self::Compensation | Self::Confiscation)
    }

    /// The choice of the question "Wat voor schulden zijn het?" that it is one of, if it is of one.
    pub(super) const fn choice(self) -> Option<&'static str> {
        Some(match self {
            Self::Rent => "rent",
            Self::Energy => "energy",
            Self::Care => "care",
            Self::Fine | Self::Compensation | Self::Confiscation => "fines",
            Self::Tax | Self::Allowance => "tax",
            Self::Loan => "loan",
            Self::Phone | Self::Shop => "shops",
            Self::Alimony => "alimony",
            Self::Study => "study",
            Self::Benefit | Self::Private | Self::Other => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(DebtKind::ALL, DebtKind::as_str);
        check(Stage::ALL, Stage::as_str);
        check(Arrangement::ALL, Arrangement::as_str);
        check(Seized::ALL, Seized::as_str);
        check(Threat::ALL, Threat::as_str);
        check(DebtAnswer::ALL, DebtAnswer::as_str);
        check(DebtPaper::ALL, DebtPaper::as_str);
    }
}
