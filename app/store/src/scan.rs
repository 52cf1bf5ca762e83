//! What is read of a vault before its key is known.

use crate::record::Hash;
use crate::{Cipher, Rows, StoreError};

/// So many records are read before whoever else wants the thread has a turn.
pub(crate) const AT_ONCE: usize = 128;

/// All rows, with what can be computed of them without a key: that time passes while the key is derived.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    pub(crate) rows: Rows,
    /// Of each change, in order.
    pub(crate) hashes: Vec<Hash>,
}

impl Scan {
    /// Hashes the changes.
    pub(crate) async fn of<C: Cipher>(cipher: &C, rows: Rows) -> Result<Self, StoreError> {
        let mut hashes = Vec::with_capacity(rows.changes.len());
        for some in rows.changes.chunks(AT_ONCE) {
            for row in some {
                hashes.push(cipher.digest(row).await?);
            }
            cipher.breathe().await;
        }
        Ok(Self { rows, hashes })
    }
}
