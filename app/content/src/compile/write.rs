//! Writes what the browser fetches.

use super::{Bundle, LanguageBundle};
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

/// Writes the files of a bundle into `out`.
///
/// `catalogue.bin`, `letters.bin`, `municipalities.bin`, `secrets.bin`, `sites.bin`, and per language `core.bin` and
/// a file per part; in a complete one also `intake.bin`, `letters.bin` and a file per theme. [`crate::read_catalogue`] and its neighbours read them.
pub fn write(bundle: &Bundle, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    put(&out.join("catalogue.bin"), &bundle.catalogue)?;
    put(&out.join("municipalities.bin"), &bundle.municipalities)?;
    put(&out.join("secrets.bin"), &bundle.secrets)?;
    put(&out.join("sites.bin"), &bundle.sites)?;
    put(&out.join("letters.bin"), &bundle.letters)?;
    for (code, language) in &bundle.languages {
        write_language(language, &out.join(code))?;
    }
    Ok(())
}

fn write_language(language: &LanguageBundle, out: &Path) -> io::Result<()> {
    fs::create_dir_all(out)?;
    put(&out.join("core.bin"), &language.core)?;
    for (part, words) in &language.parts {
        put(&out.join(part.name()).with_extension("bin"), words)?;
    }
    if language.themes.is_empty() {
        return Ok(());
    }
    put(&out.join("intake.bin"), &language.intake)?;
    put(&out.join("letters.bin"), &language.letters)?;
    for (theme, messages) in &language.themes {
        put(&out.join(theme.as_str()).with_extension("bin"), messages)?;
    }
    Ok(())
}

fn put(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(
        path,
        postcard::to_allocvec(value).map_err(io::Error::other)?,
    )
}
