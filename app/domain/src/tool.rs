use serde::{Deserialize, Serialize};

/// A room of the app in which a step can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// The list of debts.
    Debts,
    /// What to do with a letter that came.
    Post,
    /// The letter that fits the step.
    Letters,
    /// The list of what went out.
    Outgoing,
    /// What comes in and goes out by the month.
    Budget,
    /// The first weeks outside.
    FirstWeeks,
}
