//! Addresses below a screen that has several.

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
    /// To ask somebody on paper, by number.
    Ask(Option<u32>),
}

impl NetworkPart {
    pub(super) fn path(self) -> String {
        match self {
            Self::Prompt(prompt) => format!("netwerk/wie{}", prompt_fragment(prompt)),
            Self::Person(Some(number)) => format!("netwerk/iemand#{number}"),
            Self::Person(None) => "netwerk/iemand".into(),
            Self::Paper => "netwerk/papier".into(),
            Self::Ask(Some(number)) => format!("netwerk/uitnodiging#{number}"),
            Self::Ask(None) => "netwerk/uitnodiging".into(),
        }
    }

    pub(super) fn parse(name: &str, fragment: &str) -> Option<Self> {
        let is_asked = |one: &&Prompt| prompt_fragment(**one).strip_prefix('#') == Some(fragment);
        let prompt = Prompt::ALL.iter().find(is_asked);
        Some(match name {
            "wie" => Self::Prompt(*prompt.unwrap_or(&Prompt::Call)),
            "iemand" => Self::Person(fragment.parse().ok()),
            "papier" => Self::Paper,
            "uitnodiging" => Self::Ask(fragment.parse().ok()),
            _ => return None,
        })
    }
}

/// A part of the pages for staff.
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
    /// Empty sheets to have at hand.
    Stack,
}

impl StaffPart {
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Begin => "beheer",
            Self::Place => "beheer/plek",
            Self::Local => "beheer/hier",
            Self::Websites => "beheer/websites",
            Self::Computers => "beheer/computers",
            Self::Municipalities => "beheer/gemeenten",
            Self::Stack => "beheer/stapel",
        }
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
