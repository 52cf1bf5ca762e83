//! What goes out beside `dist/`: configurations for hosts, sums to check all files by, and the list of what is in them.

mod sbom;
mod twice;

use crate::files::files;
use crate::run::root;
use crate::{build, serve};
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;

pub(crate) use twice::{compare, twice};

/// Where it is written, beside `dist/`.
const FOLDER: &str = "release";
/// The configurations, as they are in the sources.
const HOSTING: &str = "app/xtask/hosting";

/// Builds, and writes sums and parts; `--twice` builds once more elsewhere and compares first.
pub(crate) fn release(args: &[String]) -> Result<()> {
    if let Some(other) = args.iter().find(|arg| *arg != "--twice") {
        bail!("{other} is no option of `cargo xtask release`; there is --twice");
    }
    build::build()?;
    if !args.is_empty() {
        twice()?;
    }
    write()
}

/// Writes `release/` for the `dist/` that is there.
pub(crate) fn write() -> Result<()> {
    let folder = root().join(FOLDER);
    // Otherwise what an older release left would be in the sums too.
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    let parts = serde_json::to_string_pretty(&sbom::sbom()?)?;
    fs::write(folder.join("op-orde.cdx.json"), parts + "\n")?;
    let hosting = root().join(HOSTING);
    for name in files(&hosting)? {
        fs::copy(hosting.join(&name), folder.join(&name))?;
    }
    fs::write(folder.join("_headers"), host_headers()?)?;
    let mut sums = String::new();
    for part in ["dist", FOLDER] {
        for name in files(&root().join(part))? {
            let bytes = fs::read(root().join(part).join(&name))?;
            // The form of sha256sum: two spaces, and the path from where it is called.
            writeln!(
                sums,
                "{:x}  {part}/{}",
                Sha256::digest(bytes),
                name.display()
            )?;
        }
    }
    fs::write(folder.join("SHA256SUMS"), sums)?;
    println!("\nwritten: {FOLDER}/ with configurations for hosts, op-orde.cdx.json, SHA256SUMS");
    println!("to check: sha256sum -c release/SHA256SUMS");
    Ok(())
}

/// Their `_headers`, and by name each file that may be kept for ever: such hosts know no patterns.
fn host_headers() -> Result<String> {
    let mut text = fs::read_to_string(root().join(HOSTING).join("_headers"))?;
    for name in files(&root().join("dist"))? {
        let cache = serve::cache(&name);
        if name.components().count() == 1 && cache != serve::ANEW {
            writeln!(text, "/{}\n  Cache-Control: {cache}", name.display())?;
        }
    }
    Ok(text)
}
