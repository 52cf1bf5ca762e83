//! The pages on what was sent.

/// A page on what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OutgoingPart {
    /// All of it.
    List,
    /// One thing, by number, or something to add.
    One(Option<u32>),
}

impl OutgoingPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::List, Self::One(None)];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::List => "outgoing-title",
            Self::One(_) => "outgoing-add",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::List => "post/wat-ik-stuurde".into(),
            Self::One(None) => "post/verstuurd".into(),
            Self::One(Some(number)) => format!("post/verstuurd#{number}"),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        Some(match path {
            "post/wat-ik-stuurde" => Self::List,
            "post/verstuurd" => Self::One(fragment.parse().ok()),
            _ => return None,
        })
    }
}
