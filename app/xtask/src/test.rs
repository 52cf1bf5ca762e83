//! All the tests.

use crate::run::{command, output, step, tools_dir};
use crate::{build, check, fuzz, release, tools};
use anyhow::Result;

/// Installs what is missing, then: the quick loop, the files, any bytes, the store in a browser, the build, the journeys.
pub(crate) fn test(args: &[String]) -> Result<()> {
    let is_long = args.iter().any(|arg| arg == "--long");
    tools::for_tests()?;
    check::check()?;
    second_reader()?;
    fuzz::fuzz_what_changed(is_long)?;
    store_in_browser()?;
    build::build()?;
    if is_long {
        release::twice()?;
    }
    release::write()?;
    let mut journeys = command("node");
    journeys.arg("e2e/run.mjs").args(args);
    step(
        "Journeys in Chromium and Firefox",
        &mut journeys,
        "e2e/results holds pictures of what failed",
    )
}

/// Every file that must open for ever, opened by a program that knows the specification only.
fn second_reader() -> Result<()> {
    let mut test = command("cargo");
    test.args(["test", "--quiet", "--package", "exchange"])
        .args(["--features", "second-reader", "--test", "second_reader"]);
    step(
        "Files in a reader of somebody else",
        &mut test,
        "the failed test is named above",
    )
}

/// The same contract as in memory, on IndexedDB in headless Chromium.
fn store_in_browser() -> Result<()> {
    let driver = output(command("which").arg("chromedriver")).unwrap_or_default();
    let runner = tools_dir().join("bin/wasm-bindgen-test-runner");
    let mut test = command("cargo");
    test.args([
        "test",
        "--package",
        "store",
        "--target",
        "wasm32-unknown-unknown",
    ])
    .args(["--features", "contract", "--test", "browser"])
    .env("CHROMEDRIVER", driver)
    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    step(
        "Store contract on IndexedDB",
        &mut test,
        "the failed test is named above",
    )
}
