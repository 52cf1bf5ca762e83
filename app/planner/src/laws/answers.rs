use super::{by_id, config};
use crate::Planned;
use crate::generate::{Kinds, QUESTIONS, World, worlds};
use domain::{Answer, Applies, Catalogue, Situation, Task, TaskId, Value};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn facts_that_were_looked_up_once_are_the_same(world in worlds(Kinds::ALL)) {
        let situation = Situation::new(&world.dossier, &world.catalogue, world.today);
        let settled = situation.settle();
        for task in &world.catalogue.tasks {
            prop_assert_eq!(task.applies.eval(&settled), task.applies.eval(&situation));
        }
    }

    #[test]
    fn an_answer_changes_only_tasks_that_depend_on_it(
        world in worlds(Kinds::SOUND), question in 0..QUESTIONS.len(), choice in 0..4_usize,
    ) {
        let question = QUESTIONS[question];
        let changed = answer(&world, question, choice);
        let (before, after) = (world.plan(), changed.plan());
        let (before, after) = (by_id(&before), by_id(&after));
        let asks = asking(&world.catalogue, question);
        let touched = touched(&world.catalogue, &asks);
        let near = connected(&world.catalogue, &touched);
        let forward = downstream(&world.catalogue, &touched);
        for task in &world.catalogue.tasks {
            let (was, is) = (before.get(&task.id), after.get(&task.id));
            if !near.contains(&task.id) {
                // How many others press decides whether it may wait, and nothing else of it.
                let alone = |it: &&Planned| Planned {
                    may_wait: false,
                    ..(*it).clone()
                };
                prop_assert_eq!(was.map(alone), is.map(alone), "{} is not near {}", task.id, question);
            }
            if !forward.contains(&task.id) {
                let times = |it: &&Planned| (it.start, it.finish_min, it.finish_max, it.fits);
                prop_assert_eq!(was.map(times), is.map(times), "{} does not follow", task.id);
            }
        }
    }

    #[test]
    fn what_this_program_does_not_know_changes_nothing(world in worlds(Kinds::ALL)) {
        let mut more = world.clone();
        more.dossier.answers.insert("new".into(), Answer::choice("yes", 9));
        more.dossier.tasks.insert("zz-99".into(), domain::TaskRecord::default());
        prop_assert_eq!(world.plan(), more.plan());
    }
}

fn answer(world: &World, question: &str, choice: usize) -> World {
    let mut changed = world.clone();
    let answers = &mut changed.dossier.answers;
    let answer = match choice {
        0 => Answer::choice("yes", 1),
        1 => Answer::choice("lawyer-only", 1),
        2 => Answer {
            value: Value::DontKnow,
            revision: 1,
        },
        _ => {
            answers.remove(&question.into());
            return changed;
        }
    };
    answers.insert(question.into(), answer);
    changed
}

/// The question, and what is only asked after certain answers to it.
fn asking<'a>(catalogue: &'a Catalogue, question: &'a str) -> BTreeSet<&'a str> {
    let mut asked = BTreeSet::from([question]);
    for other in &catalogue.questions {
        other.applies.each_question(&mut |id, _| {
            if id.as_str() == question {
                asked.insert(other.id.as_str());
            }
        });
    }
    asked
}

fn hangs_on(rule: &Applies, asks: &BTreeSet<&str>) -> bool {
    let mut hangs = rule.asks_stay() && asks.contains(domain::SINCE);
    rule.each_question(&mut |id, _| hangs |= asks.contains(id.as_str()));
    hangs
}

/// The tasks whose own rules ask it, and those of gaps that ask it.
fn touched(catalogue: &Catalogue, asks: &BTreeSet<&str>) -> BTreeSet<TaskId> {
    let own = |task: &&Task| {
        hangs_on(&task.applies, asks)
            || task
                .unless
                .as_ref()
                .is_some_and(|rule| hangs_on(rule, asks))
            || task.lead_when.iter().any(|lead| hangs_on(&lead.when, asks))
            || task
                .continues
                .as_ref()
                .is_some_and(|rule| hangs_on(rule, asks))
            || (asks.contains("contact") && task.outside_contact)
    };
    let mut touched = ids(catalogue.tasks.iter().filter(own));
    for gap in &catalogue.gaps {
        let closing = downstream_closes(catalogue, &touched, &gap.closed_by);
        if closing || hangs_on(&gap.applies, asks) {
            let bridges = |task: &&Task| task.bridges.as_ref() == Some(&gap.id);
            touched.extend(ids(catalogue.tasks.iter().filter(bridges)));
        }
    }
    touched
}

fn downstream_closes(
    catalogue: &Catalogue,
    touched: &BTreeSet<TaskId>,
    closed_by: &[TaskId],
) -> bool {
    let reached = downstream(catalogue, touched);
    closed_by.iter().any(|id| reached.contains(id))
}

/// Adds the tasks that need them, directly or through others: everything whose first day can move.
fn downstream(catalogue: &Catalogue, from: &BTreeSet<TaskId>) -> BTreeSet<TaskId> {
    let mut reached = from.clone();
    // Sound catalogues name earlier tasks only, so one walk is enough.
    for task in &catalogue.tasks {
        if needed(task).any(|id| reached.contains(id)) {
            reached.insert(task.id.clone());
        }
    }
    reached
}

/// Adds what they need, and the alternatives to it: everything that is said about a task.
fn connected(catalogue: &Catalogue, from: &BTreeSet<TaskId>) -> BTreeSet<TaskId> {
    let mut reached = from.clone();
    loop {
        let count = reached.len();
        for task in &catalogue.tasks {
            let group: Vec<&TaskId> = needed(task).chain([&task.id]).collect();
            if group.iter().any(|id| reached.contains(id)) {
                reached.extend(group.into_iter().cloned());
            }
        }
        if reached.len() == count {
            return reached;
        }
    }
}

fn needed(task: &Task) -> impl Iterator<Item = &TaskId> {
    task.needs.iter().flat_map(|need| &need.any)
}

fn ids<'a>(tasks: impl Iterator<Item = &'a Task>) -> BTreeSet<TaskId> {
    tasks.map(|task| task.id.clone()).collect()
}
