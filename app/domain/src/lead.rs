//! How long a task takes, and how we know.

use crate::Applies;
use serde::{Deserialize, Serialize};

/// What a lead time or a date rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A law says so.
    Law,
    /// A named source says so.
    Source,
    /// A planning assumption, to be tuned by RIC staff. Never shown as a fact.
    Assumption,
}

/// The unit of a lead time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Calendar days.
    #[default]
    Days,
    /// Days that are no Saturday, Sunday or day of the Algemene termijnenwet.
    WorkingDays,
}

/// A lead time: from starting to finishing, both ends counted in `unit`s from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// The shortest it can take. At most `max`.
    pub min: u16,
    /// The longest to count on. At most 3650.
    pub max: u16,
    /// Days or working days.
    #[serde(default)]
    pub unit: Unit,
    /// How we know.
    pub basis: Basis,
}

/// Another lead time when a fact holds; the first that surely holds is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadWhen {
    /// When this lead time counts.
    pub when: Applies,
    /// The lead time then.
    pub lead: Lead,
}
