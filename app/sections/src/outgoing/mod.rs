//! What goes out: letters and request slips, from the first choice to what came back.

mod choices;
mod plan;

pub use choices::{About, Answered, DebtBefore, SentFrom};
pub use plan::{Waits, change};

use crate::filled::is_short;
use crate::{FilledAmount, Kind, MAX_TYPED, body};
use domain::{Date, Entry, MAX_CHOICES, MAX_ID, Section, Set, in_range};
use serde::{Deserialize, Serialize};

/// Most characters of whom it is for, and of a line of the address.
pub const MAX_TO: usize = 60;
/// Most characters of a reference.
pub const MAX_REFERENCE: usize = 40;
/// Most characters of what was asked, where it is no letter of ours.
pub const MAX_WHAT: usize = 80;
/// What stands for the id of a letter where it is a request slip.
pub const REQUEST: &str = "request";
/// What stands for the id of a letter where the person wrote it without this app.
pub const OWN: &str = "own";
/// Days after which to ask again for what was asked inside: a choice of ours, no rule says when.
pub const ASK_DAYS: u32 = 14;

/// Something that goes out. Until it is sent it is a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Outgoing {
    /// Which one: the id of a letter of the content, [`REQUEST`] or [`OWN`].
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_ID)))]
    pub letter: String,
    /// Whom it is for, as it stands on it; at most [`MAX_TO`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_TO)))]
    pub to: String,
    /// Street or box, and town; each at most [`MAX_TO`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(inner(length(max = MAX_TO))))]
    pub address: [String; 2],
    /// What the receiver calls the matter; at most [`MAX_REFERENCE`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_REFERENCE)))]
    pub reference: String,
    /// What was asked, where it is no letter of ours; at most [`MAX_WHAT`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WHAT)))]
    pub what: String,
    /// What was chosen of the letter.
    #[serde(default)]
    pub choices: Set<String>,
    /// What is offered to pay a month.
    #[serde(default)]
    pub sum: FilledAmount,
    /// Which address of the person stands on it.
    #[serde(default)]
    pub from: SentFrom,
    /// What it is about, where that stands in this plan.
    #[serde(default)]
    pub about: Option<About>,
    /// It is for somebody in the institution.
    #[serde(default)]
    pub is_inside: bool,
    /// Of letters that are written for many at once: not this one.
    #[serde(default)]
    pub is_left_out: bool,
    /// The day on which it was sent.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub sent: Option<Date>,
    /// The day on which to ask again.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub ask_again: Option<Date>,
    /// The day on which it was last asked again.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub asked_again: Option<Date>,
    /// What came back.
    #[serde(default)]
    pub answer: Option<Answered>,
    /// What was typed for the day on which it was sent, and not understood; at most [`MAX_TYPED`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_TYPED)))]
    pub sent_typed: String,
    /// What the list of debts said of a letter before this one was sent.
    #[serde(default)]
    pub debt_before: Option<DebtBefore>,
}

impl Outgoing {
    /// Whether it was sent and nothing came back.
    pub const fn waits(&self) -> bool {
        self.sent.is_some() && self.answer.is_none()
    }

    fn fits(&self) -> bool {
        let short = [&self.to, &self.address[0], &self.address[1]];
        let before = self.debt_before.as_ref().and_then(|before| before.on);
        let days = [self.sent, self.ask_again, self.asked_again, before];
        short.into_iter().all(|text| is_short(text, MAX_TO))
            && is_short(&self.reference, MAX_REFERENCE)
            && is_short(&self.what, MAX_WHAT)
            && is_short(&self.sent_typed, MAX_TYPED)
            && self.letter.len() <= MAX_ID
            && self.choices.len() <= MAX_CHOICES
            && self.choices.iter().all(|choice| choice.len() <= MAX_ID)
            && self.about.as_ref().is_none_or(About::fits)
            && self.sum.fits()
            && days.into_iter().flatten().all(in_range)
    }
}

impl Kind for Outgoing {
    const SECTION: Section = Section(16);
    const NAME: &'static str = "outgoing";

    fn read(entry: &Entry) -> Option<Self> {
        let body: Self = body::read(Self::VERSION, entry)?;
        let read = Self {
            to: entry.title.clone(),
            sent: entry.day,
            ..body
        };
        read.fits().then_some(read)
    }

    fn write(&self) -> Entry {
        // What stands in the head stands there only.
        let body = Self {
            to: String::new(),
            sent: None,
            ..self.clone()
        };
        Entry {
            title: self.to.clone(),
            theme: None,
            day: self.sent,
            rest: body::write(Self::VERSION, &body),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        (&self.letter, &self.about, &self.what, self.sent) == (&other.letter, &other.about, &other.what, other.sent)
    }
}
