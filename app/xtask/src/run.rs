//! Running other programs, with progress and one sentence on failure.

use anyhow::{Context, Result, bail};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_dir
        .ancestors()
        .nth(2)
        .unwrap_or(crate_dir)
        .to_path_buf()
}

/// Where the project's own tools live; never committed.
pub(crate) fn tools_dir() -> PathBuf {
    root().join(".tools")
}

/// A command in the root, with the project's tools first on PATH.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path());
    command
}

fn path() -> OsString {
    let own = [
        tools_dir().join("bin"),
        tools_dir().join("npm/node_modules/.bin"),
    ];
    before(own, &std::env::var_os("PATH").unwrap_or_default())
}

/// The PATH of [`command`] with one more folder in front.
pub(crate) fn path_with(folder: &Path) -> OsString {
    before([folder.to_path_buf()], &path())
}

fn before<const N: usize>(own: [PathBuf; N], old: &OsStr) -> OsString {
    let all = own.into_iter().chain(std::env::split_paths(old));
    std::env::join_paths(all).unwrap_or_else(|_| old.to_owned())
}

/// Says what begins, runs it with its output shown, and fails with `hint`.
pub(crate) fn step(what: &str, command: &mut Command, hint: &str) -> Result<()> {
    println!("\n== {what}");
    let begun = Instant::now();
    let status = command.status().with_context(|| {
        format!(
            "{what}: could not start {}; {hint}",
            command.get_program().display()
        )
    })?;
    if !status.success() {
        bail!("{what} failed ({status}); {hint}");
    }
    println!("== {what}: {:.0} s", begun.elapsed().as_secs_f32());
    Ok(())
}

/// What a program prints, trimmed; `None` when it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
