//! The hook after Trunk's build: one style sheet, hashed content, boot script, static pages.

mod alone;
mod assets;
mod compress;
mod offline;
mod pages;
mod report;
mod words;
mod worker;

use crate::check;
use crate::run::root;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// Finishes what Trunk left in its staging folder.
pub(crate) fn finish() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this command is Trunk's hook; run `cargo xtask build`")?;
    let html = fs::read_to_string(staging.join("index.html"))?;
    let bundle = check::bundle()?;

    let app = assets::app(&staging, &html)?;
    words::check(&fs::read(staging.join(&app.wasm.name))?, &bundle)?;
    let style = assets::style(&staging, &html)?;
    let mut content = assets::content(&staging, &bundle)?;
    assets::pictures(&staging, &root().join("app/ui/pictures.svg"), &mut content)?;
    let worker = worker::worker(&staging)?;
    let source = root().join("app/ui/boot.js");
    let boot = assets::boot(&staging, &source, &app, &worker, &content)?;

    let template = pages::Template::new(&html, &style, &boot, &app, &content, &bundle)?;
    template.write_all(&staging, &bundle)?;
    offline::write(&staging, &content, &template, &bundle)?;
    report::write(&staging, &app, &style, &boot, &content)?;
    report::later(&staging, &app, &worker, &content)?;
    compress::write(&staging)
}
