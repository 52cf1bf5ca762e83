//! A contact moment: somebody of the organisation spoke with somebody inside. Nothing says with whom.

use super::{Countable, is_code};
use crate::named::named;
use domain::{Date, Entry, Section, Theme};
use serde::{Deserialize, Serialize};

/// A contact moment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// The day.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// How long it was.
    pub length: Length,
    /// What it was about: one of those that have a page; `null` for something else.
    pub condition: Option<Theme>,
    /// What was done.
    pub kind: MomentKind,
    /// What came of it.
    pub outcome: Outcome,
    /// Which municipality it is about, by code; asked, and told of, only where it is stuck.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = domain::MAX_ID)))]
    pub municipality: Option<String>,
}

/// How long a contact moment was, roughly: nobody looks at a watch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// At most ten minutes.
    Ten,
    /// At most twenty minutes.
    #[default]
    Twenty,
    /// At most half an hour.
    Thirty,
    /// More than that.
    Longer,
}

/// What was done in a contact moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MomentKind {
    /// Talking.
    Talk,
    /// Looking for something together.
    Search,
    /// A letter or form.
    Letter,
    /// Working on a plan.
    Plan,
    /// A group or lesson.
    Group,
}

/// What came of a contact moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is settled.
    Settled,
    /// It goes on.
    GoesOn,
    /// Somebody else helps on.
    PassedOn,
    /// It is stuck.
    Stuck,
}

named!(Length {
    Ten "ten",
    Twenty "twenty",
    Thirty "thirty",
    Longer "longer",
});
named!(MomentKind {
    Talk "talk",
    Search "search",
    Letter "letter",
    Plan "plan",
    Group "group",
});
named!(Outcome {
    Settled "settled",
    GoesOn "goes-on",
    PassedOn "passed-on",
    Stuck "stuck",
});

impl Moment {
    /// What it may be about, in order; `None` is something else.
    pub const CONDITIONS: [Option<Theme>; 7] = {
        let [a, b, c, d, e, f] = Theme::TILES;
        [Some(a), Some(b), Some(c), Some(d), Some(e), Some(f), None]
    };
}

/// What only this section can read; a date and a condition stand in the head.
#[derive(Default, PartialEq, Serialize, Deserialize)]
pub struct Body(Length, Option<(MomentKind, Outcome)>, Option<String>);

impl Countable for Moment {
    const SECTION: Section = Section(12);
    const NAME: &'static str = "contact-moments";
    type Body = Body;

    fn read(entry: &Entry, Body(length, said, municipality): Body) -> Option<Self> {
        let (kind, outcome) = said?;
        let read = Self {
            on: entry.day?,
            length,
            condition: entry.theme,
            kind,
            outcome,
            municipality,
        };
        let code = read.municipality.as_deref();
        let fits = read.condition != Some(Theme::General) && code.is_none_or(is_code);
        fits.then_some(read)
    }

    fn write(&self) -> (Entry, Body) {
        let head = Entry {
            theme: self.condition,
            day: Some(self.on),
            ..Entry::default()
        };
        let said = Some((self.kind, self.outcome));
        (head, Body(self.length, said, self.municipality.clone()))
    }
}
