//! The pages on invitations, and on what else was made for others.

/// A page on invitations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InvitationPart {
    /// To ask somebody on paper, by number.
    Make(Option<u32>),
    /// To write down the answer to one, by number.
    Answer(Option<u32>),
    /// For who was asked: to give the answer.
    Reply,
    /// What was made for others.
    Shared,
}

impl InvitationPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[
        Self::Make(None),
        Self::Answer(None),
        Self::Reply,
        Self::Shared,
    ];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Make(_) => "invitation-title",
            Self::Answer(_) => "answer-title",
            Self::Reply => "reply-title",
            Self::Shared => "shared-title",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::Make(Some(number)) => format!("uitnodiging#{number}"),
            Self::Make(None) => "uitnodiging".into(),
            Self::Answer(Some(number)) => format!("uitnodiging/antwoord#{number}"),
            Self::Answer(None) => "uitnodiging/antwoord".into(),
            Self::Reply => "naasten/antwoord".into(),
            Self::Shared => "gedeeld".into(),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        Some(match path {
            "uitnodiging" => Self::Make(fragment.parse().ok()),
            "uitnodiging/antwoord" => Self::Answer(fragment.parse().ok()),
            "naasten/antwoord" => Self::Reply,
            "gedeeld" => Self::Shared,
            _ => return None,
        })
    }
}
