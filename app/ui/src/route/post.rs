//! The pages on letters that came.

/// A page on letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PostPart {
    /// All of them, and a new one.
    Letters,
    /// One, by number.
    Letter(Option<u32>),
}

impl PostPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[Self::Letters, Self::Letter(None)];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Letters => "post-title",
            Self::Letter(_) => "post-letter",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::Letters => "post".into(),
            Self::Letter(None) => "post/brief".into(),
            Self::Letter(Some(number)) => format!("post/brief#{number}"),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        Some(match path {
            "post" => Self::Letters,
            "post/brief" => Self::Letter(fragment.parse().ok()),
            _ => return None,
        })
    }
}
