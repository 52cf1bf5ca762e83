//! When a task or question applies: three-valued logic over the answers.

use crate::{ChoiceId, QuestionId};
use serde::{Deserialize, Serialize};

/// Yes, no, or not known (yet). Not known keeps a task in the plan, marked unsure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Surely not.
    No,
    /// Not answered, "weet ik niet" or "later".
    Unknown,
    /// Surely.
    Yes,
}

impl Truth {
    /// Yes or no, nothing between.
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// The least and the most that a whole stay can last, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StayDays {
    /// At least so many days.
    pub min: u32,
    /// At most so many days; `None` when nothing is known.
    pub max: Option<u32>,
}

/// What an expression may ask about a dossier.
pub trait Facts {
    /// Whether the answer to `question` holds `choice`.
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth;
    /// Length of the whole stay, where known.
    fn stay(&self) -> StayDays;
}

/// The same facts where nothing that was not answered holds: "not X" is likely then, "X" is not.
#[derive(Debug)]
pub struct Likely<'a, F>(pub &'a F);

impl<F: Facts> Facts for Likely<'_, F> {
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
        match self.0.has(question, choice) {
            Truth::Unknown => Truth::No,
            known => known,
        }
    }

    fn stay(&self) -> StayDays {
        self.0.stay()
    }
}

/// The same facts with one more answer.
#[derive(Debug)]
pub struct Supposing<'a, F> {
    /// What is known.
    pub facts: &'a F,
    /// The question that is answered.
    pub question: &'a QuestionId,
    /// Its only choice.
    pub choice: &'a ChoiceId,
}

impl<F: Facts> Facts for Supposing<'_, F> {
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
        if question == self.question {
            Truth::of(choice == self.choice)
        } else {
            self.facts.has(question, choice)
        }
    }

    fn stay(&self) -> StayDays {
        self.facts.stay()
    }
}

/// When something applies, as a tree. An empty `All` always applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// Every part holds.
    All(Vec<Applies>),
    /// At least one part holds.
    Any(Vec<Applies>),
    /// The part does not hold.
    Not(Box<Applies>),
    /// The part surely holds: what was not answered counts as "no".
    Surely(Box<Applies>),
    /// The answer to the question is, or contains, the choice.
    Is(QuestionId, ChoiceId),
    /// The whole stay is shorter than so many days.
    StayUnder(u32),
}

impl Default for Applies {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

impl Applies {
    /// Whether it is the empty rule that always applies.
    pub fn is_always(&self) -> bool {
        matches!(self, Self::All(parts) if parts.is_empty())
    }

    /// The value of the rule for these facts.
    pub fn eval(&self, facts: &impl Facts) -> Truth {
        match self {
            Self::All(parts) => parts
                .iter()
                .map(|part| part.eval(facts))
                .min()
                .unwrap_or(Truth::Yes),
            Self::Any(parts) => parts
                .iter()
                .map(|part| part.eval(facts))
                .max()
                .unwrap_or(Truth::No),
            Self::Not(part) => part.eval(facts).not(),
            Self::Surely(part) => Truth::of(part.eval(facts) == Truth::Yes),
            Self::Is(question, choice) => facts.has(question, choice),
            Self::StayUnder(days) => stay_under(facts.stay(), *days),
        }
    }

    /// Calls `visit` for every question and choice the rule asks about.
    pub fn each_question<'a>(&'a self, visit: &mut impl FnMut(&'a QuestionId, &'a ChoiceId)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_question(visit);
                }
            }
            Self::Not(part) | Self::Surely(part) => part.each_question(visit),
            Self::Is(question, choice) => visit(question, choice),
            Self::StayUnder(_) => {}
        }
    }

    /// Whether the rule asks for the length of the stay.
    pub fn asks_stay(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::asks_stay),
            Self::Not(part) | Self::Surely(part) => part.asks_stay(),
            Self::Is(..) => false,
            Self::StayUnder(_) => true,
        }
    }
}

fn stay_under(stay: StayDays, days: u32) -> Truth {
    if stay.min >= days {
        Truth::No
    } else if stay.max.is_some_and(|max| max < days) {
        Truth::Yes
    } else {
        Truth::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Known(StayDays);
    impl Facts for Known {
        fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
            match question.as_str() {
                "asked" => Truth::of(choice.as_str() == "yes"),
                _ => Truth::Unknown,
            }
        }
        fn stay(&self) -> StayDays {
            self.0
        }
    }

    fn is(question: &str, choice: &str) -> Applies {
        Applies::Is(question.into(), choice.into())
    }

    fn check(rule: &Applies, expected: Truth) {
        let facts = Known(StayDays {
            min: 20,
            max: Some(80),
        });
        assert_eq!(rule.eval(&facts), expected, "{rule:?}");
    }

    #[test]
    fn three_values_follow_kleene() {
        check(&Applies::default(), Truth::Yes);
        check(
            &Applies::All(vec![is("asked", "yes"), is("open", "yes")]),
            Truth::Unknown,
        );
        check(
            &Applies::All(vec![is("asked", "no"), is("open", "yes")]),
            Truth::No,
        );
        check(
            &Applies::Any(vec![is("asked", "yes"), is("open", "yes")]),
            Truth::Yes,
        );
        check(
            &Applies::Any(vec![is("asked", "no"), is("open", "yes")]),
            Truth::Unknown,
        );
        check(&Applies::Not(Box::new(is("open", "yes"))), Truth::Unknown);
        check(&Applies::Any(vec![]), Truth::No);
    }

    #[test]
    fn what_is_open_is_not_sure() {
        let surely = |part| Applies::Surely(Box::new(part));
        check(&surely(is("asked", "yes")), Truth::Yes);
        check(&surely(is("asked", "no")), Truth::No);
        check(&surely(is("open", "yes")), Truth::No);
        check(&Applies::Not(surely(is("open", "yes")).into()), Truth::Yes);
    }

    #[test]
    fn a_stay_is_compared_as_a_range() {
        check(&Applies::StayUnder(10), Truth::No);
        check(&Applies::StayUnder(81), Truth::Yes);
        check(&Applies::StayUnder(50), Truth::Unknown);
    }
}
