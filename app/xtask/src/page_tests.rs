//! Tests that need a page: compiled once for wasm, run in both browsers of the journeys.

use crate::run::{command, root, step, timed};
use crate::target::{Claim, cargo};
use crate::tools::WASM_BINDGEN;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::PathBuf;
use std::process::Stdio;

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
        .arg(WASM_BINDGEN.program("wasm-bindgen-test-runner"))
        .args(built);
    step(
        "Tests in a page of Chromium and Firefox",
        &mut pages,
        "the failed test is named above",
    )
}

/// Compiles what `cargo test` would run; returns the files.
fn compile(which: &[&str]) -> Result<Vec<PathBuf>> {
    timed("Tests for a page", || {
        let _claim = Claim::take()?;
        let mut tests = cargo(&["test", "--no-run", "--target", "wasm32-unknown-unknown"]);
        tests
            .args(["--message-format", "json-render-diagnostics"])
            .args(which)
            .stderr(Stdio::inherit());
        let output = tests.output().context("cargo did not start")?;
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
        Ok(built)
    })
}

/// The test program that a line of Cargo's messages names.
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
