//! What breaks a rule, and where.

use crate::{
    MAX_ALL_ENTRIES, MAX_CHOICES, MAX_ENTRIES, MAX_ID, MAX_NUMBER, MAX_REST, MAX_TEXT, VERSION,
};

/// What is wrong with a dossier that was read or a change that shall be made, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Written by a newer program.
    TooNew {
        /// Its version.
        version: u16,
    },
    /// Of version 0, which no program wrote.
    NoVersion,
    /// Somebody is outside since a day that is still to come.
    NotYet,
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
    /// More than [`MAX_ENTRIES`] values, [`MAX_ALL_ENTRIES`] entries of all sections, or [`MAX_CHOICES`]
    /// choices, at this place.
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
    /// What only its section can read is longer than [`MAX_REST`] bytes, at this place.
    LongRest {
        /// Path in the JSON.
        at: String,
    },
    /// A section can't read what stands in one of its entries, at this place.
    Body {
        /// Path in the JSON.
        at: String,
    },
}

impl Fault {
    /// Path in the JSON, such as `own/3/date`; entries are under the number of their section.
    pub fn place(&self) -> &str {
        match self {
            Self::Date { at }
            | Self::LongText { at }
            | Self::LongId { at }
            | Self::TooMany { at }
            | Self::Number { at }
            | Self::LongRest { at }
            | Self::Body { at } => at,
            Self::Id => "id",
            Self::Base => "base",
            Self::Range => "release",
            Self::NotYet => "release/outside/since",
            Self::TooNew { .. } | Self::NoVersion => "version",
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", self.place())?;
        match self {
            Self::TooNew { version } => write!(
                f,
                "{version} is newer than {VERSION}; a newer Op Orde reads it"
            ),
            Self::NoVersion => write!(f, "there is no version 0; the first one is {VERSION}"),
            Self::NotYet => f.write_str("a day to come; write `on` while somebody is inside"),
            Self::Id => f.write_str("not 32 hexadecimal digits"),
            Self::Base => f.write_str("not 16 hexadecimal digits"),
            Self::Date { .. } => f.write_str("a date outside 2000-2199"),
            Self::LongText { .. } => write!(f, "more than {MAX_TEXT} characters"),
            Self::LongId { .. } => write!(f, "more than {MAX_ID} characters"),
            Self::TooMany { .. } => {
                write!(
                    f,
                    "more than {MAX_ENTRIES} values, {MAX_ALL_ENTRIES} entries or {MAX_CHOICES} choices"
                )
            }
            Self::Number { .. } => write!(f, "above {MAX_NUMBER}"),
            Self::Range => f.write_str("`to` lies before `from`"),
            Self::LongRest { .. } => write!(f, "more than {MAX_REST} bytes"),
            Self::Body { .. } => f.write_str("what its section can't read"),
        }
    }
}
