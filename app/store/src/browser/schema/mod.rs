//! The object stores, as a history: a released version never changes, the next one is a new module.

mod v1;

pub(super) use v1::{BASES, CHANGES, LABELS, SNAPSHOT};

use indexed_db_futures::database::Database;
use indexed_db_futures::error::Error;

/// Brings a database from the version before to its own.
type Step = fn(&Database) -> Result<(), Error>;

/// The first step makes version 1, the next one version 2, and so on.
const STEPS: [Step; 1] = [v1::upgrade];

/// The version that this program writes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a list of modules written by hand"
)]
pub(super) const VERSION: u32 = STEPS.len() as u32;

/// Makes the steps that a database of this version lacks. A new database has version 0.
pub(super) fn upgrade(from: u32, database: &Database) -> Result<(), Error> {
    STEPS
        .iter()
        .zip(1..)
        .filter(|(_, version)| *version > from)
        .try_for_each(|(step, _)| step(database))
}
