//! Builds `dist/`.

use crate::run::{command, root, step};
use crate::tools;
use anyhow::Result;
use std::env;

/// Installs what is missing and builds the release into `dist/`.
pub(crate) fn build() -> Result<()> {
    tools::for_build()?;
    let mut trunk = command("trunk");
    // NO_COLOR=1 is no value that Trunk accepts.
    trunk
        .args(["build", "--release"])
        .env_remove("NO_COLOR")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags());
    step(
        "Build dist/",
        &mut trunk,
        "the first error above says where",
    )
}

/// Erased components take a fifth off the wasm (366 to 301 KB brotli on 2026-11-22);
/// without the prefixes it would name this machine's folders.
fn flags() -> String {
    let cargo_home =
        env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")));
    let cargo_home = cargo_home.unwrap_or_default();
    let root = root();
    format!(
        "--cfg erase_components --remap-path-prefix={cargo_home}=cargo --remap-path-prefix={}=op-orde",
        root.display()
    )
}
