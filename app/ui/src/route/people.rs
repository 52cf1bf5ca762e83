//! The pages on the people around somebody.

use super::Prompt;

/// A page on the network of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NetworkPart {
    /// Questions that bring somebody to mind.
    Prompt(Prompt),
    /// Somebody, by number, or a new one.
    Person(Option<u32>),
    /// The network as a sheet.
    Paper,
    /// Who has a bed, as a sheet.
    Beds,
}

impl NetworkPart {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const FIXED: &[Self] = &[
        Self::Prompt(Prompt::Call),
        Self::Person(None),
        Self::Paper,
        Self::Beds,
    ];

    /// The message key of the title of its static page, which `xtask` makes.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Prompt(_) => "people-ask-call",
            Self::Person(_) => "network-person",
            Self::Paper => "network-paper",
            Self::Beds => "network-beds",
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::Prompt(prompt) => format!("netwerk/wie{}", prompt_fragment(prompt)),
            Self::Person(Some(number)) => format!("netwerk/iemand#{number}"),
            Self::Person(None) => "netwerk/iemand".into(),
            Self::Paper => "netwerk/papier".into(),
            Self::Beds => "netwerk/slaapplek".into(),
        }
    }

    pub(super) fn parse(path: &str, fragment: &str) -> Option<Self> {
        let is_asked = |one: &&Prompt| prompt_fragment(**one).strip_prefix('#') == Some(fragment);
        let prompt = Prompt::ALL.iter().find(is_asked);
        Some(match path {
            "netwerk/wie" => Self::Prompt(*prompt.unwrap_or(&Prompt::Call)),
            "netwerk/iemand" => Self::Person(fragment.parse().ok()),
            "netwerk/papier" => Self::Paper,
            "netwerk/slaapplek" => Self::Beds,
            _ => return None,
        })
    }
}

const fn prompt_fragment(prompt: Prompt) -> &'static str {
    match prompt {
        Prompt::Call => "",
        Prompt::Sleep => "#slapen",
        Prompt::Papers => "#papieren",
        Prompt::Children => "#kinderen",
        Prompt::Calm => "#rust",
        Prompt::Apart => "#liever-niet",
        Prompt::Organisation => "#organisatie",
    }
}
