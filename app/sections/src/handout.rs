//! Papers and files that were made for somebody: which one, for whom, on which day.

use crate::named::named;
use crate::{Kind, body};
use domain::{Actor, Date, Entry, Section};
use serde::{Deserialize, Serialize};

/// A paper or file that was made for somebody. What stood on it is known by its name; it is not kept a second time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Handout {
    /// Which one.
    pub paper: Paper,
    /// For whom; none where the person gives it to whom he or she likes.
    #[serde(default)]
    pub whom: Option<Actor>,
    /// The day on which it was made.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
}

/// What is made for others, or says something of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// The network.
    Network,
    /// Who has a bed.
    Beds,
    /// What was agreed in a talk.
    Talk,
    /// What is asked of the casemanager or the RIC.
    Request,
    /// The plan on one sheet.
    OnePage,
    /// The whole plan, in a sealed file.
    File,
}

named!(Paper {
    Network "network",
    Beds "beds",
    Talk "talk",
    Request "request",
    OnePage "one-page",
    File "file",
});

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    paper: Option<Paper>,
    whom: Option<Actor>,
}

impl Kind for Handout {
    const SECTION: Section = Section(7);
    const NAME: &'static str = "handouts";

    fn read(entry: &Entry) -> Option<Self> {
        let Body { paper, whom } = body::read(Self::VERSION, entry)?;
        let fits = entry.title.is_empty();
        fits.then_some(Self {
            paper: paper?,
            whom,
            on: entry.day?,
        })
    }

    fn write(&self) -> Entry {
        let paper = Some(self.paper);
        let whom = self.whom;
        Entry {
            title: String::new(),
            theme: None,
            day: Some(self.on),
            rest: body::write(Self::VERSION, &Body { paper, whom }),
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
        crate::named::check(Paper::ALL, Paper::as_str);
    }
}
