//! A plan of somebody who wrote very much, and one of somebody who wrote nothing, as files to open.

use crate::run::root;
use anyhow::{Context, Result, anyhow};
use domain::job::Job;
use domain::{Date, Dossier, DossierId, MAX_ENTRIES, OwnId, OwnTask, Secret, TaskState, Theme};
use std::fs;

/// What the benchmark types to open them.
const WORDS: &str = "mijn tante bakt elke zondag taart";

/// Writes what the worker of the app seals, `target/bench/NAME.job`.
pub(super) fn write() -> Result<()> {
    let folder = root().join("target/bench");
    fs::create_dir_all(&folder)?;
    for (name, count) in [("none", 0), ("many", MAX_ENTRIES)] {
        let words = Secret::text(WORDS, str::to_owned).map_err(|weak| anyhow!("{weak:?}"))?;
        let dossier = Box::new(dossier(count)?);
        let job = postcard::to_allocvec(&Job::Seal { dossier, words })?;
        fs::write(folder.join(format!("{name}.job")), job)?;
    }
    Ok(())
}

fn dossier(count: usize) -> Result<Dossier> {
    let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
    let first = Date::from_ymd_opt(2027, 3, 1).context("a date")?;
    for number in 1..=u32::try_from(count)? {
        let own = OwnTask {
            title: format!("Bel nummer {number}"),
            theme: Theme::TILES[number as usize % Theme::TILES.len()],
            date: (number % 3 == 0).then(|| first + chrono::Days::new(u64::from(number % 90))),
            state: TaskState::Open,
        };
        dossier.own.insert(OwnId(number), own);
    }
    dossier.check().map_err(|fault| anyhow!("{fault}"))?;
    Ok(dossier)
}
