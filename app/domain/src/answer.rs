//! An answer to a question.

use crate::ChoiceId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// One or more choices.
    Choices(BTreeSet<ChoiceId>),
    /// The code of a municipality.
    Municipality(String),
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
            value: Value::Choices(BTreeSet::from([choice.into()])),
            revision,
        }
    }

    /// The choices, when choices were given.
    pub fn choices(&self) -> Option<&BTreeSet<ChoiceId>> {
        match &self.value {
            Value::Choices(choices) => Some(choices),
            _ => None,
        }
    }
}
