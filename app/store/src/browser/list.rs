//! Which vaults this browser has, without any secret.

use super::connection::Connection;
use super::fault::Fault;
use super::id::VaultId;
use super::marker;
use super::records::{ALL, bytes};
use super::schema::LABELS;
use super::{IndexedDbRecords, LocalMarker};
use crate::over::Over;
use crate::{BadLabel, Label, Mark, Marker, Month, Records, StoreError};
use domain::Date;
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
    /// Vaults that were removed because the month until which they were kept is over. Said as long.
    pub ended: Vec<(VaultId, Month)>,
}

/// Lists the vaults; those that were seen past their month on several days are removed, and a wipe that
/// was cut off is finished.
pub(super) async fn list(
    name: &str,
    connection: &Rc<Connection>,
    today: Date,
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
        let ended = label
            .as_ref()
            .ok()
            .map(|label| label.keep_until)
            .filter(|until| is_over(&marker, *until, today));
        if ended.is_some() || marker.read() == Some(Mark::Wiping) {
            marker.write(&Mark::Wiping);
            let records = IndexedDbRecords::of(Rc::clone(connection), &id);
            records.wipe().await?;
            marker.clear();
            if let Some(month) = ended {
                marker.write(&Mark::Ended(month));
                listing.ended.push((id.clone(), month));
            }
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
        match marker.read() {
            Some(Mark::Wiping) => marker.clear(),
            Some(Mark::Ended(month)) => listing.ended.push((id, month)),
            _ => listing.lost.push(id),
        }
    }
    Ok(listing)
}

/// Whether a vault was seen past its month often enough; remembers this look at it.
fn is_over(marker: &LocalMarker, until: Month, today: Date) -> bool {
    let name = marker.past();
    if until >= Month::of(today) {
        marker::write(&name, None);
        return false;
    }
    let before = marker::read(&name).and_then(|text| Over::parse(&text));
    let over = Over::see(before, today);
    marker::write(&name, Some(&over.to_string()));
    over.is_sure()
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
