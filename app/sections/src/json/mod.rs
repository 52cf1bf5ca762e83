//! The dossier's documented JSON (`public/schema/dossier.schema.json`): every section under its name,
//! in words that a person can read.
//!
//! What this program can't read, of a newer section or a newer version of one, stands under `other`
//! as it is in the vault, and is kept.

#[cfg(feature = "schema")]
mod described;
mod plain;
mod strict;
#[cfg(test)]
mod tests;

pub use strict::Wrong;
pub(crate) use strict::typed;

use crate::{ALL, row};
use domain::{
    Answer, Dossier, DossierId, Entry, EntryId, Fault, Map, OwnId, OwnTask, QuestionId, Release,
    Section, Settings, TaskId, TaskRecord, Theme, VERSION,
};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Error, Value};
use std::collections::BTreeMap;

/// The name of the tasks that the person wrote.
const OWN: &str = "own";
const GENERATION: &str = "generation";
/// The name of all sections.
const SECTIONS: &str = "sections";
/// The name under which stands what has no name here.
const OTHER: &str = "other";

/// Writes a dossier.
pub fn write(dossier: &Dossier) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(&Document::from(dossier.clone()))
}

/// Reads a dossier. What its values may be, [`Dossier::check`] and [`crate::check`] say.
///
/// Nothing that stands in it is passed over: what a dossier does not hold is refused with its place.
pub fn read(json: &[u8]) -> Result<Dossier, Wrong> {
    let mut document = strict::tree(json)?;
    let Some(fields) = document.as_object_mut() else {
        let why = "not a dossier; one begins with `{` and its `version`";
        return Err(Wrong::new(&[], why));
    };
    let version = fields.get("version").and_then(Value::as_u64);
    if let Some(version) = version.filter(|version| *version > VERSION.into()) {
        let version = version.try_into().unwrap_or(u16::MAX);
        return Err(Fault::TooNew { version }.into());
    }
    // A count that dossiers had once: it says nothing that a person told.
    if fields.get(GENERATION).is_some_and(Value::is_u64) {
        fields.remove(GENERATION);
    }
    if let Some(own) = fields.get(OWN) {
        strict::check_numbers(own).map_err(|wrong| wrong.below(OWN))?;
    }
    let sections = fields.remove(SECTIONS);
    let document: Document = typed(document)?;
    let entries = sections.map_or_else(|| Ok(Map::new()), entries);
    Ok(Dossier {
        entries: entries.map_err(|wrong| wrong.below(SECTIONS))?,
        ..Dossier::from(document)
    })
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        let place = fault.place();
        let told = fault.to_string();
        Self {
            at: place.to_owned(),
            why: told[place.len()..].trim_start_matches(": ").to_owned(),
        }
    }
}

/// The published schema.
#[cfg(feature = "schema")]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}

/// Everything a person told. A plan is derived from it and never stored.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Dossier"))]
#[serde(deny_unknown_fields)]
struct Document {
    /// Version of this format: 1.
    version: u16,
    /// Tells two dossiers apart.
    id: DossierId,
    /// When the person goes home.
    #[serde(default)]
    release: Release,
    /// Answers by question; ids that this program does not know are kept.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = domain::MAX_ENTRIES)))]
    answers: Map<QuestionId, Answer>,
    /// Records by task of the catalogue; ids that this program does not know are kept.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = domain::MAX_ENTRIES)))]
    tasks: Map<TaskId, TaskRecord>,
    /// Tasks that the person wrote.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = domain::MAX_ENTRIES)))]
    own: Map<OwnId, OwnTask>,
    /// What stands in the sections.
    #[serde(default)]
    sections: Sections,
    /// Language and looks.
    #[serde(default)]
    settings: Settings,
    /// Which file this was last saved in or opened from: the first 16 digits of the SHA-256 of its JSON.
    /// A merge looks there for what both sides have seen.
    #[serde(default)]
    base: Option<String>,
}

impl From<Dossier> for Document {
    fn from(dossier: Dossier) -> Self {
        let Dossier {
            version,
            id,
            release,
            answers,
            tasks,
            own,
            entries,
            settings,
            base,
        } = dossier;
        Self {
            version,
            id,
            release,
            answers,
            tasks,
            own,
            sections: Sections(entries),
            settings,
            base,
        }
    }
}

