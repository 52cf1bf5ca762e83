//! The questions of the intake.

use crate::{Applies, ChoiceId, Named, QuestionId, Set, Theme};
use serde::{Deserialize, Serialize};

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Exactly one choice.
    One,
    /// Any number of choices; an exclusive choice stands alone.
    Many,
    /// A municipality from the list.
    Municipality,
    /// The release, kept in the dossier itself.
    Release,
    /// The language, kept in the settings.
    Language,
}

/// One question, one screen. "Weet ik niet" and "Later" belong to every question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Raised when its meaning changes; answers keep the revision they were given under.
    pub revision: u16,
    /// The theme whose page shows the answer.
    pub theme: Theme,
    /// How it is answered.
    pub kind: Kind,
    /// The choices, in the order on screen.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// When it is asked.
    #[serde(default)]
    pub applies: Applies,
    /// Belongs to the voluntary page "Wat wil ik, waarvoor doe ik dit"; not in the intake.
    #[serde(default)]
    pub voluntary: bool,
}

impl Question {
    /// Whether these choices can't be meant together: more than one where one is asked, or beside one
    /// that stands alone.
    pub fn is_contradicted_by(&self, choices: &Set<ChoiceId>) -> bool {
        let stands_alone = |choice: &Choice| choice.exclusive && choices.contains(&choice.id);
        choices.len() > 1 && (self.kind == Kind::One || self.choices.iter().any(stands_alone))
    }
}

impl Named for Question {
    fn name(&self) -> &str {
        self.id.as_str()
    }
}

/// One choice of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id within the question.
    pub id: ChoiceId,
    /// Stands alone: "geen van deze".
    #[serde(default)]
    pub exclusive: bool,
    /// Least length of the stay so far, in days, for the question that asks it.
    #[serde(default)]
    pub stay_min: Option<u32>,
    /// Most length of the stay so far, in days; absent is open.
    #[serde(default)]
    pub stay_max: Option<u32>,
}

/// A municipality with its code from Statistics Netherlands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    /// Such as `GM0363`.
    pub code: String,
    /// Such as `Amsterdam`.
    pub name: String,
}
