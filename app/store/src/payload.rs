//! What is inside the record of a change, before it is sealed: JSON.

use domain::{Change, Date, Dossier, in_range};
use serde::{Deserialize, Serialize};

/// One change, with the day it was made on: replaying needs no clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// The day.
    pub(crate) on: Date,
    /// The change.
    pub(crate) change: Change,
}

impl Entry {
    /// Whether a dossier takes it. What it does not take could not be replayed either.
    pub(crate) fn fits(&self) -> bool {
        in_range(self.on) && self.change.check().is_ok()
    }
}

/// Makes the changes of one record: all of them, or none when it returns `false`.
pub(crate) fn replay(dossier: &mut Dossier, json: &[u8]) -> bool {
    let Ok(entries) = serde_json::from_slice::<Vec<Entry>>(json) else {
        return false;
    };
    entries.iter().all(Entry::fits)
        && entries
            .into_iter()
            .all(|entry| dossier.apply(entry.change, entry.on).is_ok())
}
