//! What outlives a clone: tools, compiled dependencies, and results that depend on bytes alone.

use crate::run::root;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// `OP_ORDE_CACHE`, or `op-orde` where this system keeps what can be made again.
pub(crate) fn cache_dir() -> PathBuf {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    named("OP_ORDE_CACHE")
        .map(PathBuf::from)
        .or_else(|| named("XDG_CACHE_HOME").map(|home| PathBuf::from(home).join("op-orde")))
        .or_else(|| named("HOME").map(|home| PathBuf::from(home).join(".cache/op-orde")))
        .unwrap_or_else(|| root().join("target/cache"))
}

/// Results by the content that they were made from.
pub(crate) fn results_dir() -> PathBuf {
    cache_dir().join("results")
}

/// What `work` gives for these bytes, from an earlier time where there is one.
/// `how` names everything else that the result depends on, above all the version of the tool.
pub(crate) fn result(
    how: &str,
    bytes: &[u8],
    work: impl FnOnce() -> Result<Vec<u8>>,
) -> Result<Vec<u8>> {
    let folder = results_dir();
    let file = folder.join(format!("{}-{how}", hash(bytes)));
    // A second build that must prove something takes nothing from the first one.
    let is_anew = std::env::var_os("OP_ORDE_ANEW").is_some();
    if !is_anew && let Ok(kept) = fs::read(&file) {
        touch(&file);
        return Ok(kept);
    }
    let made = work()?;
    fs::create_dir_all(&folder)?;
    write_whole(&file, &made)?;
    Ok(made)
}

/// The hash that a result is kept under.
pub(crate) fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))[..32].to_owned()
}

/// Writes a file that another build may look for at this moment: it is there whole or not at all.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<()> {
    let part = file.with_extension(format!("part-{}", std::process::id()));
    fs::write(&part, bytes).with_context(|| part.display().to_string())?;
    Ok(fs::rename(part, file)?)
}

/// Notes that a result was of use.
fn touch(file: &Path) {
    let now = File::options()
        .append(true)
        .open(file)
        .and_then(|file| file.set_modified(SystemTime::now()));
    // If this fails, the result only looks older and is thrown away earlier.
    now.ok();
}

/// Results that nobody asked for in this time are thrown away.
const KEPT: Duration = Duration::from_hours(30 * 24);

/// Throws away what was of no use for a month.
pub(crate) fn prune() -> Result<()> {
    for entry in fs::read_dir(results_dir()).into_iter().flatten() {
        let entry = entry?;
        let age = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
        if age > KEPT {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
