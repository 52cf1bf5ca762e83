//! Version 2: more than one vault. Records of a vault stand under `[vault, number]`;
//! those of version 1, under a number alone, stay until their owner chooses a secret.

use indexed_db_futures::Build;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::Error;

/// What stands openly on each vault, under its name.
pub(in crate::browser) const LABELS: &str = "labels";
/// The sealed dossier of the last file, under the name of its vault.
pub(in crate::browser) const BASES: &str = "bases";

pub(super) fn upgrade(database: &Database) -> Result<(), Error> {
    for name in [LABELS, BASES] {
        database.create_object_store(name).build()?;
    }
    Ok(())
}
