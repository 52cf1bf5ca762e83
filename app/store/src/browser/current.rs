//! The vault that is open in this tab.

use super::connection::Connection;
use super::id::VaultId;
use super::{IndexedDbRecords, LocalMarker, WebCrypto, WriteLock};
use crate::{StoreError, Vault};
use std::rc::Rc;

/// Whether this tab is the one that writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It writes.
    Writes,
    /// Another tab writes; this one shows what that one does.
    Follows,
}

/// A vault, and whether this tab may write to it.
#[derive(Debug)]
pub(super) struct Current {
    pub(super) id: VaultId,
    pub(super) vault: Vault<IndexedDbRecords, WebCrypto, LocalMarker>,
    /// `None` while another tab writes.
    pub(super) lock: Option<WriteLock>,
}

impl Current {
    pub(super) fn new(store: &str, connection: &Rc<Connection>, id: VaultId) -> Self {
        let records = IndexedDbRecords::of(Rc::clone(connection), &id);
        let marker = LocalMarker::of(store, &id);
        Self {
            vault: Vault::new(records, WebCrypto, marker),
            id,
            lock: None,
        }
    }

    /// Becomes the tab that writes, unless another one is.
    pub(super) async fn take_lock(&mut self, store: &str) -> Result<Access, StoreError> {
        if self.lock.is_none() {
            let name = format!("{store}-{}", self.id.as_str());
            match WriteLock::take(&name).await {
                Ok(lock) => self.lock = Some(lock),
                Err(StoreError::OtherTab) => return Ok(Access::Follows),
                Err(error) => return Err(error),
            }
        }
        Ok(Access::Writes)
    }
}
