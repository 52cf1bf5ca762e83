//! Screens that are written twice: as HTML for the first paint, and as what the app shows in their place.

use crate::run::root;
use anyhow::Result;
use std::collections::BTreeSet;
use std::fs;

/// A piece of HTML and the Rust that takes its place.
const TWINS: [Twin; 2] = [
    Twin {
        html: "app/ui/start.html",
        from: "<main",
        rust: &[
            "app/ui/src/start/mod.rs",
            "app/ui/src/parts/first_card.rs",
            "app/ui/src/components/button.rs",
        ],
    },
    Twin {
        html: "app/ui/index.html",
        from: "<header",
        rust: &["app/ui/src/parts/header.rs"],
    },
];
/// What `finish/pages.rs` puts in by itself.
const FILLED: [&str; 5] = ["tile", "path", "icon", "name", "hint"];

struct Twin {
    html: &'static str,
    /// The tag that the piece consists of.
    from: &'static str,
    rust: &'static [&'static str],
}

/// Every message and pictogram of the HTML that its twin does not have.
pub(super) fn faults() -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for twin in TWINS {
        let html = fs::read_to_string(root().join(twin.html))?;
        let rust: Result<Vec<String>, _> = twin
            .rust
            .iter()
            .map(|path| fs::read_to_string(root().join(path)))
            .collect();
        let missing = missing(piece(&html, twin.from), &rust?.concat());
        faults.extend(missing.into_iter().map(|what| {
            let rust = twin.rust.join(" and ");
            format!(
                "{}: {what} is not in {rust}, so the page would change when the app comes",
                twin.html
            )
        }));
    }
    Ok(faults)
}

/// From the opening tag to its end.
fn piece<'a>(html: &'a str, from: &str) -> &'a str {
    let piece = html.split_once(from).map_or("", |(_, piece)| piece);
    let end = from.replace('<', "</");
    piece
        .split_once(end.as_str())
        .map_or(piece, |(piece, _)| piece)
}

fn missing(html: &str, rust: &str) -> BTreeSet<String> {
    let messages = between(html, "{{", "}}").filter(|name| !FILLED.contains(name));
    let keys = messages.filter_map(|name| {
        let key = format!("key::{}", name.to_uppercase().replace('-', "_"));
        let is_there = rust.match_indices(&key).any(|(at, _)| {
            let after = rust[at + key.len()..].chars().next();
            !after.is_some_and(|sign| sign.is_ascii_alphanumeric() || sign == '_')
        });
        (!is_there).then_some(key)
    });
    let icons = between(html, "#i-", "\"").filter(|name| !name.contains('{'));
    let icons = icons.filter_map(|name| {
        let literal = format!("\"{name}\"");
        (!rust.contains(&literal)).then_some(format!("the pictogram {literal}"))
    });
    keys.chain(icons).collect()
}

fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(begin)
        .skip(1)
        .filter_map(move |after| after.split_once(end).map(|(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_or_pictogram_that_only_the_html_has_is_a_fault() {
        let html = r##"<main><h1>{{start-title}}</h1><use href="#i-sun"></use>{{start-plan}}{{name}}</main>{{other}}"##;
        let rust = r#"key::START_TITLE key::START_PLAN_HINT icon="moon""#;
        let missing: Vec<String> = missing(piece(html, "<main"), rust).into_iter().collect();
        assert_eq!(missing, ["key::START_PLAN", "the pictogram \"sun\""]);
    }
}
