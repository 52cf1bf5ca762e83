//! What `ui` does with vaults, other than changing the dossier in them.

use super::id::VaultId;
use super::list::Listing;
use super::store::{Store, not_open};
use super::tabs::Call;
use super::{LocalMarker, marker};
use crate::{Derived, Label, Marker, Month, Slot, StoreError};
use domain::Dossier;

impl Store {
    /// Removes the whole database and all markers, for when nothing in it can be read.
    pub fn wipe_all(&self) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.push(async |inner, open| {
            *open = None;
            inner.connection.delete().await?;
            for name in marker::names(&format!("{}-", inner.name)) {
                if let Some(id) = VaultId::parse(&name) {
                    LocalMarker::of(&inner.name, &id).clear();
                }
            }
            Ok(())
        })
    }

    /// Whether a plan was ever kept here, as far as the markers know; asks no database.
    pub fn has_kept(&self) -> bool {
        let names = marker::names(&format!("{}-", self.inner().name));
        names.iter().any(|name| VaultId::parse(name).is_some())
    }

    /// No longer says that these vaults are lost or over.
    pub fn forget(&self, listing: &Listing) {
        let ended = listing.ended.iter().map(|(id, _)| id);
        for id in listing.lost.iter().chain(ended) {
            LocalMarker::of(&self.inner().name, id).clear();
        }
    }

    /// What stands openly on the open vault.
    pub fn label(&self) -> impl Future<Output = Result<Label, StoreError>> + use<> {
        self.push(async |_, open| {
            let label = open.as_ref().and_then(|current| current.vault.label());
            label.cloned().ok_or_else(not_open)
        })
    }

    /// Another picture or month on the open vault.
    pub fn relabel(
        &self,
        picture: u8,
        keep_until: Month,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async move |current| current.vault.relabel(picture, keep_until).await)
    }

    /// Whether a derived key is one of the open vault.
    pub fn fits(
        &self,
        slot: Slot,
        derived: [u8; 32],
    ) -> impl Future<Output = Result<bool, StoreError>> + use<> {
        self.push(async move |_, open| {
            let current = open.as_ref().ok_or_else(not_open)?;
            current.vault.fits(slot, &derived).await
        })
    }

    /// Another secret or recovery key in this slot; needs a derived key that fits.
    pub fn rewrap(
        &self,
        old: (Slot, [u8; 32]),
        slot: Slot,
        new: Derived,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async move |current| current.vault.rewrap((old.0, &old.1), slot, &new).await)
    }

    /// Keeps what was last saved in or opened from a file.
    pub fn put_base(
        &self,
        dossier: Dossier,
    ) -> impl Future<Output = Result<(), StoreError>> + use<> {
        self.write(async move |current| current.vault.put_base(&dossier).await)
    }

    /// What was last saved in or opened from a file.
    pub fn base(&self) -> impl Future<Output = Result<Option<Dossier>, StoreError>> + use<> {
        self.push(async |_, open| {
            let current = open.as_ref().ok_or_else(not_open)?;
            current.vault.base().await
        })
    }

    /// Tells the other tabs about a vault.
    pub fn tell(&self, id: &VaultId, call: Call) {
        self.inner().tabs.tell(id, call);
    }

    /// The name of the open vault.
    pub fn id(&self) -> impl Future<Output = Option<VaultId>> + use<> {
        let id = self.push(async |_, open| Ok(open.as_ref().map(|current| current.id.clone())));
        async move { id.await.ok().flatten() }
    }

    /// Calls `run` on each call of another tab.
    pub fn listen(&self, run: impl Fn(VaultId, Call) + 'static) {
        self.inner().tabs.listen(run);
    }
}
