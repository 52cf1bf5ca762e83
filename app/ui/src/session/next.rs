//! What to do next. Only of a plan that is begun, so it lies in the part of the plan.

use super::Session;
use domain::{QuestionId, TaskRef, Theme};
use planner::{Group, Plan};

/// What to do next in a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    Step(TaskRef),
    /// All of it is done.
    Nothing,
}

impl Session {
    /// Whether more than the language was answered.
    pub(crate) fn is_begun(self) -> bool {
        self.situation(|situation| situation.answered() > 1)
    }

    /// The first step of the plan.
    pub(crate) fn first(self) -> Option<TaskRef> {
        let first = |plan: &Plan| plan.first.first().map(|first| first.task.clone());
        self.is_begun().then(|| self.plan(first)).flatten()
    }

    /// What to do next in a theme; `None` before the plan is begun.
    pub(crate) fn next(self, theme: Theme) -> Option<Next> {
        let next = || self.plan(|plan| next_of(plan, theme));
        self.is_begun()
            .then(|| next().map_or(Next::Nothing, Next::Step))
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
    let mut now = plan.group(Group::Now);
    now.retain(|task| task.theme == theme);
    let first = plan.first.iter().map(|first| &first.task);
    first
        .filter(|task| of_theme().any(|planned| planned.task == **task))
        .chain(now.iter().map(|task| &task.task))
        .chain(
            of_theme()
                .filter(|task| matches!(task.group, Group::Waiting | Group::Later))
                .map(|task| &task.task),
        )
        .next()
        .cloned()
}
