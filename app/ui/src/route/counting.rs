//! The pages on which an organisation counts.

/// A page of the counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VolunteersPart {
    /// Contact moments; before there is a counting, its beginning.
    Moments,
    /// The time of volunteers.
    Shifts,
    /// Numbers that may be shown.
    Figures,
    /// Where plans are stuck.
    Stuck,
    /// What the numbers are made by.
    Rules,
}

impl VolunteersPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &Self::ALL;

    /// All of them, in order.
    pub(crate) const ALL: [Self; 5] = [
        Self::Moments,
        Self::Shifts,
        Self::Figures,
        Self::Stuck,
        Self::Rules,
    ];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Moments => "counting-title",
            Self::Shifts => "counting-shifts-title",
            Self::Figures => "counting-figures-title",
            Self::Stuck => "counting-stuck-title",
            Self::Rules => "counting-rules-title",
        }
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Moments => "vrijwilliger",
            Self::Shifts => "vrijwilliger/uren",
            Self::Figures => "vrijwilliger/cijfers",
            Self::Stuck => "vrijwilliger/knelpunten",
            Self::Rules => "vrijwilliger/instellen",
        }
    }

    pub(super) fn parse(path: &str, _fragment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.path() == path)
    }
}
