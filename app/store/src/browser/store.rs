//! What `ui` uses.

use super::queue::Queue;
use super::{IndexedDbRecords, LocalMarker, WebCrypto, WriteLock, timer};
use crate::{Opened, StoreError, Vault};
use domain::{Change, Date, Dossier};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Name of the database, the lock and the marker.
const NAME: &str = "oporde";

type BrowserVault = Vault<IndexedDbRecords, WebCrypto, LocalMarker>;

/// The store of this page. Clones are the same store.
///
/// Calls are done one after the other, in the order in which they were made.
/// Each call that writes is one transaction, and goes on even when its future is dropped.
#[derive(Clone, Debug)]
pub struct Store(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    vault: Queue<BrowserVault>,
    name: String,
    lock: RefCell<Option<WriteLock>>,
    /// Changes on their way.
    queued: Cell<usize>,
    /// Changes that failed and wait for the next call.
    waiting: Cell<usize>,
}

impl Default for Store {
    fn default() -> Self {
        Self::named(NAME)
    }
}

impl Store {
    /// A store of another name; tests use it to have one each.
    pub fn named(name: &str) -> Self {
        let vault = Vault::new(
            IndexedDbRecords::new(name),
            WebCrypto,
            LocalMarker::new(name),
        );
        Self(Rc::new(Inner {
            vault: Queue::new(vault),
            name: name.to_owned(),
            lock: RefCell::default(),
            queued: Cell::default(),
            waiting: Cell::default(),
        }))
    }

    /// Takes the right to write and reads what is stored. May be called again after any failure.
    pub fn open(&self) -> impl Future<Output = Result<Opened, StoreError>> + use<> {
        self.push(async |inner, vault| {
            if inner.lock.borrow().is_none() {
                let lock = WriteLock::take(&inner.name).await?;
                inner.lock.replace(Some(lock));
            }
            vault.open().await
        })
    }

    /// Puts a dossier in the place of all that is stored; returns its generation.
    /// For the first one, for an import, and to go on after a loss.
    pub fn begin(&self, dossier: Dossier) -> impl Future<Output = Result<u32, StoreError>> + use<> {
        self.push(async move |_, vault| {
            let begun = vault.begin(&dossier).await;
            if begun.is_ok() {
                ask_to_persist();
            }
            begun
        })
    }

    /// Stores one change. After a failure it waits here for the next save or retry.
    pub fn save(
        &self,
        change: Change,
        on: Date,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.0.queued.update(|queued| queued + 1);
        self.push(async move |inner, vault| {
            let saved = vault.save(&change, on).await;
            inner.queued.update(|queued| queued - 1);
            saved
        })
    }

    /// Stores what could not be stored before.
    pub fn retry(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async |_, vault| vault.retry().await)
    }

    /// How many changes are not on the disk yet.
    pub fn unsaved(&self) -> usize {
        self.0.queued.get() + self.0.waiting.get()
    }

    /// Folds all changes into a new snapshot; returns its generation.
    pub fn fold(&self, dossier: Dossier) -> impl Future<Output = Result<u32, StoreError>> + use<> {
        self.push(async move |_, vault| vault.fold(&dossier).await)
    }

    /// Removes everything of this person, the key too.
    pub fn wipe(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async |inner, vault| {
            if inner.lock.borrow().is_none() {
                return Err(StoreError::OtherTab);
            }
            vault.wipe().await
        })
    }

    fn push<T: 'static, J>(&self, job: J) -> impl Future<Output = Result<T, StoreError>> + use<T, J>
    where
        J: AsyncFnOnce(&Inner, &mut BrowserVault) -> Result<T, StoreError> + 'static,
    {
        let inner = Rc::clone(&self.0);
        let done = self.0.vault.push(async move |vault: &mut BrowserVault| {
            let result = job(&inner, vault).await;
            inner.waiting.set(vault.unsaved());
            result
        });
        async move {
            let stopped = || Err(StoreError::Other("the store was stopped".into()));
            done.await.unwrap_or_else(stopped)
        }
    }
}

/// Asks the browser not to throw this away when the disk runs full.
/// Not awaited: in some browsers it never settles, in others it asks the person.
fn ask_to_persist() {
    if let Ok(window) = timer::window() {
        let storage = window.navigator().storage();
        if !storage.is_undefined() {
            spawn_local(async move {
                if let Ok(asked) = storage.persist() {
                    let _ = JsFuture::from(asked).await;
                }
            });
        }
    }
}
