//! The order of the questions, and for whom this plan is not made.

use crate::{
    Answer, Applies, Facts, Kind, Question, QuestionId, Release, Situation, Truth, Value, WHERE,
};

/// Why a plan for adults going home may not fit somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// In a clinic: tbs or another.
    Clinic,
    /// In an institution for young people: PIJ, or under 18.
    Youth,
    /// May not stay in the Netherlands.
    MayNotStay,
}

impl Unfit {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Clinic, Self::Youth, Self::MayNotStay];

    /// The answer that says so: a question and one of its choices.
    pub const fn answer(self) -> (&'static str, &'static str) {
        match self {
            Self::Clinic => (WHERE, "clinic"),
            Self::Youth => (WHERE, "youth"),
            Self::MayNotStay => ("may-stay", "no"),
        }
    }
}

impl<'a> Situation<'a> {
    /// Whether the question was answered; "weet ik niet" and "later" count.
    pub fn is_answered(&self, question: &Question) -> bool {
        let given = self.dossier().answers.contains_key(&question.id);
        match question.kind {
            Kind::Language => self.dossier().settings.language.is_some(),
            Kind::Release => given || self.dossier().release != Release::Unknown,
            Kind::One | Kind::Many | Kind::Municipality => given,
        }
    }

    /// Whether the person passed over the question for now.
    pub fn is_later(&self, question: &Question) -> bool {
        matches!(
            self.dossier().answers.get(&question.id),
            Some(Answer {
                value: Value::Later,
                ..
            })
        )
    }

    /// The questions of the intake that are asked in this situation, in order.
    pub fn intake(self) -> impl Iterator<Item = &'a Question> {
        self.catalogue()
            .questions
            .iter()
            .filter(move |question| !question.voluntary && self.asks(question))
    }

    /// How many questions of the intake have an answer other than "later".
    pub fn answered(&self) -> usize {
        self.intake()
            .filter(|question| self.is_answered(question) && !self.is_later(question))
            .count()
    }

    /// The next question without an answer, after the given one; from the begin when none is given.
    pub fn next_question(self, after: Option<&QuestionId>) -> Option<&'a Question> {
        let begin = after.map_or(0, |id| {
            let at = self.catalogue().questions.iter().position(|q| q.id == *id);
            at.map_or(0, |at| at + 1)
        });
        self.catalogue().questions[begin..].iter().find(|question| {
            !question.voluntary && self.asks(question) && !self.is_answered(question)
        })
    }

    /// The first question that tells whether a rule holds and is open or was passed over.
    pub fn question_for(self, rule: &Applies) -> Option<&'a Question> {
        self.catalogue().questions.iter().find(|question| {
            let is_open = !self.is_answered(question) || self.is_later(question);
            let mut is_named = false;
            rule.each_question(&mut |id, _| is_named |= *id == question.id);
            is_named && is_open && self.asks(question)
        })
    }

    /// The question before the given one, answered or not.
    pub fn question_before(self, id: &QuestionId) -> Option<&'a Question> {
        self.intake()
            .take_while(|question| question.id != *id)
            .last()
    }

    /// The first question that is open or was passed over.
    pub fn open_question(self) -> Option<&'a Question> {
        self.next_question(None)
            .or_else(|| self.intake().find(|question| self.is_later(question)))
    }

    /// For whom this plan is not made; the app then says whom to ask.
    pub fn unfit(&self) -> Option<Unfit> {
        self.every_unfit().next()
    }

    /// Every reason why the plan may not fit.
    pub fn every_unfit(self) -> impl Iterator<Item = Unfit> + use<'a> {
        Unfit::ALL.into_iter().filter(move |unfit| {
            let (question, choice) = unfit.answer();
            self.has(&question.into(), &choice.into()) == Truth::Yes
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Choice, Date, Dossier, DossierId, Theme};

    fn question(id: &str, applies: Applies) -> Question {
        let choice = |id: &str| Choice {
            id: id.into(),
            exclusive: false,
            stay_min: None,
            stay_max: None,
        };
        Question {
            id: id.into(),
            revision: 1,
            theme: Theme::General,
            kind: Kind::One,
            choices: vec![choice("yes"), choice("no"), choice("clinic")],
            applies,
            voluntary: false,
        }
    }

    fn catalogue() -> Catalogue {
        let only_with_id = Applies::Is("valid-id".into(), "yes".into());
        Catalogue {
            questions: vec![
                question("where", Applies::default()),
                question("valid-id", Applies::default()),
                question("id-where", only_with_id),
                question("medicine", Applies::default()),
            ],
            ..Catalogue::default()
        }
    }

    #[test]
    fn the_question_that_tells_is_the_first_open_one_of_the_rule() {
        let catalogue = catalogue();
        let rule = Applies::Any(vec![
            Applies::Is("medicine".into(), "yes".into()),
            Applies::Is("valid-id".into(), "no".into()),
        ]);
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let mut asked = Vec::new();
        for answered in ["valid-id", "medicine"] {
            let situation = Situation::new(&dossier, &catalogue, Date::MIN);
            asked.push(situation.question_for(&rule).map(|one| one.id.to_string()));
            dossier
                .answers
                .insert(answered.into(), Answer::choice("yes", 1));
        }
        let situation = Situation::new(&dossier, &catalogue, Date::MIN);
        assert_eq!(
            asked,
            [Some("valid-id".to_owned()), Some("medicine".to_owned())]
        );
        assert_eq!(situation.question_for(&rule), None);
    }

    fn next(answers: &[(&str, &str)], after: Option<&str>) -> Option<String> {
        let catalogue = catalogue();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        for (question, choice) in answers {
            let answer = match *choice {
                "later" => Answer {
                    value: Value::Later,
                    revision: 1,
                },
                choice => Answer::choice(choice, 1),
            };
            dossier.answers.insert((*question).into(), answer);
        }
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let situation = Situation::new(&dossier, &catalogue, today);
        let after = after.map(QuestionId::from);
        situation
            .next_question(after.as_ref())
            .map(|q| q.id.to_string())
    }

    #[test]
    fn a_question_that_hangs_on_another_is_asked_until_it_surely_does_not_apply() {
        assert_eq!(next(&[], None).as_deref(), Some("where"));
        assert_eq!(
            next(&[("valid-id", "later")], Some("valid-id")).as_deref(),
            Some("id-where")
        );
        assert_eq!(
            next(&[("valid-id", "no")], Some("valid-id")).as_deref(),
            Some("medicine")
        );
        assert_eq!(next(&[("medicine", "yes")], Some("medicine")), None);
    }

    #[test]
    fn a_clinic_gets_the_honest_page() {
        let catalogue = catalogue();
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        assert_eq!(Situation::new(&dossier, &catalogue, today).unfit(), None);
        let mut answer = |question: &str, choice: &str| {
            let given = Answer::choice(choice, 1);
            dossier.answers.insert(question.into(), given);
            let situation = Situation::new(&dossier, &catalogue, today);
            situation.every_unfit().collect::<Vec<_>>()
        };
        assert_eq!(answer("where", "clinic"), [Unfit::Clinic]);
        assert_eq!(answer("may-stay", "no"), [Unfit::Clinic, Unfit::MayNotStay]);
        assert_eq!(answer("where", "prison"), [Unfit::MayNotStay]);
    }
}
