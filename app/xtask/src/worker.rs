//! Builds the wasm of the worker and its glue; `xtask finish` puts them into `dist/`.

use crate::run::{command, root, step, tools_dir};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;

/// Where the files wait.
pub(crate) fn built_dir() -> PathBuf {
    root().join("target/worker")
}

/// The wasm, made small.
pub(crate) const WASM: &str = "worker.wasm";
/// What the wasm needs of JavaScript, as a module.
pub(crate) const GLUE: &str = "worker.js";

/// Twice as fast for a file (see ARCHITECTURE.md, Decisions); browsers have it since 2021, Safari since 2023.
const FLAGS: &str = "-Ctarget-feature=+simd128";

/// Compiles with the profile `worker`; `paths` are flags that hide the folders of this machine.
pub(crate) fn build(paths: &str) -> Result<()> {
    let hint = "the first error above says where";
    let mut cargo = command("cargo");
    cargo
        .args(["build", "--package", "worker", "--profile", "worker"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("{FLAGS}{paths}"),
        );
    step("Worker", &mut cargo, hint)?;
    let folder = built_dir();
    fs::create_dir_all(&folder)?;
    let mut bindgen = command(&tools_dir().join("bin/wasm-bindgen").to_string_lossy());
    bindgen
        .args(["--target", "web", "--no-typescript"])
        // worker.js knows where the wasm is.
        .arg("--omit-default-module-path")
        .arg("--out-dir")
        .arg(&folder)
        .arg(root().join("target/wasm32-unknown-unknown/worker/worker.wasm"));
    step("Worker: glue", &mut bindgen, hint)?;
    let mut optimise = command("wasm-opt");
    optimise
        .args(["-O3", "--strip-debug", "--strip-producers"])
        .arg(folder.join("worker_bg.wasm"))
        .arg("-o")
        .arg(folder.join(WASM));
    step("Worker: wasm-opt", &mut optimise, hint)
}
