//! The logic of one vault, on any backend.

mod keys;
mod write;

use crate::chain::Chain;
use crate::label::{BadLabel, Label, Slot};
use crate::payload::Dated;
use crate::scan::Scan;
use crate::{Cipher, Mark, Marker, Position, Records, Rows, StoreError};
use domain::{Change, Date, Dossier, Step};
use std::pin::Pin;
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
        /// The changes behind the snapshot, as they were made: many are a reason to fold.
        steps: Vec<Step>,
    },
}

/// One person's dossier in storage.
#[derive(Debug)]
pub struct Vault<R, C: Cipher, M> {
    records: R,
    cipher: C,
    marker: M,
    stage: Stage<C::Key>,
    /// What was read ahead of the key.
    ahead: Option<Scan>,
    /// Changes that were made but not yet stored; the next record takes them all.
    backlog: Vec<Dated>,
    /// A write that failed, or seemed to: it may have been committed all the same.
    unsure: Option<Write<C::Key>>,
}

/// The key of the records, and the label in which it lies wrapped.
#[derive(Clone, Debug)]
struct Ring<K> {
    key: K,
    label: Label,
}

/// What is known about the storage.
#[derive(Clone, Debug)]
enum Stage<K> {
    /// Not read yet, or damaged: nothing may be written.
    Unread,
    /// Nothing there: a new history begins above this generation. With the keys, if the secret was right.
    Free { floor: u32, ring: Option<Ring<K>> },
    /// In use.
    Begun(Head<K>),
}

impl<R: Records, C: Cipher, M: Marker> Vault<R, C, M> {
    /// A vault on these backends. Touches nothing yet.
    pub const fn new(records: R, cipher: C, marker: M) -> Self {
        Self {
            records,
            cipher,
            marker,
            stage: Stage::Unread,
            ahead: None,
            backlog: Vec::new(),
            unsure: None,
        }
    }

    /// Reads what needs no key, for the next [`open`](Self::open), while the key is derived.
    /// Only for a caller that keeps others from writing until then. What fails here fails there again.
    pub async fn read_ahead(&mut self) {
        self.ahead = self.scan().await.ok();
    }

