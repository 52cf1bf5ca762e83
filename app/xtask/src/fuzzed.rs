//! What was fuzzed already: the same sources need no second search, so a green run leaves a stamp behind.
//! The stamps lie outside the clone, because another clone of the same sources may trust them too.

use crate::bundle::today;
use crate::files::{address, files};
use crate::run::{command, output, root};
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::env::var_os;
use std::fs;
use std::path::{Path, PathBuf};

/// Files that count beside the crates: profiles and lints, the compiler, how the engine is built and called.
const BESIDE: [&str; 3] = ["Cargo.toml", "rust-toolchain.toml", "app/xtask/src/fuzz.rs"];

/// The file that stands for a green run over the sources as they are now.
/// `None` where this machine names no place for such files: then nothing is remembered.
pub(crate) fn stamp() -> Result<Option<PathBuf>> {
    let cache = var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(var_os("HOME")?).join(".cache")));
    let Some(cache) = cache.filter(|cache| cache.is_absolute()) else {
        return Ok(None);
    };
    let tree = linked_packages()?;
    let name = hash(&root(), &tree)?;
    Ok(Some(cache.join("op-orde/fuzzed").join(name)))
}

/// The day of the green run, when there was one.
pub(crate) fn day(stamp: &Path) -> Option<String> {
    let day = fs::read_to_string(stamp).ok()?;
    Some(day.trim().to_owned())
}

/// Remembers that a run over these sources was green.
pub(crate) fn remember(stamp: &Path) -> Result<()> {
    let folder = stamp.parent().context("a stamp lies in a folder")?;
    fs::create_dir_all(folder)?;
    fs::write(stamp, format!("{}\n", today())).context("the stamp of the fuzzing")
}

/// Every package that the targets link, as Cargo's lock file has them: a line each, ours with their folder.
fn linked_packages() -> Result<String> {
    let mut tree = command("cargo");
    tree.args(["tree", "--package", "fuzz", "--features", "engine"])
        .args(["--edges", "normal,build", "--prefix", "none"]);
    output(&mut tree).context("`cargo tree` did not say what the fuzz targets link")
}

/// Names what is fuzzed: the versions of foreign packages, and every source file of ours.
fn hash(root: &Path, tree: &str) -> Result<String> {
    let mut foreign = BTreeSet::new();
    let mut paths: BTreeSet<PathBuf> = BESIDE.iter().map(PathBuf::from).collect();
    for line in tree.lines() {
        let mut words = line.split(' ');
        let (name, version) = (words.next(), words.next());
        let folder = line
            .split_once('(')
            .and_then(|(_, after)| after.split_once(')'))
            .and_then(|(folder, _)| Path::new(folder).strip_prefix(root).ok());
        match folder {
            Some(folder) => paths.extend(sources(root, folder)?),
            None => drop(foreign.insert((name, version))),
        }
    }
    let mut all = Sha256::new();
    for (name, version) in &foreign {
        all.update(format!("{name:?} {version:?}\n"));
    }
    for path in &paths {
        let bytes = fs::read(root.join(path)).with_context(|| path.display().to_string())?;
        // The length keeps the end of one file from counting as the begin of the next.
        all.update(format!("{} {}\n", address(path), bytes.len()));
        all.update(bytes);
    }
    Ok(format!("{:x}", all.finalize()))
}

/// Whether a file of a crate is compiled into the targets: the corpus and separate test files are not.
fn sources(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![folder.join("Cargo.toml")];
    let code = files(&root.join(folder).join("src"))?;
    found.extend(code.iter().map(|path| folder.join("src").join(path)));
    let script = folder.join("build.rs");
    if root.join(&script).exists() {
        found.push(script);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A root with one crate of ours in it, whose source says `code`.
    fn planted(name: &str, code: &str) -> PathBuf {
        let root =
            std::env::temp_dir().join(format!("op-orde-fuzzed-{}-{name}", std::process::id()));
        let mut files = vec![("app/fuzz/src/lib.rs", code), ("app/fuzz/Cargo.toml", "")];
        files.extend(BESIDE.map(|path| (path, "")));
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    fn hash_of(root: &Path, foreign: &str) -> String {
        let tree = format!("fuzz v0.1.0 ({}/app/fuzz)\n{foreign}", root.display());
        hash(root, &tree).unwrap()
    }

    #[test]
    fn the_same_sources_have_one_name_wherever_they_lie_and_any_change_another() {
        let one = planted("one", "a");
        let same = planted("same", "a");
        let other = planted("other", "b");
        let name = hash_of(&one, "age v0.12.1");
        assert_eq!(name, hash_of(&same, "age v0.12.1\nage v0.12.1 (*)"));
        assert_ne!(name, hash_of(&other, "age v0.12.1"));
        assert_ne!(name, hash_of(&one, "age v0.12.2"));
        fs::write(one.join("rust-toolchain.toml"), "newer").unwrap();
        assert_ne!(name, hash_of(&one, "age v0.12.1"));
        for root in [one, same, other] {
            fs::remove_dir_all(root).unwrap();
        }
    }

    #[test]
    fn the_targets_link_what_they_are_about() {
        let tree = linked_packages().unwrap();
        for name in [
            "fuzz",
            "domain",
            "store",
            "exchange",
            "age",
            "libfuzzer-sys",
        ] {
            assert!(
                tree.lines()
                    .any(|line| line.starts_with(&format!("{name} v"))),
                "{name}"
            );
        }
    }
}
