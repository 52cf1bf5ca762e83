//! Writes what the browser fetches.

use super::{Bundle, LanguageBundle};
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

/// Writes the files of a bundle into `out`.
///
/// `catalogue.json`, `sites.json`, `municipalities.json` (an array of code and name), and per language
/// `core.json`; in a complete one also `intake.json` and a file per theme.
pub fn write(bundle: &Bundle, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    json(&out.join("catalogue.json"), &bundle.catalogue)?;
    json(&out.join("sites.json"), &bundle.sites)?;
    let pairs = bundle.municipalities.iter().map(|m| (&m.code, &m.name));
    json(&out.join("municipalities.json"), &pairs.collect::<Vec<_>>())?;
    for (code, language) in &bundle.languages {
        write_language(language, &out.join(code))?;
    }
    Ok(())
}

fn write_language(language: &LanguageBundle, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    json(&out.join("core.json"), &language.core)?;
    if language.themes.is_empty() {
        return Ok(());
    }
    json(&out.join("intake.json"), &language.intake)?;
    for (theme, messages) in &language.themes {
        json(&out.join(theme.as_str()).with_extension("json"), messages)?;
    }
    Ok(())
}

fn json(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(path, serde_json::to_vec(value)?)
}
