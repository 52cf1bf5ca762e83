//! One connection to the database, opened when needed and closed when another tab needs that.

use super::fault::{self, Fault};
use super::persist;
use super::schema;
use crate::StoreError;
use futures_util::future::select;
use gloo_timers::future::TimeoutFuture;
use indexed_db_futures::Build;
use indexed_db_futures::database::Database;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

/// The open database, shared with the listener that closes it.
type Handle = Rc<RefCell<Option<Database>>>;

#[derive(Debug)]
pub(super) struct Connection {
    name: String,
    /// Milliseconds before a database that does not open counts as blocked.
    patience: u32,
    handle: Handle,
    /// A write may have been cut off, and Chromium's log end amid a record: see [`Self::begin_log`].
    is_cut: Rc<Cell<bool>>,
}

impl Connection {
    pub(super) fn new(name: &str, patience: u32) -> Self {
        Self {
            name: name.to_owned(),
            patience,
            handle: Handle::default(),
            is_cut: Rc::default(),
        }
    }

    /// Runs one transaction. If the browser had closed the connection, which it tells
    /// before anything is written, runs it once more on a fresh one.
    pub(super) async fn run<T>(
        &self,
        transaction: impl AsyncFn(&Database) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let mut result = transaction(&self.get().await?).await;
        if result.as_ref().is_err_and(Fault::is_closed) {
            self.is_cut.set(true);
            self.close();
            result = transaction(&self.get().await?).await;
        }
        match result {
            Ok(value) => Ok(value),
            Err(fault) => {
                if fault.is_told() {
                    self.is_cut.set(true);
                }
                // A handle that failed once may be dead for good.
                self.close();
                Err(fault.into_store().await)
            }
        }
    }

    /// Runs one transaction that adds something, where it will be found again: in a new log after a failure.
    /// On a disk that has no room for one, nothing is added.
    pub(super) async fn write<T>(
        &self,
        transaction: impl AsyncFn(&Database) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        self.run(async |database: &Database| {
            if let Err(StoreError::Full) = self.leave_cut_log().await {
                return Err(Fault::Store(StoreError::Full));
            }
            transaction(database).await
        })
        .await
    }

    /// Begins a new log if something failed since the last one was begun.
    pub(super) async fn leave_cut_log(&self) -> Result<(), StoreError> {
        if self.is_cut.get() {
            self.leave_log().await?;
            self.is_cut.set(false);
        }
        Ok(())
    }

    /// Closes and removes the database, for when it can't be emptied.
    pub(super) async fn delete(&self) -> Result<(), StoreError> {
        self.close();
        let deleting = match Database::delete_by_name(&self.name) {
            Ok(deleting) => deleting,
            Err(error) => return Err(fault::opening(error).await),
        };
        let done = self
            .in_time(async move {
                match deleting.await {
                    Ok(()) => Ok(()),
                    Err(error) => Err(fault::opening(error.into()).await),
                }
            })
            .await;
        done.unwrap_or(Err(StoreError::Blocked))
    }

    /// Makes Chromium begin a new log. Nobody waits for it; in other browsers it does nothing of use.
    ///
    /// `LevelDB`, in which Chromium keeps databases, goes on in the log of a browser that was killed,
    /// also behind a record that the kill or a full disk cut off. At the start after that it meets this record
    /// amid others, takes the log for damaged, and Chromium begins with no database at all: every vault is gone.
    /// Removing a database, any one, makes it write what it knows into a table and leave its log.
    /// Where there is no room for that table, trying it is what loses everything: so it is not tried.
    pub(super) fn begin_log(&self) {
        let (leaving, is_cut) = (self.leave_log(), Rc::clone(&self.is_cut));
        spawn_local(async move {
            if leaving.await == Err(StoreError::Full) {
                is_cut.set(true);
            }
        });
    }

    fn leave_log(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        let beside = Self::new(&format!("{}-log", self.name), self.patience);
        async move {
            if persist::has_room().await == Some(false) {
                return Err(StoreError::Full);
            }
            beside.get().await?;
            beside.delete().await
        }
    }

    async fn get(&self) -> Result<Database, StoreError> {
        if let Some(database) = &*self.handle.borrow() {
            return Ok(database.clone());
        }
        let database = self.open().await.inspect_err(|_| self.is_cut.set(true))?;
        *self.handle.borrow_mut() = Some(database.clone());
        watch(&database, &self.handle);
        Ok(database)
    }

    async fn open(&self) -> Result<Database, StoreError> {
        let name = self.name.clone();
        let given_up = Rc::new(Cell::new(false));
        let late = Rc::clone(&given_up);
        let opened = self
            .in_time(async move {
                let database = open(&name).await;
                // It opened after we told that it is blocked: it must not block others in turn.
                if late.get()
                    && let Ok(database) = &database
                {
                    database.clone().close();
                }
                database
            })
            .await;
        given_up.set(opened.is_none());
        opened.unwrap_or(Err(StoreError::Blocked))
    }

    /// Lets a job run to its end, but waits for it only as long as a person would.
    async fn in_time<T: 'static>(&self, job: impl Future<Output = T> + 'static) -> Option<T> {
        let slot = Rc::new(RefCell::new(None));
        let result = Rc::clone(&slot);
        let done = future_to_promise(async move {
            *slot.borrow_mut() = Some(job.await);
            Ok(JsValue::UNDEFINED)
        });
        select(JsFuture::from(done), TimeoutFuture::new(self.patience)).await;
        result.borrow_mut().take()
    }

    /// A `Database` does not close when it is dropped.
    fn close(&self) {
        close(&self.handle);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close();
    }
}

async fn open(name: &str) -> Result<Database, StoreError> {
    let opening = Database::open(name)
        .with_version(schema::VERSION)
        .with_on_upgrade_needed(|event, database| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "versions are small whole numbers that arrive as a JavaScript number"
            )]
            schema::upgrade(event.old_version() as u32, &database)
        })
        .build();
    let opened = match opening {
        Ok(opening) => opening.await,
        Err(error) => Err(error),
    };
    match opened {
        Ok(database) => Ok(database),
        Err(error) => Err(fault::opening(error).await),
    }
}

/// Lets go when another tab brings a newer version or deletes the database;
/// forgets the handle when the browser closed it.
fn watch(database: &Database, handle: &Handle) {
    let Ok(mut changes) = database.version_changes() else {
        return;
    };
    let handle = Rc::downgrade(handle);
    let database = database.clone();
    spawn_local(async move {
        changes.recv().await;
        database.close();
        if let Some(handle) = handle.upgrade() {
            handle.borrow_mut().take();
        }
    });
}

fn close(handle: &Handle) {
    if let Some(database) = handle.borrow_mut().take() {
        database.close();
    }
}
