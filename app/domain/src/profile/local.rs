//! What somebody of the place knows, and every step would otherwise have people ask.

use crate::{Date, Map, Theme};
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that differs from place to place and that a step needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LocalFact {
    /// When the official comes for identity cards.
    CardVisits,
    /// What to bring to the official.
    CardBring,
    /// What card and photo cost together.
    CardPrice,
    /// How the card is paid from here.
    CardPayment,
    /// Where a passport photo is taken.
    Photo,
    /// How an identity document from outside gets in.
    IdComesIn,
    /// How somebody gets the own document on the last day.
    IdAtGate,
    /// Which paper with a name somebody can take along.
    NamedPaper,
    /// How DigiD is applied for.
    Digid,
    /// How the code of DigiD comes to a telephone.
    DigidCode,
    /// Which work and lessons there are.
    WorkAndLessons,
    /// With whom to talk about school.
    SchoolHelp,
    /// How somebody signs up from here for school outside.
    SchoolSignUp,
    /// How money can be set aside.
    Saving,
    /// When medicine is handed out.
    MedicineHours,
    /// How medicine, its list and a prescription go along.
    MedicineAlong,
    /// Whom to call about medicine afterwards.
    MedicinePhone,
    /// How a visit is asked for.
    Visits,
    /// How calling goes and is paid.
    Calls,
    /// Which buddies come.
    Buddies,
    /// How parent and child meet.
    ChildVisits,
    /// How a talk with the casemanager is asked for.
    CaseManager,
    /// Where statements about detention and release are asked for.
    Statements,
    /// How the statement of release is handed over on the day.
    StatementOnTheDay,
    /// How the money of the account here goes along.
    AccountMoney,
    /// What there is for the journey.
    Journey,
    /// Where post for somebody here goes: name, box and town, with commas between them.
    Address,
}

impl LocalFact {
    /// All of them, by theme.
    pub const ALL: [Self; 27] = [
        Self::CardVisits,
        Self::CardBring,
        Self::CardPrice,
        Self::CardPayment,
        Self::Photo,
        Self::IdComesIn,
        Self::IdAtGate,
        Self::NamedPaper,
        Self::Digid,
        Self::DigidCode,
        Self::WorkAndLessons,
        Self::SchoolHelp,
        Self::SchoolSignUp,
        Self::Saving,
        Self::MedicineHours,
        Self::MedicineAlong,
        Self::MedicinePhone,
        Self::Visits,
        Self::Calls,
        Self::Buddies,
        Self::ChildVisits,
        Self::CaseManager,
        Self::Statements,
        Self::StatementOnTheDay,
        Self::AccountMoney,
        Self::Journey,
        Self::Address,
    ];

    /// Its name, as in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CardVisits => "card-visits",
            Self::CardBring => "card-bring",
            Self::CardPrice => "card-price",
            Self::CardPayment => "card-payment",
            Self::Photo => "photo",
            Self::IdComesIn => "id-comes-in",
            Self::IdAtGate => "id-at-gate",
            Self::NamedPaper => "named-paper",
            Self::Digid => "digid",
            Self::DigidCode => "digid-code",
            Self::WorkAndLessons => "work-and-lessons",
            Self::SchoolHelp => "school-help",
            Self::SchoolSignUp => "school-sign-up",
            Self::Saving => "saving",
            Self::MedicineHours => "medicine-hours",
            Self::MedicineAlong => "medicine-along",
            Self::MedicinePhone => "medicine-phone",
            Self::Visits => "visits",
            Self::Calls => "calls",
            Self::Buddies => "buddies",
            Self::ChildVisits => "child-visits",
            Self::CaseManager => "case-manager",
            Self::Statements => "statements",
            Self::StatementOnTheDay => "statement-on-the-day",
            Self::AccountMoney => "account-money",
            Self::Journey => "journey",
            Self::Address => "address",
        }
    }

    /// The theme under which whoever fills it in looks for it.
    pub const fn theme(self) -> Theme {
        match self {
            Self::CardVisits
            | Self::CardBring
            | Self::CardPrice
            | Self::CardPayment
            | Self::Photo
            | Self::IdComesIn
            | Self::IdAtGate
            | Self::NamedPaper
            | Self::Digid
            | Self::DigidCode => Theme::Identity,
            Self::WorkAndLessons | Self::SchoolHelp | Self::SchoolSignUp | Self::Saving => {
                Theme::WorkAndIncome
            }
            Self::MedicineHours | Self::MedicineAlong | Self::MedicinePhone => Theme::Care,
            Self::Visits | Self::Calls | Self::Buddies | Self::ChildVisits => Theme::Network,
            Self::CaseManager
            | Self::Statements
            | Self::StatementOnTheDay
            | Self::AccountMoney
            | Self::Journey
            | Self::Address => Theme::General,
        }
    }
}

