//! What a person keeps in a section of the dossier: notes, questions to ask, and whatever comes.

use crate::{Date, Theme};
use serde::{Deserialize, Serialize};

/// A kind of entries. The number is stored and never given to another kind; the crate `sections`
/// knows which kinds there are, this one does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Section(pub u16);

/// Names an entry within one dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntryId {
    /// The section it stands in.
    pub section: Section,
    /// Counted within that section.
    pub number: u32,
}

/// One thing in a section. History, bin, merge and lists need the head alone; `rest` is for its section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is called, or all that it says; at most [`crate::MAX_TEXT`] characters.
    pub title: String,
    /// The theme it belongs to, if it belongs to one.
    pub theme: Option<Theme>,
    /// Its day, if it has one.
    #[serde(with = "crate::date::option")]
    pub day: Option<Date>,
    /// What only its section can read, at most [`crate::MAX_REST`] bytes: a version, then postcard.
    /// A newer version is kept as it is. Empty while there is nothing to say but the head.
    pub rest: Vec<u8>,
}

impl Entry {
    /// Whether a person said nothing in it yet: opened to write in, and left.
    pub fn is_blank(&self) -> bool {
        self.title.trim().is_empty() && self.rest.is_empty()
    }
}
