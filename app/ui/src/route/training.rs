//! The pages that explain it to volunteers and to the RIC.

/// For whom a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TrainingPart {
    Volunteer,
    Ric,
}

impl TrainingPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::Volunteer, Self::Ric];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Volunteer => "training-volunteer",
            Self::Ric => "training-ric",
        }
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Volunteer => "uitleg/vrijwilliger",
            Self::Ric => "uitleg/ric",
        }
    }

    pub(super) fn parse(path: &str, _fragment: &str) -> Option<Self> {
        let all = [Self::Volunteer, Self::Ric];
        all.into_iter().find(|part| part.path() == path)
    }
}
