//! Bringing a sealed record into storage, also when the storage does not say what became of it.

use super::{Ring, Stage, Vault};
use crate::payload::{self, Dated};
use crate::record::{self, Hash, Header, Kind};
use crate::{Cipher, Mark, Marker, Position, Records, StoreError};
use domain::{Dossier, VERSION};

/// The end of the chain.
#[derive(Clone, Debug)]
pub(super) struct Head<K> {
    pub(super) ring: Ring<K>,
    pub(super) position: Position,
    pub(super) hash: Hash,
}

/// Sealed records on their way, and what is true once they are there.
#[derive(Clone, Debug)]
pub(super) struct Write<K> {
    sealed: Sealed,
    head: Head<K>,
    /// How many changes of the backlog are in it.
    taken: usize,
}

/// What goes into one transaction.
#[derive(Clone, Debug)]
enum Sealed {
    /// After all that is stored.
    Change(Vec<u8>),
    /// Instead of all that is stored: a snapshot and what comes behind it.
    All(Vec<u8>, Option<Vec<u8>>),
}

impl Sealed {
    fn last(&self) -> &Vec<u8> {
        match self {
            Self::Change(bytes) | Self::All(_, Some(bytes)) | Self::All(bytes, None) => bytes,
        }
    }
}

impl<R: Records, C: Cipher, M: Marker> Vault<R, C, M> {
    /// Replaces all that is stored by a snapshot, with these changes behind it as one record.
    pub(super) async fn replace(
        &mut self,
        ring: Ring<C::Key>,
        floor: u32,
        dossier: &Dossier,
        behind: &[Dated],
    ) -> Result<(), StoreError> {
        if let Some(write) = self.unsure.take() {
            self.settle(write).await?;
        }
        let position = Position {
            generation: floor.saturating_add(1),
            number: 0,
        };
        let content = payload::write_snapshot(dossier)?;
        let (bytes, mut head) = self.seal(ring, position, [0; 32], &content).await?;
        let mut change = None;
        if !behind.is_empty() {
            let (sealed, last) = self.seal_behind(&head, behind).await?;
            (change, head) = (Some(sealed), last);
        }
        let sealed = Sealed::All(bytes, change);
        let taken = self.backlog.len();
        self.put(Write {
            sealed,
            head,
            taken,
        })
        .await
    }

    /// Stores the backlog as one record.
    pub(super) async fn append(&mut self) -> Result<(), StoreError> {
        let (bytes, head) = self.seal_behind(self.head()?, &self.backlog).await?;
        let sealed = Sealed::Change(bytes);
        let taken = self.backlog.len();
        self.put(Write {
            sealed,
            head,
            taken,
        })
        .await
    }

    async fn seal_behind(
        &self,
        head: &Head<C::Key>,
        changes: &[Dated],
    ) -> Result<(Vec<u8>, Head<C::Key>), StoreError> {
        let position = Position {
            number: head.position.number.saturating_add(1),
            ..head.position
        };
        let content = payload::write_changes(changes)?;
        self.seal(head.ring.clone(), position, head.hash, &content)
            .await
    }

    async fn seal(
        &self,
        ring: Ring<C::Key>,
        position: Position,
        before: Hash,
        content: &[u8],
    ) -> Result<(Vec<u8>, Head<C::Key>), StoreError> {
        let header = Header {
            kind: Kind::in_chain(position),
            content: VERSION,
            position,
            before,
        };
        let bytes = record::seal(&self.cipher, &ring.key, header, content).await?;
        let hash = self.cipher.digest(&bytes).await?;
        Ok((
            bytes,
            Head {
                ring,
                position,
                hash,
            },
        ))
    }

    /// Stores what is sealed; tries a second time when the connection was lost on the way.
    async fn put(&mut self, write: Write<C::Key>) -> Result<(), StoreError> {
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
        let Head { ring, position, .. } = &write.head;
        match &write.sealed {
            Sealed::Change(bytes) => self.records.append(*position, bytes).await,
            Sealed::All(snapshot, change) => {
                let label = ring.label.bytes();
                self.records
                    .replace_all(&label, position.generation, snapshot, change.as_deref())
                    .await
            }
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
        Ok(last == Some(write.sealed.last()))
    }

    fn arrive(&mut self, write: Write<C::Key>) {
        self.backlog.drain(..write.taken);
        self.unsure = None;
        self.reach(write.head);
    }

    /// The chain ends here now, and the marker says so.
    pub(super) fn reach(&mut self, head: Head<C::Key>) {
        self.marker.write(&Mark::At {
            generation: head.position.generation,
            count: head.position.number,
            hash: std::array::from_fn(|i| head.hash[i]),
        });
        self.stage = Stage::Begun(head);
    }
}
