//! Questions for a visiting hour: what somebody wants to ask, whom, and what the answer was.

use crate::{Kind, body};
use domain::{Actor, Date, Entry, Section};
use serde::{Deserialize, Serialize};

/// A question to ask at a visiting hour.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VisitQuestion {
    /// The question; at most [`domain::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub text: String,
    /// Whom to ask, when that is known.
    #[serde(default)]
    pub whom: Option<Actor>,
    /// The day on which it was asked; none while it is still to be asked.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub asked: Option<Date>,
    /// What the answer was; at most [`domain::MAX_TEXT`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub answer: String,
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    whom: Option<Actor>,
    answer: String,
}

impl Kind for VisitQuestion {
    const SECTION: Section = Section(3);
    const NAME: &'static str = "visit-questions";

    fn read(entry: &Entry) -> Option<Self> {
        let Body { whom, answer } = body::read(Self::VERSION, entry)?;
        let fits = answer.chars().nth(domain::MAX_TEXT).is_none();
        fits.then(|| Self {
            text: entry.title.clone(),
            whom,
            asked: entry.day,
            answer,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            text,
            whom,
            asked,
            answer,
        } = self.clone();
        Entry {
            title: text,
            theme: None,
            day: asked,
            rest: body::write(Self::VERSION, &Body { whom, answer }),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
