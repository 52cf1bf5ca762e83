//! What the service worker keeps: every file of the release with its integrity, and the pages in parts.

use super::assets::{Content, integrity, named};
use super::pages::Template;
use crate::files::{address, files, is_kind};
use crate::run::root;
use crate::serve;
use anyhow::{Context, Result, bail};
use content::{Bundle, LANGUAGES, Language};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Files by name, with their integrity.
type Files = BTreeMap<String, String>;

/// The form of the table: if the number differs, an older `sw.js` can't make pages from it. Such a version
/// comes into use only when the browser has changed over to the newer `sw.js`.
const FORM: u32 = 2;

/// Writes the parts of the pages, `sw.js`, and `release.json`, which names all that it keeps.
pub(crate) fn write(
    staging: &Path,
    content: &Content,
    template: &Template,
    bundle: &Bundle,
) -> Result<()> {
    let parts = serde_json::to_vec(&template.parts(bundle)?)?;
    let parts = named(staging, "pages", "json", &parts)?;
    let mut core = Files::new();
    let mut languages: BTreeMap<String, Files> = content
        .keys()
        .filter_map(|name| name.strip_suffix("/core"))
        .map(|language| (language.to_owned(), Files::new()))
        .collect();
    for name in listed(staging)? {
        let integrity = integrity(&fs::read(staging.join(&name))?);
        let spoken = spoken(content, &name);
        for language in &spoken {
            let files = languages
                .get_mut(*language)
                .context("a font without its language")?;
            files.insert(name.clone(), integrity.clone());
        }
        if spoken.is_empty() {
            core.insert(name, integrity);
        }
    }
    let mut release = json!({
        "form": FORM,
        "pages": parts.name,
        "headers": headers(),
        "core": core,
        "languages": languages,
    });
    let version = Sha256::digest(release.to_string());
    release["version"] = format!("{version:x}")[..16].into();
    fs::write(staging.join("release.json"), release.to_string())?;
    fill(staging)
}

/// The languages that need a file; empty when every visit needs it.
fn spoken<'a>(content: &'a Content, name: &str) -> Vec<&'a str> {
    let needs_font = |language: &&Language| language.font.file() == Some(name);
    let by_font: Vec<&str> = LANGUAGES
        .iter()
        .filter(needs_font)
        .map(|l| l.code)
        .collect();
    if !by_font.is_empty() {
        return by_font;
    }
    content
        .iter()
        .filter(|(_, file)| *file == name)
        .filter_map(|(logical, _)| logical.split_once('/'))
        .map(|(language, _)| language)
        .collect()
}

/// Every file but the pages, which are put together, and what the host writes itself.
fn listed(staging: &Path) -> Result<Vec<String>> {
    let mut names = files(staging)?;
    names.retain(|name| !is_kind(name, &["html"]) && name != Path::new("inrichting.json"));
    Ok(names.iter().map(|name| address(name)).collect())
}

/// The headers of a page that comes from the worker instead of a host.
fn headers() -> BTreeMap<&'static str, String> {
    serve::headers(Path::new("index.html"))
        .into_iter()
        .filter(|(name, _)| !matches!(*name, "Content-Type" | "Cache-Control"))
        .collect()
}

/// Writes `sw.js` with the form of tables that it can read.
fn fill(staging: &Path) -> Result<()> {
    let source = root().join("app/ui/sw.js");
    let script = fs::read_to_string(&source)?;
    let place = "{/* form */}";
    if !script.contains(place) {
        bail!(
            "{}: the place {place} for the form is gone",
            source.display()
        );
    }
    let script = script.replace(place, &FORM.to_string());
    fs::write(staging.join("sw.js"), script)?;
    Ok(())
}
