//! Backends with a fault, to see what the vault makes of it.

use crate::{Cipher, Position, Records, Rows, StoreError};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// What happens to one write.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// Nothing is written, and this is told.
    Fails(StoreError),
    /// It is written, but a lost connection is told.
    SeemsToFail,
}

/// Records whose next writes have these faults.
#[derive(Clone, Debug)]
pub(super) struct Faulty<R> {
    inner: R,
    faults: Rc<RefCell<VecDeque<Fault>>>,
}

impl<R> Faulty<R> {
    pub(super) fn new(inner: R) -> Self {
        Self {
            inner,
            faults: Rc::default(),
        }
    }

    /// The next writes go like this.
    pub(super) fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.faults.borrow_mut().extend(faults);
    }

    async fn write(
        &self,
        write: impl Future<Output = Result<(), StoreError>>,
    ) -> Result<(), StoreError> {
        let fault = self.faults.borrow_mut().pop_front();
        match fault {
            None => write.await,
            Some(Fault::Fails(error)) => Err(error),
            Some(Fault::SeemsToFail) => {
                write.await?;
                Err(lost_connection())
            }
        }
    }
}

/// What a browser tells when its database process died.
pub(super) fn lost_connection() -> StoreError {
    StoreError::Other("UnknownError: connection lost".into())
}

impl<R: Records> Records for Faulty<R> {
    async fn load(&self) -> Result<Rows, StoreError> {
        self.inner.load().await
    }

    async fn append(&self, position: Position, bytes: &[u8]) -> Result<(), StoreError> {
        self.write(self.inner.append(position, bytes)).await
    }

    async fn replace_all(
        &self,
        label: &[u8],
        generation: u32,
        snapshot: &[u8],
        change: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        self.write(self.inner.replace_all(label, generation, snapshot, change))
            .await
    }

    async fn relabel(&self, label: &[u8]) -> Result<(), StoreError> {
        self.write(self.inner.relabel(label)).await
    }

    async fn put_base(&self, base: &[u8]) -> Result<(), StoreError> {
        self.write(self.inner.put_base(base)).await
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        self.write(self.inner.wipe()).await
    }
}

/// Records that lost their label.
#[derive(Debug)]
pub(super) struct Unlabelled<R>(pub(super) R);

impl<R: Records> Records for Unlabelled<R> {
    async fn load(&self) -> Result<Rows, StoreError> {
        let rows = self.0.load().await?;
        Ok(Rows {
            label: None,
            ..rows
        })
    }

    async fn append(&self, position: Position, bytes: &[u8]) -> Result<(), StoreError> {
        self.0.append(position, bytes).await
    }

    async fn replace_all(
        &self,
        label: &[u8],
        generation: u32,
        snapshot: &[u8],
        change: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        self.0
            .replace_all(label, generation, snapshot, change)
            .await
    }

    async fn relabel(&self, label: &[u8]) -> Result<(), StoreError> {
        self.0.relabel(label).await
    }

    async fn put_base(&self, base: &[u8]) -> Result<(), StoreError> {
        self.0.put_base(base).await
    }

    async fn wipe(&self) -> Result<(), StoreError> {
        self.0.wipe().await
    }
}

/// Seals nothing: proves that the search for readable text would find some.
#[derive(Debug)]
pub(super) struct Unsealed<C>(pub(super) C);

impl<C: Cipher> Cipher for Unsealed<C> {
    type Key = C::Key;

    fn random(&self, bytes: &mut [u8]) -> Result<(), StoreError> {
        self.0.random(bytes)
    }

    async fn import(&self, bytes: &[u8; 32]) -> Result<C::Key, StoreError> {
        self.0.import(bytes).await
    }

    async fn seal(&self, _: &C::Key, plain: &[u8], _: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok([&[0; 12], plain, &[0; 16]].concat())
    }

    async fn open(
        &self,
        _: &C::Key,
        sealed: &[u8],
        _: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let end = sealed.len().saturating_sub(16);
        Ok(sealed.get(12..end).map(<[u8]>::to_vec))
    }

    async fn digest(&self, bytes: &[u8]) -> Result<[u8; 32], StoreError> {
        self.0.digest(bytes).await
    }
}
