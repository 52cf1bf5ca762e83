//! Sources and dated figures.

use super::file::File;
use super::problem::{Location, Problems};
use crate::pattern::Pattern;
use domain::{Date, Datelike, Source, SourceId, SourceRef};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;
use toml::Spanned;
use toml::value::Datetime;

/// A reference to a source as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Reference {
    id: Spanned<String>,
    checked_on: Option<Spanned<Datetime>>,
}

/// A reference to a source, with its line.
pub(super) struct Referred {
    pub(super) at: Location,
    pub(super) reference: SourceRef,
}

/// A source as readers see it: its title, and when it is from.
pub(super) fn source_name(source: &Source) -> String {
    match &source.dated {
        Some(dated) => format!("{}, {dated}", source.title),
        None => source.title.clone(),
    }
}

/// The names of sources in the order of their file, and the oldest day on which one was looked up.
pub(super) fn named<'a>(
    references: impl Iterator<Item = &'a SourceRef>,
    sources: &[Source],
) -> [Pattern; 2] {
    let references: Vec<_> = references.collect();
    let is_used = |source: &&Source| references.iter().any(|one| one.id == source.id);
    let names: Vec<String> = sources.iter().filter(is_used).map(source_name).collect();
    let checked = references.iter().map(|one| one.checked_on).min();
    // Digits read the same in every language, with and without a browser.
    let day = checked.map(|day| format!("{}-{}-{}", day.day(), day.month(), day.year()));
    [names.join(" · "), day.unwrap_or_default()].map(Pattern::text)
}

/// Reads references; one without a date is a problem.
pub(super) fn references(file: &File, raw: &[Reference], problems: &mut Problems) -> Vec<Referred> {
    let mut found = Vec::new();
    for reference in raw {
        let at = file.at_span(&reference.id.span());
        let id = reference.id.get_ref();
        let date = reference.checked_on.as_ref().map(|on| date(on.get_ref()));
        match date {
            None => problems.error(
                &at,
                format!("source `{id}` has no date; add checked-on = the day you looked"),
            ),
            Some(None) => problems.error(
                &at,
                "checked-on is no date; write it like 2026-11-22, without a time",
            ),
            Some(Some(checked_on)) => found.push(Referred {
                at,
                reference: SourceRef {
                    id: id.as_str().into(),
                    checked_on,
                },
            }),
        }
    }
    found
}

/// The day that a file names; `None` when a time stands with it.
pub(super) fn date(on: &Datetime) -> Option<Date> {
    let day = on.date.filter(|_| on.time.is_none())?;
    Date::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSource {
    id: Spanned<String>,
    title: String,
    url: Option<Spanned<String>>,
    dated: Option<String>,
}

/// The address of a source, with its line.
pub(super) struct Link {
    at: Location,
    url: String,
}

/// Reads `sources.toml`.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> (Vec<Source>, Vec<Link>) {
    let file = File::read(dir, "sources.toml", problems);
    let mut seen = BTreeSet::new();
    let mut sources = Vec::new();
    let mut links = Vec::new();
    for table in file.list::<RawSource>("source", problems) {
        let raw = table.value;
        let id = SourceId::from(raw.id.get_ref().as_str());
        if !seen.insert(id.clone()) {
            problems.error(
                &file.at_span(&raw.id.span()),
                format!("source `{id}` stands here twice; give one of them another id"),
            );
        }
        links.extend(raw.url.as_ref().map(|url| Link {
            at: file.at_span(&url.span()),
            url: url.get_ref().clone(),
        }));
        sources.push(Source {
            id,
            title: raw.title,
            url: raw.url.map(Spanned::into_inner),
            dated: raw.dated,
        });
    }
    (sources, links)
}

/// Addresses are written without a scheme, and lead to sites on the list.
pub(super) fn check_links(links: &[Link], hosts: &BTreeSet<String>, problems: &mut Problems) {
    for Link { at, url } in links {
        check_link(at, url, hosts, problems);
    }
}

fn check_link(at: &Location, url: &str, hosts: &BTreeSet<String>, problems: &mut Problems) {
    if let Some((scheme, rest)) = url.split_once("://") {
        problems.error(at, format!("write `{rest}`, without {scheme}://"));
        return;
    }
    let host = url.split(['/', '?', '#']).next().unwrap_or(url);
    check_host(at, host, hosts, problems);
}

/// Whether a link may lead to `host`: it, or it without `www.`, is on the list of sites.
pub(super) fn check_host(
    at: &Location,
    host: &str,
    hosts: &BTreeSet<String>,
    problems: &mut Problems,
) {
    let host = host.strip_prefix("www.").unwrap_or(host);
    if !hosts.contains(host) {
        problems.error(
            at,
            format!("`{host}` is not on the list of sites; add it to sites.toml or leave it out"),
        );
    }
}

#[derive(Deserialize)]
struct Dated {
    days: Option<u16>,
    #[serde(default)]
    sources: Vec<Reference>,
}

/// Reads `dated.toml`: the margin of a release, and the references of every figure.
pub(super) fn dated(dir: &Path, problems: &mut Problems) -> (u16, Vec<Referred>) {
    let file = File::read(dir, "dated.toml", problems);
    let mut margin = None;
    let mut referred = Vec::new();
    for table in file.tables::<Dated>(problems) {
        if table.value.sources.is_empty() {
            problems.error(
                &table.at,
                format!("[{}] has no source; add sources", table.key),
            );
        }
        if table.key == "margin" {
            margin = table.value.days;
        }
        referred.extend(references(&file, &table.value.sources, problems));
    }
    if margin.is_none() {
        problems.error(&file.at(0), "[margin] with `days` is missing");
    }
    (margin.unwrap_or(0), referred)
}
