//! From Rust to the wasm of `dist/` and its glue: compile, cut, glue, join, make small.

use crate::cache;
use crate::run::{command, root, step, timed};
use crate::target::{Claim, cargo, target_dir};
use crate::tools;
use anyhow::{Context, Result, bail};
use content::parts::Part;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// Where the files wait to be put into a release, and what is made on the way to them.
pub(crate) fn built_dir() -> PathBuf {
    root().join("target/wasm")
}

/// What each visit needs: the wasm and its glue, with what joins it to its parts.
pub(crate) const APP: &str = "ui.small.wasm";
pub(crate) const APP_JS: &str = "ui.js";
/// The part behind the first screen, which the others stand on.
pub(crate) const BASE: &str = "plan";
/// What that shares with the part that is fetched without it.
pub(crate) const COMMON: &str = "common";
/// The part without screens behind it, which finds out about this computer.
pub(crate) const LOCAL: &str = "local";
/// Each part with the files that it needs, one a line.
const PARTS: &str = "parts.txt";
/// Each module of the splitter with the parts that use it, one a line.
const USERS: &str = "users.txt";
/// For the Web Worker; its glue is a module that `worker.js` takes in.
pub(crate) const WORKER: &str = "worker.small.wasm";
pub(crate) const WORKER_JS: &str = "worker.js";

/// Erased components take a fifth off the wasm (366 to 301 KB brotli on 2026-11-22). With SIMD the
/// worker opens a file twice as fast; browsers have it since 2021, Safari since 2023.
const FLAGS: &str = "--cfg erase_components -Ctarget-feature=+simd128";

const HINT: &str = "the first error above says where";

/// Makes all of them, from the sources as they are.
pub(crate) fn build() -> Result<()> {
    let folder = built_dir();
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder)?;
    let claim = Claim::take()?;
    // Side by side: linking the app takes one processor for a minute, which the other can use.
    let tool = thread::scope(|scope| {
        let tool = scope.spawn(|| tools::glue(&claim));
        let compiled = compile(&folder);
        let tool = tool.join();
        compiled?;
        tool.unwrap_or_else(|_| bail!("compiling the tool for glue ended by itself"))
    })?;
    drop(claim);
    let apart = Part::ALL.iter().find(|part| part.is_apart());
    let mut split = vec!["--split", BASE, LOCAL];
    split.extend(apart.into_iter().flat_map(|part| ["--apart", part.name()]));
    for (name, options) in [("ui", &split[..]), ("worker", &[])] {
        let mut glue = command(&tool.to_string_lossy());
        glue.args([name, &folder.to_string_lossy()]).args(options);
        step(&format!("Glue of {name}"), &mut glue, HINT)?;
    }
    // The parts get memory and table of the main wasm from its glue, so both become one script.
    let glue = folder.join(APP_JS);
    esbuild(
        &glue,
        &glue,
        &[
            "--format=esm",
            "--allow-overwrite",
            // wasm-bindgen names the script of the parts once for each of them.
            "--log-override:duplicate-object-key=silent",
        ],
    )?;
    timed("Wasm made small", || {
        let mut all = vec![
            ("ui_bg.wasm".to_owned(), APP.to_owned(), "-Oz"),
            // Here time counts more than bytes.
            ("worker_bg.wasm".to_owned(), WORKER.to_owned(), "-O3"),
        ];
        for file in part_files()? {
            all.push((
                part_wasm(&file, "wasm"),
                part_wasm(&file, "small.wasm"),
                "-Oz",
            ));
        }
        thread::scope(|scope| {
            let threads: Vec<_> = all
                .iter()
                .map(|(from, to, level)| scope.spawn(move || optimise(from, to, level)))
                .collect();
            threads.into_iter().try_for_each(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| bail!("making wasm small ended by itself"))
            })
        })
    })
}

/// The wasm of a file of parts, made small.
pub(crate) fn part(file: &str) -> Result<Vec<u8>> {
    let path = built_dir().join(part_wasm(file, "small.wasm"));
    fs::read(&path).with_context(|| path.display().to_string())
}

