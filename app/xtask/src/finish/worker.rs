//! The files of the worker, with their content in their names.

use super::assets::{Asset, named};
use crate::run::{command, root};
use crate::worker::{GLUE, WASM, built_dir};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Its script, which fetches its wasm.
pub(crate) struct Worker {
    pub(crate) js: Asset,
    pub(crate) wasm: Asset,
}

/// Joins `worker.js` and the glue into one script that knows name and integrity of the wasm.
///
/// A classic script: it starts in every browser that the app runs in.
pub(crate) fn worker(staging: &Path) -> Result<Worker> {
    let built = built_dir();
    let bytes = fs::read(built.join(WASM)).context("the worker is not built")?;
    let wasm = named(staging, "worker", "wasm", &bytes)?;
    let files = serde_json::json!({ "wasm": wasm.name, "integrity": wasm.integrity });
    let joined = built.join("joined.js");
    let mut esbuild = command("esbuild");
    esbuild
        .arg(root().join("app/worker/worker.js"))
        .args([
            "--bundle",
            "--minify",
            "--format=iife",
            "--log-level=warning",
        ])
        .arg(format!("--alias:glue={}", built.join(GLUE).display()))
        .arg(format!("--define:files={files}"))
        .arg(format!("--outfile={}", joined.display()));
    let done = esbuild.status().context("esbuild did not start")?;
    if !done.success() {
        bail!("esbuild failed on app/worker/worker.js ({done})");
    }
    let js = named(staging, "worker", "js", &fs::read(joined)?)?;
    Ok(Worker { js, wasm })
}
