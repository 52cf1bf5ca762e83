//! The pages on the hours of a place.

use super::theme_of;
use domain::{Date, Theme, read_date, write_date};

/// A page on the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HoursPart {
    /// What comes next; of one theme, or all.
    Coming(Option<Theme>),
    /// One hour: of which series, on which day. None for an address that names no hour.
    One(Option<(u16, Date)>),
    /// All of them on a sheet for the wing.
    Poster,
}

impl HoursPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::Coming(None), Self::One(None), Self::Poster];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Coming(_) => "visiting-title",
            Self::One(_) => "visiting-one",
            Self::Poster => "visiting-poster",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::Coming(None) => "spreekuren".into(),
            Self::Coming(Some(theme)) => format!("spreekuren#{}", theme.address()),
            Self::One(None) => "spreekuren/uur".into(),
            Self::One(Some((id, on))) => format!("spreekuren/uur#{id}-{}", write_date(on)),
            Self::Poster => "spreekuren/poster".into(),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        let one = || {
            let (id, on) = fragment.split_once('-')?;
            Some((id.parse().ok()?, read_date(on)?))
        };
        Some(match path {
            "spreekuren" => Self::Coming(theme_of(fragment)),
            "spreekuren/uur" => Self::One(one()),
            "spreekuren/poster" => Self::Poster,
            _ => return None,
        })
    }
}
