//! Invitations that were made: what somebody was asked on paper, until when it holds, and the answer.
//!
//! On paper, in its link and in the code of an answer stand the same choices and days, and no word of anybody.

mod answer;
pub mod code;
#[cfg(test)]
pub(crate) mod generate;
#[cfg(feature = "schema")]
mod layout;
mod line;
mod link;
mod number;
mod symbols;
mod take;

pub use answer::{Answer, Reply};
#[cfg(feature = "schema")]
pub use layout::layout;
pub use line::LineFault;
pub use link::{Link, LinkFault};
pub use number::{NUMBER_LENGTH, Number};
pub use take::{invited, of_number, take};

use crate::named::named;
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
    /// What an answer names it by; none where no code may come in.
    #[serde(default)]
    pub number: Option<Number>,
    /// The answer that was taken.
    #[serde(default)]
    pub answer: Option<Answer>,
    /// The questions whose reply was taken.
    #[serde(default)]
    pub taken: Set<Ask>,
}

impl Invitation {
    /// Whether an answer says nothing but what was taken already.
    pub fn has_taken(&self, answer: &Answer) -> bool {
        self.answer.as_ref().is_some_and(|taken| {
            let mut replies = answer.replies.iter();
            let is_same = replies.all(|(ask, reply)| taken.replies.get(ask) == Some(reply));
            let more = |answer: &Answer| (answer.on, answer.stay.clone(), answer.may_call);
            is_same && more(taken) == more(answer)
        })
    }
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

named!(Ask {
    Sleep "sleep",
    Fetch "fetch",
    Keep "keep",
    Call "call",
    GoAlong "go-along",
    Children "children",
    Work "work",
    Others "others",
});

impl Ask {
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
    number: Option<Number>,
    answer: Option<Answer>,
    taken: Set<Ask>,
}

impl Kind for Invitation {
    const SECTION: Section = Section(5);
    const NAME: &'static str = "invitations";

    fn read(entry: &Entry) -> Option<Self> {
        let Body {
            until,
            asks,
            named,
            number,
            answer,
            taken,
        } = body::read(Self::VERSION, entry)?;
        let answered = answer.as_ref().and_then(|answer: &Answer| answer.on);
        let fits = entry.title.chars().nth(MAX_NAME).is_none() && answered.is_none_or(in_range);
        fits.then_some(Self {
            to: entry.title.clone(),
            on: entry.day?,
            until: until.filter(|day| in_range(*day))?,
            asks,
            named,
            number,
            answer,
            taken,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            to,
            on,
            until,
            asks,
            named,
            number,
            answer,
            taken,
        } = self.clone();
        let body = Body {
            until: Some(until),
            asks,
            named,
            number,
            answer,
            taken,
        };
        Entry {
            title: to,
            theme: None,
            day: Some(on),
            rest: body::write(Self::VERSION, &body),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        // Two computers may know a different answer to one.
        (&self.to, self.on, self.until, self.number) == (&other.to, other.on, other.until, other.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        crate::named::check(Ask::ALL, Ask::as_str);
    }
}
