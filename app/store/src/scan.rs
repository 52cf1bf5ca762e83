//! What is read of a vault before its key is known.

use crate::record::Hash;
use crate::{Cipher, Rows, StoreError};

/// How many records are read before other work has its turn.
pub(crate) const AT_ONCE: usize = 128;

/// All rows, and what can be computed without the key while it is still being derived.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    pub(crate) rows: Rows,
    /// The hash of each change, in order.
    pub(crate) hashes: Vec<Hash>,
}

impl Scan {
    /// Computes the hash of each change.
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
