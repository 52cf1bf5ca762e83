//! Hands changes to the store and says how that goes.

use domain::{Change, Date};
use leptos::prelude::*;
use store::browser::Store;

/// How safe the last work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    /// Nothing was changed yet.
    Nothing,
    /// On its way.
    Saving,
    /// In the store.
    Saved,
    /// Not kept, and why: the code of a store error.
    Not(&'static str),
}

/// The way to the store. Without a store nothing is kept, and the screen says so all the time.
#[derive(Clone)]
pub(crate) struct Keeper {
    store: Option<Store>,
    kept: RwSignal<Kept>,
}

impl Keeper {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store: Some(store),
            kept: RwSignal::new(Kept::Nothing),
        }
    }

    /// Keeps nothing, for the reason of this code.
    pub(crate) fn nothing(code: &'static str) -> Self {
        Self {
            store: None,
            kept: RwSignal::new(Kept::Not(code)),
        }
    }

    pub(crate) fn kept(&self) -> RwSignal<Kept> {
        self.kept
    }

    /// Stores a change after those on their way; the store keeps what failed for the next time.
    pub(crate) fn save(&self, change: Change, on: Date) {
        let Some(store) = self.store.clone() else {
            return;
        };
        let kept = self.kept;
        kept.set(Kept::Saving);
        let saved = store.save(change, on);
        leptos::task::spawn_local(async move {
            kept.set(match saved.await {
                Err(error) => Kept::Not(error.code()),
                Ok(()) if store.unsaved() > 0 => Kept::Saving,
                Ok(()) => Kept::Saved,
            });
        });
    }

    pub(crate) async fn wipe(&self) {
        if let Some(store) = &self.store
            && let Err(error) = store.wipe().await
        {
            self.kept.set(Kept::Not(error.code()));
        }
    }
}
