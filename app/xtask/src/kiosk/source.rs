//! The text of a profile: what is wrong in it, by line and column.

use crate::run::root;
use anyhow::{Context, Result};
use domain::{Profile, ProfileSpot, as_utf8};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

/// Something that is wrong in a profile.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    file: String,
    line: usize,
    column: usize,
    say: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file, line, column, ..
        } = self;
        write!(to, "{file}:{line}:{column}: {}", self.say)
    }
}

/// A profile with the text that it was read from.
pub(crate) struct Source {
    file: String,
    text: String,
    pub(crate) profile: Profile,
}

impl Source {
    /// Reads a profile; the inner error lists what is wrong in it.
    pub(crate) fn open(path: &Path) -> Result<Result<Self, Vec<Complaint>>> {
        let bytes = fs::read(path).with_context(|| format!("{} can't be read", path.display()))?;
        let text = String::from_utf8(as_utf8(&bytes).into_owned()).with_context(|| {
            let path = path.display();
            format!("{path} is no UTF-8; save it again with that encoding")
        })?;
        let short = path.strip_prefix(root()).unwrap_or(path);
        Ok(Self::read(&short.display().to_string(), text))
    }

    /// The same for a text; `file` is its name in complaints.
    pub(crate) fn read(file: &str, text: String) -> Result<Self, Vec<Complaint>> {
        let profile = serde_json::from_str(&text).map_err(|error| {
            let told = error.to_string();
            let place = format!(" at line {} column {}", error.line(), error.column());
            vec![Complaint {
                file: file.to_owned(),
                line: error.line(),
                column: error.column(),
                say: told.replace(&place, ""),
            }]
        })?;
        let source = Self {
            file: file.to_owned(),
            text,
            profile,
        };
        let faults = source.profile.faults();
        if faults.is_empty() {
            return Ok(source);
        }
        Err(faults
            .iter()
            .map(|fault| source.complaint(fault.spot, fault.to_string()))
            .collect())
    }

    /// A complaint about a value of the profile.
    pub(crate) fn complaint(&self, spot: ProfileSpot, say: String) -> Complaint {
        let mut here = value_of(&self.text, spot.field).unwrap_or_default();
        let entries: Vec<&RawValue> = serde_json::from_str(here).unwrap_or_default();
        if let Some(entry) = spot.entry.and_then(|entry| entries.get(entry)) {
            here = entry.get();
        }
        here = value_of(here, spot.part).unwrap_or(here);
        let before = before(&self.text, here);
        Complaint {
            file: self.file.clone(),
            line: before.matches('\n').count() + 1,
            column: before.chars().rev().take_while(|c| *c != '\n').count() + 1,
            say,
        }
    }
}

/// The text of a field's value, as it stands in the text of its object.
fn value_of<'a>(object: &'a str, field: &str) -> Option<&'a str> {
    let mut fields: BTreeMap<String, &'a RawValue> = serde_json::from_str(object).ok()?;
    fields.remove(field).map(RawValue::get)
}

/// What stands in front of a part of a text; nothing when it is of no text or another one.
fn before<'a>(text: &'a str, part: &str) -> &'a str {
    let at = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize);
    at.and_then(|at| text.get(..at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        match Source::read("p.json", text.to_owned()) {
            Ok(_) => Vec::new(),
            Err(all) => all.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn syntax_and_types_have_a_place() {
        assert_eq!(
            told("{\n  \"version\": 1,\n  \"name\": 5\n}"),
            ["p.json:3:11: invalid type: integer `5`, expected a string"]
        );
        assert!(told("{\n  \"version\": 1,\n}")[0].starts_with("p.json:3:1: "));
        assert!(
            told("{\n  \"version\": 1,\n  \"nam\": \"\"\n}")[0]
                .starts_with("p.json:3:7: unknown field `nam`")
        );
    }

    #[test]
    fn a_broken_entry_has_a_place() {
        let text = "{\n  \"version\": 1,\n  \"allowed_sites\": [\n    \"dji.nl\",\n    \"*.nl\"\n  ],\n  \
                    \"own_sites\": [{ \"host\": \"a.nl\",\n    \"title\": \"\" }],\n  \"idle_minutes\": 99\n}";
        let places: Vec<String> = told(text)
            .iter()
            .map(|line| line.splitn(5, ':').take(4).collect::<Vec<_>>().join(":"))
            .collect();
        assert_eq!(
            places,
            [
                "p.json:9:19: idle_minutes",
                "p.json:5:5: allowed_sites[1]",
                "p.json:8:14: own_sites[0].title",
            ]
        );
    }

    #[test]
    fn it_is_read_however_an_editor_saves_it() {
        let path = std::env::temp_dir().join(format!("oporde-mark-{}.json", std::process::id()));
        let told = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            let read = Source::open(&path).map(|read| read.is_ok());
            fs::remove_file(&path).unwrap();
            read
        };
        assert!(told(b"\xef\xbb\xbf{ \"version\": 1 }\r\n").unwrap());
        let utf_16 = "\u{feff}{ \"version\": 1 }".encode_utf16();
        assert!(told(&utf_16.flat_map(u16::to_le_bytes).collect::<Vec<_>>()).unwrap());
        let old = told(b"{ \"name\": \"Caf\xe9\" }").unwrap_err().to_string();
        assert!(old.contains("UTF-8"), "{old}");
    }

    #[test]
    fn what_is_missing_is_told_at_the_begin() {
        assert!(
            told("{ \"version\": 1, \"own_sites\": [{ \"host\": \"a.nl\", \"title\": \"A\" }] }")
                .is_empty()
        );
        let source = Source::read("p.json", "{ \"version\": 1 }".into());
        let spot = ProfileSpot::of("address");
        let told = source.map(|source| source.complaint(spot, "is missing".into()).to_string());
        assert_eq!(told, Ok("p.json:1:1: is missing".into()));
    }
}
