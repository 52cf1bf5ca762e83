//! What holds for every catalogue and dossier.
//!
//! - `starts`: what decides a first day, and what it never precedes
//! - `moves`: a later release, a finished task
//! - `answers`: what an answer can change
//! - `shape`: the same tasks everywhere, deterministic, total, restrictions, gaps
//!
//! The last days stand in `backward.rs`; the laws of the real catalogue in the golden plans of xtask.

mod answers;
mod moves;
mod shape;
mod starts;

use crate::{Plan, Planned};
use domain::{TaskId, TaskRef};
use proptest::prelude::ProptestConfig;
use std::collections::BTreeMap;

pub(crate) fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(10_000)
    }
}

/// The catalogue's tasks of a plan by id.
fn by_id(plan: &Plan) -> BTreeMap<&TaskId, &Planned> {
    let id = |task| match task {
        &Planned {
            task: TaskRef::Catalogue(ref id),
            ..
        } => Some(id),
        _ => None,
    };
    plan.tasks
        .iter()
        .filter_map(|task| Some((id(task)?, task)))
        .collect()
}

fn same_tasks(one: &Plan, other: &Plan) -> bool {
    let ids =
        |plan: &Plan| -> Vec<TaskRef> { plan.tasks.iter().map(|task| task.task.clone()).collect() };
    ids(one) == ids(other)
}
