use super::{by_id, config, same_tasks};
use crate::generate::{Kinds, World, worlds};
use crate::{Fit, difference};
use domain::calendar::plus_days;
use domain::{Release, TaskRecord, TaskState};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    /// In calendar days only: a window that moves over a weekend or a holiday can lose working days.
    #[test]
    fn a_later_release_never_makes_a_fitting_task_unfit(
        world in worlds(Kinds::CALENDAR), ahead in 0u32..200, later in 1u32..200, fixed: bool,
    ) {
        let mut before = world.clone();
        let date = plus_days(world.today, ahead);
        before.dossier.release = Release::On { date, fixed };
        let mut after = world;
        let date = plus_days(date, later);
        after.dossier.release = Release::On { date, fixed };
        let (before, after) = (before.plan(), after.plan());
        // Another day can open or close a gap, and bring or take its bridging tasks.
        if same_tasks(&before, &after) {
            for (was, is) in before.tasks.iter().zip(&after.tasks) {
                let fitted = !matches!(was.fits, Fit::Not { .. });
                let fits = !matches!(is.fits, Fit::Not { .. });
                prop_assert!(!fitted || fits, "{:?}", is.task);
            }
        }
    }

    /// Not where needs go round in a circle, which no content check lets through: where such a circle is cut
    /// depends on which tasks are left.
    #[test]
    fn finishing_a_task_never_moves_another_later(world in worlds(Kinds::SOUND), which: prop::sample::Index) {
        let before = world.plan();
        let Some(finished) = finish_one(&world, which) else { return Ok(()) };
        let after = finished.plan();
        if same_tasks(&before, &after) {
            for (was, is) in before.tasks.iter().zip(&after.tasks) {
                prop_assert!(is.start <= was.start.max(world.today), "{:?}", is.task);
                prop_assert!(is.finish_min <= was.finish_min.max(world.today), "{:?}", is.task);
            }
        }
    }

    #[test]
    fn a_task_stands_in_one_list_of_a_difference(world in worlds(Kinds::ALL), days in 0u32..400) {
        let before = world.plan();
        prop_assert!(difference(&before, &before).is_empty());
        let mut moved = world.clone();
        let date = plus_days(world.today, days);
        moved.dossier.release = Release::On { date, fixed: true };
        let moved = difference(&before, &moved.plan());
        let lists = [moved.earlier, moved.after, moved.new, moved.gone, moved.later];
        let mut all = lists.concat();
        let count = all.len();
        all.sort();
        all.dedup();
        prop_assert_eq!(all.len(), count);
    }
}

/// The same world with one task of its plan, open or waiting, finished today.
fn finish_one(world: &World, which: prop::sample::Index) -> Option<World> {
    let plan = world.plan();
    let state = |id: &domain::TaskId| world.dossier.task_state(id);
    let unfinished: Vec<_> = by_id(&plan)
        .into_keys()
        .filter(|id| matches!(state(id), TaskState::Open | TaskState::Waiting { .. }))
        .collect();
    if unfinished.is_empty() {
        return None;
    }
    let mut finished = world.clone();
    let record = TaskRecord {
        state: TaskState::Done { on: world.today },
        note: String::new(),
    };
    let id = unfinished[which.index(unfinished.len())];
    finished.dossier.tasks.insert(id.clone(), record);
    Some(finished)
}
