//! Builds `dist/`.

use crate::finish::{self, Visit};
use crate::run::{root, timed};
use crate::{tools, wasm};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

/// Installs what is missing and builds the release into `dist/`.
pub(crate) fn build() -> Result<()> {
    let begun = Instant::now();
    let visit = assemble()?;
    finish::pack(&staging(), &visit)?;
    put_in_place()?;
    println!(
        "\n== dist/ is built: {:.0} s",
        begun.elapsed().as_secs_f32()
    );
    Ok(())
}

/// The same without the packed files, which only a host on the internet sends; [`finish::pack`] adds them.
pub(crate) fn build_unpacked() -> Result<Visit> {
    let begun = Instant::now();
    let visit = assemble()?;
    put_in_place()?;
    println!(
        "\n== dist/ can be served: {:.0} s",
        begun.elapsed().as_secs_f32()
    );
    Ok(visit)
}

fn assemble() -> Result<Visit> {
    tools::for_build()?;
    wasm::build()?;
    timed("Pages and content", || finish::assemble(&staging()))
}

/// Where a release is made: `dist/` stays as it was until it is whole.
fn staging() -> PathBuf {
    root().join("target/staging")
}

fn put_in_place() -> Result<()> {
    let dist = root().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(staging(), dist).context("dist/ could not be put in its place")
}
