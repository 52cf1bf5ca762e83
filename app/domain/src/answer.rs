//! An answer to a question.

use crate::{ChoiceId, Set};
use serde::{Deserialize, Serialize};

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// One or more choices, at most [`crate::MAX_CHOICES`].
    Choices(
        #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_CHOICES)))] Set<ChoiceId>,
    ),
    /// The code of a municipality, at most [`crate::MAX_ID`] characters.
    Municipality(#[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_ID)))] String),
    /// "Weet ik niet".
    DontKnow,
    /// "Later": asked and passed over.
    Later,
}

/// An answer, with the revision of the question it was given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What was answered.
    pub value: Value,
    /// Revision of the question then.
    pub revision: u16,
}

impl Answer {
    /// An answer of one choice.
    pub fn choice(choice: &str, revision: u16) -> Self {
        Self {
            value: Value::Choices(Set::from([choice.into()])),
            revision,
        }
    }

    /// The choices, when choices were given.
    pub fn choices(&self) -> Option<&Set<ChoiceId>> {
        match &self.value {
            Value::Choices(choices) => Some(choices),
            _ => None,
        }
    }

    /// The code of the municipality, when one was given.
    pub fn municipality(&self) -> Option<&str> {
        match &self.value {
            Value::Municipality(code) => Some(code),
            _ => None,
        }
    }
}
