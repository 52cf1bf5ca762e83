//! Title and heading of every page that was built, read from the files themselves.

use crate::files::{address, files, is_kind};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A `dist/` has more pages than this; if fewer are found, the check looked in the wrong place.
const FEWEST: usize = 150;
/// These pages share a title: the history of the browser must not tell which site somebody looked at.
const SITES: &str = "websites/";
/// A host shows it at any address, so it stands apart from the pages.
const MISSING: &str = "404.html";

/// Fails when a page of `dist/` has no title or heading of its own.
pub(crate) fn check(dist: &Path) -> Result<()> {
    println!("\n== Titles and headings");
    let mut pages = BTreeMap::new();
    let mut names = files(dist)?;
    names.retain(|name| is_kind(name, &["html"]) && name != Path::new(MISSING));
    for name in names {
        let html = fs::read_to_string(dist.join(&name))
            .with_context(|| format!("{} can't be read", name.display()))?;
        pages.insert(address(&name), html);
    }
    let faults = faults(&pages);
    for fault in &faults {
        println!("{fault}");
    }
    if pages.len() < FEWEST {
        bail!("only {} pages in dist/", pages.len());
    }
    if !faults.is_empty() {
        bail!(
            "{} pages without a title or a heading of their own",
            faults.len()
        );
    }
    println!("{} pages", pages.len());
    Ok(())
}

/// What is wrong, each with its file; pages by the name of their file.
fn faults(pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (file, html) in pages {
        let shown = without_templates(html);
        let (titles, headings) = (texts(html, "title"), texts(&shown, "h1"));
        let ([title], [heading]) = (&titles[..], &headings[..]) else {
            faults.push(format!("{file}: titles {titles:?}, headings {headings:?}"));
            continue;
        };
        if title.trim().is_empty() || heading.trim().is_empty() {
            faults.push(format!("{file}: an empty title or heading"));
        }
        // A folder's index.html is its page once more.
        let page = file
            .strip_suffix("/index.html")
            .or_else(|| file.strip_suffix(".html"))
            .unwrap_or(file);
        let owner = *owners.entry(title).or_insert(page);
        let is_shared = [owner, page].iter().all(|page| page.starts_with(SITES));
        if owner != page && !is_shared {
            faults.push(format!(
                "{file}: the title {title:?} is also that of {owner}"
            ));
        }
    }
    faults
}

/// The page as it is shown: what boot.js keeps for bad days is no part of it yet.
fn without_templates(html: &str) -> String {
    let mut parts = html.split("<template");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| {
        part.split_once("</template>")
            .map_or("", |(_, after)| after)
    });
    rest.fold(first, |all, part| all + part)
}

/// The texts of each element of this name.
fn texts<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let opened = html.split(&open).skip(1);
    opened
        .filter(|part| part.starts_with(['>', ' ']))
        .filter_map(|part| part.split_once('>')?.1.split_once(&close))
        .map(|(text, _)| text)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: &str = "<template id=\"calm\"><h1>Er ging iets mis</h1></template>";

    fn page(title: &str, body: &str) -> String {
        format!("<html><head><title>{title}</title></head><body>{body}{CALM}</body></html>")
    }

    fn found(pages: &[(&str, String)]) -> Vec<String> {
        let pages = pages.iter().cloned();
        faults(&pages.map(|(file, html)| (file.to_owned(), html)).collect())
    }

    #[test]
    fn a_page_and_its_folder_are_one_and_sites_share_a_title() {
        let plan = page("Plan", "<h1 class=\"page__title\">Plan</h1>");
        let site = page("Weg", "<header></header><h1>Weg</h1>");
        let pages = [
            ("plan.html", plan.clone()),
            ("plan/index.html", plan),
            ("websites/duo.nl.html", site.clone()),
            ("websites/eigen.html", site),
        ];
        assert!(found(&pages).is_empty());
    }

    #[test]
    fn a_second_heading_none_an_empty_one_and_a_shared_title_are_named() {
        let twice = page("Een", "<h1>Een</h1><h1>Een</h1>");
        let none = page("Twee", "<h2>Twee</h2>");
        let empty = page("Drie", "<h1> </h1>");
        let shared = page("Vier", "<h1>Vier</h1>");
        let pages = [
            ("een.html", twice),
            ("twee.html", none),
            ("drie.html", empty),
            ("vier.html", shared.clone()),
            ("vijf.html", shared),
        ];
        assert_eq!(
            found(&pages),
            [
                "drie.html: an empty title or heading",
                "een.html: titles [\"Een\"], headings [\"Een\", \"Een\"]",
                "twee.html: titles [\"Twee\"], headings []",
                "vijf.html: the title \"Vier\" is also that of vier",
            ]
        );
    }
}
