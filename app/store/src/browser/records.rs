//! The records of one vault in IndexedDB.

use super::connection::Connection;
use super::fault::Fault;
use super::schema::{CHANGES, KEYS, SNAPSHOT};
use crate::{Place, Records, Rows, StoreError};
use indexed_db_futures::database::Database;
use indexed_db_futures::internals::SystemRepr;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{
    Transaction, TransactionDurability, TransactionMode, TransactionOptions,
};
use js_sys::Uint8Array;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CryptoKey, IdbTransaction};

/// Under which the device key stands.
const KEY: &str = "device";
const ALL: [&str; 3] = [KEYS, SNAPSHOT, CHANGES];
/// Opening takes a third of a second when the database is new.
const PATIENCE: i32 = 10_000;

/// Records in IndexedDB. Clones share one connection.
#[derive(Clone, Debug)]
pub struct IndexedDbRecords(Rc<Connection>);

impl IndexedDbRecords {
    /// The database of this name. Opens nothing yet.
    pub fn new(name: &str) -> Self {
        Self::with_patience(name, PATIENCE)
    }

    /// The same, with so many milliseconds before a database that does not open counts as blocked.
    pub fn with_patience(name: &str, milliseconds: i32) -> Self {
        Self(Rc::new(Connection::new(name, milliseconds)))
    }
}

impl Records for IndexedDbRecords {
    type Key = CryptoKey;

    async fn load(&self) -> Result<Rows<CryptoKey>, StoreError> {
        self.0.run(load).await
    }

    async fn append(&self, place: Place, bytes: &[u8]) -> Result<(), StoreError> {
        let bytes = JsValue::from(Uint8Array::from(bytes));
        self.0
            .run(async |database: &Database| append(database, place, &bytes).await)
            .await
    }

    async fn replace_all(
        &self,
        key: &CryptoKey,
        generation: u32,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let snapshot = JsValue::from(Uint8Array::from(snapshot));
        self.0
            .run(async |database: &Database| {
                replace_all(database, key, generation, &snapshot).await
            })
            .await
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        match self.0.run(wipe).await {
            Ok(()) => Ok(()),
            Err(_) => self.0.delete().await,
        }
    }
}

async fn load(database: &Database) -> Result<Rows<CryptoKey>, Fault> {
    let transaction = database.transaction(ALL).build()?;
    let keys = transaction.object_store(KEYS)?;
    let (snapshot, changes) = (
        transaction.object_store(SNAPSHOT)?,
        transaction.object_store(CHANGES)?,
    );
    let key = keys.get::<JsValue, _, _>(KEY).primitive()?;
    let snapshot = snapshot.get_all::<JsValue>().primitive()?;
    let changes = changes.get_all::<JsValue>().primitive()?;
    Ok(Rows {
        key: key.await?.and_then(|key| key.dyn_into().ok()),
        snapshot: snapshot.await?.last().transpose()?.map(bytes),
        changes: changes
            .await?
            .map(|row| row.map(bytes))
            .collect::<Result<_, _>>()?,
    })
}

/// What is no byte array counts as an empty, and so as a broken record.
fn bytes(row: JsValue) -> Vec<u8> {
    row.dyn_into::<Uint8Array>()
        .map(|array| array.to_vec())
        .unwrap_or_default()
}

async fn append(database: &Database, place: Place, bytes: &JsValue) -> Result<(), Fault> {
    let transaction = write(database)?;
    {
        let snapshot = transaction.object_store(SNAPSHOT)?;
        let changes = transaction.object_store(CHANGES)?;
        let before = place.number.saturating_sub(1);
        if !has(&snapshot, place.generation).await?
            || (before > 0 && !has(&changes, before).await?)
        {
            return Err(Fault::Store(StoreError::Behind { readable: None }));
        }
        changes.add(bytes).with_key(place.number).primitive()?;
    }
    commit(transaction).await
}

async fn has(store: &ObjectStore<'_>, key: u32) -> Result<bool, Fault> {
    Ok(store.get_key(key).primitive()?.await?.is_some())
}

async fn replace_all(
    database: &Database,
    key: &CryptoKey,
    generation: u32,
    bytes: &JsValue,
) -> Result<(), Fault> {
    let transaction = write(database)?;
    clear(&transaction)?;
    transaction
        .object_store(KEYS)?
        .put(JsValue::from(key))
        .with_key(KEY)
        .primitive()?;
    transaction
        .object_store(SNAPSHOT)?
        .put(bytes)
        .with_key(generation)
        .primitive()?;
    commit(transaction).await
}

async fn wipe(database: &Database) -> Result<(), Fault> {
    let transaction = write(database)?;
    clear(&transaction)?;
    commit(transaction).await
}

fn clear(transaction: &Transaction<'_>) -> Result<(), Fault> {
    for name in ALL {
        transaction.object_store(name)?.clear()?;
    }
    Ok(())
}

/// A transaction that is on the disk when it says so: a person who was told "bewaard" may pull the plug.
fn write(database: &Database) -> Result<Transaction<'_>, Fault> {
    let options = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    Ok(database
        .transaction(ALL)
        .with_mode(TransactionMode::Readwrite)
        .with_options(options)
        .build()?)
}

async fn commit(transaction: Transaction<'_>) -> Result<(), Fault> {
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
