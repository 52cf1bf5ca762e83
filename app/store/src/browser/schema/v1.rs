//! Version 1: the records of every vault, under `[vault, number]`, and beside them what stands openly on it.

use indexed_db_futures::Build;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::Error;

/// The sealed snapshot, under its vault and generation.
pub(in crate::browser) const SNAPSHOT: &str = "snapshot";
/// The sealed changes, under their vault and number.
pub(in crate::browser) const CHANGES: &str = "changes";
/// What stands openly on each vault, under its name.
pub(in crate::browser) const LABELS: &str = "labels";
/// The sealed dossier of the last file, under the name of its vault.
pub(in crate::browser) const BASES: &str = "bases";

pub(super) fn upgrade(database: &Database) -> Result<(), Error> {
    for name in [SNAPSHOT, CHANGES, LABELS, BASES] {
        database.create_object_store(name).build()?;
    }
    Ok(())
}
