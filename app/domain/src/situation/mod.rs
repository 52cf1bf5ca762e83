//! The facts of one dossier, as expressions of the catalogue ask for them.

mod fact;

use crate::calendar::days_between;
use crate::{
    Answer, Catalogue, ChoiceId, Date, Dossier, Facts, Index, QuestionId, Set, StayDays, Truth,
};
use fact::Fact;

/// The question "Waar ben je nu?".
pub const WHERE: &str = "where";
/// The question since when somebody is inside.
pub const SINCE: &str = "since";
/// Its choice "buiten"; also true as soon as the release says so.
pub const OUTSIDE: &str = "outside";

/// Known by itself: whether the person goes to another municipality than before.
pub const OTHER_MUNICIPALITY: &str = "other-municipality";

/// The question for the municipality somebody lived in before.
pub const FROM_MUNICIPALITY: &str = "from-municipality";
/// The question for the municipality somebody goes to.
pub const TO_MUNICIPALITY: &str = "to-municipality";

/// How many questions may hang on each other; the content check allows fewer.
const DEEPEST: u8 = 16;

/// A dossier, read with a catalogue, on a day.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    dossier: &'a Dossier,
    catalogue: &'a Catalogue,
    today: Date,
    depth: u8,
}

impl<'a> Situation<'a> {
    /// The facts of `dossier` on `today`.
    pub const fn new(dossier: &'a Dossier, catalogue: &'a Catalogue, today: Date) -> Self {
        Self {
            dossier,
            catalogue,
            today,
            depth: 0,
        }
    }

    /// The dossier that is read.
    pub const fn dossier(&self) -> &'a Dossier {
        self.dossier
    }

    /// The catalogue it is read with.
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// Whether a question is asked in this situation. Not known counts as asked.
    pub fn asks(&self, question: &crate::Question) -> bool {
        question.applies.eval(self) != Truth::No
    }

    /// The same facts, for reading many rules.
    pub fn settle(&self) -> Settled<'a> {
        let questions = &self.catalogue.questions;
        Settled {
            situation: *self,
            index: Index::new(questions),
            facts: questions.iter().map(|it| self.fact(&it.id)).collect(),
            stay: self.stay(),
        }
    }

    fn fact(&self, question: &QuestionId) -> Fact<'a> {
        match question.as_str() {
            WHERE if self.dossier.release.is_outside() => Fact::Only(OUTSIDE),
            WHERE if self.is_surely_inside() => Fact::Not(OUTSIDE),
            OTHER_MUNICIPALITY => self.other_municipality(),
            _ if !self.asked(question) => Fact::Same(Truth::No),
            _ => {
                let choices = self.choices(question);
                choices.map_or(Fact::Same(Truth::Unknown), |it| self.chosen(question, it))
            }
        }
    }

    fn choices(&self, question: &QuestionId) -> Option<&'a Set<ChoiceId>> {
        let answer = self.dossier.answers.get(question);
        answer.and_then(Answer::choices)
    }

    /// Whether the answer to a question of choices is there, and known whole.
    pub fn knows(&self, question: &QuestionId) -> bool {
        let choices = self.choices(question);
        let chosen = choices.map(|choices| self.chosen(question, choices));
        matches!(
            chosen,
            Some(Fact::Chosen {
                others: Truth::No,
                ..
            })
        )
    }

    /// Somebody whose release is to come is not outside, also when nobody said where.
    fn is_surely_inside(&self) -> bool {
        let is_to_come = |date: Date| date >= self.today;
        self.dossier.release.dates().any(is_to_come) && !self.knows(&WHERE.into())
    }

    /// What was not chosen is a sure "no" only where all that was chosen is known: a newer program, or a
    /// catalogue that has split a choice, may have meant just that.
    /// Two answers where one is asked, or "geen van deze" beside another one, say nothing: which is meant
    /// nobody can tell.
    fn chosen(&self, question: &QuestionId, choices: &'a Set<ChoiceId>) -> Fact<'a> {
        let question = self.catalogue.question(question);
        if question.is_some_and(|question| question.is_contradicted_by(choices)) {
            return Fact::Same(Truth::Unknown);
        }
        let known = question.is_some_and(|question| {
            let is_known = |id: &ChoiceId| question.choices.iter().any(|choice| choice.id == *id);
            !choices.is_empty() && choices.iter().all(is_known)
        });
        let others = if known { Truth::No } else { Truth::Unknown };
        Fact::Chosen { choices, others }
    }

    /// Whether the municipality to go to is another than the one before; its only choices are yes and no.
    fn other_municipality(&self) -> Fact<'a> {
        let municipality = |question: &str| {
            let answer = self.dossier.answers.get(&question.into());
            answer.and_then(Answer::municipality)
        };
        match (
            municipality(FROM_MUNICIPALITY),
            municipality(TO_MUNICIPALITY),
        ) {
            (Some(from), Some(to)) => Fact::Only(if from == to { "no" } else { "yes" }),
            _ => Fact::Same(Truth::Unknown),
        }
    }

    fn asked(&self, question: &QuestionId) -> bool {
        if self.depth >= DEEPEST {
            return true;
        }
        let deeper = Self {
            depth: self.depth + 1,
            ..*self
        };
        self.catalogue
            .question(question)
            .is_none_or(|question| question.applies.eval(&deeper) != Truth::No)
    }
}

