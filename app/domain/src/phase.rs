//! When a task belongs: phases and windows relative to release.

use serde::{Deserialize, Serialize};

/// The stretch of the road that a task belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Phase {
    /// First days.
    F0,
    /// During detention.
    F1,
    /// The last three months.
    F2,
    /// The last weeks.
    F3,
    /// The day of release.
    F4,
    /// The first weeks after.
    F5,
}

impl Phase {
    /// The window of a task that names none: before release, the day itself, or after.
    pub const fn default_window(self) -> Window {
        match self {
            Self::F0 | Self::F1 | Self::F2 | Self::F3 => Window {
                from: None,
                to: Some(Edge(0)),
            },
            Self::F4 => Window {
                from: Some(Edge(0)),
                to: Some(Edge(0)),
            },
            Self::F5 => Window {
                from: Some(Edge(0)),
                to: None,
            },
        }
    }

    /// Whether tasks of this phase are done before the day of release.
    pub const fn is_before_release(self) -> bool {
        matches!(self, Self::F0 | Self::F1 | Self::F2 | Self::F3)
    }
}

/// Days after release; negative is before it. Range -3650 to 3650.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Edge(pub i16);

/// The days, relative to release, within which a task can be done.
///
/// `from` is the first possible day of starting, `to` the last possible day of finishing.
/// `None` is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// First day on which the task can start.
    #[serde(default)]
    pub from: Option<Edge>,
    /// Last day on which the task can finish.
    #[serde(default)]
    pub to: Option<Edge>,
}
