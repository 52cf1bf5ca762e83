//! What moved between two plans of one dossier, such as after a new release day.

use crate::plan::{Group, Plan, Planned};
use domain::{TaskId, TaskRef};
use std::collections::BTreeMap;

/// The open tasks of the catalogue that moved. A task stands in one list only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Best begun earlier than before.
    pub earlier: Vec<TaskId>,
    /// No longer before release.
    pub after: Vec<TaskId>,
    /// Came in.
    pub new: Vec<TaskId>,
    /// Went out.
    pub gone: Vec<TaskId>,
    /// More time than before.
    pub later: Vec<TaskId>,
}

impl Difference {
    /// Whether nothing moved.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares the plan of before with the plan of now.
pub fn difference(before: &Plan, now: &Plan) -> Difference {
    let old = index(before);
    let new = index(now);
    let mut difference = Difference::default();
    for task in &now.tasks {
        let Some(id) = open_id(task) else { continue };
        let Some(was) = old.get(id) else {
            difference.new.push(id.clone());
            continue;
        };
        let is_after = task.group == Group::AfterRelease;
        let was_after = was.group == Group::AfterRelease;
        let list = match (was_after, is_after) {
            (false, true) => &mut difference.after,
            // From after release to before it: it can be begun earlier.
            (true, false) => &mut difference.earlier,
            _ if moment(task) < moment(was) => &mut difference.earlier,
            _ if moment(task) > moment(was) => &mut difference.later,
            _ => continue,
        };
        list.push(id.clone());
    }
    let gone = before
        .tasks
        .iter()
        .filter_map(open_id)
        .filter(|id| !new.contains_key(id));
    difference.gone = gone.cloned().collect();
    difference
}

fn index(plan: &Plan) -> BTreeMap<&TaskId, &Planned> {
    plan.tasks
        .iter()
        .filter_map(|task| Some((open_id(task)?, task)))
        .collect()
}

fn open_id(task: &Planned) -> Option<&TaskId> {
    match &task.task {
        TaskRef::Catalogue(id) if task.group.is_open() => Some(id),
        _ => None,
    }
}

fn moment(task: &Planned) -> domain::Date {
    task.start_by.unwrap_or(task.start)
}
