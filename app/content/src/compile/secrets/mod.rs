//! What a person chooses or is given as a secret: five words of a list, or six pictures of a set.

mod alike;

use super::file::File;
use super::problem::{Location, Problems};
use crate::{LANGUAGES, Secrets, secrets};
use alike::Told;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;
use toml::Spanned;

/// 6^4: five words are 51.7 bits, and four throws of a die choose one.
const WORDS: usize = 1296;
/// Six pictures in order are 31.0 bits.
const PICTURES: usize = 36;
const LETTERS: RangeInclusive<usize> = 3..=7;
/// The path from the content folder. The sprite is drawn, never read aloud.
const SPRITE: &str = "../ui/pictures.svg";

/// Reads and checks both files, and the sprite of the pictures.
pub(super) fn read(dir: &Path, problems: &mut Problems) -> Secrets {
    Secrets {
        words: words(dir, problems),
        pictures: pictures(dir, problems),
    }
}

fn words(dir: &Path, problems: &mut Problems) -> Vec<String> {
    let file = File::read(dir, "secrets/words.txt", problems);
    if file.is_missing {
        return Vec::new();
    }
    let mut told = Told::default();
    let mut before = "";
    let mut count = 0;
    for word in file.text.lines() {
        let at = file.at_slice(word);
        count += 1;
        if !LETTERS.contains(&word.len()) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            let (least, most) = (LETTERS.start(), LETTERS.end());
            problems.error(
                &at,
                format!("`{word}` is no word here; write {least} to {most} letters a to z"),
            );
            continue;
        }
        if word < before {
            problems.error(
                &at,
                format!("`{word}` comes before `{before}`; keep the list sorted"),
            );
        }
        before = word;
        told.add(word, &at, problems);
    }
    if count != WORDS {
        let end = file.at(file.text.trim_end().len());
        problems.error(
            &end,
            format!("{count} words; the strength that people are told needs {WORDS}"),
        );
    }
    file.text.lines().map(str::to_owned).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    id: Spanned<String>,
    icon: Spanned<String>,
    nl: Spanned<String>,
    en: Spanned<String>,
}

impl Picture {
    /// As the browser gets it, with a name in each complete language.
    fn written(&self) -> secrets::Picture {
        let complete = LANGUAGES.iter().filter(|language| language.complete);
        let names = complete.map(|language| match language.like {
            "en" => (language.code, &self.en),
            _ => (language.code, &self.nl),
        });
        secrets::Picture {
            id: self.id.get_ref().clone(),
            symbol: format!("p-{}", self.icon.get_ref()),
            names: names
                .map(|(code, name)| (code.to_owned(), name.get_ref().clone()))
                .collect(),
        }
    }
}

fn pictures(dir: &Path, problems: &mut Problems) -> Vec<secrets::Picture> {
    let file = File::read(dir, "secrets/pictures.toml", problems);
    let drawn = File::read(dir, SPRITE, problems);
    if file.is_missing || drawn.is_missing {
        return Vec::new();
    }
    let found = file.list::<Picture>("picture", problems);
    let symbols = symbols(&drawn);
    let mut ids = BTreeSet::new();
    let mut used = BTreeSet::new();
    let (mut dutch, mut english) = (Told::default(), Told::default());
    for picture in found.iter().map(|table| &table.value) {
        let at = |text: &Spanned<String>| file.at_span(&text.span());
        let id = picture.id.get_ref();
        if !is_id(id) {
            problems.error(
                &at(&picture.id),
                format!("`{id}` is no id here; write it like `p-07`, so that it says nothing"),
            );
        }
        if !ids.insert(id) {
            problems.error(
                &at(&picture.id),
                format!("there is another `{id}`; an id is never used twice"),
            );
        }
        let icon = picture.icon.get_ref().as_str();
        if !symbols.contains_key(icon) {
            problems.error(
                &at(&picture.icon),
                format!("there is no symbol `p-{icon}` in {SPRITE}"),
            );
        } else if !used.insert(icon) {
            problems.error(
                &at(&picture.icon),
                format!("another picture is drawn with `{icon}`; choose another icon"),
            );
        }
        name(&picture.nl, &at(&picture.nl), &mut dutch, problems);
        name(&picture.en, &at(&picture.en), &mut english, problems);
    }
    for (icon, at) in symbols.iter().filter(|(icon, _)| !used.contains(*icon)) {
        problems.error(
            at,
            format!("no picture is drawn with `p-{icon}`; leave it out"),
        );
    }
    if found.len() != PICTURES {
        let count = found.len();
        let end = file.at(file.text.trim_end().len());
        problems.error(
            &end,
            format!("{count} pictures; the strength that people are told needs {PICTURES}"),
        );
    }
    found.iter().map(|table| table.value.written()).collect()
}

/// A name that can be spoken: one word, unlike the others of its language.
fn name(text: &Spanned<String>, at: &Location, told: &mut Told, problems: &mut Problems) {
    let name = text.get_ref();
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_lowercase()) {
        problems.error(
            at,
            format!("`{name}` is no name here; write one word of letters a to z"),
        );
        return;
    }
    told.add(name, at, problems);
}

fn is_id(id: &str) -> bool {
    id.strip_prefix("p-")
        .is_some_and(|n| n.len() == 2 && n.bytes().all(|b| b.is_ascii_digit()))
}

/// The symbols of the sprite, without their prefix, with their lines.
fn symbols(drawn: &File) -> BTreeMap<&str, Location> {
    let pieces = drawn.text.split("<symbol id=\"p-").skip(1);
    pieces
        .filter_map(|piece| {
            let (icon, _) = piece.split_once('"')?;
            Some((icon, drawn.at_slice(icon)))
        })
        .collect()
}
