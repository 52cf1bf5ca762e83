//! Hands changes to the store and says how that goes.

use crate::vault_ops::{Done, VaultOps};
use domain::{Change, Date, Dossier, Step};
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::browser::{Access, Store};
use store::{Lock, StoreError};

/// How safe the last work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// A guest: nothing is kept, as chosen.
    Guest,
    /// An invented person, to practise with: nothing of it can be kept.
    Example,
    /// In a vault; nothing was changed yet.
    Nothing,
    /// On its way.
    Saving,
    /// In the vault.
    Saved,
    /// Another tab writes; this one shows what that one does.
    Follows,
    /// Not kept, and why: the code of a store error.
    Not(&'static str),
}

/// The way to the store. A guest's changes go nowhere.
/// It outlives the screen on which it was made, so its signals belong to none.
#[derive(Clone)]
pub(crate) struct Keeper {
    store: Store,
    kept: ArcRwSignal<Kept>,
    /// What works on the vault, when one is open.
    ops: ArcRwSignal<Option<VaultOps>>,
    /// Letters were typed that no save holds yet.
    is_typing: Arc<AtomicBool>,
}

impl Keeper {
    /// Keeps nothing; with the code of an error when that was not chosen.
    pub(crate) fn guest(store: Store, code: Option<&'static str>) -> Self {
        Self {
            store,
            kept: ArcRwSignal::new(code.map_or(Kept::Guest, Kept::Not)),
            ops: ArcRwSignal::new(None),
            is_typing: Arc::default(),
        }
    }

    /// Keeps nothing of an invented person.
    pub(crate) fn example(store: Store) -> Self {
        let keeper = Self::guest(store, None);
        keeper.kept.set(Kept::Example);
        keeper
    }

    /// Keeps in the vault that is open in this store.
    pub(crate) fn vault(store: Store, access: Access) -> Self {
        let kept = match access {
            Access::Writes => Kept::Nothing,
            Access::Follows => Kept::Follows,
        };
        Self {
            store,
            kept: ArcRwSignal::new(kept),
            ops: ArcRwSignal::new(Some(VaultOps::new())),
            is_typing: Arc::default(),
        }
    }

    pub(crate) fn kept(&self) -> ArcRwSignal<Kept> {
        self.kept.clone()
    }

    /// Whether a vault is open.
    pub(crate) fn keeps(&self) -> bool {
        self.ops.with(Option::is_some)
    }

    pub(crate) fn ops(&self) -> Option<VaultOps> {
        self.ops.get_untracked()
    }

    /// Closes a vault around the work of a guest, and keeps from now on.
    pub(crate) async fn begin(
        &self,
        lock: Lock,
        dossier: Dossier,
        steps: Vec<Step>,
    ) -> Result<(), StoreError> {
        if self.kept.get_untracked() == Kept::Example {
            return Err(StoreError::Other("an example is not kept".into()));
        }
        self.store.create(lock, dossier, steps).await?;
        self.kept.set(Kept::Saved);
        self.ops.set(Some(VaultOps::new()));
        Ok(())
    }

    /// Something is being typed that is not stored yet.
    pub(crate) fn wait(&self) {
        if self.ops.with_untracked(Option::is_some) {
            self.is_typing.store(true, Ordering::Relaxed);
            self.kept.set(Kept::Saving);
        }
    }

    /// Stores a change after those on their way; the store keeps what failed for the next time.
    pub(crate) fn save(&self, change: Change, on: Date) {
        if let Some(ops) = self.ops.get_untracked() {
            self.is_typing.store(false, Ordering::Relaxed);
            self.tell((ops.save)(&self.store, change, on));
        }
    }

    /// Stores what could not be stored before, when somebody asks for it.
    pub(crate) fn retry(&self) {
        if let Some(ops) = self.ops.get_untracked() {
            self.tell((ops.retry)(&self.store));
        }
    }

    /// Says that something is on its way to the vault, and what becomes of it.
    fn tell(&self, saved: Done<()>) {
        let (kept, store) = (self.kept.clone(), self.store.clone());
        let is_typing = self.is_typing.clone();
        kept.set(Kept::Saving);
        leptos::task::spawn_local(async move {
            let now = match saved.await {
                Err(error) => Kept::Not(error.code()),
                // Whoever goes on typing has letters that this save does not hold.
                Ok(()) if store.unsaved() > 0 || is_typing.load(Ordering::Relaxed) => Kept::Saving,
                Ok(()) => Kept::Saved,
            };
            kept.set(now);
        });
    }

    /// Removes the open vault.
    pub(crate) async fn wipe(&self) -> bool {
        if self.ops.with_untracked(Option::is_none) {
            return true;
        }
        match self.store.wipe().await {
            Ok(()) => true,
            Err(error) => {
                self.kept.set(Kept::Not(error.code()));
                false
            }
        }
    }

    /// Makes one snapshot of all that is stored; `false` when that failed.
    pub(crate) async fn fold(&self, dossier: Dossier) -> bool {
        let folded = self.store.fold(dossier).await;
        if let Err(error) = &folded {
            self.kept.set(Kept::Not(error.code()));
        }
        folded.is_ok()
    }
}
