//! What `ui` uses.

use super::connection::Connection;
use super::current::{Access, Current};
use super::id::VaultId;
use super::list::{self, Listing};
use super::persist;
use super::queue::Queue;
use super::tabs::{Call, Tabs};
use crate::{Lock, Opened, Slot, StoreError};
use domain::{Change, Date, Dossier, Step};
use futures_util::future::join;
use std::cell::Cell;
use std::rc::Rc;

/// Name of the database, and the beginning of those of locks and markers.
const NAME: &str = "oporde";
/// Milliseconds that opening may take. A new database takes a third of a second.
const PATIENCE: u32 = 10_000;

/// The vaults of this browser, one of which may be open. Clones are the same store.
///
/// Calls are done one after the other, in the order in which they were made.
/// Each call that writes is one transaction, and goes on even when its future is dropped.
#[derive(Clone, Debug)]
pub struct Store(Rc<Inner>);

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) name: String,
    pub(super) connection: Rc<Connection>,
    pub(super) tabs: Tabs,
    open: Queue<Option<Current>>,
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
    /// A store of another name: each test has one of its own.
    pub fn named(name: &str) -> Self {
        Self(Rc::new(Inner {
            name: name.to_owned(),
            connection: Rc::new(Connection::new(name, PATIENCE)),
            tabs: Tabs::new(name),
            open: Queue::new(None),
            queued: Cell::default(),
            waiting: Cell::default(),
        }))
    }

    /// Lists the vaults. Those whose last month lies before `today` are removed.
    pub fn list(&self, today: Date) -> impl Future<Output = Result<Listing, StoreError>> + use<> {
        self.push(async move |inner, _| list::list(&inner.name, &inner.connection, today).await)
    }

    /// Opens a vault with a derived key; reads its records while the key is derived.
    /// [`StoreError::NoKey`] when that gives none. May be called again after any failure.
    pub fn open<K>(
        &self,
        id: VaultId,
        slot: Slot,
        derived: K,
    ) -> impl Future<Output = Result<(Opened, Access), StoreError>> + use<K>
    where
        K: Future<Output = Option<[u8; 32]>> + 'static,
    {
        self.push(async move |inner, open| {
            let mut current = match open.take().filter(|current| current.id == id) {
                Some(current) => current,
                None => Current::new(&inner.name, &inner.connection, id),
            };
            let access = current.take_lock(&inner.name).await?;
            let vault = &mut current.vault;
            let derived = match access {
                Access::Writes => join(derived, vault.read_ahead()).await.0,
                Access::Follows => derived.await,
            };
            let opened = match derived {
                Some(derived) => vault.open(slot, &derived).await,
                None => Err(StoreError::NoKey),
            };
            let is_refused = matches!(opened, Err(StoreError::Secret | StoreError::NoKey));
            if !is_refused || vault.unsaved() > 0 {
                *open = Some(current);
            }
            Ok((opened?, access))
        })
    }

    /// Becomes the tab that writes, if the other one has stopped, and reads again.
    pub fn take_over(&self) -> impl Future<Output = Result<Opened, StoreError>> + use<> {
        self.push(async |inner, open| {
            let current = open.as_mut().ok_or_else(not_open)?;
            match current.take_lock(&inner.name).await? {
                Access::Writes => current.vault.reread().await,
                Access::Follows => Err(StoreError::OtherTab),
            }
        })
    }

    /// Reads again what another tab may have stored.
    pub fn reread(&self) -> impl Future<Output = Result<Opened, StoreError>> + use<> {
        self.push(async |_, open| {
            let current = open.as_mut().ok_or_else(not_open)?;
            current.vault.reread().await
        })
    }

    /// Closes a new vault around a dossier and opens it.
    /// The steps that led to the dossier can be taken back as before.
    pub fn create(
        &self,
        lock: Lock,
        dossier: Dossier,
        steps: Vec<Step>,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async move |inner, open| {
            let id = VaultId::random()?;
            let mut current = Current::new(&inner.name, &inner.connection, id);
            current.take_lock(&inner.name).await?;
            current.vault.create(&lock, &dossier, &steps).await?;
            inner.connection.begin_log();
            *open = Some(current);
            persist::ask();
            Ok(())
        })
    }

    /// Puts a dossier in the place of all that the open vault holds.
    pub fn begin(&self, dossier: Dossier) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async move |current| current.vault.begin(&dossier).await)
    }

    /// Stores one change. After a failure it waits here for the next save or retry.
    pub fn save(
        &self,
        change: Change,
        on: Date,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.0.queued.update(|queued| queued + 1);
        self.push(async move |inner, open| {
            let job = async move |current: &mut Current| current.vault.save(&change, on).await;
            let saved = inner.write(open, job).await;
            inner.queued.update(|queued| queued - 1);
            saved
        })
    }

    /// Stores what could not be stored before.
    pub fn retry(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async |current| current.vault.retry().await)
    }

    /// How many changes are not on the disk yet.
    pub fn unsaved(&self) -> usize {
        self.0.queued.get() + self.0.waiting.get()
    }

    /// Folds all changes into a new snapshot.
    pub fn fold(&self, dossier: Dossier) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async move |current| current.vault.fold(&dossier).await)
    }

    /// Removes the open vault and closes it.
    pub fn wipe(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async |inner, open| {
            let current = open.as_mut().ok_or_else(not_open)?;
            if current.lock.is_none() {
                return Err(StoreError::OtherTab);
            }
            current.vault.wipe().await?;
            inner.tabs.tell(&current.id, Call::Locked);
            *open = None;
            Ok(())
        })
    }

    /// Stores what still waits, then forgets the key and lets other tabs write.
    pub fn close(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async |_, open| {
            if let Some(current) = open.as_mut().filter(|current| current.lock.is_some()) {
                current.vault.retry().await?;
            }
            *open = None;
            Ok(())
        })
    }

    /// Does a job on the open vault, when this is the tab that writes.
    pub(super) fn write<T: 'static, J>(
        &self,
        job: J,
    ) -> impl Future<Output = Result<T, StoreError>> + use<T, J>
    where
        J: AsyncFnOnce(&mut Current) -> Result<T, StoreError> + 'static,
    {
        self.push(async move |inner, open| inner.write(open, job).await)
    }

    pub(super) fn inner(&self) -> &Inner {
        &self.0
    }

    pub(super) fn push<T: 'static, J>(
        &self,
        job: J,
    ) -> impl Future<Output = Result<T, StoreError>> + use<T, J>
    where
        J: AsyncFnOnce(&Inner, &mut Option<Current>) -> Result<T, StoreError> + 'static,
    {
        let inner = Rc::clone(&self.0);
        let done = self.0.open.push(async move |open: &mut Option<Current>| {
            let result = job(&inner, open).await;
            let waiting = open.as_ref().map_or(0, |current| current.vault.unsaved());
            inner.waiting.set(waiting);
            result
        });
        async move {
            let stopped = || Err(StoreError::Other("the store was stopped".into()));
            done.await.unwrap_or_else(stopped)
        }
    }
}

impl Inner {
    /// Does a job on the open vault and tells the other tabs, when this is the one that writes.
    async fn write<T>(
        &self,
        open: &mut Option<Current>,
        job: impl AsyncFnOnce(&mut Current) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let current = open.as_mut().ok_or_else(not_open)?;
        if current.lock.is_none() {
            return Err(StoreError::OtherTab);
        }
        let done = job(current).await;
        if done.is_ok() {
            self.tabs.tell(&current.id, Call::Saved);
        }
        done
    }
}

pub(super) fn not_open() -> StoreError {
    StoreError::Other("nothing was opened".into())
}
