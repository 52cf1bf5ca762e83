//! What the first version kept: one plan under a key that lay in the same browser.
//! It opens without a secret, once, so that its owner can choose one.

use super::connection::Connection;
use super::fault::Fault;
use super::records::{ALL, bytes, commit, write};
use super::schema::{CHANGES, KEYS, SNAPSHOT};
use super::{LocalMarker, WebCrypto};
use crate::chain::Chain;
use crate::scan::Scan;
use crate::{Marker, Rows, StoreError};
use domain::Dossier;
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::Transaction;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

/// Under which the device key stands.
const KEY: &str = "device";

/// Opens it. Of one that is damaged or behind its marker, what can still be read is in the error.
pub(super) async fn open(
    connection: &Connection,
    marker: &LocalMarker,
) -> Result<Dossier, StoreError> {
    let (key, rows) = connection.run(load).await?;
    let Some(key) = key else {
        return Err(StoreError::Behind { readable: None });
    };
    let scan = Scan::of(&WebCrypto, rows).await?;
    let chain = Chain::read(&WebCrypto, &key, &scan).await?;
    if marker.read().is_some_and(|mark| chain.is_behind(mark)) {
        let readable = Some(Box::new(chain.dossier));
        return Err(StoreError::Behind { readable });
    }
    Ok(chain.dossier)
}

/// Removes it.
pub(super) async fn wipe(connection: &Connection) -> Result<(), StoreError> {
    connection
        .run(async |database: &Database| {
            let transaction = write(database)?;
            clear(&transaction)?;
            commit(transaction).await
        })
        .await
}

/// Removes its key and records within a transaction that does more.
pub(super) fn clear(transaction: &Transaction<'_>) -> Result<(), Fault> {
    transaction.object_store(KEYS)?.clear()?;
    for name in [SNAPSHOT, CHANGES] {
        let rows = transaction.object_store(name)?;
        rows.delete::<u32, _>(numbers()).primitive()?;
    }
    Ok(())
}

async fn load(database: &Database) -> Result<(Option<CryptoKey>, Rows), Fault> {
    let transaction = database.transaction(ALL).build()?;
    let keys = transaction.object_store(KEYS)?;
    let snapshots = transaction.object_store(SNAPSHOT)?;
    let changes = transaction.object_store(CHANGES)?;
    let key = keys.get::<JsValue, _, _>(KEY).primitive()?;
    let snapshot = snapshots
        .get_all::<JsValue>()
        .with_query::<u32, _>(numbers());
    let changes = changes.get_all::<JsValue>().with_query::<u32, _>(numbers());
    let (snapshot, changes) = (snapshot.primitive()?, changes.primitive()?);
    let key = key.await?.and_then(|key| key.dyn_into().ok());
    let rows = Rows {
        snapshot: snapshot.await?.last().transpose()?.map(bytes),
        changes: changes
            .await?
            .map(|row| row.map(bytes))
            .collect::<Result<_, _>>()?,
        ..Rows::default()
    };
    Ok((key, rows))
}

/// Its records stand under numbers; those of vaults under arrays, which come behind.
fn numbers() -> KeyRange<u32> {
    KeyRange::Bound(0, false, u32::MAX, false)
}
