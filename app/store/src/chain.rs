//! Reading a vault: verifies the chain of records and replays it.

use crate::record::{BadHeader, Hash, Header, Kind};
use crate::scan::{AT_ONCE, Scan};
use crate::{Cipher, Mark, Position, Rows, StoreError, payload, record};
use domain::{Dossier, Step, VERSION};

/// A vault that was read.
pub(crate) struct Chain {
    /// The snapshot with all changes made.
    pub(crate) dossier: Dossier,
    /// The changes behind the snapshot.
    pub(crate) steps: Vec<Step>,
    /// Generation of all records.
    pub(crate) generation: u32,
    /// Hash of the snapshot, then of each change: never empty.
    hashes: Vec<Hash>,
}

/// A record that was read.
enum Link {
    Good(Vec<u8>),
    Broken,
    TooNew,
}

impl Chain {
    /// Reads, verifies and replays all records.
    pub(crate) async fn read<C: Cipher>(
        cipher: &C,
        key: &C::Key,
        Scan { rows, hashes }: &Scan,
    ) -> Result<Self, StoreError> {
        let Some(snapshot) = &rows.snapshot else {
            return Err(missing(rows));
        };
        let mut chain = Self::begin(cipher, key, snapshot, rows.changes.len()).await?;
        let mut hashes = hashes.iter();
        for some in rows.changes.chunks(AT_ONCE) {
            let contents = record::open_all(cipher, key, some).await?;
            for ((bytes, content), hash) in some.iter().zip(contents).zip(&mut hashes) {
                if !chain.take(bytes, content, *hash)? {
                    return Err(StoreError::Damaged {
                        lost: count(rows.changes.len()) - chain.count(),
                        readable: Some(Box::new(chain.dossier)),
                    });
                }
            }
            cipher.breathe().await;
        }
        Ok(chain)
    }

    /// Makes the changes of the next record. If the record is broken it makes none and returns `false`.
    fn take(
        &mut self,
        bytes: &[u8],
        content: Option<Vec<u8>>,
        hash: Hash,
    ) -> Result<bool, StoreError> {
        let position = Position {
            generation: self.generation,
            number: self.count() + 1,
        };
        let steps = match link(bytes, content, position, self.head()) {
            Link::Good(content) => payload::replay(&mut self.dossier, &content),
            Link::Broken => None,
            Link::TooNew => return Err(StoreError::TooNew),
        };
        let is_good = steps.is_some();
        if let Some(steps) = steps {
            self.steps.extend(steps);
            self.hashes.push(hash);
        }
        Ok(is_good)
    }

    async fn begin<C: Cipher>(
        cipher: &C,
        key: &C::Key,
        bytes: &[u8],
        changes: usize,
    ) -> Result<Self, StoreError> {
        let damaged = || StoreError::Damaged {
            readable: None,
            lost: count(changes + 1),
        };
        let generation = Header::read(bytes).map_or(0, |header| header.position.generation);
        let position = Position {
            generation,
            number: 0,
        };
        let content = record::open(cipher, key, bytes).await?;
        let content = match link(bytes, content, position, [0; 32]) {
            Link::Good(content) => content,
            Link::Broken => return Err(damaged()),
            Link::TooNew => return Err(StoreError::TooNew),
        };
        let dossier = payload::read_snapshot(&content).ok_or_else(damaged)?;
        let hashes = vec![cipher.digest(bytes).await?];
        Ok(Self {
            dossier,
            steps: Vec::new(),
            generation,
            hashes,
        })
    }

    /// Hash of the last record.
    pub(crate) fn head(&self) -> Hash {
        self.hashes.last().copied().unwrap_or_default()
    }

    /// Changes behind the snapshot.
    pub(crate) fn count(&self) -> u32 {
        count(self.hashes.len() - 1)
    }

    /// Whether the marker tells of more than is here, or of other records.
    /// More here than the marker tells is no loss: a crash between commit and marker leaves that.
    pub(crate) fn is_behind(&self, mark: Mark) -> bool {
        let Mark::At {
            generation,
            count,
            hash,
        } = mark
        else {
            return false;
        };
        match self.generation.cmp(&generation) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Greater => false,
            std::cmp::Ordering::Equal => usize::try_from(count)
                .ok()
                .and_then(|count| self.hashes.get(count))
                .is_none_or(|seen| !seen.starts_with(&hash)),
        }
    }
}

/// Judges a record; `content` is what was sealed, when the key opened it.
fn link(bytes: &[u8], content: Option<Vec<u8>>, position: Position, before: Hash) -> Link {
    let header = match Header::read(bytes) {
        Ok(header) => header,
        Err(BadHeader::TooNew) => return Link::TooNew,
        Err(BadHeader::Broken) => return Link::Broken,
    };
    match content {
        Some(_) if header.kind != Kind::in_chain(position) => Link::Broken,
        Some(_) if header.position != position || header.before != before => Link::Broken,
        Some(_) if header.content > VERSION => Link::TooNew,
        Some(content) => Link::Good(content),
        None => Link::Broken,
    }
}

/// There are changes, but no snapshot.
fn missing(rows: &Rows) -> StoreError {
    StoreError::Damaged {
        readable: None,
        lost: count(rows.changes.len()),
    }
}

fn count(records: usize) -> u32 {
    u32::try_from(records).unwrap_or(u32::MAX)
}
