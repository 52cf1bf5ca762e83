//! A content file, with the lines of what stands in it.

use super::problem::{Location, Problems};
use serde::de::DeserializeOwned;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

pub(super) struct File {
    name: Rc<str>,
    pub(super) text: String,
    pub(super) is_missing: bool,
}

/// A table of a TOML file, read on its own.
pub(super) struct Table<T> {
    pub(super) at: Location,
    pub(super) key: String,
    pub(super) value: T,
}

impl File {
    /// Reads `name` in `dir`; a file that can't be read counts as empty and is a problem.
    pub(super) fn read(dir: &Path, name: &str, problems: &mut Problems) -> Self {
        let read = fs::read_to_string(dir.join(name));
        let file = Self {
            name: name.into(),
            text: String::new(),
            is_missing: read.is_err(),
        };
        match read {
            Ok(text) => Self { text, ..file },
            Err(error) => {
                problems.unreadable(&file.at(0), format!("can't be read: {error}"));
                file
            }
        }
    }

    /// The line on which the byte `offset` stands.
    pub(super) fn at(&self, offset: usize) -> Location {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        Location {
            file: Rc::clone(&self.name),
            line: before.matches('\n').count() + 1,
        }
    }

    pub(super) fn at_span(&self, span: &Range<usize>) -> Location {
        self.at(span.start)
    }

    /// The line of a piece of text; it must be part of this file's own text.
    pub(super) fn at_slice(&self, piece: &str) -> Location {
        self.at(piece
            .as_ptr()
            .addr()
            .wrapping_sub(self.text.as_ptr().addr()))
    }

    /// Every `[[name]]`, each read on its own so that one mistake hides no other.
    pub(super) fn list<T: DeserializeOwned>(
        &self,
        name: &str,
        problems: &mut Problems,
    ) -> Vec<Table<T>> {
        let mut found = Vec::new();
        for (key, value) in self.root(problems) {
            let at = self.at_span(&key.span());
            let is_known = key.get_ref() == name;
            match value.into_inner() {
                DeValue::Array(items) if is_known => {
                    for item in items {
                        found.extend(self.one(name, item, problems));
                    }
                }
                _ => problems.unreadable(
                    &at,
                    format!("`{}` is not known here; write [[{name}]]", key.get_ref()),
                ),
            }
        }
        found
    }

    /// Every `[key]`.
    pub(super) fn tables<T: DeserializeOwned>(&self, problems: &mut Problems) -> Vec<Table<T>> {
        let mut found = Vec::new();
        for (key, value) in self.root(problems) {
            found.extend(self.one(key.get_ref(), value, problems));
        }
        found
    }

    fn root(&self, problems: &mut Problems) -> Vec<(Spanned<String>, Spanned<DeValue<'_>>)> {
        let (table, errors) = DeTable::parse_recoverable(&self.text);
        if !errors.is_empty() {
            for error in &errors {
                self.report(error, 0, problems);
            }
            return Vec::new();
        }
        table
            .into_inner()
            .into_iter()
            .map(|(key, value)| {
                let span = key.span();
                (Spanned::new(span, key.into_inner().into_owned()), value)
            })
            .collect()
    }

    fn one<T: DeserializeOwned>(
        &self,
        key: &str,
        value: Spanned<DeValue<'_>>,
        problems: &mut Problems,
    ) -> Option<Table<T>> {
        let start = value.span().start;
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(Table {
                at: self.at(start),
                key: key.to_owned(),
                value,
            }),
            Err(error) => {
                self.report(&error, start, problems);
                None
            }
        }
    }

    fn report(&self, error: &toml::de::Error, start: usize, problems: &mut Problems) {
        let at = self.at(error.span().map_or(start, |span| span.start));
        problems.unreadable(&at, error.message().replace('\n', ", "));
    }
}
