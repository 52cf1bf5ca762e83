//! How far a conversation at one screen is: a page for each stage.

/// A stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// What somebody wants today.
    Want,
    /// Doing it.
    Work,
    /// What is agreed.
    Agree,
    /// The next time, the slip, the next person.
    End,
}

impl Stage {
    /// All of them, in order.
    pub(crate) const ALL: [Self; 4] = [Self::Want, Self::Work, Self::Agree, Self::End];

    /// What stands behind `#` in the address.
    pub(super) const fn fragment(self) -> &'static str {
        match self {
            Self::Want => "",
            Self::Work => "doen",
            Self::Agree => "afspreken",
            Self::End => "klaar",
        }
    }

    /// The stage of a fragment; the first one for any other.
    pub(super) fn of(fragment: &str) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|stage| stage.fragment() == fragment)
            .unwrap_or(Self::Want)
    }
}
