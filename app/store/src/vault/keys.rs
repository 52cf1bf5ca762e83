//! What is done with label and key: closing a new vault, changing secrets, keeping the base.

use super::{Ring, Stage, Vault, not_open};
use crate::label::{Derived, Label, Lock, Month, Slot};
use crate::payload::{self, Dated};
use crate::record::{self, Header, Kind};
use crate::{Cipher, Marker, Position, Records, StoreError};
use domain::{Dossier, Step, VERSION};

impl<R: Records, C: Cipher, M: Marker> Vault<R, C, M> {
    /// Closes a new vault around a dossier: a new random key, wrapped by what was derived from the secret.
    /// The steps that led to the dossier stay steps: they can be taken back as before.
    /// Replaces all that was stored here.
    pub async fn create(
        &mut self,
        lock: &Lock,
        dossier: &Dossier,
        steps: &[Step],
    ) -> Result<(), StoreError> {
        let floor = match &self.stage {
            Stage::Unread if self.marker.read().is_some() => return Err(not_open()),
            Stage::Unread => 0,
            Stage::Free { floor, .. } => *floor,
            Stage::Begun(head) => head.position.generation,
        };
        let mut data_key = [0; 32];
        self.cipher.random(&mut data_key)?;
        let label = Label::seal(&self.cipher, lock, &data_key).await?;
        let key = self.cipher.import(&data_key).await?;
        let ring = Ring { key, label };
        match before(dossier, steps) {
            Some((before, changes)) => self.replace(ring, floor, &before, &changes).await,
            None => self.replace(ring, floor, dossier, &[]).await,
        }
    }

    /// The label of the open vault.
    pub fn label(&self) -> Option<&Label> {
        match &self.stage {
            Stage::Begun(head) => Some(&head.ring.label),
            Stage::Unread | Stage::Free { .. } => None,
        }
    }

    /// Another picture or month on the open vault.
    pub async fn relabel(&mut self, picture: u8, keep_until: Month) -> Result<(), StoreError> {
        let mut label = self.head()?.ring.label.clone();
        (label.picture, label.keep_until) = (picture, keep_until);
        self.put_label(label).await
    }

    /// Whether a derived key is one of the open vault.
    pub async fn fits(&self, slot: Slot, derived: &[u8; 32]) -> Result<bool, StoreError> {
        let label = &self.head()?.ring.label;
        Ok(label.open(&self.cipher, slot, derived).await?.is_some())
    }

    /// Another secret or recovery key in this slot: unwraps the data key once with an old one.
    /// [`StoreError::Secret`] when the old one is wrong. The other slot stays as it is.
    pub async fn rewrap(
        &mut self,
        old: (Slot, &[u8; 32]),
        slot: Slot,
        new: &Derived,
    ) -> Result<(), StoreError> {
        let mut label = self.head()?.ring.label.clone();
        let data_key = label.open(&self.cipher, old.0, old.1).await?;
        let data_key = data_key.ok_or(StoreError::Secret)?;
        label.rewrap(&self.cipher, slot, new, &data_key).await?;
        self.put_label(label).await
    }

    async fn put_label(&mut self, label: Label) -> Result<(), StoreError> {
        self.records.relabel(&label.bytes()).await?;
        if let Stage::Begun(head) = &mut self.stage {
            head.ring.label = label;
        }
        Ok(())
    }

    /// Keeps what was last saved in or opened from a file: a later merge begins there.
    pub async fn put_base(&self, dossier: &Dossier) -> Result<(), StoreError> {
        let content = payload::write_snapshot(dossier)?;
        let head = self.head()?;
        let header = Header {
            kind: Kind::Base,
            content: VERSION,
            position: Position {
                number: 0,
                ..head.position
            },
            before: [0; 32],
        };
        let key = &head.ring.key;
        let sealed = record::seal(&self.cipher, key, header, &content).await?;
        self.records.put_base(&sealed).await
    }

    /// The base; `None` when there is none or it can't be read: a merge then asks more.
    pub async fn base(&self) -> Result<Option<Dossier>, StoreError> {
        let rows = self.records.load().await?;
        let Some(bytes) = rows.base else {
            return Ok(None);
        };
        let is_base = Header::read(&bytes)
            .is_ok_and(|header| header.kind == Kind::Base && header.content == VERSION);
        let content = record::open(&self.cipher, &self.head()?.ring.key, &bytes).await?;
        let content = content.filter(|_| is_base);
        Ok(content.and_then(|content| payload::read_snapshot(&content)))
    }
}

/// The dossier before these steps, and the steps as they are stored;
/// `None` when they would not lead to this dossier again.
fn before(dossier: &Dossier, steps: &[Step]) -> Option<(Dossier, Vec<Dated>)> {
    let mut before = dossier.clone();
    for Step { on, inverse, .. } in steps.iter().rev() {
        before.apply(inverse.clone(), *on).ok()?;
    }
    let mut after = before.clone();
    let changes = steps.iter().map(|step| (step.change.clone(), step.on));
    after.replay(changes).ok()?;
    let changes: Vec<Dated> = steps.iter().map(Dated::of).collect();
    (after == *dossier && changes.iter().all(Dated::fits)).then_some((before, changes))
}
