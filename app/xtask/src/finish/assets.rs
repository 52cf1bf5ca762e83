//! Files with their content in their name.

use super::worker::Worker;
use crate::bindgen::parts_dir;
use crate::files::{address, files};
use crate::run::command;
use anyhow::{Context, Result, bail};
use base64::Engine;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The wasm and its glue, as Trunk names them, and the wasm of the other screens.
pub(crate) struct App {
    pub(crate) js: Asset,
    pub(crate) wasm: Asset,
    pub(crate) screens: Asset,
}

/// A file of our own: its name and its integrity.
pub(crate) struct Asset {
    pub(crate) name: String,
    pub(crate) integrity: String,
}

/// Content files by logical name, such as `nl/core`.
pub(crate) type Content = BTreeMap<String, String>;

/// Finds the wasm and its glue in Trunk's page, and puts the screens beside them.
pub(crate) fn app(staging: &Path, html: &str) -> Result<App> {
    let js = between(html, "from './", "'").or_else(|| between(html, "from \"./", "\""));
    let wasm = html
        .split(['"', '\''])
        .find(|part| part.ends_with("_bg.wasm"))
        .map(|part| part.trim_start_matches("./").to_owned());
    let (Some(js), Some(wasm)) = (js, wasm) else {
        bail!("Trunk's page names no wasm; was index.html changed?");
    };
    let screens = screens(staging)?;
    let script = fs::read_to_string(staging.join(&js))?;
    // Only boot.js knows the name and the integrity, and may have asked for it before.
    let before = format!("fetch(new URL(\"./{SCREENS}\",import.meta.url))");
    if !script.contains(&before) {
        bail!("{js} does not fetch the screens as {before}; look at the splitter's release notes");
    }
    let script = script.replace(&before, "globalThis.opOrde.screens()");
    let bytes = fs::read(staging.join(&wasm))?;
    for old in [&js, &wasm] {
        fs::remove_file(staging.join(old))?;
    }
    Ok(App {
        js: named(staging, "app", "js", script.as_bytes())?,
        wasm: named(staging, "app", "wasm", &bytes)?,
        screens,
    })
}

/// The part that `ui/src/screens.rs` names, made small like the main wasm.
const SCREENS: &str = "split_screens.wasm";

fn screens(staging: &Path) -> Result<Asset> {
    let small = parts_dir().join("small.wasm");
    let mut optimise = command("wasm-opt");
    optimise
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .arg(parts_dir().join(SCREENS))
        .arg("-o")
        .arg(&small);
    let done = optimise.status().context("wasm-opt did not start")?;
    if !done.success() {
        bail!("wasm-opt failed on {SCREENS} ({done})");
    }
    named(staging, "screens", "wasm", &fs::read(small)?)
}

/// Joins the style sheets that the page links, in that order.
pub(crate) fn style(staging: &Path, html: &str) -> Result<Asset> {
    let mut joined = String::new();
    for link in html
        .split("<link")
        .filter(|link| link.contains("stylesheet"))
    {
        let name = between(link, "href=\"./", "\"").context("a style sheet without href")?;
        let path = staging.join(&name);
        let sheet = fs::read_to_string(&path).with_context(|| name.clone())?;
        joined.push_str(&squeeze(&sheet));
        fs::remove_file(path)?;
    }
    named(staging, "style", "css", joined.as_bytes())
}

/// Takes comments and the white space of line ends out; nothing else changes its place.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("/*") {
        out.push_str(&rest[..at]);
        rest = rest[at..]
            .find("*/")
            .map_or("", |end| &rest[at + end + 2..]);
    }
    out.push_str(rest);
    out.lines().map(str::trim).collect()
}

/// Writes the compiled content, each file with its hash in its name.
pub(crate) fn content(staging: &Path, bundle: &content::Bundle) -> Result<Content> {
    let raw = staging.join("content-raw");
    content::write(bundle, &raw)?;
    fs::create_dir_all(staging.join("content"))?;
    let mut names = Content::new();
    for name in files(&raw)? {
        let logical = address(&name.with_extension(""));
        let stem = format!("content/{}", logical.replace('/', "-"));
        let asset = named(staging, &stem, "bin", &fs::read(raw.join(name))?)?;
        names.insert(logical, asset.name);
    }
    fs::remove_dir_all(raw)?;
    Ok(names)
}

/// Puts the pictures of secrets beside the content; `<use>` of our own origin needs `img-src` only.
pub(crate) fn pictures(staging: &Path, source: &Path, names: &mut Content) -> Result<()> {
    let asset = named(staging, "content/pictures", "svg", &fs::read(source)?)?;
    names.insert("pictures".into(), asset.name);
    Ok(())
}

/// Fills the file names into boot.js.
pub(crate) fn boot(
    staging: &Path,
    source: &Path,
    app: &App,
    worker: &Worker,
    content: &Content,
) -> Result<Asset> {
    let languages: BTreeMap<&str, &str> = content
        .keys()
        .filter_map(|name| name.strip_suffix("/core"))
        .map(|language| (language, direction(language)))
        .collect();
    let files = serde_json::json!({
        "js": app.js.name,
        "wasm": app.wasm.name,
        "wasmIntegrity": app.wasm.integrity,
        "screens": app.screens.name,
        "screensIntegrity": app.screens.integrity,
        "worker": worker.js.name,
        "languages": languages,
        "content": content,
    });
    let script = fs::read_to_string(source)?;
    let place = "{/* files */}";
    if !script.contains(place) {
        bail!(
            "{}: the place {place} for the file names is gone",
            source.display()
        );
    }
    let script = script.replace(place, &files.to_string());
    named(staging, "boot", "js", script.as_bytes())
}

/// The writing direction of a language that we have.
pub(crate) fn direction(language: &str) -> &'static str {
    if matches!(language, "ar" | "qps") {
        "rtl"
    } else {
        "ltr"
    }
}

/// Writes a file under a name that holds its hash.
pub(crate) fn named(staging: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
    let hash = format!("{:x}", Sha256::digest(bytes));
    let name = format!("{stem}-{}.{extension}", &hash[..16]);
    fs::write(staging.join(&name), bytes)?;
    Ok(Asset {
        name,
        integrity: integrity(bytes),
    })
}

/// What the browser holds a file against.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    let digest = Sha384::digest(bytes);
    format!(
        "sha384-{}",
        base64::engine::general_purpose::STANDARD.encode(digest)
    )
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let begin = text.find(before)? + before.len();
    let length = text[begin..].find(after)?;
    Some(text[begin..begin + length].to_owned())
}
