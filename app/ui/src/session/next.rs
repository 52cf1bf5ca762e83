//! What to do next. Only of a plan that is begun, so it lies in the part of the plan.

use super::Session;
use domain::{QuestionId, TaskRef, Theme};
use planner::{Group, Plan};

impl Session {
    fn is_begun(self) -> bool {
        self.situation(|situation| situation.answered() > 1)
    }

    /// The first step of the plan.
    pub(crate) fn first(self) -> Option<TaskRef> {
        let first = |plan: &Plan| plan.first.first().map(|first| first.task.clone());
        self.is_begun().then(|| self.plan(first)).flatten()
    }

    /// The next step of a theme; `Some(None)` when all are done.
    pub(crate) fn next(self, theme: Theme) -> Option<Option<TaskRef>> {
        self.is_begun()
            .then(|| self.plan(|plan| next_of(plan, theme)))
    }

    /// The question to go on with.
    pub(crate) fn open_question(self) -> Option<QuestionId> {
        self.situation(|situation| {
            let question = situation.open_question()?;
            Some(question.id.clone())
        })
    }
}

/// The first task of a theme that can be done now, else the first that is open.
fn next_of(plan: &Plan, theme: Theme) -> Option<TaskRef> {
    let of_theme = || plan.tasks.iter().filter(|task| task.theme == theme);
    let first = plan.first.iter().map(|first| &first.task);
    first
        .filter(|task| of_theme().any(|planned| planned.task == **task))
        .chain(
            of_theme()
                .filter(|task| task.group == Group::Now)
                .map(|task| &task.task),
        )
        .chain(
            of_theme()
                .filter(|task| matches!(task.group, Group::Waiting | Group::Later))
                .map(|task| &task.task),
        )
        .next()
        .cloned()
}
