//! The debts of a person: whom, how much, how far it has come.

mod choices;
#[cfg(any(test, feature = "generate"))]
pub mod generate;
mod plan;

pub use choices::{Arrangement, DebtAnswer, DebtKind, DebtPaper, Seized, Stage, Threat};
pub use plan::{ANSWER_DAYS, LETTER_TASK, change, change_all};

use crate::filled::is_short;
use crate::{FilledAmount, FilledDay, Kind, body};
use domain::{Entry, Section, Set, Theme};
use serde::{Deserialize, Serialize};

/// Most characters of the name of a creditor, a collector or a bailiff, and of a place.
pub const MAX_NAME: usize = 60;
/// Most characters of a reference, and of since when.
pub const MAX_REFERENCE: usize = 40;

/// One debt, with one creditor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Debt {
    /// Whom the money is owed to; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub creditor: String,
    /// Where the creditor is; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub place: String,
    /// What the creditor calls the claim; at most [`MAX_REFERENCE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_REFERENCE)))]
    pub reference: String,
    /// The collector (incassobureau), if one writes; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub collector: String,
    /// What the collector calls it; at most [`MAX_REFERENCE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_REFERENCE)))]
    pub collector_reference: String,
    /// The bailiff, if one writes; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub bailiff: String,
    /// What the bailiff calls it; at most [`MAX_REFERENCE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_REFERENCE)))]
    pub bailiff_reference: String,
    /// What it is for, when that was said.
    pub kind: Option<DebtKind>,
    /// What is owed now.
    pub amount: FilledAmount,
    /// Of which day that amount is.
    pub amount_on: FilledDay,
    /// What was owed at first.
    pub original: FilledAmount,
    /// Since when, as the person writes it; at most [`MAX_REFERENCE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_REFERENCE)))]
    pub since: String,
    /// How far collecting has come, when that was said.
    pub stage: Option<Stage>,
    /// Whether there is an arrangement, when that was said.
    pub arrangement: Option<Arrangement>,
    /// What is paid a month by that arrangement.
    pub monthly: FilledAmount,
    /// What was seized.
    pub seized: Set<Seized>,
    /// What may be lost soon.
    pub threats: Set<Threat>,
    /// The day on which a letter was sent.
    pub letter: FilledDay,
    /// What came back, when that was said.
    pub answer: Option<DebtAnswer>,
    /// Papers that are missing.
    pub missing: Set<DebtPaper>,
    /// It is paid, or gone.
    pub is_settled: bool,
}

impl Debt {
    /// Whether a letter was sent and nothing came back.
    pub fn waits(&self) -> bool {
        self.letter.on.is_some() && matches!(self.answer, None | Some(DebtAnswer::None)) && !self.is_settled
    }
}

impl Kind for Debt {
    const SECTION: Section = Section(14);
    const NAME: &'static str = "debts";

    fn read(entry: &Entry) -> Option<Self> {
        let body: Self = body::read(Self::VERSION, entry)?;
        let names = [&entry.title, &body.place, &body.collector, &body.bailiff];
        let references = [
            &body.reference,
            &body.collector_reference,
            &body.bailiff_reference,
            &body.since,
        ];
        let amounts = [&body.amount, &body.original, &body.monthly];
        let fits = names.into_iter().all(|name| is_short(name, MAX_NAME))
            && references.into_iter().all(|one| is_short(one, MAX_REFERENCE))
            && amounts.into_iter().all(FilledAmount::fits)
            && body.amount_on.fits();
        let letter = FilledDay {
            on: entry.day,
            ..body.letter
        };
        (fits && letter.fits()).then(|| Self {
            creditor: entry.title.clone(),
            letter,
            ..body
        })
    }

    fn write(&self) -> Entry {
        // What stands in the head stands there only.
        let body = Self {
            creditor: String::new(),
            letter: FilledDay {
                on: None,
                ..self.letter.clone()
            },
            ..self.clone()
        };
        Entry {
            title: self.creditor.clone(),
            theme: Some(Theme::Debts),
            day: self.letter.on,
            rest: body::write(Self::VERSION, &body),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        (&self.creditor, &self.reference) == (&other.creditor, &other.reference)
    }
}
