//! The pages for family and friends: what each rests on.

use super::checks::check_sources;
use super::file::File;
use super::problem::Problems;
use super::sources::{Reference, Referred, named, references};
use super::{Bundle, LanguageBundle};
use crate::Messages;
use crate::family::{self, FamilyPage};
use crate::parts::Part;
use domain::{Date, Source};
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: Spanned<String>,
    sources: Vec<Reference>,
}

/// Each page with its references.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> Vec<(FamilyPage, Vec<Referred>)> {
    let file = File::read(dir, "family/pages.toml", problems);
    let mut pages = Vec::new();
    for table in file.list::<Raw>("page", problems) {
        let Raw { name, sources } = table.value;
        let page = FamilyPage::ALL
            .iter()
            .find(|page| page.name() == name.get_ref());
        match page {
            Some(page) => pages.push((*page, references(&file, &sources, problems))),
            None => problems.error(
                &file.at_span(&name.span()),
                format!("`{}` is no page of src/family.rs", name.get_ref()),
            ),
        }
    }
    for page in FamilyPage::ALL {
        if !pages
            .iter()
            .any(|(one, sources)| one == page && !sources.is_empty())
        {
            let end = file.at(file.text.trim_end().len());
            problems.error(
                &end,
                format!("`{}` has no source; add [[page]]", page.name()),
            );
        }
    }
    pages
}

/// Each reference names a known source, looked up not long ago.
pub(super) fn check(
    pages: &[(FamilyPage, Vec<Referred>)],
    sources: &[Source],
    today: Date,
    problems: &mut Problems,
) {
    for (_, referred) in pages {
        check_sources(referred, sources, today, problems);
    }
}

/// Adds to each page the names of its sources, and the oldest day on which one was looked up.
pub(super) fn add_sources(bundle: &mut Bundle, pages: &[(FamilyPage, Vec<Referred>)]) {
    let Bundle {
        languages, sources, ..
    } = bundle;
    let mut all = Vec::new();
    for (page, referred) in pages {
        let references = referred.iter().map(|one| &one.reference);
        all.extend(
            family::sources(*page)
                .into_iter()
                .zip(named(references, sources)),
        );
    }
    for LanguageBundle { parts, .. } in languages.values_mut() {
        let words = parts.entry(Part::Family).or_default();
        words.extend(Messages::new(all.iter().cloned().collect()));
    }
}
