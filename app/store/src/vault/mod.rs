//! The logic of one vault, whatever it stands on.

mod write;

use crate::chain::Chain;
use crate::payload::{self, Entry};
use crate::{Cipher, Mark, Marker, Place, Records, Rows, StoreError};
use domain::{Change, Date, Dossier};
use write::{Head, Write};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Nothing, and nothing was ever stored here.
    Empty,
    /// A dossier.
    Found {
        /// With all changes made.
        dossier: Box<Dossier>,
        /// How many changes stand behind the snapshot: many are a reason to fold.
        changes: u32,
    },
}

/// One person's dossier in storage.
#[derive(Debug)]
pub struct Vault<R: Records, C, M> {
    records: R,
    cipher: C,
    marker: M,
    stage: Stage<R::Key>,
    /// Changes that were made but not yet stored; the next record takes them all.
    backlog: Vec<Entry>,
    /// A write that failed, or seemed to: it may have been committed all the same.
    unsure: Option<Write<R::Key>>,
}

/// What is known about the storage.
#[derive(Clone, Debug)]
enum Stage<K> {
    /// Not read, or not to be touched: nothing is written.
    Unread,
    /// Free to begin, above this generation.
    Free { floor: u32 },
    /// In use.
    Begun(Head<K>),
}

impl<R, C, M> Vault<R, C, M>
where
    R: Records<Key = C::Key>,
    C: Cipher,
    M: Marker,
{
    /// A vault on these backends. Touches nothing yet.
    pub const fn new(records: R, cipher: C, marker: M) -> Self {
        Self {
            records,
            cipher,
            marker,
            stage: Stage::Unread,
            backlog: Vec::new(),
            unsure: None,
        }
    }

    /// Reads what is stored. When changes still wait, stores them first or tells why it can't.
    ///
    /// After [`StoreError::Behind`] or [`StoreError::Damaged`] the ways on are [`begin`](Self::begin)
    /// with what could be read or was brought from elsewhere, and [`wipe`](Self::wipe).
    pub async fn open(&mut self) -> Result<Opened, StoreError> {
        if !self.backlog.is_empty() {
            self.retry().await?;
        }
        self.stage = Stage::Unread;
        self.unsure = None;
        let mark = self.marker.read();
        if mark == Some(Mark::Wiping) {
            self.wipe().await?;
            return Ok(Opened::Empty);
        }
        let opened = self.read(mark).await;
        if let Err(StoreError::Damaged { .. }) = opened {
            let floor = mark.map_or(0, Mark::generation);
            self.stage = Stage::Free { floor };
        }
        opened
    }

    async fn read(&mut self, mark: Option<Mark>) -> Result<Opened, StoreError> {
        let rows = self.load(mark).await?;
        if rows.snapshot.is_some() || !rows.changes.is_empty() {
            let chain = Chain::read(&self.cipher, &rows).await?;
            return self.found(chain, &rows, mark);
        }
        let floor = mark.map_or(0, Mark::generation);
        self.stage = Stage::Free { floor };
        match mark {
            None => Ok(Opened::Empty),
            Some(_) => Err(StoreError::Behind { readable: None }),
        }
    }

    async fn load(&self, mark: Option<Mark>) -> Result<Rows<R::Key>, StoreError> {
        match self.records.load().await {
            // Nothing was ever stored here, so nothing can be damaged: the browser won't keep anything.
            Err(StoreError::Damaged { .. }) if mark.is_none() => Err(StoreError::Refused),
            loaded => loaded,
        }
    }

    fn found(
        &mut self,
        chain: Chain,
        rows: &Rows<R::Key>,
        mark: Option<Mark>,
    ) -> Result<Opened, StoreError> {
        let (hash, changes, generation) = (chain.head(), chain.count(), chain.generation);
        let floor = generation.max(mark.map_or(0, Mark::generation));
        let behind = mark.is_some_and(|mark| chain.is_behind(mark));
        let dossier = Box::new(chain.dossier);
        self.stage = Stage::Free { floor };
        if behind {
            let readable = Some(dossier);
            return Err(StoreError::Behind { readable });
        }
        let place = Place {
            generation,
            number: changes,
        };
        if let Some(key) = rows.key.clone() {
            self.reach(Head { key, place, hash });
        }
        Ok(Opened::Found { dossier, changes })
    }

    /// Puts a dossier in the place of all that was stored: the first one, one that was imported,
    /// or one to go on with after a loss. Returns its generation.
    pub async fn begin(&mut self, dossier: &Dossier) -> Result<u32, StoreError> {
        let (key, floor) = match &self.stage {
            Stage::Unread => return Err(not_open()),
            Stage::Free { floor } => (self.cipher.generate().await?, *floor),
            Stage::Begun(head) => (head.key.clone(), head.place.generation),
        };
        self.replace(key, floor, dossier).await
    }

    /// Folds all changes into a new snapshot. Returns its generation, for `dossier.generation`.
    pub async fn fold(&mut self, dossier: &Dossier) -> Result<u32, StoreError> {
        let head = self.head()?;
        let (key, floor) = (head.key.clone(), head.place.generation);
        self.replace(key, floor, dossier).await
    }

    /// Stores one change, together with those that could not be stored before.
    ///
    /// When it fails the database is as it was and the change waits for the next call.
    pub async fn save(&mut self, change: &Change, on: Date) -> Result<(), StoreError> {
        self.head()?;
        let change = change.clone();
        let entry = Entry { on, change };
        if !entry.fits() {
            return Err(StoreError::Other("a change that no dossier takes".into()));
        }
        self.backlog.push(entry);
        self.retry().await
    }

    /// Stores what could not be stored before.
    pub async fn retry(&mut self) -> Result<(), StoreError> {
        if let Some(write) = self.unsure.take() {
            self.settle(write).await?;
        }
        if self.backlog.is_empty() {
            return Ok(());
        }
        let head = self.head()?;
        let key = head.key.clone();
        let place = Place {
            number: head.place.number.saturating_add(1),
            ..head.place
        };
        let content = payload::write_entries(&self.backlog)?;
        let (before, entries) = (head.hash, self.backlog.len());
        let write = self.seal(key, place, before, &content, entries).await?;
        self.put(write).await
    }

    /// How many changes are not stored yet.
    pub fn unsaved(&self) -> usize {
        self.backlog.len()
    }

    /// Removes everything. When it is interrupted, the next [`open`](Self::open) goes on with it.
    pub async fn wipe(&mut self) -> Result<(), StoreError> {
        self.marker.write(&Mark::Wiping);
        self.records.wipe().await?;
        self.marker.clear();
        self.backlog.clear();
        self.unsure = None;
        self.stage = Stage::Free { floor: 0 };
        Ok(())
    }

    fn head(&self) -> Result<&Head<R::Key>, StoreError> {
        match &self.stage {
            Stage::Begun(head) => Ok(head),
            Stage::Unread | Stage::Free { .. } => Err(not_open()),
        }
    }
}

fn not_open() -> StoreError {
    StoreError::Other("nothing was opened".into())
}