fn part_wasm(file: &str, kind: &str) -> String {
    format!("part_{file}.{kind}")
}

/// The files that each part needs, in the order in which one stands on the other.
pub(crate) fn parts() -> Result<BTreeMap<String, Vec<String>>> {
    listed(PARTS)
}

/// A list of names, each with others behind it.
fn listed(name: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let list = fs::read_to_string(built_dir().join(name)).with_context(|| name.to_owned())?;
    let of = |line: &str| {
        let mut words = line.split(' ').map(str::to_owned);
        Some((words.next()?, words.collect()))
    };
    Ok(list.lines().filter_map(of).collect())
}

/// The parts that use each module of the splitter, before several of them were joined.
pub(crate) fn users() -> Result<BTreeMap<String, Vec<String>>> {
    listed(USERS)
}

/// The files of all parts, each once.
pub(crate) fn part_files() -> Result<BTreeSet<String>> {
    Ok(parts()?.into_values().flatten().collect())
}

/// Compiles the two programs, and takes what came out before another clone does the same.
fn compile(folder: &Path) -> Result<()> {
    let mut build = cargo(&["build", "--release", "--target", "wasm32-unknown-unknown"]);
    build.args(["--package", "ui", "--package", "worker"]).env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        format!("{FLAGS}{}", hidden_paths()?),
    );
    step("App and worker", &mut build, HINT)?;
    let outputs = target_dir().join("wasm32-unknown-unknown/release");
    for name in ["ui.wasm", "worker.wasm"] {
        let wasm = fs::read(outputs.join(name)).with_context(|| name.to_owned())?;
        refuse_paths(name, &wasm)?;
        fs::write(folder.join(name), wasm)?;
    }
    Ok(())
}

fn optimise(from: &str, to: &str, level: &str) -> Result<()> {
    let (from, to) = (built_dir().join(from), built_dir().join(to));
    let how = format!("npm-{}{level}.wasm", tools::modules_version()?);
    let small = cache::result(&how, &fs::read(&from)?, || {
        let mut optimise = command("wasm-opt");
        optimise
            .args([level, "--strip-debug", "--strip-producers"])
            .arg(&from)
            .arg("-o")
            .arg(&to);
        let done = optimise.status().context("wasm-opt did not start")?;
        if !done.success() {
            bail!("wasm-opt failed on {} ({done})", from.display());
        }
        Ok(fs::read(&to)?)
    })?;
    Ok(fs::write(to, small)?)
}

/// Joins a script with what it imports, and makes it small.
pub(crate) fn esbuild(from: &Path, to: &Path, options: &[&str]) -> Result<()> {
    let mut esbuild = command("esbuild");
    esbuild
        .arg(from)
        .args(["--bundle", "--minify", "--log-level=warning"])
        .args(options)
        .arg(format!("--outfile={}", to.display()));
    let done = esbuild.status().context("esbuild did not start")?;
    if !done.success() {
        bail!("esbuild failed on {} ({done})", from.display());
    }
    Ok(())
}

fn cargo_home() -> PathBuf {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_default()
}

/// Flags without which a wasm would name the folder of packages on the machine that built it.
/// Nothing of this clone is in them: they are part of what Cargo knows a dependency by.
fn hidden_paths() -> Result<String> {
    let home = cargo_home();
    let mut flags = format!(" --remap-path-prefix={}=cargo", home.display());
    // rustc takes the last prefix that fits.
    for registry in fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
    {
        write!(
            flags,
            " --remap-path-prefix={}=crate",
            registry?.path().display()
        )?;
    }
    Ok(flags)
}

/// Whoever builds these sources gets these bytes, and nobody learns where they were built.
fn refuse_paths(name: &str, wasm: &[u8]) -> Result<()> {
    for folder in [root(), cargo_home()] {
        let path = folder.to_string_lossy();
        if !path.is_empty() && String::from_utf8_lossy(wasm).contains(&*path) {
            bail!("{name} names the folder {path}, so no other machine would build the same bytes");
        }
    }
    Ok(())
}
