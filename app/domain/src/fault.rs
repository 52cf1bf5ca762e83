//! What breaks a rule, and where.

use crate::{MAX_CHOICES, MAX_DEPTH, MAX_ENTRIES, MAX_ID, MAX_NUMBER, MAX_TEXT, VERSION};

/// What is wrong with a dossier that was read or a change that shall be made, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Written by a newer program.
    TooNew {
        /// Its version.
        version: u16,
    },
    /// The id is not 32 hexadecimal digits.
    Id,
    /// A date outside 2000-2199, at this place.
    Date {
        /// Path in the JSON, such as `own/3/date`.
        at: String,
    },
    /// A text longer than [`MAX_TEXT`] characters, at this place.
    LongText {
        /// Path in the JSON.
        at: String,
    },
    /// An id, a code or a language tag longer than [`MAX_ID`] characters, at this place.
    LongId {
        /// Path in the JSON; of an id in it only the beginning.
        at: String,
    },
    /// More than [`MAX_ENTRIES`] values, or [`MAX_CHOICES`] choices, at this place.
    TooMany {
        /// Path in the JSON.
        at: String,
    },
    /// A number above [`MAX_NUMBER`], at this place.
    Number {
        /// Path in the JSON.
        at: String,
    },
    /// The name of the last file is not 16 hexadecimal digits.
    Base,
    /// A range that ends before it begins.
    Range,
    /// More than [`MAX_DEPTH`] batches of changes in each other.
    Deep,
}

impl Fault {
    /// Path in the JSON, such as `own/3/date`; of a change that is too [deep](Self::Deep) there is none.
    pub fn place(&self) -> Option<&str> {
        match self {
            Self::Date { at }
            | Self::LongText { at }
            | Self::LongId { at }
            | Self::TooMany { at }
            | Self::Number { at } => Some(at),
            Self::Id => Some("id"),
            Self::Base => Some("base"),
            Self::Range => Some("release"),
            Self::TooNew { .. } => Some("version"),
            Self::Deep => None,
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(place) = self.place() {
            write!(f, "{place}: ")?;
        }
        match self {
            Self::TooNew { version } => write!(f, "{version} is newer than {VERSION}"),
            Self::Id => f.write_str("not 32 hexadecimal digits"),
            Self::Base => f.write_str("not 16 hexadecimal digits"),
            Self::Date { .. } => f.write_str("a date outside 2000-2199"),
            Self::LongText { .. } => write!(f, "more than {MAX_TEXT} characters"),
            Self::LongId { .. } => write!(f, "more than {MAX_ID} characters"),
            Self::TooMany { .. } => {
                write!(f, "more than {MAX_ENTRIES} values or {MAX_CHOICES} choices")
            }
            Self::Number { .. } => write!(f, "above {MAX_NUMBER}"),
            Self::Range => f.write_str("`to` lies before `from`"),
            Self::Deep => write!(f, "more than {MAX_DEPTH} batches in each other"),
        }
    }
}
