use serde::{Deserialize, Serialize};

/// A room of the app in which a step can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// The list of debts.
    Debts,
    /// What to do with a letter that came.
    Post,
}
