//! `cargo xtask check`: what needs no browser.

use crate::bundle::bundle;
use crate::kiosk::{self, Source};
use crate::run::{command, root, step};
use crate::target::{cargo, cargo_step};
use crate::{schema, tidy, tools};
use anyhow::Result;

/// Format, scripts, content, tidy, clippy, unit tests; with `is_long` the laws try cases that no run has tried.
pub(crate) fn check(is_long: bool) -> Result<()> {
    tools::for_build()?;
    let fix = "cargo fmt --all mends it";
    step(
        "Format",
        command("cargo").args(["fmt", "--all", "--check"]),
        fix,
    )?;
    // A name that nothing defines ends a journey before its first test. What is looked for stands in .oxlintrc.json.
    step(
        "Scripts",
        command("oxlint").arg("--quiet"),
        "the first error above says where",
    )?;
    println!("\n== Content");
    let bundle = bundle()?;
    println!(
        "{} steps, {} questions, {} sources, {} languages",
        bundle.catalogue.tasks.len(),
        bundle.catalogue.questions.len(),
        bundle.sources.len(),
        bundle.languages.len()
    );
    profile()?;
    schema::check()?;
    println!("\n== Tidy");
    tidy::check()?;
    let lint = "the first warning above says where";
    let mut clippy = cargo(&["clippy", "--quiet", "--workspace", "--all-targets"]);
    clippy.args(["--exclude", "ui"]);
    clippy.args(["--features", "content/compile,exchange/second-reader"]);
    clippy.args(["--", "-D", "warnings"]);
    cargo_step("Clippy", &mut clippy, lint)?;
    let mut clippy = cargo(&["clippy", "--quiet", "--package", "ui"]);
    clippy.args(["--package", "store", "--package", "worker"]);
    clippy.args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
    cargo_step("Clippy for wasm", &mut clippy, lint)?;
    unit_tests(is_long)
}

/// Of all crates in one call: with one call each, what they share is compiled for several sets of features.
fn unit_tests(is_long: bool) -> Result<()> {
    let mut test = cargo(&["test", "--quiet", "--workspace", "--no-fail-fast"]);
    // Journeys test the screens, and each build runs what makes their glue.
    test.args(["--exclude", "ui", "--exclude", "bindgen"]);
    test.args(["--features", "content/compile,sections/json,store/contract"]);
    // The short form tries the same cases each time: a rare one is found by who looks for it, not by whoever comes next.
    if !is_long {
        test.env("PROPTEST_RNG_SEED", "1");
    }
    cargo_step("Unit tests", &mut test, "the failed test is named above")
}

/// Holds the default profile against its rules.
fn profile() -> Result<()> {
    Source::open(&root().join("public/inrichting.json"))?
        .map(drop)
        .or_else(|all| kiosk::refuse(&all))
}
