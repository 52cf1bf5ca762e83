use super::{by_id, config};
use crate::generate::{Kinds, worlds};
use crate::{Blocker, Group, Planned, Stop};
use domain::{TaskRef, TaskState};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn list_road_and_print_hold_the_tasks_of_the_plan(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        let all = sorted(plan.tasks.iter());
        prop_assert_eq!(&all, &sorted(Group::ALL.iter().flat_map(|group| plan.group(*group))));
        let stops = plan.stops();
        prop_assert_eq!(&all, &sorted(stops.iter().flat_map(|(_, tasks)| tasks.iter().copied())));
        let shut = [Group::Done, Group::NotForMe];
        let rest = shut.iter().flat_map(|group| plan.group(*group));
        prop_assert_eq!(&all, &sorted(plan.open().chain(rest)));
        prop_assert!(stops.is_sorted_by(|(one, _), (other, _)| one < other));
        for (stop, tasks) in &stops {
            let shut = |task: &&Planned| (task.group == Group::Done, task.group == Group::NotForMe);
            let expected = (*stop == Stop::Done, *stop == Stop::NotForMe);
            prop_assert!(tasks.iter().all(|task| shut(task) == expected), "{:?}", stop);
        }
    }

    #[test]
    fn every_record_and_own_task_has_its_group(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        for (id, task) in by_id(&plan) {
            let expected = match world.dossier.task_state(id) {
                TaskState::Done { .. } => Some(Group::Done),
                TaskState::NotForMe => Some(Group::NotForMe),
                TaskState::Waiting { .. } => Some(Group::Waiting),
                TaskState::Open => None,
            };
            let open = [Group::Now, Group::Later, Group::AfterRelease].contains(&task.group);
            prop_assert!(expected.map_or(open, |group| group == task.group), "{id}");
            prop_assert!(task.group != Group::Now || task.blocked_by.is_empty(), "{id}");
            prop_assert!(task.group != Group::Later || !task.blocked_by.is_empty(), "{id}");
        }
        for task in &world.catalogue.tasks {
            let state = world.dossier.task_state(&task.id);
            let begun = matches!(state, TaskState::Done { .. } | TaskState::Waiting { .. });
            prop_assert!(!begun || by_id(&plan).contains_key(&task.id), "{} was begun", task.id);
        }
        let own = plan.tasks.iter().filter(|task| matches!(task.task, TaskRef::Own(_)));
        prop_assert_eq!(own.count(), world.dossier.own.len());
    }

    #[test]
    fn planning_twice_gives_the_same_plan(world in worlds(Kinds::ALL)) {
        let again = world.clone();
        prop_assert_eq!(world.plan(), again.plan());
    }

    #[test]
    fn dit_eerst_holds_at_most_three_and_nothing_restricted(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        prop_assert!(plan.first.len() <= 3);
        let distinct: BTreeSet<&TaskRef> = plan.first.iter().map(|first| &first.task).collect();
        prop_assert_eq!(distinct.len(), plan.first.len());
        for first in &plan.first {
            let task = plan.tasks.iter().find(|task| task.task == first.task).unwrap();
            prop_assert!(matches!(task.group, Group::Now | Group::Waiting));
            prop_assert!(!task.blocked_by.contains(&Blocker::Restrictions));
        }
        let now = plan.group(Group::Now).len();
        prop_assert!(plan.first.len() >= now.min(3));
    }

    #[test]
    fn a_gap_brings_its_bridges_and_no_other_does(world in worlds(Kinds::ALL)) {
        let plan = world.plan();
        let tasks = by_id(&plan);
        for gap in &plan.gaps {
            prop_assert_eq!(gap.from, plan.likely);
            prop_assert!(gap.lasts.is_none_or(|lasts| lasts.max > 0 && lasts.min <= lasts.max));
            prop_assert_eq!(gap.lasts.is_none(), gap.chain.is_empty());
            prop_assert!(gap.bridging.iter().all(|id| tasks.contains_key(id)));
        }
        for task in &world.catalogue.tasks {
            let Some(gap) = &task.bridges else { continue };
            let open = plan.gaps.iter().any(|open| open.gap == *gap);
            let state = world.dossier.task_state(&task.id);
            let begun = matches!(state, TaskState::Done { .. } | TaskState::Waiting { .. });
            prop_assert!(open || begun || !tasks.contains_key(&task.id), "{}", task.id);
        }
    }
}

fn sorted<'a>(tasks: impl Iterator<Item = &'a Planned>) -> Vec<&'a TaskRef> {
    let mut refs: Vec<&TaskRef> = tasks.map(|task| &task.task).collect();
    refs.sort();
    refs
}
