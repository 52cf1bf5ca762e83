//! What is written about the code: links lead somewhere, files that are named are there, and each
//! decision is a page of one form that the index lists.

use crate::files::{address, files, is_kind};
use crate::run::root;
use anyhow::Result;
use std::fs;
use std::path::Path;

const DECISIONS: &str = "app/decisions/";
const INDEX: &str = "app/decisions/README.md";
/// What every decision says, in this order.
const PARTS: [&str; 4] = ["Question", "Decision", "Figure", "Consequence"];
/// Kinds of files that a page may name.
const KINDS: [&str; 8] = ["rs", "mjs", "js", "css", "ftl", "toml", "py", "json"];
/// Files that a build or a host makes.
const MADE: [&str; 1] = ["release.json"];

/// A page with its path from the root.
struct Page {
    path: String,
    text: String,
}

/// Every link that leads nowhere, every named file that is not there, every decision out of form.
pub(super) fn faults() -> Result<Vec<String>> {
    let there = there()?;
    let pages = pages(&there)?;
    let mut faults = Vec::new();
    for page in &pages {
        faults.extend(broken_links(page, &there));
        if page.path == "app/ARCHITECTURE.md" || page.path.starts_with(DECISIONS) {
            faults.extend(unknown_files(page, &there));
        }
    }
    let index = pages.iter().find(|page| page.path == INDEX);
    let index = index.map_or("", |page| page.text.as_str());
    for page in &pages {
        if page.path.starts_with(DECISIONS) && page.path != INDEX {
            faults.extend(out_of_form(page, index));
        }
    }
    Ok(faults)
}

/// Every file of the sources, from the root.
fn there() -> Result<Vec<String>> {
    let mut found = Vec::new();
    for top in ["app", "e2e", "public", "style"] {
        let names = files(&root().join(top))?;
        let own = names.iter().map(|name| address(&Path::new(top).join(name)));
        found.extend(own.filter(|path| !path.contains("/node_modules/")));
    }
    for entry in fs::read_dir(root())? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            found.push(name.to_string_lossy().into_owned());
        }
    }
    Ok(found)
}

fn pages(there: &[String]) -> Result<Vec<Page>> {
    there
        .iter()
        .filter(|path| is_kind(Path::new(path), &["md"]))
        .map(|path| {
            Ok(Page {
                path: path.clone(),
                text: fs::read_to_string(root().join(path))?,
            })
        })
        .collect()
}

/// Links to files of ours; where a file is a folder, anything in it will do.
fn broken_links(page: &Page, there: &[String]) -> Vec<String> {
    let links = page.text.split("](").skip(1).filter_map(|rest| {
        let to = rest.split([')', '#', ' ']).next()?;
        (!to.is_empty() && !to.contains(':')).then_some(to)
    });
    links
        .filter(|to| {
            let target = resolve(&page.path, to);
            let folder = format!("{target}/");
            !there
                .iter()
                .any(|path| *path == target || path.starts_with(&folder))
        })
        .map(|to| format!("{}: the link to {to} leads nowhere", page.path))
        .collect()
}

/// The path from the root that a link of a page means.
fn resolve(page: &str, to: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in to.trim_end_matches('/').split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => (),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// A name in backquotes such as `gate/vault.rs` is the end of the path of a file.
fn unknown_files(page: &Page, there: &[String]) -> Vec<String> {
    let named = page.text.split('`').skip(1).step_by(2).filter(|name| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
        is_kind(Path::new(name), &KINDS) && name.chars().all(plain) && !MADE.contains(name)
    });
    named
        .filter(|name| {
            let end = format!("/{name}");
            !there
                .iter()
                .any(|path| path == name || path.ends_with(&end))
        })
        .map(|name| format!("{}: there is no file {name}", page.path))
        .collect()
}

fn out_of_form(page: &Page, index: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let name = page.path.trim_start_matches(DECISIONS);
    let title = page.text.lines().next().unwrap_or_default();
    let line = format!("- [{}]({name})", title.trim_start_matches("# "));
    if !index.lines().any(|one| one == line) {
        faults.push(format!("{INDEX}: the line `{line}` is missing"));
    }
    let mut rest = page.text.as_str();
    for part in PARTS {
        match rest.split_once(&format!("\n**{part}.** ")) {
            Some((_, after)) => rest = after,
            None => faults.push(format!("{}: no {part}, or not in its turn", page.path)),
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{Page, broken_links, out_of_form, unknown_files};

    fn page(path: &str, text: &str) -> Page {
        Page {
            path: path.into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        let there = ["app/a.md".to_owned(), "app/x/b.rs".to_owned()];
        let good = "[a](../a.md) [a](../a.md#part) [x](../x/) [out](https://duo.nl/)";
        assert!(broken_links(&page("app/d/p.md", good), &there).is_empty());
        assert_eq!(
            broken_links(&page("app/d/p.md", "[a](a.md)"), &there).len(),
            1
        );
    }

    #[test]
    fn a_file_that_is_not_there_is_found() {
        let there = ["app/x/b.rs".to_owned()];
        let good = "`x/b.rs` `b.rs` `Session::change` `<theme>/nl.ftl` `serve`";
        assert!(unknown_files(&page("p", good), &there).is_empty());
        assert_eq!(unknown_files(&page("p", "`y/b.rs`"), &there).len(), 1);
    }

    #[test]
    fn a_decision_has_its_form_and_its_line() {
        let text = "# We do\n\n**Question.** A?\n\n**Decision.** B.\n\n**Figure.** C.\n\n**Consequence.** D.\n";
        let index = "- [We do](do.md)";
        assert!(out_of_form(&page("app/decisions/do.md", text), index).is_empty());
        assert_eq!(out_of_form(&page("app/decisions/do.md", text), "").len(), 1);
        let short = text.replace("**Figure.**", "Figure.");
        assert_eq!(
            out_of_form(&page("app/decisions/do.md", &short), index).len(),
            1
        );
    }
}
