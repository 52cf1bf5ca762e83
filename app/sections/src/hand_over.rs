//! What somebody lets another one know, so that it need not be told again: to whom, what for, until when, and
//! exactly what was ticked. It goes on paper, by the person's own hand or by staff.

use crate::named::named;
use crate::{Kind, body};
use domain::{Actor, Date, Dossier, Entry, MAX_ID, Section, Set, TaskId, in_range};
use serde::{Deserialize, Serialize};

/// Most steps on one hand-over.
pub const MAX_STEPS: usize = 60;
/// Most own steps and agreements on one hand-over.
pub const MAX_WORDS: usize = 30;
/// Most characters that one of those is known by.
pub const MAX_WORD: usize = 100;

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// For whom.
    pub to: Actor,
    /// What it may be used for.
    pub purpose: HandOverPurpose,
    /// The day on which it was made.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The last day on which it may be used.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub until: Date,
    /// The steps that were ticked; at most [`MAX_STEPS`].
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_STEPS)))]
    pub steps: Set<TaskId>,
    /// The own steps and agreements that were ticked, each by the beginning of its words: what is worded anew is
    /// ticked anew. At most [`MAX_WORDS`] of at most [`MAX_WORD`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_WORDS), inner(length(max = MAX_WORD))))]
    pub words: Set<String>,
    /// The name of the person stands on it.
    #[serde(default)]
    pub named: bool,
}

/// What a hand-over may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HandOverPurpose {
    /// To go on where somebody else stopped.
    GoOn,
    /// To apply for something.
    Apply,
    /// To make an appointment.
    Appointment,
    /// To know what is going on.
    Know,
}

named!(HandOverPurpose {
    GoOn "go-on",
    Apply "apply",
    Appointment "appointment",
    Know "know",
});

/// What words that a person wrote are ticked by.
pub fn word(text: &str) -> String {
    text.trim().chars().take(MAX_WORD).collect()
}

impl HandOver {
    /// Whether it may be used no more.
    pub fn is_over(&self, today: Date) -> bool {
        self.until < today
    }

    /// The last one for somebody that still holds.
    pub fn current(dossier: &Dossier, to: Actor, today: Date) -> Option<Self> {
        let all = crate::all::<Self>(dossier).map(|(_, one)| one);
        all.filter(|one| one.to == to && !one.is_over(today)).last()
    }
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    to: Option<Actor>,
    purpose: Option<HandOverPurpose>,
    #[serde(with = "domain::date::option")]
    until: Option<Date>,
    steps: Set<TaskId>,
    words: Set<String>,
    named: bool,
}

impl Kind for HandOver {
    const SECTION: Section = Section(10);
    const NAME: &'static str = "hand-overs";

    fn read(entry: &Entry) -> Option<Self> {
        let Body {
            to,
            purpose,
            until,
            steps,
            words,
            named,
        } = body::read(Self::VERSION, entry)?;
        let fits = entry.title.is_empty()
            && steps.len() <= MAX_STEPS
            && steps.iter().all(|id| id.as_str().len() <= MAX_ID)
            && words.len() <= MAX_WORDS
            && words.iter().all(|word| word.chars().nth(MAX_WORD).is_none());
        let until = until.filter(|until| fits && in_range(*until))?;
        Some(Self {
            to: to?,
            purpose: purpose?,
            on: entry.day?,
            until,
            steps,
            words,
            named,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            to,
            purpose,
            on,
            until,
            steps,
            words,
            named,
        } = self.clone();
        let body = Body {
            to: Some(to),
            purpose: Some(purpose),
            until: Some(until),
            steps,
            words,
            named,
        };
        Entry {
            day: Some(on),
            rest: body::write(Self::VERSION, &body),
            ..Entry::default()
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        (self.to, self.on) == (other.to, other.on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{DossierId, EntryId};

    #[test]
    fn names_are_those_of_the_json() {
        crate::named::check(HandOverPurpose::ALL, HandOverPurpose::as_str);
    }

    #[test]
    fn the_largest_one_fits_into_an_entry() {
        let on = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let steps = (0..MAX_STEPS).map(|at| TaskId::from(&*format!("{at:064}")));
        let words = (0..MAX_WORDS).map(|at| word(&format!("{at:02}{}", "\u{1F33B}".repeat(200))));
        let largest = HandOver {
            to: Actor::Municipality,
            purpose: HandOverPurpose::Know,
            on,
            until: on,
            steps: steps.collect(),
            words: words.collect(),
            named: true,
        };
        let entry = largest.write();
        assert!(entry.rest.len() <= domain::MAX_REST, "{}", entry.rest.len());
        assert_eq!(HandOver::read(&entry), Some(largest));
    }

    #[test]
    fn one_that_is_over_holds_no_more() {
        let day = |day| Date::from_ymd_opt(2027, 3, day).unwrap();
        let made = |on, until| HandOver {
            to: Actor::CaseManager,
            purpose: HandOverPurpose::Apply,
            on,
            until,
            steps: Set::default(),
            words: Set::default(),
            named: false,
        };
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        for (number, one) in (1..).zip([made(day(1), day(9)), made(day(2), day(5))]) {
            let section = HandOver::SECTION;
            dossier.entries.insert(EntryId { section, number }, one.write());
        }
        let until = |today| {
            let current = HandOver::current(&dossier, Actor::CaseManager, today);
            current.map(|one| one.until)
        };
        assert_eq!(until(day(5)), Some(day(5)));
        assert_eq!(until(day(6)), Some(day(9)));
        assert_eq!(until(day(10)), None);
        assert_eq!(HandOver::current(&dossier, Actor::Volunteer, day(1)), None);
    }
}