    /// Boxed, so that its code is in the wasm once, not once for each caller.
    fn scan(&self) -> Pin<Box<dyn Future<Output = Result<Scan, StoreError>> + '_>> {
        Box::pin(async { Scan::of(&self.cipher, self.records.load().await?).await })
    }

    /// Opens with a derived key and reads what is stored; [`StoreError::Secret`] when the key does not fit.
    /// When changes still wait, stores them first or tells why it can't.
    ///
    /// After [`StoreError::Behind`] or [`StoreError::Damaged`] the ways on are [`begin`](Self::begin)
    /// with what could be read, [`create`](Self::create) where the label is gone too, and [`wipe`](Self::wipe).
    pub async fn open(&mut self, slot: Slot, derived: &[u8; 32]) -> Result<Opened, StoreError> {
        let ahead = self.ahead.take().filter(|_| self.backlog.is_empty());
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
        let scan = match ahead {
            Some(scan) => scan,
            None => self.scan().await?,
        };
        let rows = &scan.rows;
        if rows.label.is_none() && rows.snapshot.is_none() && rows.changes.is_empty() {
            return self.nothing(mark);
        }
        let floor = mark.map_or(0, Mark::generation);
        let label = match rows
            .label
            .as_deref()
            .map_or(Err(BadLabel::Broken), Label::read)
        {
            Ok(label) => label,
            Err(BadLabel::TooNew) => return Err(StoreError::TooNew),
            Err(BadLabel::Broken) => {
                self.stage = Stage::Free { floor, ring: None };
                return Err(all_lost(rows));
            }
        };
        let key = label.open(&self.cipher, slot, derived).await?;
        let key = self.cipher.import(&key.ok_or(StoreError::Secret)?).await?;
        self.read(Ring { key, label }, &scan, mark).await
    }

    fn nothing(&mut self, mark: Option<Mark>) -> Result<Opened, StoreError> {
        let floor = mark.map_or(0, Mark::generation);
        self.stage = Stage::Free { floor, ring: None };
        match mark {
            None => Ok(Opened::Empty),
            Some(_) => Err(StoreError::Behind { readable: None }),
        }
    }

    async fn read(
        &mut self,
        ring: Ring<C::Key>,
        scan: &Scan,
        mark: Option<Mark>,
    ) -> Result<Opened, StoreError> {
        let floor = mark.map_or(0, Mark::generation);
        let chain = match Chain::read(&self.cipher, &ring.key, scan).await {
            Ok(chain) => chain,
            Err(error) => {
                if matches!(error, StoreError::Damaged { .. }) {
                    let ring = Some(ring);
                    self.stage = Stage::Free { floor, ring };
                }
                return Err(error);
            }
        };
        if mark.is_some_and(|mark| chain.is_behind(mark)) {
            let floor = chain.generation.max(floor);
            let ring = Some(ring);
            self.stage = Stage::Free { floor, ring };
            let readable = Some(Box::new(chain.dossier));
            return Err(StoreError::Behind { readable });
        }
        let position = Position {
            generation: chain.generation,
            number: chain.count(),
        };
        let hash = chain.head();
        self.reach(Head {
            ring,
            position,
            hash,
        });
        Ok(Opened::Found {
            dossier: Box::new(chain.dossier),
            steps: chain.steps,
        })
    }

    /// Reads again with the key in hand, for a tab that follows another one.
    pub async fn reread(&mut self) -> Result<Opened, StoreError> {
        let ring = self.head()?.ring.clone();
        let scan = self.scan().await?;
        if scan.rows.label.is_none() {
            return Ok(Opened::Empty);
        }
        self.read(ring, &scan, None).await
    }

    /// Puts a dossier in the place of all that was stored, under the same secret: one that was imported,
    /// or what could be read after a loss.
    pub async fn begin(&mut self, dossier: &Dossier) -> Result<(), StoreError> {
        let (ring, floor) = match &self.stage {
            Stage::Unread | Stage::Free { ring: None, .. } => return Err(not_open()),
            Stage::Free {
                floor,
                ring: Some(ring),
            } => (ring.clone(), *floor),
            Stage::Begun(head) => (head.ring.clone(), head.position.generation),
        };
        self.replace(ring, floor, dossier, &[]).await
    }

    /// Folds all changes into a new snapshot.
    pub async fn fold(&mut self, dossier: &Dossier) -> Result<(), StoreError> {
        let head = self.head()?;
        let (ring, floor) = (head.ring.clone(), head.position.generation);
        self.replace(ring, floor, dossier, &[]).await
    }

    /// Stores one change, together with those that could not be stored before.
    ///
    /// When it fails the database is as it was and the change waits for the next call.
    pub async fn save(&mut self, change: &Change, on: Date) -> Result<(), StoreError> {
        self.head()?;
        let change = change.clone();
        let dated = Dated { on, change };
        if !dated.fits() {
            return Err(StoreError::Other("a change that no dossier takes".into()));
        }
        self.backlog.push(dated);
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
        self.append().await
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
        let (floor, ring) = (0, None);
        self.stage = Stage::Free { floor, ring };
        Ok(())
    }

    fn head(&self) -> Result<&Head<C::Key>, StoreError> {
        match &self.stage {
            Stage::Begun(head) => Ok(head),
            Stage::Unread | Stage::Free { .. } => Err(not_open()),
        }
    }
}

fn not_open() -> StoreError {
    StoreError::Other("nothing was opened".into())
}

/// Without a label nothing of the records can be read.
fn all_lost(rows: &Rows) -> StoreError {
    let records = rows.changes.len() + usize::from(rows.snapshot.is_some());
    StoreError::Damaged {
        readable: None,
        lost: u32::try_from(records).unwrap_or(u32::MAX),
    }
}
