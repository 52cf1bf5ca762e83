//! Files with their content in their name.

use anyhow::{Context, Result, bail};
use base64::Engine;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The wasm and its glue, as Trunk names them.
pub(crate) struct App {
    pub(crate) js: String,
    pub(crate) wasm: String,
    pub(crate) js_integrity: String,
    pub(crate) wasm_integrity: String,
}

/// A file of our own: its name and its integrity.
pub(crate) struct Asset {
    pub(crate) name: String,
    pub(crate) integrity: String,
}

/// Content files by logical name, such as `nl/core`.
pub(crate) type Content = BTreeMap<String, String>;

/// Finds the wasm and its glue in Trunk's page.
pub(crate) fn app(staging: &Path, html: &str) -> Result<App> {
    let js = between(html, "from './", "'").or_else(|| between(html, "from \"./", "\""));
    let wasm = html
        .split(['"', '\''])
        .find(|part| part.ends_with("_bg.wasm"))
        .map(|part| part.trim_start_matches("./").to_owned());
    let (Some(js), Some(wasm)) = (js, wasm) else {
        bail!("Trunk's page names no wasm; was index.html changed?");
    };
    Ok(App {
        js_integrity: integrity(&fs::read(staging.join(&js))?),
        wasm_integrity: integrity(&fs::read(staging.join(&wasm))?),
        js,
        wasm,
    })
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
    let mut folders = vec![raw.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let logical = path.strip_prefix(&raw)?.with_extension("");
            let logical = logical.to_string_lossy().replace('\\', "/");
            let stem = format!("content/{}", logical.replace('/', "-"));
            let asset = named(staging, &stem, "json", &fs::read(&path)?)?;
            names.insert(logical, asset.name);
        }
    }
    fs::remove_dir_all(raw)?;
    Ok(names)
}

/// Fills the file names into boot.js.
pub(crate) fn boot(staging: &Path, source: &Path, app: &App, content: &Content) -> Result<Asset> {
    let languages: BTreeMap<&str, &str> = content
        .keys()
        .filter_map(|name| name.strip_suffix("/core"))
        .map(|language| (language, direction(language)))
        .collect();
    let files = serde_json::json!({
        "js": app.js,
        "wasm": app.wasm,
        "wasmIntegrity": app.wasm_integrity,
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

fn named(staging: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
    let hash = format!("{:x}", Sha256::digest(bytes));
    let name = format!("{stem}-{}.{extension}", &hash[..16]);
    fs::write(staging.join(&name), bytes)?;
    Ok(Asset {
        name,
        integrity: integrity(bytes),
    })
}

fn integrity(bytes: &[u8]) -> String {
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
