//! What is done with an open vault. The code behind these lies in a part: nobody opens a vault before
//! that has come, and a first visit need not wait for it.

use domain::{Change, Date};
use std::pin::Pin;
use store::browser::{Call, Store, VaultId};
use store::{Opened, StoreError};

type Coming<T> = Pin<Box<dyn Future<Output = T>>>;
/// What the store will answer.
pub(crate) type Done<T> = Coming<Result<T, StoreError>>;

/// Functions of a part, for the first file.
#[derive(Clone, Copy)]
pub(crate) struct VaultOps {
    pub(crate) save: fn(&Store, Change, Date) -> Done<()>,
    /// Stores what could not be stored before.
    pub(crate) retry: fn(&Store) -> Done<()>,
    /// Which vault it is.
    pub(crate) id: fn(&Store) -> Coming<Option<VaultId>>,
    pub(crate) close: fn(&Store) -> Done<()>,
    pub(crate) reread: fn(&Store) -> Done<Opened>,
    /// Asks the tab that writes to lock, and writes here from then on.
    pub(crate) take_over: fn(&Store) -> Done<Opened>,
}

impl VaultOps {
    /// Called from parts only: who calls it brings the code of vaults along.
    pub(crate) fn new() -> Self {
        Self {
            save: |store, change, on| Box::pin(store.save(change, on)),
            retry: |store| Box::pin(store.retry()),
            id: |store| Box::pin(store.id()),
            close: |store| Box::pin(store.close()),
            reread: |store| Box::pin(store.reread()),
            take_over: |store| Box::pin(take_over(store.clone())),
        }
    }
}

async fn take_over(store: Store) -> Result<Opened, StoreError> {
    if let Some(id) = store.id().await {
        store.tell(&id, Call::GiveUp);
    }
    store.take_over().await
}
