//! What the files of a release are made from, as `CycloneDX`: all that cargo links in, also what the linker then leaves out.

use crate::files::{files, is_kind};
use crate::run::{command, output, root};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The crates whose wasm is in `dist/`.
const SHIPPED: [&str; 2] = ["ui", "worker"];
/// What is in `dist/` and in no manifest: name, licence, where it is from, files or a folder of fonts.
const FILES: [(&str, &str, &str, &[&str]); 2] = [
    (
        "Noto Sans",
        "OFL-1.1",
        "https://github.com/notofonts",
        &["public/fonts"],
    ),
    (
        "Tabler Icons",
        "MIT",
        "https://github.com/tabler/tabler-icons",
        &["app/ui/icons.svg", "app/ui/pictures.svg"],
    ),
];

/// A crate as cargo knows it, and what it needs.
#[derive(Default)]
struct Crate {
    name: String,
    version: String,
    licence: String,
    source: String,
    is_ours: bool,
    needs: BTreeSet<String>,
}

/// The list: no time and no number of its own in it, so that two builds give the same.
pub(super) fn sbom() -> Result<Value> {
    let mut crates = BTreeMap::new();
    for package in SHIPPED {
        read_tree(package, &mut crates)?;
    }
    let sums = checksums()?;
    let app = format!("op-orde@{}", env!("CARGO_PKG_VERSION"));
    let mut components: Vec<Value> = crates
        .iter()
        .map(|(id, found)| component(id, found, &sums))
        .collect();
    components.push(standard_library()?);
    for (name, licence, source, places) in FILES {
        components.push(data(name, licence, source, places)?);
    }
    let mut dependencies: Vec<Value> = crates
        .iter()
        .map(|(id, found)| json!({ "ref": id, "dependsOn": found.needs }))
        .collect();
    let roots = crates
        .iter()
        .filter(|(_, found)| SHIPPED.contains(&found.name.as_str()))
        .map(|(id, _)| id.clone());
    let others = components[crates.len()..]
        .iter()
        .filter_map(|part| part["bom-ref"].as_str().map(str::to_owned));
    let all: Vec<String> = roots.chain(others).collect();
    dependencies.push(json!({ "ref": app, "dependsOn": all }));
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": app,
            "name": "op-orde",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{ "license": { "id": "EUPL-1.2" } }],
        } },
        "components": components,
        "dependencies": dependencies,
    }))
}

/// Adds all that the wasm of a package is made from; what only runs while compiling is left out.
fn read_tree(package: &str, crates: &mut BTreeMap<String, Crate>) -> Result<()> {
    let mut tree = command("cargo");
    tree.args(["tree", "--locked", "--package", package])
        .args(["--target", "wasm32-unknown-unknown"])
        .args(["--edges", "normal,no-proc-macro", "--prefix", "depth"])
        .args(["--format", "|{p}|{l}|{r}"]);
    let text = output(&mut tree).with_context(|| format!("cargo tree failed for {package}"))?;
    let mut above: Vec<String> = Vec::new();
    for line in text.lines() {
        let (depth, id, found) = read_line(line).with_context(|| line.to_owned())?;
        above.truncate(depth);
        if let Some(parent) = above.last().and_then(|id| crates.get_mut(id)) {
            parent.needs.insert(id.clone());
        }
        above.push(id.clone());
        crates.entry(id).or_insert(found);
    }
    Ok(())
}

/// `2|serde v1.0.229|MIT OR Apache-2.0|https://… (*)`, or with a folder behind the version.
fn read_line(line: &str) -> Option<(usize, String, Crate)> {
    let mut fields = line.trim_end_matches(" (*)").split('|');
    let depth = fields.next()?.parse().ok()?;
    let mut package = fields.next()?.split(' ');
    let name = package.next()?.to_owned();
    let version = package.next()?.trim_start_matches('v').to_owned();
    let is_ours = package.next().is_some();
    // An older form; SPDX only knows the newer one.
    let licence = fields.next()?.replace('/', " OR ");
    let source = fields.next()?.to_owned();
    let id = if is_ours {
        format!("op-orde/{name}@{version}")
    } else {
        format!("pkg:cargo/{name}@{version}")
    };
    let found = Crate {
        name,
        version,
        licence,
        source,
        is_ours,
        needs: BTreeSet::new(),
    };
    Some((depth, id, found))
}

fn component(id: &str, found: &Crate, sums: &BTreeMap<(String, String), String>) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": id,
        "name": found.name,
        "version": found.version,
        "licenses": [{ "expression": found.licence }],
    });
    if !found.is_ours {
        component["purl"] = id.into();
    }
    if let Some(sum) = sums.get(&(found.name.clone(), found.version.clone())) {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
    }
    if !found.source.is_empty() {
        component["externalReferences"] = json!([{ "type": "vcs", "url": found.source }]);
    }
    component
}

/// Sums of packages, as the lock file has them.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    Ok(lock
        .split("[[package]]")
        .filter_map(|package| {
            let value = |key: &str| {
                let line = package.lines().find_map(|line| line.strip_prefix(key))?;
                Some(line.trim_start_matches(" = ").trim_matches('"').to_owned())
            };
            Some(((value("name")?, value("version")?), value("checksum")?))
        })
        .collect())
}

/// A part of each wasm that no manifest names.
fn standard_library() -> Result<Value> {
    let version = output(command("rustc").arg("--version")).context("rustc did not answer")?;
    let number = version.split(' ').nth(1).context("rustc has no version")?;
    Ok(json!({
        "type": "library",
        "bom-ref": format!("rust-std@{number}"),
        "name": "rust-std",
        "version": number,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    }))
}

fn data(name: &str, licence: &str, source: &str, places: &[&'static str]) -> Result<Value> {
    let mut all = Vec::new();
    for place in places {
        let place = root().join(place);
        if place.is_dir() {
            let fonts = files(&place)?.into_iter();
            all.extend(
                fonts
                    .filter(|name| is_kind(name, &["woff2"]))
                    .map(|name| place.join(name)),
            );
        } else {
            all.push(place);
        }
    }
    let parts = all
        .iter()
        .map(|file| {
            let bytes = fs::read(file).with_context(|| file.display().to_string())?;
            let sum = format!("{:x}", Sha256::digest(bytes));
            let short = file.file_name().unwrap_or_default();
            Ok(json!({
                "type": "file",
                "name": short.to_string_lossy(),
                "hashes": [{ "alg": "SHA-256", "content": sum }],
            }))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(json!({
        "type": "data",
        "bom-ref": name,
        "name": name,
        "licenses": [{ "license": { "id": licence } }],
        "externalReferences": [{ "type": "website", "url": source }],
        "components": parts,
    }))
}
