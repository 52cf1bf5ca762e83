//! The pages for staff.

/// A part of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StaffPart {
    /// What there is, and the file.
    Begin,
    Place,
    /// What this place knows, so that no step asks for it.
    Local,
    /// Which sites are open.
    Websites,
    Computers,
    Municipalities,
    /// Who comes to this place, and when.
    Hours,
    /// Empty sheets to have at hand.
    Stack,
}

impl StaffPart {
    pub(crate) const FIXED: &[Self] = &[
        Self::Begin,
        Self::Place,
        Self::Local,
        Self::Websites,
        Self::Computers,
        Self::Municipalities,
        Self::Hours,
        Self::Stack,
    ];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Begin => "staff-title",
            Self::Place => "staff-place",
            Self::Local => "staff-local",
            Self::Websites => "staff-websites",
            Self::Computers => "staff-computers",
            Self::Municipalities => "staff-municipalities",
            Self::Hours => "staff-visiting",
            Self::Stack => "staff-stack",
        }
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Begin => "beheer",
            Self::Place => "beheer/plek",
            Self::Local => "beheer/hier",
            Self::Websites => "beheer/websites",
            Self::Computers => "beheer/computers",
            Self::Municipalities => "beheer/gemeenten",
            Self::Hours => "beheer/spreekuren",
            Self::Stack => "beheer/stapel",
        }
    }

    pub(super) fn parse(path: &str, _fragment: &str) -> Option<Self> {
        let mut all = Self::FIXED.iter().copied();
        all.find(|part| part.path() == path)
    }
}
