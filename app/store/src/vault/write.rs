//! Bringing a sealed record into storage, also when the storage does not say what became of it.

use super::{Ring, Stage, Vault};
use crate::payload;
use crate::record::{self, Hash, Header, Kind};
use crate::{Cipher, Mark, Marker, Place, Records, StoreError};
use domain::{Dossier, VERSION};

/// The end of the chain.
#[derive(Clone, Debug)]
pub(super) struct Head<K> {
    pub(super) ring: Ring<K>,
    pub(super) place: Place,
    pub(super) hash: Hash,
}

/// A sealed record on its way, and what is true once it is there.
#[derive(Clone, Debug)]
pub(super) struct Write<K> {
    bytes: Vec<u8>,
    head: Head<K>,
    /// How many of the backlog it holds.
    entries: usize,
}

impl<R: Records, C: Cipher, M: Marker> Vault<R, C, M> {
    pub(super) async fn replace(
        &mut self,
        ring: Ring<C::Key>,
        floor: u32,
        dossier: &Dossier,
    ) -> Result<u32, StoreError> {
        let generation = floor.max(dossier.generation).saturating_add(1);
        let place = Place {
            generation,
            number: 0,
        };
        let mut snapshot = dossier.clone();
        snapshot.generation = generation;
        let content = payload::write_snapshot(&snapshot)?;
        let entries = self.backlog.len();
        let write = self.seal(ring, place, [0; 32], &content, entries).await?;
        self.put(write).await?;
        Ok(generation)
    }

    pub(super) async fn seal(
        &self,
        ring: Ring<C::Key>,
        place: Place,
        before: Hash,
        content: &[u8],
        entries: usize,
    ) -> Result<Write<C::Key>, StoreError> {
        let header = Header {
            kind: Kind::in_chain(place),
            content: VERSION,
            place,
            before,
        };
        let bytes = record::seal(&self.cipher, &ring.key, header, content).await?;
        let hash = self.cipher.digest(&bytes).await?;
        Ok(Write {
            bytes,
            head: Head { ring, place, hash },
            entries,
        })
    }

    /// Stores a sealed record; tries a second time when the connection was lost on the way.
    pub(super) async fn put(&mut self, write: Write<C::Key>) -> Result<(), StoreError> {
        let mut result = self.send(&write).await;
        if matches!(result, Err(StoreError::Other(_))) {
            result = match self.is_stored(&write).await {
                Ok(true) => Ok(()),
                Ok(false) => self.send(&write).await,
                Err(_) => result,
            };
        }
        match result {
            Ok(()) => self.arrive(write),
            Err(_) => self.unsure = Some(write),
        }
        result
    }

    async fn send(&self, write: &Write<C::Key>) -> Result<(), StoreError> {
        let Head { ring, place, .. } = &write.head;
        if place.number == 0 {
            self.records
                .replace_all(&ring.label.bytes(), place.generation, &write.bytes)
                .await
        } else {
            self.records.append(*place, &write.bytes).await
        }
    }

    /// Finds out what became of a write that seemed to fail.
    pub(super) async fn settle(&mut self, write: Write<C::Key>) -> Result<(), StoreError> {
        match self.is_stored(&write).await {
            Ok(true) => self.arrive(write),
            Ok(false) => {}
            Err(error) => {
                self.unsure = Some(write);
                return Err(error);
            }
        }
        Ok(())
    }

    async fn is_stored(&self, write: &Write<C::Key>) -> Result<bool, StoreError> {
        let rows = self.records.load().await?;
        let last = rows.changes.last().or(rows.snapshot.as_ref());
        Ok(last == Some(&write.bytes))
    }

    fn arrive(&mut self, write: Write<C::Key>) {
        self.backlog.drain(..write.entries);
        self.unsure = None;
        self.reach(write.head);
    }

    /// The chain ends here now, and the marker says so.
    pub(super) fn reach(&mut self, head: Head<C::Key>) {
        self.marker.write(&Mark::At {
            generation: head.place.generation,
            count: head.place.number,
            hash: std::array::from_fn(|i| head.hash[i]),
        });
        self.stage = Stage::Begun(head);
    }
}
