//! Tests that need a page: compiled once for wasm, run in both browsers of the journeys.

use crate::run::{command, root, step, tools_dir};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Instant;

/// The store's contract on IndexedDB.
const STORE: [&str; 6] = [
    "--package",
    "store",
    "--features",
    "contract",
    "--test",
    "browser",
];

/// Compiles the tests and runs each file of them in Chromium and in Firefox.
pub(crate) fn run() -> Result<()> {
    let built = compile(&STORE)?;
    let mut pages = command("node");
    pages
        .arg("e2e/page-tests.mjs")
        .arg(tools_dir().join("bin/wasm-bindgen-test-runner"))
        .args(built);
    step(
        "Tests in a page of Chromium and Firefox",
        &mut pages,
        "the failed test is named above",
    )
}

/// Compiles what `cargo test` would run; where the files are.
fn compile(which: &[&str]) -> Result<Vec<PathBuf>> {
    println!("\n== Tests for a page");
    let begun = Instant::now();
    let mut cargo = command("cargo");
    cargo
        .args([
            "test",
            "--no-run",
            "--message-format",
            "json-render-diagnostics",
        ])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(which)
        .stderr(Stdio::inherit());
    let output = cargo.output().context("cargo did not start")?;
    if !output.status.success() {
        bail!("the tests for a page do not compile; the first error above says where");
    }
    let built: Vec<PathBuf> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(executable)
        .map(|path| root().join(path))
        .collect();
    if built.is_empty() {
        bail!("cargo built no tests for a page");
    }
    println!(
        "== Tests for a page: {:.0} s",
        begun.elapsed().as_secs_f32()
    );
    Ok(built)
}

/// The file of tests that a line of Cargo's messages tells of.
fn executable(line: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let path = message.get("executable")?.as_str()?;
    Some(PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_tests_are_told_from_other_messages() {
        let test = r#"{"reason":"compiler-artifact","executable":"/t/browser-1.wasm"}"#;
        let library = r#"{"reason":"compiler-artifact","executable":null}"#;
        let found: Vec<_> = [test, library, r#"{"reason":"build-finished"}"#, "x"]
            .into_iter()
            .filter_map(executable)
            .collect();
        assert_eq!(found, [PathBuf::from("/t/browser-1.wasm")]);
    }
}
