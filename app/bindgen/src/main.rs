//! Cuts a wasm into parts, then writes the JavaScript that loads it.
//!
//! A crate apart from `xtask`, which has to compile quickly. It uses the libraries behind
//! `wasm-bindgen` and `wasm-split-cli`, whose programs take minutes to install.

mod join;
mod parts;

use anyhow::{Context, Result, anyhow, bail};
use parts::Cut;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::Options;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match &args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [name, folder] => glue(name, Path::new(folder), false),
        [name, folder, "--split", names @ ..] if !names.is_empty() => {
            let mut halves = names.split(|name| *name == "--apart");
            let cut = Cut {
                bases: halves.next().unwrap_or_default(),
                apart: halves.next().and_then(|names| names.first().copied()),
            };
            split(name, Path::new(folder), &cut).with_context(|| format!("cutting {name}.wasm"))?;
            glue(name, Path::new(folder), true)
        }
        _ => bail!(
            "bindgen NAME FOLDER [--split BASE... [--apart PART]]: `cargo xtask build` calls it"
        ),
    }
}

/// Cuts `NAME.wasm` where `wasm_split` marks it; what is left takes its place.
fn split(name: &str, folder: &Path, cut: &Cut<'_>) -> Result<()> {
    let main = folder.join(format!("{name}.wasm"));
    let whole = fs::read(&main)?;
    let glue = format!("./{name}.js");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &glue;
    options.target.web();
    let written =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:?}"))?;
    parts::write(folder, cut, &written.prefetch_map)
}

/// Writes `NAME.js` and `NAME_bg.wasm`.
fn glue(name: &str, folder: &Path, has_parts: bool) -> Result<()> {
    let wasm = folder.join(format!("{name}.wasm"));
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&wasm).web(true)?.typescript(false);
    // The parts take the memory and the table of the main wasm from its exports.
    bindgen.keep_lld_exports(has_parts);
    // boot.js and worker.js pass the address of the wasm.
    bindgen.omit_default_module_path(true);
    bindgen
        .generate(folder)
        .with_context(|| format!("the glue of {name}.wasm"))
}
