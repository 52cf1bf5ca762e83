//! What a first visit downloads, held against the budget.

use super::assets::{App, Asset, Content, Worker};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// The most that a first visit in one language downloads, font included, in bytes of brotli.
const BUDGET: u64 = 212_000;

/// The files that a visit downloads.
pub(crate) struct Visit {
    first: Vec<String>,
    /// What is fetched later and does not count, with the moment.
    later: Vec<(String, &'static str)>,
}

impl Visit {
    pub(super) fn new(
        app: &App,
        style: &Asset,
        boot: &Asset,
        worker: &Worker,
        content: &Content,
    ) -> Result<Self> {
        let word = |name: &str| {
            let file = content.get(name).cloned();
            file.with_context(|| format!("no content file {name}"))
        };
        let first = vec![
            "index.html".into(),
            style.name.clone(),
            boot.name.clone(),
            app.js.name.clone(),
            app.wasm.name.clone(),
            "fonts/noto-sans-latin.woff2".into(),
            "icon.svg".into(),
            "inrichting.json".into(),
            word("catalogue")?,
            word("nl/core")?,
        ];
        let later = vec![
            (app.screens.name.clone(), "behind the first screen"),
            (word("nl/screens")?, "with it"),
            (
                worker.js.name.clone(),
                "when a key or a file is made or opened",
            ),
            (worker.wasm.name.clone(), "with it"),
        ];
        Ok(Self { first, later })
    }

    /// Prints the sizes of the packed files and refuses a build above the budget.
    pub(super) fn report(&self, staging: &Path) -> Result<()> {
        let mut total = 0;
        println!("First visit, bytes as a host sends them:");
        for file in &self.first {
            let size = sent(staging, file)?;
            total += size;
            println!("  {size:>7}  {file}");
        }
        println!("  {total:>7}  together; {BUDGET} allowed");
        for (file, when) in &self.later {
            println!("  {:>7}  {file}, {when}", sent(staging, file)?);
        }
        if total > BUDGET {
            bail!(
                "a first visit downloads {total} bytes, {} more than allowed",
                total - BUDGET
            );
        }
        Ok(())
    }
}

/// The size of a file with brotli, or as it is where that is no gain.
fn sent(staging: &Path, file: &str) -> Result<u64> {
    let packed = fs::metadata(staging.join(format!("{file}.br")));
    let size = packed.or_else(|_| fs::metadata(staging.join(file)));
    Ok(size.with_context(|| file.to_owned())?.len())
}
