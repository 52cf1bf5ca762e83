//! The leaflets: one for each theme with a tile, each resting on steps of the catalogue.

use super::LanguageBundle;
use super::file::File;
use super::fluent::{Texts, key as key_of};
use super::problem::{Location, Problems};
use super::sources::named;
use crate::parts::Part;
use crate::{Messages, key};
use domain::{Catalogue, Source, SourceRef, TaskId, Theme};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Spanned;

const FILE: &str = "folders/folders.toml";
/// What a leaflet has, numbered from 1, with the fewest and the most of each, so that it fits on one A4.
const PARTS: [(&str, usize, usize); 4] = [
    ("what-", 2, 4),
    ("step-", 4, 7),
    ("inside-", 1, 4),
    ("outside-", 1, 4),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    theme: Theme,
    tasks: Vec<Spanned<String>>,
}

/// A leaflet: its theme, and the steps that say what it says.
pub(super) struct Folder {
    theme: Theme,
    at: Location,
    tasks: Vec<(TaskId, Location)>,
}

/// The leaflets of the file, and its end.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> (Vec<Folder>, Location) {
    let file = File::read(dir, FILE, problems);
    let folders = file.list::<Raw>("folder", problems).into_iter();
    let folders = folders.map(|table| {
        let tasks = table.value.tasks.iter();
        Folder {
            theme: table.value.theme,
            at: table.at,
            tasks: tasks
                .map(|id| (id.get_ref().as_str().into(), file.at_span(&id.span())))
                .collect(),
        }
    });
    (folders.collect(), file.at(file.text.trim_end().len()))
}

/// Each theme with a tile has one leaflet, which rests on steps that there are, and on a source.
pub(super) fn check(
    (folders, end): &(Vec<Folder>, Location),
    catalogue: &Catalogue,
    problems: &mut Problems,
) {
    let mut seen = BTreeSet::new();
    for folder in folders {
        let theme = folder.theme.as_str();
        if !Theme::TILES.contains(&folder.theme) {
            problems.error(&folder.at, format!("`{theme}` has no tile, so no leaflet"));
        }
        if !seen.insert(folder.theme) {
            problems.error(&folder.at, format!("`{theme}` has a leaflet already"));
        }
        for (id, at) in &folder.tasks {
            if catalogue.task(id).is_none() {
                problems.error(at, format!("tasks: there is no step `{id}`"));
            }
        }
        if references(folder, catalogue).next().is_none() {
            problems.error(
                &folder.at,
                format!("`{theme}`: none of its steps has a source; name one that has"),
            );
        }
    }
    for theme in Theme::TILES {
        if !seen.contains(&theme) {
            let theme = theme.as_str();
            problems.error(end, format!("`{theme}` has no leaflet; add [[folder]]"));
        }
    }
}

/// Every leaflet has its texts, numbered and not too many, and no text is without a leaflet.
pub(super) fn check_texts(texts: &Texts, problems: &mut Problems) {
    let messages = Theme::TILES.map(key::folder);
    for message in &messages {
        let at = texts.line_of(message);
        if !texts.messages.iter().any(|(known, _)| known == message) {
            problems.error(at, format!("no text for `{message}`; add its attributes"));
            continue;
        }
        for (part, fewest, most) in PARTS {
            let is_there = |number: &usize| {
                let name = format!("{part}{number}");
                texts.by_key.contains_key(&key_of(message, &name))
            };
            let named = |text: &&super::fluent::Text| text.attribute.starts_with(part);
            let count = texts.of(message).filter(named).count();
            if !(1..=count).all(|number| is_there(&number)) {
                problems.error(
                    at,
                    format!("`{message}`: number .{part}1 and on without a hole"),
                );
            } else if !(fewest..=most).contains(&count) {
                problems.error(
                    at,
                    format!("`{message}` has {count} of .{part}1 and on; write {fewest} to {most}"),
                );
            }
        }
    }
    for (message, at) in &texts.messages {
        if !messages.contains(message) {
            problems.error(at, format!("`{message}`: there is no such leaflet"));
            continue;
        }
        for text in texts.of(message) {
            let is_part = |(part, ..): &(&str, usize, usize)| text.attribute.starts_with(part);
            if !PARTS.iter().any(is_part) {
                let name = key_of(message, &text.attribute);
                problems.error(&text.at, format!("`{name}` is not known in a leaflet"));
            }
        }
    }
}

fn references<'a>(
    folder: &'a Folder,
    catalogue: &'a Catalogue,
) -> impl Iterator<Item = &'a SourceRef> {
    let is_named = |id: &TaskId| folder.tasks.iter().any(|(named, _)| named == id);
    let tasks = catalogue.tasks.iter();
    tasks
        .filter(move |task| is_named(&task.id))
        .flat_map(|task| &task.sources)
}

/// Adds to each leaflet the names of its sources, and the oldest day on which one was looked up.
pub(super) fn add_sources(
    languages: &mut BTreeMap<String, LanguageBundle>,
    (folders, _): &(Vec<Folder>, Location),
    catalogue: &Catalogue,
    sources: &[Source],
) {
    let mut all = BTreeMap::new();
    for folder in folders {
        let keys = ["sources", "checked"].map(|name| key::folder_text(folder.theme, name));
        all.extend(
            keys.into_iter()
                .zip(named(references(folder, catalogue), sources)),
        );
    }
    for language in languages.values_mut() {
        let words = language.parts.entry(Part::Folders).or_default();
        words.extend(Messages::new(all.clone()));
    }
}
