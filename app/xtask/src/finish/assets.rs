//! Files whose names hold the hash of their content.

use super::html::escape;
use crate::files::{address, files};
use crate::run::root;
use crate::wasm::{self, built_dir};
use anyhow::{Context, Result, bail};
use base64::Engine;
use content::LANGUAGES;
use content::parts::Part;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The wasm and its glue, and the wasm of the other screens.
pub(crate) struct App {
    pub(crate) js: Asset,
    pub(crate) wasm: Asset,
    /// By the name of the file, such as `plan`.
    pub(crate) parts: BTreeMap<String, Asset>,
    /// The files that each part needs, in the order in which one stands on the other.
    needs: BTreeMap<String, Vec<String>>,
}

impl App {
    /// The files of a part.
    pub(crate) fn files_of(&self, part: Part) -> Result<Vec<&Asset>> {
        let names = self.needs.get(part.name());
        let names = names.with_context(|| format!("the wasm has no part {:?}", part.name()))?;
        let file = |name| self.parts.get(name).context("a part without its file");
        names.iter().map(file).collect()
    }
}

/// What the first screen needs of the style, what comes behind it, and what only rooms need that no plan shows.
pub(crate) struct Style {
    pub(crate) first: Asset,
    pub(crate) later: Asset,
    pub(crate) rooms: Asset,
}

/// The script of the worker, which fetches its wasm.
pub(crate) struct Worker {
    pub(crate) js: Asset,
    pub(crate) wasm: Asset,
}

/// A file of our own: its name and its integrity.
pub(crate) struct Asset {
    pub(crate) name: String,
    pub(crate) integrity: String,
}

/// Content files by logical name, such as `nl/core`.
pub(crate) type Content = BTreeMap<String, String>;

/// Puts the files that [`wasm::build`] made into the release.
pub(crate) fn app(staging: &Path) -> Result<App> {
    let read = |name: &str| fs::read(built_dir().join(name)).with_context(|| name.to_owned());
    let script = String::from_utf8(read(wasm::APP_JS)?)?;
    // Only boot.js knows names and integrity, so nothing else may fetch a part.
    if !script.contains("globalThis.opOrde.part(") || script.contains(".wasm\"") {
        bail!("the glue fetches a wasm by itself; look at app/bindgen/src/parts.rs");
    }
    let mut parts = BTreeMap::new();
    for file in wasm::part_files()? {
        let asset = named(staging, &file, "wasm", &wasm::part(&file)?)?;
        parts.insert(file, asset);
    }
    let app = App {
        js: named(staging, "app", "js", script.as_bytes())?,
        wasm: named(staging, "app", "wasm", &read(wasm::APP)?)?,
        parts,
        needs: wasm::parts()?,
    };
    for part in Part::ALL.iter().copied() {
        app.files_of(part)?;
    }
    if app.needs.len() != Part::ALL.len() + 1 || !app.parts.contains_key(wasm::LOCAL) {
        bail!(
            "the wasm has parts that content::parts::Part does not name: {:?}",
            app.needs
        );
    }
    Ok(app)
}

/// Joins `worker.js` and its glue into one script that knows name and integrity of the wasm.
///
/// A classic script: it starts in every browser that the app runs in.
pub(crate) fn worker(staging: &Path) -> Result<Worker> {
    let built = built_dir();
    let bytes = fs::read(built.join(wasm::WORKER)).context("the worker is not built")?;
    let wasm = named(staging, "worker", "wasm", &bytes)?;
    let files = serde_json::json!({ "wasm": wasm.name, "integrity": wasm.integrity });
    let joined = built.join("worker.joined.js");
    let glue = format!("--alias:glue={}", built.join(wasm::WORKER_JS).display());
    let files = format!("--define:files={files}");
    let source = root().join("app/worker/worker.js");
    wasm::esbuild(&source, &joined, &["--format=iife", &glue, &files])?;
    let js = named(staging, "worker", "js", &fs::read(joined)?)?;
    Ok(Worker { js, wasm })
}

