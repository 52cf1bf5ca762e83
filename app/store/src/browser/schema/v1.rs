//! Version 1: a key, a snapshot, and the changes since.

use indexed_db_futures::Build;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::Error;

/// The device key, under its one name.
pub(in crate::browser) const KEYS: &str = "keys";
/// The sealed snapshot, under its generation.
pub(in crate::browser) const SNAPSHOT: &str = "snapshot";
/// The sealed changes, under their number.
pub(in crate::browser) const CHANGES: &str = "changes";

pub(super) fn upgrade(database: &Database) -> Result<(), Error> {
    for name in [KEYS, SNAPSHOT, CHANGES] {
        database.create_object_store(name).build()?;
    }
    Ok(())
}
