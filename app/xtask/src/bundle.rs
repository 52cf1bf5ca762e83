//! The content, compiled and checked as it stands today.

use crate::run::root;
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

/// Writes the catalogue as a page to read.
pub(crate) fn print_page() -> Result<()> {
    let page = content::page(&bundle()?, "nl");
    let path = root().join("target/catalogue.html");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&path, page)?;
    println!("written to target/catalogue.html; open it in a browser, read it, print it");
    Ok(())
}
