//! A sentence as checks read it.

use crate::pattern::{Pattern, Piece, case};
use std::collections::BTreeSet;

impl Pattern {
    /// The names of the values that it needs.
    pub(super) fn variables(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(_) => {}
                Piece::Value(name) => {
                    found.insert(name.as_str());
                }
                Piece::Select { by, cases, .. } => {
                    found.insert(by.as_str());
                    found.extend(cases.iter().flat_map(|(_, case)| case.variables()));
                }
            }
        }
        found
    }

    /// As somebody reads it, with a digit for each value and the default of each choice.
    pub(super) fn plain(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Value(_) => "7".to_owned(),
                Piece::Select { cases, default, .. } => {
                    case(cases, default).map(Self::plain).unwrap_or_default()
                }
            })
            .collect()
    }
}
