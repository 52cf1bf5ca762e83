//! Builds `dist/`.

use crate::run::{command, root, step};
use crate::{bindgen, tools, worker};
use anyhow::Result;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Installs what is missing and builds the release into `dist/`.
pub(crate) fn build() -> Result<()> {
    tools::for_build()?;
    let paths = hidden_paths()?;
    worker::build(&paths)?;
    let mut trunk = command("trunk");
    let path = bindgen::path()?;
    // NO_COLOR=1 is no value that Trunk accepts.
    trunk
        .args(["build", "--release"])
        .env("PATH", path)
        .env_remove("NO_COLOR")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            format!("{FLAGS}{paths}"),
        );
    step(
        "Build dist/",
        &mut trunk,
        "the first error above says where",
    )
}

/// Erased components take a fifth off the wasm (366 to 301 KB brotli on 2026-11-22); the linker's
/// relocations are what it is cut into parts by.
const FLAGS: &str = "--cfg erase_components -Clink-arg=--emit-relocs";

/// Flags without which a wasm would name the folders and the package registry of the machine that
/// built it.
fn hidden_paths() -> Result<String> {
    let cargo_home =
        env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let cargo_home = PathBuf::from(cargo_home.unwrap_or_default());
    let mut flags = String::new();
    let mut hide = |folder: &Path, name: &str| {
        write!(flags, " --remap-path-prefix={}={name}", folder.display())
    };
    hide(&cargo_home, "cargo")?;
    hide(&root(), "op-orde")?;
    // rustc takes the last prefix that fits.
    for registry in fs::read_dir(cargo_home.join("registry/src"))
        .into_iter()
        .flatten()
    {
        hide(&registry?.path(), "crate")?;
    }
    Ok(flags)
}
