//! "Waarvoor doe ik dit": what somebody wants, in own words. Voluntary, and for the person alone:
//! it stands on no paper for others.

use crate::{Kind, body};
use domain::{Date, Entry, EntryId, Section};
use serde::{Deserialize, Serialize};

/// The words on the page "waarvoor".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// The words; at most [`domain::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = domain::MAX_TEXT)))]
    pub text: String,
    /// The day on which they were last written.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
}

impl Purpose {
    /// There is one.
    pub const ID: EntryId = EntryId {
        section: Self::SECTION,
        number: 1,
    };
}

impl Kind for Purpose {
    const SECTION: Section = Section(2);
    const NAME: &'static str = "purpose";

    fn read(entry: &Entry) -> Option<Self> {
        let () = body::read(Self::VERSION, entry)?;
        Some(Self {
            text: entry.title.clone(),
            on: entry.day?,
        })
    }

    fn write(&self) -> Entry {
        let Self { text, on } = self.clone();
        Entry {
            title: text,
            day: Some(on),
            ..Entry::default()
        }
    }

    /// There is one, so both sides mean the same.
    fn is_twin(&self, _: &Self) -> bool {
        true
    }
}
