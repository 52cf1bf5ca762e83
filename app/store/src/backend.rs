//! What a vault stands on. Every backend passes the same contract.

use crate::{Mark, StoreError};

/// Where a record belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// How often the changes were folded.
    pub generation: u32,
    /// 0 for the snapshot, then 1, 2, 3 for the changes behind it.
    pub number: u32,
}

/// All that is stored of one vault.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// What stands openly on it.
    pub label: Option<Vec<u8>>,
    /// The sealed snapshot.
    pub snapshot: Option<Vec<u8>>,
    /// The sealed changes in order.
    pub changes: Vec<Vec<u8>>,
    /// The sealed dossier of the file that was last saved or opened.
    pub base: Option<Vec<u8>>,
}

/// The records of one vault. Each call is exactly one transaction: all of it or nothing.
///
/// Everything is sealed before a call, because waiting for anything else inside a transaction
/// of IndexedDB ends it half done.
#[expect(
    async_fn_in_trait,
    reason = "handles of IndexedDB stay on one thread, so no future has to be Send"
)]
pub trait Records {
    /// Reads everything.
    async fn load(&self) -> Result<Rows, StoreError>;

    /// Adds one change.
    /// [`StoreError::Behind`] when the record before it is gone,
    /// [`StoreError::OtherTab`] when another tab wrote a record with this number.
    async fn append(&self, position: Position, bytes: &[u8]) -> Result<(), StoreError>;

    /// Replaces all that was stored by a label, a snapshot and, behind it, a first change;
    /// only the base stays.
    async fn replace_all(
        &self,
        label: &[u8],
        generation: u32,
        snapshot: &[u8],
        change: Option<&[u8]>,
    ) -> Result<(), StoreError>;

    /// Puts another label on a vault that has one; [`StoreError::Behind`] when it has none.
    async fn relabel(&self, label: &[u8]) -> Result<(), StoreError>;

    /// Keeps the base: the dossier of the file that was last saved or opened.
    async fn put_base(&self, base: &[u8]) -> Result<(), StoreError>;

    /// Removes everything, the label too.
    async fn wipe(&self) -> Result<(), StoreError>;
}

/// Sealing: AES-256-GCM with a random 96-bit nonce, and SHA-256.
#[expect(
    async_fn_in_trait,
    reason = "WebCrypto answers on the thread that asked, so no future has to be Send"
)]
pub trait Cipher {
    /// A key.
    type Key: Clone;

    /// Fills with random bytes.
    fn random(&self, bytes: &mut [u8]) -> Result<(), StoreError>;

    /// The key of these bytes.
    async fn import(&self, bytes: &[u8; 32]) -> Result<Self::Key, StoreError>;

    /// Nonce, ciphertext and tag.
    async fn seal(&self, key: &Self::Key, plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, StoreError>;

    /// The plain bytes; `None` when the tag is wrong.
    async fn open(
        &self,
        key: &Self::Key,
        sealed: &[u8],
        aad: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError>;

    /// Several at once, each with its open part in front, in order.
    /// For ciphers that answer later: waiting for a thousand answers one by one takes longer than the work itself.
    async fn open_all(
        &self,
        key: &Self::Key,
        records: &[(&[u8], &[u8])],
    ) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
        let mut opened = Vec::with_capacity(records.len());
        for (aad, sealed) in records {
            opened.push(self.open(key, sealed, aad).await?);
        }
        Ok(opened)
    }

    /// Lets other work on this thread go first, and then ends.
    async fn breathe(&self) {}

    /// SHA-256.
    async fn digest(&self, bytes: &[u8]) -> Result<[u8; 32], StoreError>;
}

/// A few bytes outside the database. They are a help only: a save never fails because of them.
pub trait Marker {
    /// What was written last.
    fn read(&self) -> Option<Mark>;
    /// Writes it.
    fn write(&self, mark: &Mark);
    /// Removes it.
    fn clear(&self);
}