impl From<Document> for Dossier {
    fn from(document: Document) -> Self {
        let Document {
            version,
            id,
            release,
            answers,
            tasks,
            own,
            sections: Sections(entries),
            settings,
            base,
        } = document;
        Self {
            version,
            id,
            release,
            answers,
            tasks,
            own,
            entries,
            settings,
            base,
        }
    }
}

/// Entries by the name of their section and their number.
#[derive(Default)]
struct Sections(Map<EntryId, Entry>);

/// An entry that no section here can read.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Unread {
    /// What it is called; at most 4000 characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    title: String,
    /// The theme it belongs to.
    #[serde(default)]
    theme: Option<Theme>,
    /// Its day.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<domain::Date>"))]
    day: Option<domain::Date>,
    /// What only its section can read, as hexadecimal digits.
    #[serde(default, with = "hex::serde")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    rest: Vec<u8>,
}

impl Serialize for Sections {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut named: BTreeMap<&str, BTreeMap<u32, Value>> = BTreeMap::new();
        let mut other: BTreeMap<u16, BTreeMap<u32, Unread>> = BTreeMap::new();
        for (EntryId { section, number }, entry) in &self.0 {
            let known = row(*section).and_then(|row| Some((row.name, (row.to_json)(entry)?)));
            if let Some((name, value)) = known {
                named.entry(name).or_default().insert(*number, value);
            } else {
                let all = other.entry(section.0).or_default();
                all.insert(*number, Unread::from(entry));
            }
        }
        let other = (!other.is_empty()).then(|| serde_json::to_value(other));
        let other = other.transpose().map_err(serde::ser::Error::custom)?;
        let named = named
            .into_iter()
            .map(|(name, all)| Ok((name, serde_json::to_value(all)?)));
        let all: Result<Vec<(&str, Value)>, Error> =
            named.chain(other.map(|other| Ok((OTHER, other)))).collect();
        to.collect_map(all.map_err(serde::ser::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for Sections {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let entries = entries(Value::deserialize(from)?);
        entries.map(Self).map_err(D::Error::custom)
    }
}

/// The entries of every section.
fn entries(all: Value) -> Result<Map<EntryId, Entry>, Wrong> {
    let mut entries = Vec::new();
    for (name, all) in typed::<BTreeMap<String, Value>>(all)? {
        let read = if name == OTHER {
            other(all)
        } else {
            named(&name, all)
        };
        entries.extend(read.map_err(|wrong| wrong.below(&name))?);
    }
    Ok(entries.into_iter().collect())
}

/// The entries of the section of this name.
fn named(name: &str, all: Value) -> Result<Vec<(EntryId, Entry)>, Wrong> {
    let row = ALL.iter().find(|row| row.name == name);
    let row = row.ok_or_else(|| Wrong::new(&[], "there is no section of this name"))?;
    strict::check_numbers(&all)?;
    let entries = typed::<BTreeMap<u32, Value>>(all)?.into_iter();
    let entries = entries.map(|(number, value)| {
        let entry = (row.from_json)(value).map_err(|wrong| wrong.below(&number.to_string()))?;
        let section = row.section;
        Ok((EntryId { section, number }, entry))
    });
    entries.collect()
}

/// The entries that no section here can read.
fn other(all: Value) -> Result<Vec<(EntryId, Entry)>, Wrong> {
    let all = typed::<BTreeMap<u16, BTreeMap<u32, Unread>>>(all)?;
    let entries = all.into_iter().flat_map(|(section, all)| {
        let section = Section(section);
        all.into_iter()
            .map(move |(number, unread)| (EntryId { section, number }, unread.into()))
    });
    Ok(entries.collect())
}

impl From<&Entry> for Unread {
    fn from(entry: &Entry) -> Self {
        let Entry {
            title,
            theme,
            day,
            rest,
        } = entry.clone();
        Self {
            title,
            theme,
            day,
            rest,
        }
    }
}

impl From<Unread> for Entry {
    fn from(unread: Unread) -> Self {
        let Unread {
            title,
            theme,
            day,
            rest,
        } = unread;
        Self {
            title,
            theme,
            day,
            rest,
        }
    }
}
