//! I8: one component leads to other sites, and nothing else does.

use super::File;
use crate::run::root;
use anyhow::Result;
use std::fs;

const COMPONENT: &str = "app/ui/src/parts/outside_link.rs";
/// What is not Rust, and runs or stands in each page.
const OTHERS: [&str; 5] = [
    "app/ui/index.html",
    "app/ui/start.html",
    "app/ui/first.js",
    "app/ui/boot.js",
    "app/ui/sw.js",
];
/// Ways out: a whole address, one of another program, a window.
const WAYS: [&str; 8] = [
    "http://",
    "https://",
    "href=\"//",
    "mailto:",
    "tel:",
    "sms:",
    "open_with_url",
    "window.open",
];

/// Every way out that stands outside the component.
pub(super) fn faults(files: &[File]) -> Result<Vec<String>> {
    let mut sources: Vec<File> = files
        .iter()
        .filter(|file| file.path.starts_with("app/ui/src/") && file.path != COMPONENT)
        .cloned()
        .collect();
    for path in OTHERS {
        sources.push(File {
            text: fs::read_to_string(root().join(path))?,
            path: path.to_owned(),
        });
    }
    Ok(sources.iter().flat_map(ways_out).collect())
}

fn ways_out(file: &File) -> Vec<String> {
    let message = "a way out of the app; parts/outside_link.rs has the only one";
    super::lines(file, leads_out, message)
}

fn leads_out(line: &str) -> bool {
    // `on:input:target=` listens; an attribute has white space in front.
    let is_attribute = |at: usize| {
        line[..at]
            .chars()
            .next_back()
            .is_none_or(char::is_whitespace)
    };
    WAYS.iter().any(|way| line.contains(way))
        || line
            .match_indices("target=")
            .any(|(at, _)| is_attribute(at))
}

#[cfg(test)]
mod tests {
    use super::leads_out;

    #[test]
    fn every_way_out_is_found() {
        for line in [
            "<a href=\"https://duo.nl/\">",
            "let to = format!(\"http://{host}\");",
            "<a href=\"//duo.nl\">",
            "<a href=\"mailto:a@b.nl\">",
            "<a href=\"tel:112\">",
            "<a class=\"x\" target=\"_blank\">",
            "target=\"_blank\"",
            "window.open_with_url(url)",
        ] {
            assert!(leads_out(line), "{line}");
        }
    }

    #[test]
    fn what_stays_here_is_left_alone() {
        for line in [
            "on:input:target=move |event| typed.set(event.target().value())",
            "<a href=navigation.href(&Route::Help)>",
            "<meta http-equiv=\"Content-Security-Policy\">",
            "let target = event.target()?;",
        ] {
            assert!(!leads_out(line), "{line}");
        }
    }
}
