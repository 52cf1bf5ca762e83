//! All the tests.

use crate::run::{command, root, step};
use crate::target::{cargo, cargo_step};
use crate::{build, check, fuzz, page_heads, page_tests, release, tools};
use anyhow::Result;

/// Installs what is missing, then runs: `check`, the second reader of files, the fuzz targets, the store in browsers, the build, the journeys.
pub(crate) fn test(args: &[String]) -> Result<()> {
    let is_long = args.iter().any(|arg| arg == "--long");
    tools::for_tests()?;
    check::check(is_long)?;
    second_reader()?;
    fuzz::fuzz_what_changed(is_long)?;
    page_tests::run()?;
    build::build()?;
    page_heads::check(&root().join("dist"))?;
    if is_long {
        release::twice()?;
        by_trunk()?;
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

/// Whoever has Trunk may use it: what it builds are the same files.
fn by_trunk() -> Result<()> {
    tools::TRUNK.install()?;
    let dist = root().join("target/by-trunk");
    let mut trunk = command(&tools::TRUNK.program("trunk").to_string_lossy());
    // NO_COLOR=1 is no value that Trunk accepts.
    trunk
        .args(["build", "--release", "--dist"])
        .arg(&dist)
        .env_remove("NO_COLOR");
    step(
        "The same build by Trunk",
        &mut trunk,
        "the first error above says where",
    )?;
    release::compare(&root().join("dist"), &dist)
}

/// Every file that must open for ever, opened by a program that knows the specification only; the hours of a
/// place, as other programs reckon them.
fn second_reader() -> Result<()> {
    for package in ["exchange", "hours"] {
        let mut test = cargo(&["test", "--quiet", "--package", package]);
        test.args(["--features"])
            .arg([package, "/second-reader"].concat());
        test.args(["--test", "second_reader"]);
        cargo_step(
            &format!("What programs of others make of {package}"),
            &mut test,
            "the failed test is named above",
        )?;
    }
    Ok(())
}
