//! The pages on money by the month, and on the first weeks.

/// A page on money by the month, or on the first weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BudgetPart {
    /// What comes in and goes out.
    Month,
    /// The first weeks outside.
    Weeks,
}

impl BudgetPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::Month, Self::Weeks];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Month => "budget-title",
            Self::Weeks => "weeks-title",
        }
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Month => "geld",
            Self::Weeks => "geld/eerste-weken",
        }
    }

    pub(super) fn parse(path: &str, _fragment: &str) -> Option<Self> {
        [Self::Month, Self::Weeks]
            .into_iter()
            .find(|part| part.path() == path)
    }
}
