//! One sentence as compiled: text, values and choices by number or word.

use serde::Deserialize;

/// One sentence: its pieces in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "compile", derive(serde::Serialize))]
pub struct Pattern(pub(crate) Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "compile", derive(serde::Serialize))]
pub(crate) enum Piece {
    Text(String),
    Value(String),
    Select {
        by: String,
        /// Word or number, and what is said then.
        cases: Vec<(String, Pattern)>,
        default: String,
    },
}

#[cfg(feature = "compile")]
impl Pattern {
    /// A sentence without values.
    pub(crate) fn text(text: String) -> Self {
        Self(vec![Piece::Text(text)])
    }
}

/// What is said in this case.
pub(crate) fn case<'a>(cases: &'a [(String, Pattern)], name: &str) -> Option<&'a Pattern> {
    let found = cases.iter().find(|(case, _)| case == name)?;
    Some(&found.1)
}
