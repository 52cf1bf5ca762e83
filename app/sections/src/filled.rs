//! What somebody filled in: understood, or as it was typed, so that nothing is lost and it can be asked about.

use domain::{Cents, Date, TypedAmount, TypedDate, in_range};
use serde::{Deserialize, Serialize};

/// Most characters that are kept of what was typed and not understood.
pub const MAX_TYPED: usize = 40;

/// An amount of money that may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FilledAmount {
    /// The amount; none when it is not known.
    #[serde(default)]
    pub cents: Option<Cents>,
    /// What was typed and not understood; at most [`MAX_TYPED`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_TYPED)))]
    pub typed: String,
}

/// A day that may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FilledDay {
    /// The day; none when it is not known.
    #[serde(default, with = "domain::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// What was typed and not understood; at most [`MAX_TYPED`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_TYPED)))]
    pub typed: String,
}

impl FilledAmount {
    /// What somebody typed, or what stands in a table: an amount from nothing on, or else the text.
    pub fn read(text: &str) -> Self {
        match TypedAmount::read(text).amount() {
            Some(cents) if cents >= Cents::ZERO => Self {
                cents: Some(cents),
                typed: String::new(),
            },
            _ => Self {
                cents: None,
                typed: text.trim().to_owned(),
            },
        }
    }

    /// Whether something was typed that is no amount, so that it is asked about.
    pub fn is_unclear(&self) -> bool {
        !self.typed.is_empty() && TypedAmount::read(&self.typed) == TypedAmount::Wrong
    }

    /// Whether it may be stored: an amount from nothing to [`Cents::MAX`].
    pub(crate) fn fits(&self) -> bool {
        let fits = |cents: Cents| cents >= Cents::ZERO && cents.in_range();
        self.cents.is_none_or(fits) && is_short(&self.typed, MAX_TYPED)
    }
}

impl FilledDay {
    /// What somebody typed, or what stands in a table: a day that lies behind, or else the text. `months` are the names
    /// of all twelve in the language of the person.
    pub fn read_past(text: &str, months: &[String], today: Date) -> Self {
        match TypedDate::read_past(text, months, today).date() {
            Some(day) if day <= today => Self {
                on: Some(day),
                typed: String::new(),
            },
            _ => Self {
                on: None,
                typed: text.trim().to_owned(),
            },
        }
    }

    /// Whether it may be stored.
    pub(crate) fn fits(&self) -> bool {
        self.on.is_none_or(in_range) && is_short(&self.typed, MAX_TYPED)
    }
}

/// Whether a text has at most this many characters.
pub(crate) fn is_short(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_none()
}
