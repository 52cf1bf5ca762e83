//! The content, compiled and checked as it stands today.

use crate::run::root;
use crate::samples;
use anyhow::{Result, anyhow, bail};
use content::{Bundle, Compiled, Phrasing, Severity};
use domain::Date;
use std::fs;
use std::sync::LazyLock;

/// Today, for the age of sources. The planner gets its day from whoever calls it.
pub(crate) fn today() -> Date {
    chrono::Local::now().date_naive()
}

/// The content, compiled once in each run. The first time prints what is wrong; every time fails on errors.
pub(crate) fn bundle() -> Result<&'static Bundle> {
    Ok(&compiled()?.bundle)
}

fn compiled() -> Result<&'static Compiled> {
    static ONCE: LazyLock<Result<Compiled, String>> =
        LazyLock::new(|| compile().map_err(|error| error.to_string()));
    ONCE.as_ref().map_err(|error| anyhow!(error.clone()))
}

fn compile() -> Result<Compiled> {
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
    Ok(compiled)
}

/// Writes the catalogue as a page to read, and says how its steps are phrased.
pub(crate) fn print_page() -> Result<()> {
    let compiled = compiled()?;
    print_phrasing(&compiled.phrasing);
    samples::print(&compiled.bundle.catalogue)?;
    let page = content::page(&compiled.bundle, "nl");
    let path = root().join("target/catalogue.html");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&path, page)?;
    println!("written to target/catalogue.html; open it in a browser, read it, print it");
    Ok(())
}

/// One line for each theme: what its steps rest on, and how they speak.
fn print_phrasing(themes: &[Phrasing]) {
    println!(
        "{:<16} {:>5}  {:>14}  {:>19}  lines that begin with Vraag",
        "theme", "steps", "without source", "inverted conditions"
    );
    for it in themes {
        let percent = (100 * it.asking).checked_div(it.lines).unwrap_or_default();
        println!(
            "{:<16} {:>5}  {:>14}  {:>19}  {} of {} ({percent}%)",
            it.theme.as_str(),
            it.steps,
            it.without_source,
            it.inverted,
            it.asking,
            it.lines
        );
    }
    println!();
}
