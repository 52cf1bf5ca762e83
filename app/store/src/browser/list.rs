//! Which vaults this browser has, without any secret.

use super::connection::Connection;
use super::fault::Fault;
use super::id::VaultId;
use super::marker;
use super::records::{ALL, bytes};
use super::schema::LABELS;
use super::{IndexedDbRecords, LocalMarker};
use crate::{BadLabel, Label, Mark, Marker, Month, Records, StoreError};
use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// A vault, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub id: VaultId,
    /// What stands on it.
    pub label: Result<Label, BadLabel>,
}

/// What this browser has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The vaults; their order says nothing.
    pub vaults: Vec<Listed>,
    /// Vaults that were here and are gone: the browser lost them. Said until [`forget`](super::Store::forget).
    pub lost: Vec<VaultId>,
}

/// Lists the vaults; those whose month has passed are removed, and a wipe that was cut off is finished.
pub(super) async fn list(
    name: &str,
    connection: &Rc<Connection>,
    now: Month,
) -> Result<Listing, StoreError> {
    let names = marker::names(&format!("{name}-"));
    let marks: Vec<_> = names
        .iter()
        .filter_map(|name| VaultId::parse(name))
        .collect();
    let labels = match connection.run(load).await {
        // No marker, so nothing was ever stored here and nothing is damaged: this browser keeps nothing.
        Err(StoreError::Damaged { .. }) if marks.is_empty() => return Err(StoreError::Refused),
        loaded => loaded?,
    };
    if !labels.is_empty() {
        connection.begin_log();
    }
    let mut listing = Listing::default();
    let mut found = Vec::new();
    for (id, label) in labels {
        let marker = LocalMarker::of(name, &id);
        let label = Label::read(&label);
        let is_over = label.as_ref().is_ok_and(|label| label.keep_until < now);
        if is_over || marker.read() == Some(Mark::Wiping) {
            marker.write(&Mark::Wiping);
            let records = IndexedDbRecords::of(Rc::clone(connection), &id);
            records.wipe().await?;
            marker.clear();
        } else {
            listing.vaults.push(Listed {
                id: id.clone(),
                label,
            });
        }
        found.push(id);
    }
    for id in marks {
        if found.contains(&id) {
            continue;
        }
        let marker = LocalMarker::of(name, &id);
        if marker.read() == Some(Mark::Wiping) {
            marker.clear();
        } else {
            listing.lost.push(id);
        }
    }
    Ok(listing)
}

async fn load(database: &Database) -> Result<Vec<(VaultId, Vec<u8>)>, Fault> {
    let transaction = database.transaction(ALL).build()?;
    let labels = transaction.object_store(LABELS)?;
    let names = labels.get_all_keys::<JsValue>().primitive()?;
    let rows = labels.get_all::<JsValue>().primitive()?;
    let names: Vec<_> = names.await?.collect::<Result<_, _>>()?;
    let rows: Vec<_> = rows.await?.collect::<Result<_, _>>()?;
    let labels = names.iter().zip(rows).filter_map(|(name, row)| {
        let id = VaultId::parse(&name.as_string()?)?;
        Some((id, bytes(row)))
    });
    Ok(labels.collect())
}