/// Joins style sheets, in their order.
pub(crate) fn style(staging: &Path, name: &str, sheets: &[PathBuf]) -> Result<Asset> {
    let mut joined = String::new();
    for path in sheets {
        let sheet = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        joined.push_str(&squeeze(&sheet));
    }
    named(staging, name, "css", joined.as_bytes())
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

/// The files of the part behind the first screen.
pub(crate) const FIRST_PARTS: [&str; 2] = [wasm::COMMON, wasm::BASE];
/// What boot.js needs before the first screen stands.
const FIRST: [&str; 3] = ["catalogue", "nl/core", "nl/plan"];

/// The table of the files behind the first screen, which comes with the first part.
pub(crate) fn rest(
    staging: &Path,
    app: &App,
    style: &Style,
    worker: &Worker,
    content: &Content,
) -> Result<Asset> {
    let content: BTreeMap<_, _> = content
        .iter()
        .filter(|(name, _)| !FIRST.contains(&name.as_str()))
        .collect();
    let parts: BTreeMap<_, _> = app
        .parts
        .iter()
        .filter(|(name, _)| !FIRST_PARTS.contains(&name.as_str()))
        .map(|(name, file)| (name, [&file.name, &file.integrity]))
        .collect();
    let rest = serde_json::json!({
        "content": content,
        "parts": parts,
        "worker": worker.js.name,
        // Parts that show no room do without the styles of rooms.
        "rooms": { "style": style.rooms.name, "without": [wasm::COMMON, wasm::BASE, wasm::LOCAL] },
    });
    named(staging, "rest", "json", rest.to_string().as_bytes())
}

/// What runs before the first paint, as a function: `ui/first.js` without what only a reader needs.
pub(crate) fn first_script() -> Result<String> {
    let script = fs::read_to_string(root().join("app/ui/first.js"))?;
    let lines = script.lines().map(str::trim);
    let code = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    Ok(code.collect::<Vec<_>>().join("\n"))
}

/// The same as it stands in each page.
pub(crate) fn inline_script() -> Result<String> {
    let function = first_script()?;
    Ok(format!(
        "opOrdeFirst = ({function})(document.currentScript);"
    ))
}

/// What it says of the page: tag and direction of each language, and the first wasm file.
pub(crate) fn first_attributes(app: &App) -> String {
    let languages: BTreeMap<&str, [&str; 2]> = LANGUAGES
        .iter()
        .map(|language| (language.code, [language.tag, language.direction()]))
        .collect();
    let languages = escape(&serde_json::json!(languages).to_string());
    format!(
        "data-languages=\"{languages}\" data-wasm=\"{} {}\"",
        app.wasm.name, app.wasm.integrity
    )
}

/// Fills the file names into boot.js.
pub(crate) fn boot(
    staging: &Path,
    source: &Path,
    app: &App,
    style: &Style,
    rest: &Asset,
    content: &Content,
) -> Result<Asset> {
    let parts = FIRST_PARTS.map(|name| (name, &app.parts[name]));
    let parts = parts.map(|(name, file)| (name, [&file.name, &file.integrity]));
    let first: BTreeMap<_, _> = FIRST
        .iter()
        .map(|name| (name, content.get(*name)))
        .collect();
    let files = serde_json::json!({
        "js": app.js.name,
        "parts": BTreeMap::from(parts),
        "style": style.later.name,
        "rest": [rest.name, rest.integrity],
        "content": first,
    });
    let script = fs::read_to_string(source)?;
    let files = files.to_string();
    let mut script = script;
    for (place, what) in [
        ("{/* files */}", files.as_str()),
        ("/* first */", &first_script()?),
    ] {
        if !script.contains(place) {
            bail!("{}: the place {place} is gone", source.display());
        }
        script = script.replace(place, what);
    }
    named(staging, "boot", "js", script.as_bytes())
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
