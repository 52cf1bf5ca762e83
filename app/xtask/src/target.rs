//! The folder that cargo compiles into for all clones, so that a fresh one compiles no dependency again.

use crate::cache::cache_dir;
use crate::run::{command, root, step};
use anyhow::{Context, Result};
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `OP_ORDE_TARGET`, or a folder in the cache.
pub(crate) fn target_dir() -> PathBuf {
    std::env::var_os("OP_ORDE_TARGET").map_or_else(|| cache_dir().join("target"), PathBuf::from)
}

/// Cargo, compiling into the shared folder. Whoever runs it holds a [`Claim`] meanwhile.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(args).env("CARGO_TARGET_DIR", target_dir());
    cargo
}

/// Runs it as a step, for what leaves nothing behind that is looked at later.
pub(crate) fn cargo_step(what: &str, cargo: &mut Command, hint: &str) -> Result<()> {
    let _claim = Claim::take()?;
    step(what, cargo, hint)
}

/// The shared folder, for this clone alone until it is dropped.
pub(crate) struct Claim {
    _lock: File,
}

impl Claim {
    /// Waits for other clones. After another one, what it compiled of its own crates is forgotten:
    /// Cargo knows these by their path from the root and by the time of their files, so to it the
    /// crates of all clones are the same, and those of a clone with older files look up to date.
    pub(crate) fn take() -> Result<Self> {
        Self::of(&root(), &target_dir())
    }

    fn of(clone: &Path, folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        let lock = File::create(folder.join("op-orde.lock"))?;
        if lock.try_lock().is_err() {
            println!("another build is running; this one waits for it");
            lock.lock()?;
        }
        let stamp = folder.join("op-orde.clone");
        let this = name_of(clone)?;
        if fs::read_to_string(&stamp).is_ok_and(|last| last == this) {
            return Ok(Self { _lock: lock });
        }
        // First, so that a kill between these lines forgets too much rather than too little.
        fs::remove_file(&stamp).ok();
        forget(folder, &members(clone)?)?;
        fs::write(stamp, this)?;
        Ok(Self { _lock: lock })
    }
}

/// A clone by its folder: the path, and what tells a folder that was made anew in the same place.
fn name_of(clone: &Path) -> Result<String> {
    let folder = fs::metadata(clone)?;
    let made = folder.created().ok();
    let number = folder.ino();
    Ok(format!("{}\n{number}\n{made:?}\n", clone.display()))
}

/// The crates of the workspace: the folders in `app/` with a manifest.
fn members(clone: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(clone.join("app"))? {
        let entry = entry?;
        if entry.path().join("Cargo.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Removes what Cargo knows of these crates, in `PROFILE/` and `TRIPLE/PROFILE/`.
fn forget(target: &Path, members: &[String]) -> Result<()> {
    let mut is_known = false;
    let profiles = folders(target)?;
    let mut all = Vec::new();
    for profile in profiles {
        all.extend(folders(&profile)?);
        all.push(profile);
    }
    for profile in all {
        for unit in folders(&profile.join(".fingerprint"))? {
            is_known = true;
            let name = unit.file_name().unwrap_or_default().to_string_lossy();
            let name = name.rsplit_once('-').map_or("", |(name, _hash)| name);
            if members.iter().any(|member| member == name) {
                fs::remove_dir_all(unit)?;
            }
        }
    }
    // Cargo may keep its notes elsewhere one day. Then all is forgotten, which is slow and right.
    if !is_known {
        for folder in folders(target)? {
            fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}

/// The folders in a folder; none where it is missing.
fn folders(inside: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(inside).into_iter().flatten() {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::output;
    use std::time::{Duration, SystemTime};

    /// A workspace of one program, which says `word`; its files are as old as that.
    fn clone_of(place: &Path, word: &str, age: Duration) -> PathBuf {
        let program = place.join("app/one/src/main.rs");
        fs::create_dir_all(program.parent().unwrap()).unwrap();
        let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"app/*\"]\n";
        let package = "[package]\nname = \"one\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
        let main = format!("fn main() {{ println!(\"{word}\"); }}\n");
        for (file, text) in [
            (place.join("Cargo.toml"), workspace),
            (place.join("app/one/Cargo.toml"), package),
            (program, &main),
        ] {
            fs::write(&file, text).unwrap();
            let file = File::options().append(true).open(file).unwrap();
            file.set_modified(SystemTime::now() - age).unwrap();
        }
        place.to_owned()
    }

    fn said_by(clone: &Path, target: &Path) -> String {
        let _claim = Claim::of(clone, target).unwrap();
        let mut run = cargo(&["run", "--quiet", "--offline"]);
        run.current_dir(clone).env("CARGO_TARGET_DIR", target);
        output(&mut run).unwrap()
    }

    #[test]
    fn an_older_clone_gets_its_own_program() {
        let folder = std::env::temp_dir().join(format!("op-orde-clones-{}", std::process::id()));
        let hour = Duration::from_hours(1);
        let new = clone_of(&folder.join("new"), "new", hour);
        let old = clone_of(&folder.join("old"), "old", 2 * hour);
        let target = folder.join("target");
        for _ in 0..2 {
            assert_eq!(said_by(&new, &target), "new");
            assert_eq!(said_by(&old, &target), "old");
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn only_the_crates_of_the_workspace_are_forgotten() {
        let target = std::env::temp_dir().join(format!("op-orde-target-{}", std::process::id()));
        let units = [
            "debug/.fingerprint/content-0123456789abcdef",
            "debug/.fingerprint/content-security-0123456789abcdef",
            "wasm32-unknown-unknown/release/.fingerprint/content-0123456789abcdef",
            "wasm32-unknown-unknown/release/.fingerprint/serde-0123456789abcdef",
        ];
        for unit in units {
            fs::create_dir_all(target.join(unit)).unwrap();
        }
        forget(&target, &["content".to_owned()]).unwrap();
        let left = units.map(|unit| target.join(unit).exists());
        assert_eq!(left, [false, true, false, true]);
        fs::remove_dir_all(target).unwrap();
    }

    #[test]
    fn notes_in_a_form_that_is_not_known_are_forgotten_with_all_else() {
        let target = std::env::temp_dir().join(format!("op-orde-other-{}", std::process::id()));
        fs::create_dir_all(target.join("debug/build/content")).unwrap();
        forget(&target, &["content".to_owned()]).unwrap();
        assert!(!target.join("debug").exists());
        fs::remove_dir_all(target).unwrap();
    }
}
