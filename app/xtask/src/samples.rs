//! The invented people of app/planner/samples, planned with the real content.

use crate::plan::read;
use crate::run::root;
use anyhow::{Context, Result};
use domain::calendar::days_between;
use domain::{Catalogue, Date};
use planner::{Group, Plan};
use std::fs;
use std::path::PathBuf;

pub(crate) struct Sample {
    pub(crate) name: String,
    #[cfg(test)]
    pub(crate) dossier: domain::Dossier,
    pub(crate) plan: Plan,
}

pub(crate) fn folder() -> PathBuf {
    root().join("app/planner/samples")
}

/// All of them, by name.
pub(crate) fn samples(catalogue: &Catalogue) -> Result<Vec<Sample>> {
    let today = Date::from_ymd_opt(2027, 3, 1).context("a day of 2027")?;
    let entries = fs::read_dir(folder()).context("app/planner/samples is missing")?;
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "json"));
    paths.sort();
    let sample = |path: &PathBuf| {
        let dossier = read(&path.to_string_lossy())?;
        let name = path.file_stem().context("a file without a name")?;
        Ok(Sample {
            name: name.to_string_lossy().into_owned(),
            plan: planner::plan(&dossier, catalogue, today),
            #[cfg(test)]
            dossier,
        })
    };
    paths.iter().map(sample).collect()
}

/// So many of a list stand open on the screen (`ui/src/parts/task_list.rs`).
const OPEN: usize = 5;

/// One line for each sample: how many steps can be done now, how many of them press, how many are seen
/// before somebody unfolds more.
pub(crate) fn print(catalogue: &Catalogue) -> Result<()> {
    println!(
        "{:<24} {:>9}  {:>3}  {:>5}  open",
        "sample", "days left", "now", "press"
    );
    for Sample { name, plan, .. } in samples(catalogue)? {
        let days = if plan.release.is_outside() {
            "outside".to_owned()
        } else {
            days_between(plan.today, plan.likely).to_string()
        };
        let is_first =
            |task: &&planner::Planned| plan.first.iter().any(|first| first.task == task.task);
        let listed = plan.pressing().filter(|task| !is_first(task)).count();
        let open = plan.first.len() + listed.min(OPEN);
        let now = plan.group(Group::Now).len();
        println!(
            "{name:<24} {days:>9}  {now:>3}  {:>5}  {open:>4}",
            plan.pressing
        );
    }
    println!();
    Ok(())
}
