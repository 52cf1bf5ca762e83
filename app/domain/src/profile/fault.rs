//! What can be wrong in a profile that could be read, and where.

use std::fmt;

/// A place in a profile, such as `own_sites[1].host`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfileSpot {
    /// The field of the profile.
    pub field: &'static str,
    /// Which entry of a list, from 0.
    pub entry: Option<usize>,
    /// The field of that entry, or of the field itself where it is no list; empty for the whole.
    pub part: &'static str,
}

impl ProfileSpot {
    /// A field that is no list, or a list as a whole.
    pub const fn of(field: &'static str) -> Self {
        Self {
            field,
            entry: None,
            part: "",
        }
    }

    /// A field inside another one that is no list.
    pub const fn inside(field: &'static str, part: &'static str) -> Self {
        Self {
            field,
            entry: None,
            part,
        }
    }

    /// An entry of a list, or with a name a field of that entry.
    pub const fn within(field: &'static str, entry: usize, part: &'static str) -> Self {
        Self {
            field,
            entry: Some(entry),
            part,
        }
    }
}

impl fmt::Display for ProfileSpot {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.field)?;
        if let Some(entry) = self.entry {
            write!(to, "[{entry}]")?;
        }
        if !self.part.is_empty() {
            write!(to, ".{}", self.part)?;
        }
        Ok(())
    }
}

/// A value that can't be used, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFault {
    /// Where it stands.
    pub spot: ProfileSpot,
    /// The value as it stands there; empty where it is long.
    pub value: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What can be wrong with a value of a profile. Its text is English, for who edits the file by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// More characters than may stand there.
    TooLong {
        /// How many there are.
        length: usize,
        /// How many may be.
        most: usize,
    },
    /// Not between these two, which may both stand there.
    OutOfRange {
        /// The smallest.
        least: u16,
        /// The largest.
        most: u16,
    },
    /// A version of this format that is not ours.
    Version,
    /// Outside the years of this app.
    Date,
    /// Not where an app can be.
    Address,
    /// No name of a host.
    Host,
    /// With `www.`, which is allowed with the bare name.
    Www,
    /// The same stands there before.
    Twice,
    /// Nothing stands where something must.
    Empty,
    /// Ends before it begins.
    Backwards,
    /// Not over before midnight.
    Midnight,
    /// No code of a language.
    Language,
    /// Neither empty nor four to eight digits.
    Pin,
}

impl Wrong {
    /// A stable name of the case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::OutOfRange { .. } => "out-of-range",
            Self::Version => "version",
            Self::Date => "date",
            Self::Address => "address",
            Self::Host => "host",
            Self::Www => "www",
            Self::Twice => "twice",
            Self::Empty => "empty",
            Self::Backwards => "backwards",
            Self::Midnight => "midnight",
            Self::Language => "language",
            Self::Pin => "pin",
        }
    }
}

impl fmt::Display for ProfileFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = &self.value;
        write!(to, "{}: ", self.spot)?;
        match &self.wrong {
            Wrong::TooLong { length, most } => {
                write!(to, "{length} characters are too many; write at most {most}")
            }
            Wrong::OutOfRange { least, most } => {
                write!(to, "{value} is out of range; write {least} to {most}")
            }
            Wrong::Version => write!(to, "{value} is not known; write 1"),
            Wrong::Date => write!(to, "{value} is no day of ours; write one from 2000 to 2199"),
            Wrong::Address => write!(
                to,
                "{value:?} is no address of an app; write one such as \"https://ric.example/\", \
                 with a slash at the end, or \"http://localhost:8080/\""
            ),
            Wrong::Host => write!(
                to,
                "{value:?} is no host; write it like \"dji.nl\", without https://, path, port or star"
            ),
            Wrong::Www => {
                let bare = value.trim_start_matches("www.");
                write!(to, "write {bare:?}; www. is allowed with it")
            }
            Wrong::Twice => write!(to, "{value:?} stands there twice; leave this one out"),
            Wrong::Empty => to.write_str("is empty; write what people call it"),
            Wrong::Backwards => write!(to, "{value} lies before the first day"),
            Wrong::Midnight => write!(to, "{value} minutes last until after midnight"),
            Wrong::Language => write!(
                to,
                "{value:?} is no code of a language; write it like \"nl\" or \"ar\""
            ),
            Wrong::Pin => to.write_str("write 4 to 8 digits, or leave it empty"),
        }
    }
}
