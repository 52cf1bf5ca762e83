//! What somebody brings to a visiting hour: papers at hand, what to leave with, how to be reached, and what of it
//! all stands on the sheet. Choices only; the questions are entries of their own.

use crate::named::named;
use crate::{Kind, body};
use domain::{Dossier, Entry, EntryId, Section, Set};
use serde::{Deserialize, Serialize};

/// The sheet to bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Preparation {
    /// What of the plan and of the rest stands on the sheet.
    #[serde(default)]
    pub shows: Set<Shows>,
    /// Letters and papers at hand.
    #[serde(default)]
    pub papers: Set<AtHand>,
    /// What to leave with.
    #[serde(default)]
    pub hopes: Set<Hope>,
    /// How to be reached.
    #[serde(default)]
    pub reach: Set<Reach>,
}

/// A part of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The questions to ask, at most two.
    Questions,
    /// What was done.
    Done,
    /// What the person waits for.
    Waiting,
    /// Papers at hand.
    Papers,
    /// What to leave with.
    Hopes,
    /// How to be reached.
    Reach,
    /// The name for papers.
    Name,
}

/// A letter or paper that somebody has at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AtHand {
    /// A letter of the municipality.
    Municipality,
    /// A letter of a court or bailiff.
    Court,
    /// A letter of the CJIB.
    Fines,
    /// A letter about the home: landlord, energy.
    Home,
    /// A letter of the health insurer.
    Insurer,
    /// A letter of UWV, Dienst Toeslagen or Belastingdienst.
    Agency,
    /// A letter of the bank.
    Bank,
    /// An identity document.
    Identity,
    /// The D&R-plan, or the map it is kept in.
    Plan,
    /// Something else.
    Other,
}

/// What somebody would like to leave a visiting hour with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Hope {
    /// To know what comes next.
    NextStep,
    /// An appointment.
    Appointment,
    /// A form that is filled in.
    Form,
    /// A letter that is written.
    Letter,
    /// A name or a number to call.
    Contact,
    /// A copy or proof.
    Proof,
}

/// How somebody can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// By the casemanager.
    CaseManager,
    /// By the RIC.
    Ric,
    /// By post to the institution.
    Post,
    /// By family.
    Family,
    /// At the next visiting hour.
    NextHour,
}

named!(Shows {
    Questions "questions",
    Done "done",
    Waiting "waiting",
    Papers "papers",
    Hopes "hopes",
    Reach "reach",
    Name "name",
});
named!(AtHand {
    Municipality "municipality",
    Court "court",
    Fines "fines",
    Home "home",
    Insurer "insurer",
    Agency "agency",
    Bank "bank",
    Identity "identity",
    Plan "plan",
    Other "other",
});
named!(Hope {
    NextStep "next-step",
    Appointment "appointment",
    Form "form",
    Letter "letter",
    Contact "contact",
    Proof "proof",
});
named!(Reach {
    CaseManager "case-manager",
    Ric "ric",
    Post "post",
    Family "family",
    NextHour "next-hour",
});

impl Preparation {
    /// There is one.
    pub const ID: EntryId = EntryId {
        section: Self::SECTION,
        number: 1,
    };

    /// The one of a dossier. Before somebody chose, all is shown but how to be reached and the name.
    pub fn of(dossier: &Dossier) -> Self {
        let read = dossier.entries.get(&Self::ID).and_then(Self::read);
        read.unwrap_or_else(|| {
            let shows = Shows::ALL.iter().copied();
            let shows = shows.filter(|one| !matches!(one, Shows::Reach | Shows::Name));
            Self {
                shows: shows.collect(),
                ..Self::default()
            }
        })
    }
}

impl Kind for Preparation {
    const SECTION: Section = Section(9);
    const NAME: &'static str = "preparation";

    fn read(entry: &Entry) -> Option<Self> {
        let Body(shows, papers, hopes, reach) = body::read(Self::VERSION, entry)?;
        Some(Self {
            shows,
            papers,
            hopes,
            reach,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            shows,
            papers,
            hopes,
            reach,
        } = self.clone();
        Entry {
            rest: body::write(Self::VERSION, &Body(shows, papers, hopes, reach)),
            ..Entry::default()
        }
    }

    /// There is one, so both sides mean the same.
    fn is_twin(&self, _: &Self) -> bool {
        true
    }
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body(Set<Shows>, Set<AtHand>, Set<Hope>, Set<Reach>);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;
    use domain::DossierId;

    #[test]
    fn names_are_those_of_the_json() {
        check(Shows::ALL, Shows::as_str);
        check(AtHand::ALL, AtHand::as_str);
        check(Hope::ALL, Hope::as_str);
        check(Reach::ALL, Reach::as_str);
    }

    #[test]
    fn who_ticked_everything_off_keeps_it_so() {
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        assert!(!Preparation::of(&dossier).shows.contains(&Shows::Name));
        assert!(Preparation::of(&dossier).shows.contains(&Shows::Done));
        let none = Preparation::default();
        dossier.entries.insert(Preparation::ID, none.write());
        assert_eq!(Preparation::of(&dossier), none);
    }
}
