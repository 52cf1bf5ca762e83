//! Notes: what somebody wrote down on the page of a theme.

use crate::{Kind, body};
use domain::{Date, Entry, Section, Theme};
use serde::{Deserialize, Serialize};

/// A note. Beside every field to write in stands "Schrijf niets over je zaak".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The words; at most [`domain::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub text: String,
    /// The day it was begun.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// The theme whose page it stands on.
    pub theme: Theme,
}

impl Kind for Note {
    const SECTION: Section = Section(1);
    const NAME: &'static str = "notes";

    fn read(entry: &Entry) -> Option<Self> {
        let () = body::read(Self::VERSION, entry)?;
        Some(Self {
            text: entry.title.clone(),
            on: entry.day?,
            theme: entry.theme?,
        })
    }

    fn write(&self) -> Entry {
        let Self { text, on, theme } = self.clone();
        Entry {
            title: text,
            theme: Some(theme),
            day: Some(on),
            rest: Vec::new(),
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.on == other.on && self.theme == other.theme
    }
}
