//! Backends in memory: the plainest thing that keeps the contract.

use crate::{Mark, Marker, Place, Records, Rows, StoreError};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Records in memory. Clones share them, as two tabs share a database.
#[derive(Debug)]
pub struct MemoryRecords<K>(Rc<RefCell<Tables<K>>>);

#[derive(Debug)]
struct Tables<K> {
    key: Option<K>,
    snapshot: Option<(u32, Vec<u8>)>,
    changes: BTreeMap<u32, Vec<u8>>,
}

impl<K> Default for MemoryRecords<K> {
    fn default() -> Self {
        Self(Rc::new(RefCell::new(Tables::EMPTY)))
    }
}

impl<K> Clone for MemoryRecords<K> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<K> Tables<K> {
    const EMPTY: Self = Self {
        key: None,
        snapshot: None,
        changes: BTreeMap::new(),
    };

    fn follows(&self, place: Place) -> bool {
        let snapshot = self.snapshot.as_ref().map(|(generation, _)| *generation);
        let before = place.number.saturating_sub(1);
        snapshot == Some(place.generation) && (before == 0 || self.changes.contains_key(&before))
    }
}

impl<K: Clone> Records for MemoryRecords<K> {
    type Key = K;

    async fn load(&self) -> Result<Rows<K>, StoreError> {
        let tables = self.0.borrow();
        Ok(Rows {
            key: tables.key.clone(),
            snapshot: tables.snapshot.as_ref().map(|(_, bytes)| bytes.clone()),
            changes: tables.changes.values().cloned().collect(),
        })
    }

    async fn append(&self, place: Place, bytes: &[u8]) -> Result<(), StoreError> {
        let mut tables = self.0.borrow_mut();
        if !tables.follows(place) {
            return Err(StoreError::Behind { readable: None });
        }
        if tables.changes.contains_key(&place.number) {
            return Err(StoreError::OtherTab);
        }
        tables.changes.insert(place.number, bytes.to_vec());
        Ok(())
    }

    async fn replace_all(
        &self,
        key: &K,
        generation: u32,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        *self.0.borrow_mut() = Tables {
            key: Some(key.clone()),
            snapshot: Some((generation, snapshot.to_vec())),
            changes: BTreeMap::new(),
        };
        Ok(())
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        *self.0.borrow_mut() = Tables::EMPTY;
        Ok(())
    }
}

/// A marker in memory. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct MemoryMarker(Rc<Cell<Option<Mark>>>);

impl Marker for MemoryMarker {
    fn read(&self) -> Option<Mark> {
        self.0.get()
    }

    fn write(&self, mark: &Mark) {
        self.0.set(Some(*mark));
    }

    fn clear(&self) {
        self.0.set(None);
    }
}
