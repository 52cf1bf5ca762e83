//! What an answer says about each choice of its question.

use crate::{ChoiceId, Set, Truth};

/// What is known of one question.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fact<'a> {
    /// The same for each choice.
    Same(Truth),
    /// This choice and no other.
    Only(&'a str),
    /// Any choice but this one.
    Not(&'a str),
    /// These choices, and of the others that much.
    Chosen {
        choices: &'a Set<ChoiceId>,
        others: Truth,
    },
}

impl Fact<'_> {
    pub(super) fn has(self, choice: &ChoiceId) -> Truth {
        match self {
            Self::Same(truth) => truth,
            Self::Only(only) => Truth::of(choice.as_str() == only),
            Self::Not(not) if choice.as_str() == not => Truth::No,
            Self::Not(_) => Truth::Unknown,
            Self::Chosen { choices, .. } if choices.contains(choice) => Truth::Yes,
            Self::Chosen { others, .. } => others,
        }
    }
}
