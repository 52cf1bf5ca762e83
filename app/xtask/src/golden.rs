//! Golden plans: what the real content says to the invented people of app/planner/samples.
//!
//! After a change on purpose: `UPDATE_GOLDEN=1 cargo test -p xtask`, then read what moved.

use crate::bundle::bundle;
use crate::samples::{Sample, folder, samples};
use domain::{TaskRef, TaskState, Value};
use planner::{Blocker, Fit, Group, Plan, Why};
use std::fmt::Write as _;
use std::fs;

pub(crate) fn name(task: &TaskRef) -> String {
    match task {
        TaskRef::Catalogue(id) => id.to_string(),
        TaskRef::Own(id) => format!("own/{id}"),
    }
}

/// Codes and dates: no sentence, so that an editor of texts moves nothing here.
fn compact(plan: &Plan) -> String {
    let mut out = String::new();
    let days = (plan.today, plan.earliest, plan.likely);
    writeln!(
        out,
        "today {} earliest {} likely {}",
        days.0, days.1, days.2
    )
    .unwrap();
    for first in &plan.first {
        let why = match first.why {
            Why::Safety => "safety".to_owned(),
            Why::AskAgain => "ask-again".to_owned(),
            Why::Deadline(day) => format!("deadline {day}"),
            Why::Unlocks(count) => format!("unlocks {count}"),
            Why::Soon(day) => format!("soon {day}"),
            Why::Planned(day) => format!("planned {day}"),
        };
        writeln!(out, "first {} {why}", name(&first.task)).unwrap();
    }
    for gap in &plan.gaps {
        let list = |ids: &[domain::TaskId]| {
            let ids: Vec<&str> = ids.iter().map(domain::TaskId::as_str).collect();
            ids.join(" ")
        };
        let (chain, bridging) = (list(&gap.chain), list(&gap.bridging));
        let lasts = gap
            .lasts
            .map_or("?".to_owned(), |it| format!("{}..{}", it.min, it.max));
        writeln!(out, "gap {} {lasts}: {chain}; {bridging}", gap.gap).unwrap();
    }
    let now: Vec<String> = plan
        .group(Group::Now)
        .iter()
        .map(|task| name(&task.task))
        .collect();
    let (pressing, rest) = now.split_at(plan.pressing);
    writeln!(
        out,
        "now {}\nmay wait {}",
        pressing.join(" "),
        rest.join(" ")
    )
    .unwrap();
    for task in &plan.tasks {
        let by = task.start_by.map_or("-".to_owned(), |by| by.to_string());
        let firm = if task.firm { "firm" } else { "-" };
        let fits = match task.fits {
            Fit::Fits => "fits",
            Fit::Tight => "tight",
            Fit::Not { likely: true } => "not-likely",
            Fit::Not { likely: false } => "not",
        };
        let unsure = if task.unsure { " ?" } else { "" };
        let (id, group, start) = (name(&task.task), task.group, task.start);
        writeln!(out, "{id} {group:?} {start} {by} {firm} {fits}{unsure}").unwrap();
    }
    out
}

#[test]
fn the_plans_of_the_samples_are_the_golden_ones() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let golden = folder().join("golden");
    fs::create_dir_all(&golden).unwrap();
    let mut moved = Vec::new();
    for sample in samples(&bundle().unwrap().catalogue).unwrap() {
        let path = golden.join(format!("{}.txt", sample.name));
        let (expected, found) = (
            fs::read_to_string(&path).unwrap_or_default(),
            compact(&sample.plan),
        );
        if update {
            fs::write(&path, found).unwrap();
        } else if expected != found {
            let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
            let (was, is) = (lines(&expected), lines(&found));
            moved.push(format!("{}:", sample.name));
            moved.extend(
                was.iter()
                    .filter(|line| !is.contains(line))
                    .map(|line| format!("- {line}")),
            );
            moved.extend(
                is.iter()
                    .filter(|line| !was.contains(line))
                    .map(|line| format!("+ {line}")),
            );
        }
    }
    let how = "right as it is now? UPDATE_GOLDEN=1 cargo test -p xtask";
    assert!(moved.is_empty(), "{how}\n{}", moved.join("\n"));
}

#[test]
fn samples_name_only_what_the_content_knows_and_are_judged() {
    let catalogue = &bundle().unwrap().catalogue;
    let judged = fs::read_to_string(folder().join("README.md")).unwrap();
    let samples = samples(catalogue).unwrap();
    assert!(samples.len() >= 15);
    for Sample { name, dossier, .. } in samples {
        assert!(
            judged.contains(&format!("`{name}`")),
            "{name} has no judgement in README.md"
        );
        for (id, answer) in &dossier.answers {
            let question = catalogue
                .question(id)
                .unwrap_or_else(|| panic!("{name}: {id}"));
            assert_eq!(answer.revision, question.revision, "{name}: {id}");
            if let Value::Choices(choices) = &answer.value {
                let known = choices
                    .iter()
                    .all(|it| question.choices.iter().any(|has| has.id == *it));
                assert!(known, "{name}: {id} {choices:?}");
            }
        }
        for id in dossier.tasks.keys() {
            assert!(catalogue.task(id).is_some(), "{name}: {id}");
        }
    }
}

#[test]
fn nothing_stands_before_safety() {
    let catalogue = &bundle().unwrap().catalogue;
    for task in catalogue.tasks.iter().filter(|task| task.safety) {
        assert!(task.needs.iter().all(|need| need.soft), "{}", task.id);
    }
    for sample in samples(catalogue).unwrap() {
        for task in sample.plan.tasks.iter().filter(|task| task.safety) {
            let before = |blocker: &Blocker| matches!(blocker, Blocker::Task(_));
            assert!(
                !task.blocked_by.iter().any(before),
                "{}: {}",
                sample.name,
                name(&task.task)
            );
        }
    }
}

#[test]
fn under_restrictions_all_that_can_be_done_now_is_done_alone_or_through_the_lawyer() {
    let catalogue = &bundle().unwrap().catalogue;
    let samples = samples(catalogue).unwrap();
    let police = samples
        .iter()
        .find(|it| it.name == "police-restrictions")
        .unwrap();
    let mut through_the_lawyer = 0;
    for planned in police.plan.group(Group::Now) {
        let TaskRef::Catalogue(id) = &planned.task else {
            continue;
        };
        let task = catalogue.task(id).unwrap();
        assert!(!task.outside_contact || task.via_lawyer, "{id}");
        assert_eq!(police.dossier.task_state(id), TaskState::Open);
        through_the_lawyer += usize::from(task.via_lawyer);
    }
    assert!(through_the_lawyer > 5);
}

#[test]
fn a_release_that_moves_14_days_earlier_loses_no_task_of_the_first_days_outside() {
    let catalogue = &bundle().unwrap().catalogue;
    let samples = samples(catalogue).unwrap();
    let plan = |name: &str| &samples.iter().find(|it| it.name == name).unwrap().plan;
    let (before, after) = (plan("moved-before"), plan("moved-after"));
    let moved = planner::difference(before, after);
    assert!(moved.gone.is_empty() && moved.later.is_empty(), "{moved:?}");
    assert!(!moved.earlier.is_empty());
}
