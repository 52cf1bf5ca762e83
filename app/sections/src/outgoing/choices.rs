//! What can be said of a letter that goes out. The order of values is stored: new ones come behind.

use crate::named::named;
use crate::debts::DebtAnswer;
use domain::{Date, MAX_ID, TaskId};
use serde::{Deserialize, Serialize};

/// Which address of the person stands on a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SentFrom {
    /// None: it is written by hand.
    #[default]
    ByHand,
    /// The own one.
    Own,
    /// That of the institution.
    Inside,
    /// That of somebody else, who agrees.
    Other,
}

/// What came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// Yes, or it is arranged.
    Agreed,
    /// No.
    Refused,
    /// What is owed now.
    Balance,
    /// They want to know or have something.
    Asked,
    /// Something else.
    Other,
}

/// What a letter is about, where that stands in this plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A debt, by number.
    Debt(u32),
    /// A letter that came, by number.
    Post(u32),
    /// A step.
    Task(TaskId),
}

/// What the list of debts said of a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct DebtBefore {
    /// The day on which one was sent.
    #[serde(with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// What came back.
    pub answer: Option<DebtAnswer>,
}

named!(SentFrom {
    Own "own",
    Inside "inside",
    Other "other",
    ByHand "by-hand",
});
named!(Answered {
    Agreed "agreed",
    Refused "refused",
    Balance "balance",
    Asked "asked",
    Other "other",
});

impl About {
    /// Whether it may be stored.
    pub(super) fn fits(&self) -> bool {
        match self {
            Self::Debt(_) | Self::Post(_) => true,
            Self::Task(task) => task.as_str().len() <= MAX_ID,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(SentFrom::ALL, SentFrom::as_str);
        check(Answered::ALL, Answered::as_str);
    }
}
