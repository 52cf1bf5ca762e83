//! Installing what is missing: everything pinned, everything skipped when it is there.
//!
//! Each tool lies in the cache in a folder of its own, by name and version, for all clones.

mod debian;

use crate::cache::{cache_dir, hash};
use crate::files::files;
use crate::run::{command, output, root, step};
use crate::target::{Claim, cargo, target_dir};
use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";
const NO_NETWORK: &str =
    "connect this machine to its package registries and run the same command again";

/// A program from the registry of crates, at the one version that is used.
pub(crate) struct CargoTool {
    package: &'static str,
    version: &'static str,
    /// Whether to use the lock file of its authors; some name a dependency that is gone.
    options: &'static [&'static str],
}

/// Runs the tests of the store in a browser.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    options: &[],
};

/// Only to see that `trunk build` works for whoever has it: it takes longer to compile than all else.
pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: "0.21.14",
    options: &["--locked"],
};

/// What building and checking need: the wasm target, wasm-opt, esbuild and oxlint. The tool for glue comes with
/// the wasm.
pub(crate) fn for_build() -> Result<()> {
    wasm_target()?;
    let from = build_modules();
    let to = modules_dir()?;
    if !to.exists() {
        in_one_go(&to, |folder| {
            for file in ["package.json", "package-lock.json", ".npmrc"] {
                fs::copy(from.join(file), folder.join(file))?;
            }
            npm(folder)
        })?;
    }
    // For the journeys, one of which needs wasm-opt.
    let link = root().join("target/npm");
    fs::remove_file(&link).ok();
    fs::create_dir_all(root().join("target"))?;
    Ok(symlink(to, link)?)
}

/// The crate `bindgen`, compiled: what it was made from names its folder. Whoever asks holds the claim
/// of the shared folder.
pub(crate) fn glue(_claim: &Claim) -> Result<PathBuf> {
    let mut made_from = Vec::new();
    for file in ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"] {
        made_from.extend(fs::read(root().join(file)).context(file)?);
    }
    let sources = root().join("app/bindgen");
    for file in files(&sources)? {
        made_from.extend(fs::read(sources.join(file))?);
    }
    let folder = cache_dir().join(format!("bindgen-{}", &hash(&made_from)[..16]));
    let program = folder.join("bindgen");
    if program.exists() {
        return Ok(program);
    }
    in_one_go(&folder, |folder| {
        let mut build = cargo(&["build", "--package", "bindgen", "--profile", "tools"]);
        step(
            "Tool for glue (once)",
            &mut build,
            "the first error above says where",
        )?;
        let tool = target_dir().join("tools/bindgen");
        Ok(fs::copy(tool, folder.join("bindgen")).map(drop)?)
    })?;
    Ok(program)
}

/// The folders of programs that come before those of the machine.
pub(crate) fn folders() -> Vec<PathBuf> {
    // Without the list of modules nothing is installed either.
    let modules = modules_dir().map(|folder| folder.join("node_modules/.bin"));
    modules.into_iter().collect()
}

fn build_modules() -> PathBuf {
    root().join("app/xtask/npm")
}

/// Where the modules for building lie, by the content of their lock file.
fn modules_dir() -> Result<PathBuf> {
    Ok(cache_dir().join(format!("npm-{}", modules_version()?)))
}

/// Another one for each change of a version in the lock file.
pub(crate) fn modules_version() -> Result<String> {
    let lock = build_modules().join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| lock.display().to_string())?;
    Ok(hash(&lock)[..16].to_owned())
}

/// Makes a folder that is there whole or not at all, even if another clone makes it at the same time.
fn in_one_go(folder: &Path, work: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let part = folder.with_extension(format!("part-{}", std::process::id()));
    fs::create_dir_all(&part).with_context(|| part.display().to_string())?;
    let made = work(&part).and_then(|()| match fs::rename(&part, folder) {
        // The other clone was first.
        Err(_) if folder.exists() => Ok(()),
        done => Ok(done?),
    });
    fs::remove_dir_all(&part).ok();
    made
}

/// What the tests need on top: the runner of page tests, programs of Debian, Node modules.
pub(crate) fn for_tests() -> Result<()> {
    for_build()?;
    WASM_BINDGEN.install()?;
    debian::for_tests()?;
    journeys()
}

pub(crate) fn wasm_target() -> Result<()> {
    let installed = output(command("rustup").args(["target", "list", "--installed"])).context(
        "rustup did not answer; install Rust with rustup and run the same command again",
    )?;
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    step(
        "Rust for wasm (once)",
        command("rustup").args(["target", "add", TARGET]),
        NO_NETWORK,
    )
}

impl CargoTool {
    fn folder(&self) -> PathBuf {
        cache_dir().join(format!("{}-{}", self.package, self.version))
    }

    /// One of its programs.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder().join("bin").join(name)
    }

    pub(crate) fn install(&self) -> Result<()> {
        let folder = self.folder();
        if folder.exists() {
            return Ok(());
        }
        let Self {
            package, version, ..
        } = self;
        in_one_go(&folder, |folder| {
            let target = folder.join("target");
            let mut install = command("cargo");
            install
                .args(["install", package, "--version", version])
                .args(self.options)
                .arg("--root")
                .arg(folder)
                .env("CARGO_TARGET_DIR", &target)
                // With less optimisation it compiles in a third of the time.
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
            let what = format!("{package} {version} (once, a few minutes)");
            step(&what, &mut install, NO_NETWORK)?;
            // Only the programs are needed; this folder is large.
            Ok(fs::remove_dir_all(target)?)
        })
    }
}

/// What the benchmark compares with.
pub(crate) fn for_rivals() -> Result<()> {
    for_build()?;
    journeys()?;
    modules_of("e2e/rivals")
}

fn journeys() -> Result<()> {
    modules_of("e2e")
}

/// Installs the modules of a folder where they are looked for, unless that lock is installed already.
fn modules_of(folder: &str) -> Result<()> {
    let folder = root().join(folder);
    let lock = fs::read(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm(&folder)?;
    Ok(fs::write(stamp, lock)?)
}

/// Installs the modules of the lock file in this folder.
fn npm(folder: &Path) -> Result<()> {
    let version = output(command("node").arg("--version"))
        .context("Node.js is missing; install Node 20 or newer and run the same command again")?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|n| n.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        bail!("Node.js is {version}; install Node 20 or newer and run the same command again");
    }
    let mut install = command("npm");
    install
        .current_dir(folder)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    step("Node modules (once)", &mut install, NO_NETWORK)
}
