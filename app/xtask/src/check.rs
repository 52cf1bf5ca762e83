//! The quick loop.

use crate::kiosk::{self, Source};
use crate::run::{command, root, step};
use crate::target::{cargo, cargo_step};
use crate::{schema, tidy};
use anyhow::{Result, bail};
use content::{Bundle, Severity};
use domain::Date;
use std::fs;

/// Today, for the age of sources. The planner gets its day from whoever calls it.
pub(crate) fn today() -> Date {
    chrono::Local::now().date_naive()
}

/// Compiles the content, prints what is wrong, and fails on errors.
pub(crate) fn bundle() -> Result<Bundle> {
    let compiled = content::compile(&root().join("app/content"), today());
    let errors = compiled
        .problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .count();
    for problem in &compiled.problems {
        println!("{problem}");
    }
    if errors > 0 {
        bail!("the content has {errors} errors; each line above names its file and line");
    }
    Ok(compiled.bundle)
}

/// Format, clippy, content, tidy, unit tests.
pub(crate) fn check() -> Result<()> {
    let fix = "cargo fmt --all mends it";
    step(
        "Format",
        command("cargo").args(["fmt", "--all", "--check"]),
        fix,
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
    unit_tests()
}

/// The tests that need no browser, each pure crate on its own features.
fn unit_tests() -> Result<()> {
    for (package, features) in [
        ("domain", ""),
        ("sections", "json"),
        ("planner", ""),
        ("content", "compile"),
        ("store", "contract"),
        ("exchange", ""),
        ("worker", ""),
        ("fuzz", ""),
        ("xtask", ""),
    ] {
        let mut test = cargo(&["test", "--quiet", "--package", package]);
        test.args(["--features", features]);
        cargo_step(
            &format!("Unit tests of {package}"),
            &mut test,
            "the failed test is named above",
        )?;
    }
    Ok(())
}

/// Holds the default profile against its rules.
fn profile() -> Result<()> {
    Source::open(&root().join("public/inrichting.json"))?
        .map(drop)
        .or_else(|all| kiosk::refuse(&all))
}

/// Writes the catalogue as a page to read.
pub(crate) fn content_page() -> Result<()> {
    let page = content::page(&bundle()?, "nl");
    let path = root().join("target/catalogue.html");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&path, page)?;
    println!("written to target/catalogue.html; open it in a browser, read it, print it");
    Ok(())
}
