//! Opening vaults. Called from parts only: this brings the code of vaults along.

use super::{Gate, Stage, Trouble, guest, trouble};
use crate::keeper::Keeper;
use crate::session::Work;
use domain::{Dossier, Step};
use leptos::prelude::*;
use store::browser::{Access, Store, VaultId};
use store::{Month, Opened, Slot, StoreError};

/// After this number of changes behind a snapshot, opening folds them: their history ends early then,
/// but a vault always opens quickly.
const MANY: usize = 2_000;

impl Gate {
    /// Opens a vault with a key that is still being derived. A wrong secret is returned; damage gets a screen of its own.
    pub(crate) async fn unlock(
        self,
        id: VaultId,
        slot: Slot,
        derived: impl Future<Output = Option<[u8; 32]>> + 'static,
        keep_until: Month,
    ) -> Result<(), StoreError> {
        let store = self.store();
        match store.open(id.clone(), slot, derived).await {
            Ok((Opened::Found { dossier, steps }, access)) => {
                store.hit(&id);
                // Somebody who paused while the key was derived is not shown any plan.
                if !self.stage_is(|stage| matches!(stage, Stage::Working { .. })) {
                    return store.close().await;
                }
                self.shared.set_value(None);
                let work = match access {
                    Access::Writes => refresh(&store, *dossier, steps, keep_until).await,
                    Access::Follows => Work::new(*dossier, steps),
                };
                let work = Box::new(work);
                let keeper = Keeper::vault(store, access);
                self.stage.set(Stage::Working { work, keeper });
                Ok(())
            }
            Ok((Opened::Empty, _)) => {
                self.stage
                    .set(trouble(&StoreError::Behind { readable: None }, true));
                Ok(())
            }
            Err(error @ (StoreError::Secret | StoreError::NoKey | StoreError::Blocked)) => {
                Err(error)
            }
            Err(error) => {
                self.stage.set(trouble(&error, true));
                Ok(())
            }
        }
    }

    /// Goes on with what could still be read of the open vault.
    pub(crate) async fn go_on_with(self, dossier: Dossier) {
        let store = self.store();
        let stage = match store.begin(dossier.clone()).await {
            Ok(()) => {
                let work = Box::new(Work::new(dossier, Vec::new()));
                let keeper = Keeper::vault(store, Access::Writes);
                Stage::Working { work, keeper }
            }
            Err(error) => {
                let readable = Some(Box::new(dossier));
                let code = error.code();
                let is_vault = true;
                Stage::Trouble(Trouble {
                    code,
                    readable,
                    is_vault,
                })
            }
        };
        self.stage.set(stage);
    }

    /// Removes what can't be read and begins as a guest.
    pub(crate) async fn start_new(self, is_vault: bool) {
        let store = self.store();
        let removed = if is_vault {
            store.wipe().await
        } else {
            store.wipe_all().await
        };
        self.stage.set(match removed {
            Ok(()) => guest(&store, None),
            Err(error) => trouble(&error, is_vault),
        });
        self.list_again().await;
    }
}

/// Extends how long the vault is kept, and keeps it quick to open. What fails here is tried again at the next opening.
async fn refresh(store: &Store, dossier: Dossier, steps: Vec<Step>, until: Month) -> Work {
    if let Ok(label) = store.label().await
        && label.keep_until < until
    {
        store.relabel(label.picture, until).await.ok();
    }
    if steps.len() > MANY && store.fold(dossier.clone()).await.is_ok() {
        return Work::new(dossier, Vec::new());
    }
    Work::new(dossier, steps)
}