/// The facts of a situation, each question looked up once: for reading many rules.
#[derive(Debug)]
pub struct Settled<'a> {
    situation: Situation<'a>,
    index: Index,
    /// By place of the question in the catalogue.
    facts: Vec<Fact<'a>>,
    stay: StayDays,
}

impl Facts for Settled<'_> {
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
        let questions = &self.situation.catalogue.questions;
        match self.index.get(questions, question.as_str()) {
            Some(at) => self.facts[at].has(choice),
            None => self.situation.has(question, choice),
        }
    }

    fn stay(&self) -> StayDays {
        self.stay
    }
}

impl Facts for Situation<'_> {
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
        self.fact(question).has(choice)
    }

    fn stay(&self) -> StayDays {
        let mut so_far = StayDays { min: 0, max: None };
        for question in &self.catalogue.questions {
            let given = self.choices(&question.id);
            let given = given.filter(|given| !question.is_contradicted_by(given));
            for choice in &question.choices {
                if choice.stay_min.is_some() && given.is_some_and(|g| g.contains(&choice.id)) {
                    so_far = StayDays {
                        min: choice.stay_min.unwrap_or(0),
                        max: choice.stay_max,
                    };
                }
            }
        }
        let release = self.dossier.release;
        if release.dates().next().is_none() || release.is_outside() {
            return StayDays {
                max: None,
                ..so_far
            };
        }
        let margin = self.catalogue.margin_days;
        StayDays {
            min: so_far
                .min
                .saturating_add(days_ahead(self.today, release.earliest(self.today, margin))),
            max: so_far
                .max
                .map(|max| max.saturating_add(days_ahead(self.today, release.likely(self.today)))),
        }
    }
}

fn days_ahead(from: Date, to: Date) -> u32 {
    u32::try_from(days_between(from, to).max(0)).unwrap_or(u32::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Applies, Choice, DossierId, Kind, Question, Theme, Value};
    use proptest::prelude::*;

    /// The choices that the catalogue knows; ids from here on are strange to it.
    const KNOWN: u8 = 4;
    /// The one that stands alone.
    const EXCLUSIVE: u8 = 3;

    fn id(number: u8) -> ChoiceId {
        format!("c-{number}").as_str().into()
    }

    fn catalogue(kind: Kind) -> Catalogue {
        let choice = |number| Choice {
            id: id(number),
            exclusive: number == EXCLUSIVE,
            stay_min: None,
            stay_max: None,
        };
        let question = Question {
            id: "bed".into(),
            revision: 1,
            theme: Theme::General,
            kind,
            choices: (0..KNOWN).map(choice).collect(),
            applies: Applies::default(),
            voluntary: false,
        };
        Catalogue {
            questions: vec![question],
            ..Catalogue::default()
        }
    }

    proptest! {
        #[test]
        fn only_an_answer_that_is_known_whole_says_no(
            chosen in prop::collection::vec(0..KNOWN + 2, 0..4),
            question in prop_oneof![Just("bed"), Just("of-a-newer-catalogue")],
            kind in prop_oneof![Just(Kind::One), Just(Kind::Many)],
        ) {
            let catalogue = catalogue(kind);
            let choices: Set<ChoiceId> = chosen.iter().map(|number| id(*number)).collect();
            let alone = kind == Kind::One || chosen.contains(&EXCLUSIVE);
            let contradicts = question == "bed" && choices.len() > 1 && alone;
            let is_known = question == "bed" && !chosen.is_empty() && chosen.iter().all(|it| *it < KNOWN);
            let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
            let value = Value::Choices(choices);
            dossier.answers.insert(question.into(), Answer { value, revision: 1 });
            let situation = Situation::new(&dossier, &catalogue, Date::MIN);
            for number in 0..KNOWN {
                let (question, choice) = (question.into(), id(number));
                let expected = if contradicts {
                    Truth::Unknown
                } else if chosen.contains(&number) {
                    Truth::Yes
                } else if is_known {
                    Truth::No
                } else {
                    Truth::Unknown
                };
                prop_assert_eq!(situation.has(&question, &choice), expected);
                prop_assert_eq!(situation.settle().has(&question, &choice), expected);
            }
        }
    }
}
