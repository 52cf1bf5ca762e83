//! The records of one vault in IndexedDB, and what all of them share.

use super::connection::Connection;
use super::fault::Fault;
use super::id::VaultId;
use super::schema::{BASES, CHANGES, LABELS, SNAPSHOT};
use crate::{Position, Records, Rows, StoreError};
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};
use js_sys::{Array, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbTransaction;

/// Every object store.
pub(super) const ALL: [&str; 4] = [SNAPSHOT, CHANGES, LABELS, BASES];

/// Records of a vault in IndexedDB. Clones share one connection.
#[derive(Clone, Debug)]
pub struct IndexedDbRecords {
    connection: Rc<Connection>,
    vault: String,
}

impl IndexedDbRecords {
    /// For a vault in a database of its own; after this number of milliseconds a database that does
    /// not open counts as blocked.
    #[cfg(feature = "contract")]
    pub fn with_patience(database: &str, milliseconds: u32) -> Self {
        let connection = Rc::new(Connection::new(database, milliseconds));
        Self {
            connection,
            vault: database.to_owned(),
        }
    }

    pub(super) fn of(connection: Rc<Connection>, vault: &VaultId) -> Self {
        Self {
            connection,
            vault: vault.as_str().to_owned(),
        }
    }

    async fn load_rows(&self, database: &Database) -> Result<Rows, Fault> {
        let transaction = database.transaction(ALL).build()?;
        let [labels, snapshots, changes, bases] =
            [LABELS, SNAPSHOT, CHANGES, BASES].map(|name| transaction.object_store(name));
        let (labels, snapshots, changes, bases) = (labels?, snapshots?, changes?, bases?);
        let name = self.vault.as_str();
        let label = labels.get::<JsValue, _, _>(name).primitive()?;
        let base = bases.get::<JsValue, _, _>(name).primitive()?;
        let snapshot = snapshots
            .get_all::<JsValue>()
            .with_query::<Array, _>(self.all());
        let changes = changes
            .get_all::<JsValue>()
            .with_query::<Array, _>(self.all());
        let (snapshot, changes) = (snapshot.primitive()?, changes.primitive()?);
        Ok(Rows {
            label: label.await?.map(bytes),
            base: base.await?.map(bytes),
            snapshot: snapshot.await?.last().transpose()?.map(bytes),
            changes: changes
                .await?
                .map(|row| row.map(bytes))
                .collect::<Result<_, _>>()?,
        })
    }

    async fn append_row(
        &self,
        database: &Database,
        position: Position,
        row: &JsValue,
    ) -> Result<(), Fault> {
        let transaction = write(database)?;
        {
            let snapshot = transaction.object_store(SNAPSHOT)?;
            let changes = transaction.object_store(CHANGES)?;
            let before = position.number.saturating_sub(1);
            if !has(&snapshot, self.key(position.generation)).await?
                || (before > 0 && !has(&changes, self.key(before)).await?)
            {
                return Err(Fault::Store(StoreError::Behind { readable: None }));
            }
            changes
                .add(row)
                .with_key(self.key(position.number))
                .primitive()?;
        }
        commit(transaction).await
    }

    async fn put_all(
        &self,
        database: &Database,
        label: &JsValue,
        generation: u32,
        snapshot: &JsValue,
        change: Option<&JsValue>,
    ) -> Result<(), Fault> {
        let transaction = write(database)?;
        self.clear_records(&transaction)?;
        let name = self.vault.as_str();
        let labels = transaction.object_store(LABELS)?;
        labels.put(label).with_key(name).primitive()?;
        let snapshots = transaction.object_store(SNAPSHOT)?;
        let key = self.key(generation);
        snapshots.put(snapshot).with_key(key).primitive()?;
        let changes = transaction.object_store(CHANGES)?;
        if let Some(change) = change {
            changes.put(change).with_key(self.key(1)).primitive()?;
        }
        drop((labels, snapshots, changes));
        commit(transaction).await
    }

    async fn put_one(&self, database: &Database, store: &str, row: &JsValue) -> Result<(), Fault> {
        let transaction = write(database)?;
        {
            let rows = transaction.object_store(store)?;
            let name = self.vault.as_str();
            if store == LABELS
                && rows
                    .get::<JsValue, _, _>(name)
                    .primitive()?
                    .await?
                    .is_none()
            {
                return Err(Fault::Store(StoreError::Behind { readable: None }));
            }
            rows.put(row).with_key(name).primitive()?;
        }
        commit(transaction).await
    }

    async fn clear_all(&self, database: &Database) -> Result<(), Fault> {
        let transaction = write(database)?;
        self.clear_records(&transaction)?;
        for name in [LABELS, BASES] {
            let rows = transaction.object_store(name)?;
            rows.delete(self.vault.as_str()).primitive()?;
        }
        commit(transaction).await
    }

    fn clear_records(&self, transaction: &Transaction<'_>) -> Result<(), Fault> {
        for name in [SNAPSHOT, CHANGES] {
            transaction
                .object_store(name)?
                .delete::<Array, _>(self.all())
                .primitive()?;
        }
        Ok(())
    }

    fn key(&self, number: u32) -> Array {
        Array::of2(&self.vault.as_str().into(), &number.into())
    }

    /// Every key of this vault: an array stands behind all numbers.
    fn all(&self) -> KeyRange<Array> {
        let name = JsValue::from(self.vault.as_str());
        let (first, last) = (Array::of1(&name), Array::of2(&name, &Array::new()));
        KeyRange::Bound(first, false, last, false)
    }
}

impl Records for IndexedDbRecords {
    async fn load(&self) -> Result<Rows, StoreError> {
        self.connection
            .run(async |database: &Database| self.load_rows(database).await)
            .await
    }

    async fn append(&self, position: Position, bytes: &[u8]) -> Result<(), StoreError> {
        let row = row(bytes);
        self.connection
            .write(async |database: &Database| self.append_row(database, position, &row).await)
            .await
    }

    async fn replace_all(
        &self,
        label: &[u8],
        generation: u32,
        snapshot: &[u8],
        change: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let (label, snapshot, change) = (row(label), row(snapshot), change.map(row));
        self.connection
            .write(async |database: &Database| {
                self.put_all(database, &label, generation, &snapshot, change.as_ref())
                    .await
            })
            .await
    }

    async fn relabel(&self, label: &[u8]) -> Result<(), StoreError> {
        let row = row(label);
        self.connection
            .write(async |database: &Database| self.put_one(database, LABELS, &row).await)
            .await
    }

    async fn put_base(&self, base: &[u8]) -> Result<(), StoreError> {
        let row = row(base);
        self.connection
            .write(async |database: &Database| self.put_one(database, BASES, &row).await)
            .await
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        let wiped = self
            .connection
            .run(async |database: &Database| {
                // Who removes makes room: that is done also where there is none for a new log.
                self.connection.leave_cut_log().await.ok();
                self.clear_all(database).await
            })
            .await;
        match wiped {
            // A database that can't be read holds no other vault that could be opened either.
            Err(StoreError::Damaged { .. }) => self.connection.delete().await,
            wiped => wiped,
        }
    }
}

fn row(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// A value that is no byte array is read as an empty record, which counts as broken.
pub(super) fn bytes(row: JsValue) -> Vec<u8> {
    row.dyn_into::<Uint8Array>()
        .map(|array| array.to_vec())
        .unwrap_or_default()
}

async fn has(store: &ObjectStore<'_>, key: Array) -> Result<bool, Fault> {
    Ok(store.get_key(key).primitive()?.await?.is_some())
}

/// A transaction that is on the disk when it says so: a person who was told "bewaard" may pull the plug.
pub(super) fn write(database: &Database) -> Result<Transaction<'_>, Fault> {
    let options = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    Ok(database
        .transaction(ALL)
        .with_mode(TransactionMode::Readwrite)
        .with_options(options)
        .build()?)
}

pub(super) async fn commit(transaction: Transaction<'_>) -> Result<(), Fault> {
    // A full disk aborts at the commit, and only the transaction itself then knows why.
    let raw = transaction
        .as_sys()
        .unchecked_ref::<IdbTransaction>()
        .clone();
    transaction.commit().await.map_err(|error| {
        raw.error()
            .map_or_else(|| Fault::from(error), Fault::Browser)
    })
}
