//! What is done with an open vault. The code behind these lies in the second wasm file: nobody
//! opens a vault before that has come, and a first visit need not wait for it.

use domain::{Change, Date};
use std::pin::Pin;
use store::browser::Store;
use store::{Opened, StoreError};

type Done<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>>>>;

/// Functions of the second file, for the first one.
#[derive(Clone, Copy)]
pub(crate) struct VaultOps {
    pub(crate) save: fn(&Store, Change, Date) -> Done<()>,
    pub(crate) close: fn(&Store) -> Done<()>,
    pub(crate) reread: fn(&Store) -> Done<Opened>,
    pub(crate) take_over: fn(&Store) -> Done<Opened>,
}

impl VaultOps {
    /// Called from the second file only: who calls it brings the code of vaults along.
    pub(crate) fn new() -> Self {
        Self {
            save: |store, change, on| Box::pin(store.save(change, on)),
            close: |store| Box::pin(store.close()),
            reread: |store| Box::pin(store.reread()),
            take_over: |store| Box::pin(store.take_over()),
        }
    }
}
