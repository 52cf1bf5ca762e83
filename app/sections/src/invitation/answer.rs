//! What somebody answers to an invitation.

use super::Ask;
use crate::named::named;
use crate::stay::Stay;
use domain::{Date, Map, Set};
use serde::{Deserialize, Serialize};

/// An answer. Choices and a day, nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The day on which it was given, when that is known.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// What was said to each question; those without one are not in it.
    #[serde(default)]
    pub replies: Map<Ask, Reply>,
    /// More on a bed, of who did not say no to that.
    #[serde(default)]
    pub stay: Option<Stay>,
    /// The casemanager may call.
    #[serde(default)]
    pub may_call: bool,
}

impl Answer {
    /// The questions that were answered so.
    pub fn asks(&self, reply: Reply) -> Set<Ask> {
        let replies = self.replies.iter();
        let same = replies.filter(|(_, one)| **one == reply);
        same.map(|(ask, _)| *ask).collect()
    }

    /// Whether more on a bed belongs to it.
    pub fn has_stay(&self) -> bool {
        let reply = self.replies.get(&Ask::Sleep);
        matches!(reply, Some(Reply::Yes | Reply::TalkFirst))
    }

    /// The same without what does not belong to it.
    #[must_use]
    pub fn settled(mut self) -> Self {
        if !self.has_stay() {
            self.stay = None;
        }
        self.stay = self.stay.filter(|stay| *stay != Stay::default());
        self
    }
}

/// What was said to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    /// Yes.
    Yes,
    /// Talk first.
    TalkFirst,
    /// No.
    No,
}

named!(Reply {
    Yes "yes",
    TalkFirst "talk-first",
    No "no",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        crate::named::check(Reply::ALL, Reply::as_str);
    }
}
