//! Makes the files of a release: one style sheet, hashed content, boot script, static pages, and their packed forms.

mod alone;
mod assets;
mod html;
mod offline;
mod pages;
mod report;
mod source;
mod words;

#[cfg(test)]
pub(crate) use assets::inline_script;
pub(crate) use report::Visit;

use crate::bundle::bundle;
use crate::cache::{prune, results_dir};
use crate::run::{command, root, step};
use crate::{tools, wasm};
use anyhow::{Context, Result};
use source::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// Trunk's hook: replaces what Trunk left in its staging folder by a release.
pub(crate) fn finish() -> Result<()> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .context("this command is Trunk's hook; run `cargo xtask build`")?;
    tools::for_build()?;
    wasm::build()?;
    let visit = assemble(&staging)?;
    pack(&staging, &visit)
}

/// Makes all files anew in `staging`, from the sources and the wasm that was built. Returns what a visit downloads.
pub(crate) fn assemble(staging: &Path) -> Result<Visit> {
    fs::remove_dir_all(staging).ok();
    fs::create_dir_all(staging)?;
    let source = Source::read(&root().join("app/ui/index.html"))?;
    source.copy_folders(staging)?;
    let bundle = bundle()?;

    let app = assets::app(staging)?;
    words::check(staging, &app, bundle)?;
    let style = assets::Style {
        first: assets::style(staging, "style", source.sheets())?,
        later: assets::style(staging, "screens", source.later())?,
        rooms: assets::style(staging, "rooms", source.rooms())?,
    };
    let mut content = assets::content(staging, bundle)?;
    assets::pictures(staging, &root().join("app/ui/pictures.svg"), &mut content)?;
    let worker = assets::worker(staging)?;
    let script = root().join("app/ui/boot.js");
    let rest = assets::rest(staging, &app, &style, &worker, &content)?;
    let boot = assets::boot(staging, &script, &app, &style, &rest, &content)?;

    let page = source.page();
    let template = pages::Template::new(page, &style, &boot, &app, &content, bundle)?;
    template.write_all(staging, bundle)?;
    offline::write(staging, &content, &template, bundle)?;
    Visit::new(&app, &style, &boot, &rest, &worker, &content)
}

/// Packs what a host sends, and refuses a first visit above the budget.
pub(crate) fn pack(staging: &Path, visit: &Visit) -> Result<()> {
    let mut pack = command("node");
    pack.arg(root().join("app/xtask/pack.mjs"))
        .arg(staging)
        .arg(results_dir());
    step("Compression", &mut pack, "the error above says why")?;
    prune()?;
    visit.report(staging)
}
