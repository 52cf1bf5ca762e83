//! What was agreed, in a talk about coming home or at a visiting hour: who does what, until when.

use crate::{Kind, body};
use domain::{Actor, Date, Entry, Section, in_range};
use serde::{Deserialize, Serialize};

/// An agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What is to be done; at most [`domain::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub what: String,
    /// Who does it, when that was said.
    #[serde(default)]
    pub who: Option<Actor>,
    /// Until when, when that was said.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub by: Option<Date>,
    /// It is done.
    #[serde(default)]
    pub is_done: bool,
    /// The day of the conversation at which it was agreed, if it was at one.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    who: Option<Actor>,
    is_done: bool,
    #[serde(with = "domain::date::option")]
    on: Option<Date>,
}

impl Kind for Agreement {
    const SECTION: Section = Section(6);
    const NAME: &'static str = "agreements";

    fn read(entry: &Entry) -> Option<Self> {
        let Body { who, is_done, on } = body::read(Self::VERSION, entry)?;
        on.is_none_or(in_range).then(|| Self {
            what: entry.title.clone(),
            who,
            by: entry.day,
            is_done,
            on,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            what,
            who,
            by,
            is_done,
            on,
        } = self.clone();
        Entry {
            title: what,
            theme: None,
            day: by,
            rest: body::write(Self::VERSION, &Body { who, is_done, on }),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.what == other.what
    }
}
