//! What a slip "Dit klopt niet" is about.

use domain::TaskId;

/// What is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// What a step says.
    Step(TaskId),
    /// Hours of the place, by number.
    Hours(u16),
}

impl About {
    /// What stands behind `#` in the address.
    pub(super) fn fragment(&self) -> String {
        match self {
            Self::Step(id) => format!("stap-{id}"),
            Self::Hours(id) => format!("uur-{id}"),
        }
    }

    pub(super) fn parse(fragment: &str) -> Option<Self> {
        match fragment.split_once('-')? {
            ("stap", id) => Some(Self::Step(id.into())),
            ("uur", id) => id.parse().ok().map(Self::Hours),
            _ => None,
        }
    }
}
