//! Reading the work: the dossier, the catalogue, the plan.

use super::{Session, here};
use crate::knowledge::{Knowledge, known};
use domain::{Actor, Dossier, Release, Settings, Situation, TaskRef, TaskState};
use leptos::prelude::*;
use planner::{Plan, Planned};

impl Session {
    /// A part of the dossier.
    pub(crate) fn with<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with(read)
    }

    /// The code of the municipality that was answered to this question.
    pub(crate) fn municipality(self, question: &'static str) -> Option<String> {
        self.with(|dossier| {
            let answer = dossier.answers.get(&question.into())?;
            answer.municipality().map(str::to_owned)
        })
    }

    /// A reading of the answers with the catalogue.
    pub(crate) fn situation<T>(self, read: impl FnOnce(Situation<'_>) -> T) -> T {
        let today = self.today.get();
        self.dossier
            .with(|dossier| read(Situation::new(dossier, &here().catalogue, today)))
    }

    /// What knows the plan, when there may be one: not before somebody has answered something.
    pub(crate) fn begun(self) -> Option<&'static Knowledge> {
        let is_empty = self.dossier.with(|dossier| {
            // No `..`: a new field decides here whether it is a beginning.
            let Dossier {
                version: _,
                id: _,
                release,
                answers,
                tasks,
                own,
                entries,
                settings,
                base: _,
            } = dossier;
            let nothing = answers.is_empty() && tasks.is_empty() && own.is_empty();
            nothing
                && entries.is_empty()
                && *release == Release::Unknown
                && *settings == Settings::default()
        });
        known().filter(|_| !is_empty)
    }

    pub(crate) fn plan<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with(read)
    }

    /// One task as planned.
    pub(crate) fn planned(self, task: &TaskRef) -> Option<Planned> {
        self.plan.with(|plan| {
            plan.tasks
                .iter()
                .find(|planned| planned.task == *task)
                .cloned()
        })
    }

    /// What somebody said of a task; one that is gone is open.
    pub(crate) fn task_state(self, task: &TaskRef) -> TaskState {
        self.with(|dossier| match task {
            TaskRef::Catalogue(id) => dossier.task_state(id),
            TaskRef::Own(id) => dossier
                .own
                .get(id)
                .map_or(TaskState::Open, |own| own.state.clone()),
        })
    }

    /// On whom a task waits, when it does.
    pub(crate) fn waiting_on(self, task: &TaskRef) -> Option<Actor> {
        match self.task_state(task) {
            TaskState::Waiting { who, .. } => Some(who),
            _ => None,
        }
    }
}
