//! What a first visit downloads, held against the budget.

use super::assets::{App, Asset, Content, Style, Worker};
use crate::wasm;
use anyhow::{Context, Result, bail};
use content::parts::Part;
use std::fs;
use std::path::Path;

/// The most that a first visit in one language downloads, font included, in bytes of brotli.
const BUDGET: u64 = 187_000;
/// The most that is downloaded until the plan stands on the screen, the first visit included.
const BUDGET_OF_PLAN: u64 = 330_000;

/// The files that a visit downloads.
pub(crate) struct Visit {
    first: Vec<String>,
    /// What comes behind the first screen, for the plan.
    plan: Vec<String>,
    /// What comes after, and does not count; with when it comes.
    later: Vec<(String, &'static str)>,
}

impl Visit {
    pub(super) fn new(
        app: &App,
        style: &Style,
        boot: &Asset,
        rest: &Asset,
        worker: &Worker,
        content: &Content,
    ) -> Result<Self> {
        let word = |name: &str| {
            let file = content.get(name).cloned();
            file.with_context(|| format!("no content file {name}"))
        };
        let first = vec![
            "index.html".into(),
            style.first.name.clone(),
            boot.name.clone(),
            app.js.name.clone(),
            app.wasm.name.clone(),
            "fonts/noto-sans-latin.woff2".into(),
            "icon.svg".into(),
            "inrichting.json".into(),
            word("nl/core")?,
        ];
        let plan = app.files_of(Part::Plan)?;
        let mut plan: Vec<String> = plan.into_iter().map(|file| file.name.clone()).collect();
        plan.extend([
            word("catalogue")?,
            word("nl/plan")?,
            rest.name.clone(),
            style.later.name.clone(),
        ]);
        let mut later = Vec::new();
        for (name, file) in &app.parts {
            if !plan.contains(&file.name) {
                let when = if name == wasm::LOCAL {
                    "behind that"
                } else {
                    "with the first screen of it"
                };
                later.push((file.name.clone(), when));
            }
            if let Ok(words) = word(&format!("nl/{name}"))
                && !plan.contains(&words)
            {
                later.push((words, "with it"));
            }
        }
        later.extend([
            (
                worker.js.name.clone(),
                "when a key or a file is made or opened",
            ),
            (worker.wasm.name.clone(), "with it"),
        ]);
        Ok(Self { first, plan, later })
    }

    /// Prints the sizes of the packed files and refuses a build above a budget.
    pub(super) fn report(&self, staging: &Path) -> Result<()> {
        println!("First visit, bytes as a host sends them:");
        let first = sum(staging, &self.first)?;
        println!("  {first:>7}  together; {BUDGET} allowed");
        println!("Behind it, until the plan is on the screen:");
        let plan = first + sum(staging, &self.plan)?;
        println!("  {plan:>7}  with the first visit; {BUDGET_OF_PLAN} allowed");
        for (file, when) in &self.later {
            println!("  {:>7}  {file}, {when}", sent(staging, file)?);
        }
        for (what, bytes, budget) in [
            ("a first visit", first, BUDGET),
            ("a plan on the screen", plan, BUDGET_OF_PLAN),
        ] {
            if bytes > budget {
                bail!(
                    "{what} takes {bytes} bytes, {} more than allowed",
                    bytes - budget
                );
            }
        }
        Ok(())
    }
}

fn sum(staging: &Path, files: &[String]) -> Result<u64> {
    let mut total = 0;
    for file in files {
        let size = sent(staging, file)?;
        total += size;
        println!("  {size:>7}  {file}");
    }
    Ok(total)
}

/// The size of a file with brotli, or as it is where that is no gain.
fn sent(staging: &Path, file: &str) -> Result<u64> {
    let packed = fs::metadata(staging.join(format!("{file}.br")));
    let size = packed.or_else(|_| fs::metadata(staging.join(file)));
    Ok(size.with_context(|| file.to_owned())?.len())
}
