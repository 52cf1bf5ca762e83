//! Invitations that were made: what somebody was asked on paper, and until when it holds.

use crate::{Kind, body};
use domain::{Date, Entry, Help, Section, Set, in_range};
use serde::{Deserialize, Serialize};

/// Least weeks that an invitation holds: post inside is slow.
pub const LEAST_WEEKS: u32 = 8;
/// Most characters of the name of whom it is for, as of a person in the network.
pub const MAX_NAME: usize = 40;

/// An invitation that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Whom it is for; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub to: String,
    /// The day on which it was made.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The last day on which an answer counts.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub until: Date,
    /// What stood on it.
    #[serde(default)]
    pub asks: Set<Ask>,
    /// Whether the first name of who asks stood on it.
    #[serde(default)]
    pub named: bool,
}

/// What can be asked of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// May I sleep at yours?
    Sleep,
    /// Will you fetch me?
    Fetch,
    /// Will you keep my ID or post?
    Keep,
    /// May I call you?
    Call,
    /// Will you go along to an appointment?
    GoAlong,
    /// Will you help with the children?
    Children,
    /// Do you know of work?
    Work,
    /// Whom else could I ask?
    Others,
}

impl Ask {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Sleep,
        Self::Fetch,
        Self::Keep,
        Self::Call,
        Self::GoAlong,
        Self::Children,
        Self::Work,
        Self::Others,
    ];

    /// The name in JSON and in keys of words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Fetch => "fetch",
            Self::Keep => "keep",
            Self::Call => "call",
            Self::GoAlong => "go-along",
            Self::Children => "children",
            Self::Work => "work",
            Self::Others => "others",
        }
    }

    /// The kind of help that it asks for.
    pub const fn help(self) -> Option<Help> {
        match self {
            Self::Sleep => Some(Help::Sleep),
            Self::Fetch => Some(Help::Fetch),
            Self::Keep => Some(Help::Papers),
            Self::Call => Some(Help::Talk),
            Self::GoAlong => Some(Help::Care),
            Self::Children => Some(Help::Children),
            Self::Work => Some(Help::Work),
            Self::Others => None,
        }
    }
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    #[serde(with = "domain::date::option")]
    until: Option<Date>,
    asks: Set<Ask>,
    named: bool,
}

impl Kind for Invitation {
    const SECTION: Section = Section(5);
    const NAME: &'static str = "invitations";

    fn read(entry: &Entry) -> Option<Self> {
        let Body { until, asks, named } = body::read(Self::VERSION, entry)?;
        let fits = entry.title.chars().nth(MAX_NAME).is_none();
        fits.then_some(Self {
            to: entry.title.clone(),
            on: entry.day?,
            until: until.filter(|day| in_range(*day))?,
            asks,
            named,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            to,
            on,
            until,
            asks,
            named,
        } = self.clone();
        let until = Some(until);
        Entry {
            title: to,
            theme: None,
            day: Some(on),
            rest: body::write(Self::VERSION, &Body { until, asks, named }),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        for ask in Ask::ALL {
            let json = serde_json::to_string(&ask).unwrap();
            assert_eq!(json, format!("{:?}", ask.as_str()));
        }
    }
}
