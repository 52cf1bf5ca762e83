//! Whoever builds these sources gets these files: a second build, elsewhere and from nothing, is held against `dist/`.

use crate::files::files;
use crate::run::{command, output, root, step};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Builds a copy of the sources in another folder, and compares every byte with `dist/`.
pub(crate) fn twice() -> Result<()> {
    let copy = std::env::temp_dir().join(format!("op-orde-elsewhere-{}", std::process::id()));
    let compared = copy_sources(&copy)
        .and_then(|()| build(&copy))
        .and_then(|()| compare(&root().join("dist"), &copy.join("dist")));
    fs::remove_dir_all(&copy).ok();
    compared
}

/// Fails with the name of each file that is not the same in both folders.
pub(crate) fn compare(first: &Path, second: &Path) -> Result<()> {
    let differences = differences(first, second)?;
    for difference in &differences {
        println!("{difference}");
    }
    if differences.is_empty() {
        println!("both builds are the same, byte for byte");
        Ok(())
    } else {
        bail!("the second build differs in {} files", differences.len())
    }
}

/// What belongs to the project, as it is now.
fn copy_sources(copy: &Path) -> Result<()> {
    let mut list = command("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let names = output(&mut list).context("git does not list the sources")?;
    for name in names.lines() {
        let (from, to) = (root().join(name), copy.join(name));
        // A file that was removed without a commit is still listed.
        if !from.is_file() {
            continue;
        }
        fs::create_dir_all(to.parent().unwrap_or(copy))?;
        fs::copy(from, to).with_context(|| name.to_owned())?;
    }
    Ok(())
}

fn build(copy: &Path) -> Result<()> {
    let mut build = command("cargo");
    build.current_dir(copy).args(["xtask", "build"]);
    // The cargo that runs this program sets variables that would be wrong there.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            build.env_remove(name);
        }
    }
    // Of the cache only the tools are of use: what was compiled or packed before proves nothing.
    build
        .env("CARGO_TARGET_DIR", copy.join("target"))
        .env("OP_ORDE_TARGET", copy.join("target/shared"))
        .env("OP_ORDE_ANEW", "1");
    step(
        "The same build in another folder",
        &mut build,
        "the first error above says where",
    )
}

/// Names each file that only one of both has, or that differs.
fn differences(first: &Path, second: &Path) -> Result<Vec<String>> {
    let mut all: Vec<PathBuf> = files(first)?;
    all.extend(files(second)?);
    all.sort();
    all.dedup();
    let mut found = Vec::new();
    for name in all {
        let read = |folder: &Path| fs::read(folder.join(&name)).ok();
        let shown = name.display();
        match (read(first), read(second)) {
            (Some(one), Some(two)) if one == two => {}
            (Some(one), Some(two)) => {
                let same = one.iter().zip(&two).take_while(|(a, b)| a == b).count();
                found.push(format!("{shown}: differs from byte {same}"));
            }
            (Some(_), None) => found.push(format!("{shown}: only in the first")),
            _ => found.push(format!("{shown}: only in the second")),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_difference_is_named() {
        let folder = std::env::temp_dir().join(format!("op-orde-twice-{}", std::process::id()));
        let (one, two) = (folder.join("one"), folder.join("two"));
        for place in [&one, &two] {
            fs::create_dir_all(place.join("in")).unwrap();
            fs::write(place.join("in/same"), "same").unwrap();
        }
        assert!(differences(&one, &two).unwrap().is_empty());
        fs::write(one.join("in/other"), "abc").unwrap();
        fs::write(two.join("in/other"), "abd").unwrap();
        fs::write(one.join("first"), "").unwrap();
        fs::write(two.join("second"), "").unwrap();
        assert_eq!(
            differences(&one, &two).unwrap(),
            [
                "first: only in the first",
                "in/other: differs from byte 2",
                "second: only in the second",
            ]
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
