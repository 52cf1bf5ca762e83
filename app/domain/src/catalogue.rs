//! Everything the planner needs to know beside the dossier.

use crate::{Gap, Question, QuestionId, Task, TaskId};
use serde::{Deserialize, Serialize};

/// The tasks, questions and gaps, as compiled from the content files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Tasks, ordered so that hard prerequisites come before what needs them.
    pub tasks: Vec<Task>,
    /// Questions, in the order in which they are asked.
    pub questions: Vec<Question>,
    /// Gaps at release.
    pub gaps: Vec<Gap>,
    /// Days that a release may come early; from the dated data file.
    pub margin_days: u16,
}

impl Catalogue {
    /// The task with this id.
    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == *id)
    }

    /// The question with this id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }
}
