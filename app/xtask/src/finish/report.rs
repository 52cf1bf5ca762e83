//! What a first visit downloads, held against the budget.

use super::assets::{App, Asset, Content};
use super::compress::brotli;
use super::worker::Worker;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// The most that a first visit in one language downloads, font included, in bytes of brotli.
const BUDGET: usize = 212_000;

/// Prints the sizes and refuses a build above the budget.
pub(crate) fn write(
    staging: &Path,
    app: &App,
    style: &Asset,
    boot: &Asset,
    content: &Content,
) -> Result<()> {
    let mut files = vec![
        "index.html",
        style.name.as_str(),
        boot.name.as_str(),
        app.js.name.as_str(),
        app.wasm.name.as_str(),
        "fonts/noto-sans-latin.woff2",
        "icon.svg",
        "inrichting.json",
    ];
    files.extend(
        ["catalogue", "nl/core"]
            .iter()
            .filter_map(|name| content.get(*name))
            .map(String::as_str),
    );
    let mut total = 0;
    println!("First visit, brotli bytes:");
    for file in files {
        let size = brotli(&fs::read(staging.join(file))?)?.len();
        total += size;
        println!("  {size:>7}  {file}");
    }
    println!("  {total:>7}  together; {BUDGET} allowed");
    if total > BUDGET {
        bail!(
            "a first visit downloads {total} bytes, {} more than allowed",
            total - BUDGET
        );
    }
    Ok(())
}

/// Prints the sizes of what comes after a first visit, and does not count for it.
pub(crate) fn later(staging: &Path, app: &App, worker: &Worker, content: &Content) -> Result<()> {
    let words = content.get("nl/screens").map(String::as_str);
    for (file, when) in [
        (app.screens.name.as_str(), "behind the first screen"),
        (words.context("no content file nl/screens")?, "with it"),
        (&worker.js.name, "when a key or a file is made or opened"),
        (&worker.wasm.name, "with it"),
    ] {
        let size = brotli(&fs::read(staging.join(file))?)?.len();
        println!("  {size:>7}  {file}, {when}");
    }
    Ok(())
}
