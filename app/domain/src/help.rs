use serde::{Deserialize, Serialize};

/// What somebody around the person can help with. A task says which of these it is.
///
/// Stored by its place in this list, so new ones come behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Help {
    /// A call, and listening.
    Talk,
    /// A bed.
    Sleep,
    /// Letters, ID and forms.
    Papers,
    /// Money and debts.
    Money,
    /// Work and school.
    Work,
    /// Going along to a doctor, and medicines.
    Care,
    /// The children.
    Children,
    /// Fetching at the gate.
    Fetch,
    /// Keeping things, clothes, a phone.
    Things,
    /// Being calm.
    Calm,
}

impl Help {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Talk,
        Self::Sleep,
        Self::Papers,
        Self::Money,
        Self::Work,
        Self::Care,
        Self::Children,
        Self::Fetch,
        Self::Things,
        Self::Calm,
    ];

    /// The name in files and in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Sleep => "sleep",
            Self::Papers => "papers",
            Self::Money => "money",
            Self::Work => "work",
            Self::Care => "care",
            Self::Children => "children",
            Self::Fetch => "fetch",
            Self::Things => "things",
            Self::Calm => "calm",
        }
    }
}
