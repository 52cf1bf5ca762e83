//! Backends in memory: the plainest code that passes the contract.

use crate::{Mark, Marker, Position, Records, Rows, StoreError};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Records in memory. Clones share them, as two tabs share a database.
#[derive(Clone, Debug, Default)]
pub struct MemoryRecords(Rc<RefCell<Tables>>);

#[derive(Debug, Default)]
struct Tables {
    label: Option<Vec<u8>>,
    snapshot: Option<(u32, Vec<u8>)>,
    changes: BTreeMap<u32, Vec<u8>>,
    base: Option<Vec<u8>>,
}

impl Tables {
    fn follows(&self, position: Position) -> bool {
        let snapshot = self.snapshot.as_ref().map(|(generation, _)| *generation);
        let before = position.number.saturating_sub(1);
        snapshot == Some(position.generation) && (before == 0 || self.changes.contains_key(&before))
    }
}

impl Records for MemoryRecords {
    async fn load(&self) -> Result<Rows, StoreError> {
        let tables = self.0.borrow();
        Ok(Rows {
            label: tables.label.clone(),
            snapshot: tables.snapshot.as_ref().map(|(_, bytes)| bytes.clone()),
            changes: tables.changes.values().cloned().collect(),
            base: tables.base.clone(),
        })
    }

    async fn append(&self, position: Position, bytes: &[u8]) -> Result<(), StoreError> {
        let mut tables = self.0.borrow_mut();
        if !tables.follows(position) {
            return Err(StoreError::Behind { readable: None });
        }
        if tables.changes.contains_key(&position.number) {
            return Err(StoreError::OtherTab);
        }
        tables.changes.insert(position.number, bytes.to_vec());
        Ok(())
    }

    async fn replace_all(
        &self,
        label: &[u8],
        generation: u32,
        snapshot: &[u8],
        change: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        let mut tables = self.0.borrow_mut();
        tables.label = Some(label.to_vec());
        tables.snapshot = Some((generation, snapshot.to_vec()));
        tables.changes = change
            .map(|change| (1, change.to_vec()))
            .into_iter()
            .collect();
        Ok(())
    }

    async fn relabel(&self, label: &[u8]) -> Result<(), StoreError> {
        match &mut self.0.borrow_mut().label {
            Some(old) => *old = label.to_vec(),
            None => return Err(StoreError::Behind { readable: None }),
        }
        Ok(())
    }

    async fn put_base(&self, base: &[u8]) -> Result<(), StoreError> {
        self.0.borrow_mut().base = Some(base.to_vec());
        Ok(())
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        *self.0.borrow_mut() = Tables::default();
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
