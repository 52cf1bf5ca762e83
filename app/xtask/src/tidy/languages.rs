//! What is known of a language stands in `content/src/language.rs`, and nowhere else.

use super::File;
use crate::run::root;
use anyhow::Result;
use content::{Font, LANGUAGES, Language};
use std::fs;

const TABLE: &str = "app/content/src/language.rs";
/// What runs beside Rust.
const SCRIPTS: [&str; 4] = [
    "app/ui/first.js",
    "app/ui/boot.js",
    "app/ui/sw.js",
    "app/ui/worker.js",
];
const FONTS: &str = "style/base.css";

/// Every other place that names a language or its font, and every font that no style sheet has.
pub(super) fn faults(files: &[File]) -> Result<Vec<String>> {
    let mut sources: Vec<File> = files.iter().filter(|file| is_ours(file)).cloned().collect();
    for path in SCRIPTS {
        if let Ok(text) = fs::read_to_string(root().join(path)) {
            let path = path.to_owned();
            sources.push(File { path, text });
        }
    }
    let mut faults: Vec<String> = sources.iter().flat_map(mentions).collect();
    let css = fs::read_to_string(root().join(FONTS))?;
    faults.extend(
        LANGUAGES
            .iter()
            .filter_map(|language| unstyled(language, &css)),
    );
    Ok(faults)
}

fn is_ours(file: &File) -> bool {
    file.is_rust()
        && file.path != TABLE
        && !file.path.contains("/tests/")
        && !file.path.contains("/tests.rs")
}

/// The lines that name a language. Dutch is the source and English the second one of each text, so
/// those two are named where texts are.
fn mentions(file: &File) -> Vec<String> {
    let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
    let file = File {
        path: file.path.clone(),
        text: code.to_owned(),
    };
    let others = LANGUAGES
        .iter()
        .filter(|one| !matches!(one.code, "nl" | "en"));
    let mut words: Vec<String> = others.map(|one| format!("\"{}\"", one.code)).collect();
    words.extend(
        LANGUAGES
            .iter()
            .filter_map(|one| Some(one.font.file()?.to_owned())),
    );
    words.extend(Language::offered().map(|(_, name)| format!("\"{name}\"")));
    super::lines(
        &file,
        |line| words.iter().any(|word| line.contains(word.as_str())),
        "what is known of a language belongs in app/content/src/language.rs",
    )
}

/// A language whose font no style sheet loads, or whose script gets the wrong one.
fn unstyled(language: &Language, css: &str) -> Option<String> {
    let file = language.font.file();
    let is_loaded = file.is_none_or(|file| css.contains(&format!("url(\"{file}\")")));
    let needs_rule = language.font == Font::Arabic;
    let has_rule = css.contains(&format!(":lang({})", language.tag));
    (!is_loaded || (needs_rule && !has_rule))
        .then(|| format!("{FONTS}: no font for the language {}", language.code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File {
            path: "app/ui/src/x.rs".into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_fact_that_is_said_elsewhere_is_found() {
        for line in [
            "if code == \"qps\" {",
            "matches!(language, \"ar\" | \"en\")",
            "(\"en\", \"English\")",
            "\"fonts/noto-sans-arabic.woff2\"",
        ] {
            assert_eq!(mentions(&file(line)).len(), 1, "{line}");
        }
        assert!(mentions(&file("lang.words(\"nl\")\n#[cfg(test)]\n\"qps\"")).is_empty());
    }

    #[test]
    fn a_language_without_its_font_is_found() {
        let arabic = LANGUAGES.iter().find(|one| one.font == Font::Arabic);
        let arabic = arabic.expect("a language in Arabic script");
        let loaded = "src: url(\"fonts/noto-sans-arabic.woff2\");";
        assert!(unstyled(arabic, loaded).is_some());
        let rule = format!("{loaded} :lang({}) {{}}", arabic.tag);
        assert!(unstyled(arabic, &rule).is_none());
        assert!(unstyled(arabic, "").is_some());
    }
}
