//! Running other programs, with progress and one sentence on failure.

use crate::tools;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
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

/// A command in the root, with the project's tools first on PATH.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path());
    command
}

fn path() -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = tools::folders()
        .into_iter()
        .chain(std::env::split_paths(&old));
    std::env::join_paths(all).unwrap_or(old)
}

/// Says what begins, runs it with its output shown, and fails with `hint`.
pub(crate) fn step(what: &str, command: &mut Command, hint: &str) -> Result<()> {
    timed(what, || {
        let status = command.status().with_context(|| {
            format!(
                "{what}: could not start {}; {hint}",
                command.get_program().display()
            )
        })?;
        if !status.success() {
            bail!("{what} failed ({status}); {hint}");
        }
        Ok(())
    })
}

/// Says what begins, and afterwards how long it took.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {what}");
    let begun = Instant::now();
    let done = work()?;
    println!("== {what}: {:.0} s", begun.elapsed().as_secs_f32());
    Ok(done)
}

/// What a program prints, trimmed; `None` when it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
