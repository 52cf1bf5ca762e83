//! Letters that came, and what to do with them.

mod choices;
mod owed;
mod plan;
mod reason;
mod triage;

pub use choices::{Look, Says};
pub use owed::debt;
pub use plan::{URGENT, change};
pub use reason::{Reason, Safety, Whom};
pub use triage::{Term, Triage, Urgency, triage};

use crate::filled::is_short;
use crate::{FilledDay, Kind, body};
use domain::{Entry, OwnId, Section};
use serde::{Deserialize, Serialize};

/// Most characters of whom a letter is from.
pub const MAX_FROM: usize = 60;

/// A letter that came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Whom it is from, when that was written; at most [`MAX_FROM`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_FROM)))]
    pub from: String,
    /// Whom it looks to be from.
    pub look: Look,
    /// What it says, when that was chosen.
    #[serde(default)]
    pub says: Option<Says>,
    /// The date on it.
    #[serde(default)]
    pub dated: FilledDay,
    /// What it asks is done.
    #[serde(default)]
    pub is_done: bool,
    /// The step of one's own that objects to it.
    #[serde(default)]
    pub objection: Option<OwnId>,
}

impl Kind for Post {
    const SECTION: Section = Section(15);
    const NAME: &'static str = "post";

    fn read(entry: &Entry) -> Option<Self> {
        let body: Self = body::read(Self::VERSION, entry)?;
        let dated = FilledDay {
            on: entry.day,
            ..body.dated
        };
        let fits = is_short(&entry.title, MAX_FROM) && dated.fits();
        fits.then(|| Self {
            from: entry.title.clone(),
            dated,
            ..body
        })
    }

    fn write(&self) -> Entry {
        // What stands in the head stands there only.
        let typed = self.dated.typed.clone();
        let body = Self {
            from: String::new(),
            dated: FilledDay { on: None, typed },
            ..self.clone()
        };
        Entry {
            title: self.from.clone(),
            theme: None,
            day: self.dated.on,
            rest: body::write(Self::VERSION, &body),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        (self.look, &self.from, &self.dated) == (other.look, &other.from, &other.dated)
    }
}
