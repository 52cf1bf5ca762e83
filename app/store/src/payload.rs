//! What is inside a record, before it is sealed: a dossier, or the changes that were made to it.
//!
//! Written as postcard: fields in their order, without names. That is a third of the code of JSON
//! in the wasm, and smaller records. Nothing in it can be skipped, so a stored type that changes
//! after a release is a new `VERSION` of the dossier, read by a copy of the old types.

use crate::StoreError;
use domain::{Change, Date, Dossier, Step, in_range};
use serde::{Deserialize, Serialize};

/// One change, with the day it was made on: replaying needs no clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Dated {
    /// The day.
    #[serde(with = "domain::date")]
    pub(crate) on: Date,
    /// The change.
    pub(crate) change: Change,
}

impl Dated {
    /// A step as it is stored.
    pub(crate) fn of(step: &Step) -> Self {
        let (on, change) = (step.on, step.change.clone());
        Self { on, change }
    }

    /// Whether the dossier accepts the change. What it refuses could not be replayed either.
    pub(crate) fn fits(&self) -> bool {
        in_range(self.on) && self.change.check().is_ok()
    }
}

/// What was written by [`write_snapshot`]; `None` when it is something else.
pub(crate) fn read_snapshot(content: &[u8]) -> Option<Dossier> {
    postcard::from_bytes(content).ok()
}

/// The content of a snapshot.
pub(crate) fn write_snapshot(dossier: &Dossier) -> Result<Vec<u8>, StoreError> {
    postcard::to_allocvec(dossier).map_err(unwritten)
}

/// The content of a record of changes.
pub(crate) fn write_changes(changes: &[Dated]) -> Result<Vec<u8>, StoreError> {
    postcard::to_allocvec(changes).map_err(unwritten)
}

fn unwritten(_: postcard::Error) -> StoreError {
    StoreError::Other("a value could not be written".into())
}

/// Makes the changes of one record: all of them, or none when it returns `None`.
pub(crate) fn replay(dossier: &mut Dossier, content: &[u8]) -> Option<Vec<Step>> {
    let changes: Vec<Dated> = postcard::from_bytes(content).ok()?;
    if !changes.iter().all(Dated::fits) {
        return None;
    }
    let changes = changes.into_iter().map(|dated| (dated.change, dated.on));
    dossier.replay(changes).ok()
}
