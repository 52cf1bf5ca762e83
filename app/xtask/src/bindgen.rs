//! Stands in for `wasm-bindgen` while Trunk builds: cuts the screens that the first visit does not
//! need out of the wasm, then lets the real one make its glue, and joins the glue into one file.

use crate::run::{command, path_with, root, tools_dir};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The glue between the parts, as `wasm-split-cli` names it.
const LINK: &str = "__wasm_split.js";

/// Where the parts beside the main wasm wait for `xtask finish`.
pub(crate) fn parts_dir() -> PathBuf {
    root().join("target/parts")
}

/// A PATH on which `wasm-bindgen` is this program: Trunk takes what it finds there.
pub(crate) fn path() -> Result<OsString> {
    let folder = root().join("target/stand-in");
    fs::create_dir_all(&folder)?;
    let script = folder.join("wasm-bindgen");
    let this = std::env::current_exe().context("where this program lies")?;
    fs::write(
        &script,
        format!("#!/bin/sh\nexec '{}' bindgen \"$@\"\n", this.display()),
    )?;
    let done = Command::new("chmod").arg("+x").arg(&script).status()?;
    if !done.success() {
        bail!("{}: could not be made executable", script.display());
    }
    Ok(path_with(&folder))
}

/// What Trunk asks of `wasm-bindgen`.
pub(crate) fn bindgen(args: &[String]) -> Result<()> {
    let is_wasm = |arg: &&String| Path::new(arg).extension().is_some_and(|end| end == "wasm");
    let Some(input) = args.iter().find(is_wasm) else {
        return real(args);
    };
    let option = |name: &str| {
        args.iter()
            .find_map(|arg| arg.strip_prefix(&format!("--{name}=")))
            .or_else(|| {
                let at = args.iter().position(|arg| *arg == format!("--{name}"))?;
                args.get(at + 1).map(String::as_str)
            })
            .with_context(|| format!("Trunk did not say --{name}; look at its release notes"))
    };
    let (name, out) = (option("out-name")?, Path::new(option("out-dir")?));
    let parts = parts_dir();
    if parts.exists() {
        fs::remove_dir_all(&parts)?;
    }
    run(command("wasm-split-cli").arg(input).arg(&parts).args([
        "--target",
        "web",
        "--out-name",
        name,
    ]))?;
    let main = parts.join(format!("{name}.wasm"));
    let mut args: Vec<String> = args
        .iter()
        .map(|arg| {
            if arg == input {
                main.display().to_string()
            } else {
                arg.clone()
            }
        })
        .collect();
    // The parts take the memory and the table of the main wasm from its exports.
    args.push("--keep-lld-exports".into());
    real(&args)?;
    fs::remove_file(main)?;
    fs::copy(parts.join(LINK), out.join(LINK))?;
    let glue = out.join(format!("{name}.js"));
    run(command("esbuild")
        .arg(&glue)
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--log-level=warning",
        ])
        .arg("--allow-overwrite")
        .arg(format!("--outfile={}", glue.display())))
}

fn real(args: &[String]) -> Result<()> {
    run(command(&tools_dir().join("bin/wasm-bindgen").to_string_lossy()).args(args))
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    if !status.success() {
        bail!("{} failed ({status})", command.get_program().display());
    }
    Ok(())
}