/// What a place says about one fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LocalAnswer {
    /// In a few words, such as "elke tweede dinsdag om 10.00 uur".
    pub text: String,
    /// The day on which somebody last looked whether it holds.
    #[serde(
        default,
        with = "crate::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub checked: Option<Date>,
}

/// Everything that a place filled in.
pub type LocalAnswers = Map<LocalFact, LocalAnswer>;

/// Reads them where each fact stands once: which of two is meant nobody can tell.
pub(super) fn each_once<'de, D: Deserializer<'de>>(from: D) -> Result<LocalAnswers, D::Error> {
    struct Answers;

    impl<'de> Visitor<'de> for Answers {
        type Value = LocalAnswers;

        fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
            to.write_str("what the place knows, by the name of each fact")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<LocalAnswers, A::Error> {
            let mut answers = LocalAnswers::new();
            while let Some((fact, answer)) = from.next_entry::<LocalFact, LocalAnswer>()? {
                if answers.insert(fact, answer).is_some() {
                    let name = fact.as_str();
                    return Err(Error::custom(format_args!("`{name}` stands there twice")));
                }
            }
            Ok(answers)
        }
    }

    from.deserialize_map(Answers)
}

/// Sets what a place says, as it was looked up on `today`; no words take it away.
pub fn set_local(answers: &mut LocalAnswers, fact: LocalFact, text: String, today: Date) {
    if text.trim().is_empty() {
        answers.remove(&fact);
    } else {
        let checked = Some(today);
        answers.insert(fact, LocalAnswer { text, checked });
    }
}

/// Everything that is filled in was looked up again on `today`.
pub fn confirm_local(answers: &mut LocalAnswers, today: Date) {
    *answers = std::mem::take(answers)
        .into_iter()
        .map(|(fact, answer)| {
            let checked = Some(today);
            (fact, LocalAnswer { checked, ..answer })
        })
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_a_fact_as_the_program_does() {
        for fact in LocalFact::ALL {
            let name = serde_json::to_value(fact).unwrap();
            assert_eq!(name, fact.as_str());
        }
        assert!(LocalFact::ALL.is_sorted(), "in the order of the type");
        let themes = LocalFact::ALL.map(LocalFact::theme);
        let runs = themes.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(runs, 4, "each theme stands together");
    }

    #[test]
    fn an_answer_carries_its_day_and_goes_with_its_words() {
        let day = |day| Date::from_ymd_opt(2027, 3, day).unwrap();
        let mut answers = LocalAnswers::new();
        set_local(&mut answers, LocalFact::Photo, "kamer 4".into(), day(1));
        set_local(
            &mut answers,
            LocalFact::Calls,
            "met een kaart".into(),
            day(1),
        );
        confirm_local(&mut answers, day(9));
        set_local(&mut answers, LocalFact::Calls, " ".into(), day(9));
        let kept: Vec<_> = answers.iter().collect();
        let photo = LocalAnswer {
            text: "kamer 4".into(),
            checked: Some(day(9)),
        };
        assert_eq!(kept, [(&LocalFact::Photo, &photo)]);
    }
}
