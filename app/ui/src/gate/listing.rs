//! Which vaults there are, and what other tabs say. It reads what is stored, so it lies in a part.

use super::{FULL, Gate, guest, trouble};
use crate::browser::clock;
use crate::browser::look::{self, Left};
use crate::keeper::Kept;
use crate::screens;
use leptos::prelude::*;
use store::browser::{Call, VaultId};
use store::{Opened, StoreError};

impl Gate {
    /// Looks which vaults there are, and hears other tabs from now on.
    pub(crate) async fn look(self) {
        self.has_looked.set_value(true);
        let store = self.store();
        store.listen(move |id, call| {
            leptos::task::spawn_local(self.hear(id, call));
        });
        match store.list(clock::today()).await {
            Ok(listing) => self.listing.set(listing),
            Err(error) => {
                // So that it is there when it is shown.
                screens::fetch_trouble().await.ok();
                self.fail(&error);
            }
        }
    }

    /// What is stored can't be read. Whoever has begun meanwhile goes on, and is told that nothing is kept.
    fn fail(self, error: &StoreError) {
        let code = error.code();
        // On a disk that is full nobody is kept from a plan that was never there.
        let is_new = code == FULL && !self.store().has_kept();
        let holds_nothing = is_new || matches!(error, StoreError::Refused);
        match self.session() {
            Some(session) if holds_nothing || untrack(|| session.is_touched()) => {
                session.keeper().kept().set(Kept::Not(code));
            }
            // A browser that keeps nothing can still make a plan and print it.
            _ if holds_nothing => self.stage.set(guest(&self.store(), Some(code))),
            _ => self.stage.set(trouble(error, false)),
        }
    }

    pub(crate) async fn list_again(self) {
        if let Ok(listing) = self.store().list(clock::today()).await {
            self.listing.set(listing);
        }
    }

    /// No longer tells of vaults that are gone or over.
    pub(crate) fn forget_lost(self) {
        self.listing
            .with_untracked(|listing| self.store().forget(listing));
        self.listing.update(|listing| {
            listing.lost.clear();
            listing.ended.clear();
        });
    }

    /// What another tab says about the vault that is open here.
    async fn hear(self, id: VaultId, call: Call) {
        let store = self.store();
        if store.id().await != Some(id) {
            return;
        }
        // The tab that asked for the vault goes on with it.
        if call != Call::Saved {
            look::tell_next(Left::Locked);
            self.leave(false);
            return;
        }
        let (Some(session), Some(ops)) = (self.session(), self.ops()) else {
            return;
        };
        if let Ok(Opened::Found { dossier, steps }) = (ops.reread)(&store).await {
            session.follow(*dossier, steps);
        }
    }
}
