use super::{by_id, config};
use crate::generate::{Kinds, World, worlds};
use crate::{Blocker, Plan, Planned, StartFrom};
use domain::calendar::{next_working_day, offset_days};
use domain::{Edge, Need, Task, TaskId, TaskRef, TaskState};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_start_is_today_an_edge_or_the_finish_of_one_named_task(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        let tasks = by_id(&plan);
        for task in &plan.tasks {
            prop_assert!(task.start <= task.finish_min && task.finish_min <= task.finish_max);
            let TaskRef::Catalogue(id) = &task.task else { continue };
            prop_assert!(task.start_by.is_none_or(|by| by >= task.start));
            match world.dossier.task_state(id) {
                TaskState::Done { on } => prop_assert_eq!(task.start, on.min(world.today)),
                TaskState::Waiting { since, .. } => {
                    prop_assert_eq!(task.start, since.min(world.today));
                }
                TaskState::Open | TaskState::NotForMe => decided(&world, task, &tasks, &plan)?,
            }
        }
    }

    #[test]
    fn an_own_task_starts_today_or_on_its_day(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        for task in &plan.tasks {
            let TaskRef::Own(id) = &task.task else { continue };
            let own = world.dossier.own.get(id).unwrap();
            let expected = match own.state {
                TaskState::Done { on } => on.min(world.today),
                _ => own.date.unwrap_or(world.today).max(world.today),
            };
            prop_assert_eq!(task.start, expected);
        }
    }

    #[test]
    fn an_open_task_starts_after_one_alternative_of_every_hard_need(world in worlds(Kinds::SOUND)) {
        let plan = world.plan();
        let tasks = by_id(&plan);
        for task in &world.catalogue.tasks {
            let Some(planned) = tasks.get(&task.id) else { continue };
            if world.dossier.task_state(&task.id) != TaskState::Open {
                continue;
            }
            for need in task.needs.iter().filter(|need| !need.soft) {
                let counts = alternatives(&world, need, &tasks);
                let met = counts.is_empty() || counts.iter().any(|it| it.finish_min <= planned.start);
                prop_assert!(met, "{} starts before {:?}", task.id, need.any);
            }
        }
    }
}

/// An open task: what its `StartFrom` names really decides its first day.
fn decided(
    world: &World,
    planned: &Planned,
    tasks: &BTreeMap<&TaskId, &Planned>,
    plan: &Plan,
) -> Result<(), TestCaseError> {
    let TaskRef::Catalogue(id) = &planned.task else {
        return Ok(());
    };
    let task: &Task = world.catalogue.task(id).unwrap();
    let edge = task.window.from.map(|Edge(offset)| {
        // What keeps somebody safe may be needed on the earliest day.
        let is_early = task.safety && offset < 0;
        let release = if is_early { plan.earliest } else { plan.likely };
        offset_days(release, offset.into())
    });
    let today = if task.needs_open_office() {
        next_working_day(world.today)
    } else {
        world.today
    };
    match &planned.start_from {
        StartFrom::Today => prop_assert_eq!(planned.start, today),
        StartFrom::Window => prop_assert_eq!(Some(planned.start), edge),
        StartFrom::After(before) => {
            let named = task
                .needs
                .iter()
                .any(|need| !need.soft && need.any.contains(before));
            prop_assert!(named, "{} does not need {}", id, before);
            prop_assert_eq!(planned.start, tasks[before].finish_min);
        }
    }
    prop_assert!(planned.start >= world.today);
    for blocker in &planned.blocked_by {
        match blocker {
            Blocker::Task(before) => prop_assert!(planned.start >= tasks[before].finish_min),
            Blocker::Window(opens) => prop_assert!(planned.start >= *opens),
            Blocker::Restrictions => {}
        }
    }
    Ok(())
}

/// What of a need is in the plan and not "niet voor mij".
fn alternatives<'a>(
    world: &World,
    need: &Need,
    tasks: &BTreeMap<&TaskId, &'a Planned>,
) -> Vec<&'a Planned> {
    let counts = |id: &&TaskId| world.dossier.task_state(id) != TaskState::NotForMe;
    let ids = need.any.iter().filter(counts);
    ids.filter_map(|id| tasks.get(id).copied()).collect()
}
