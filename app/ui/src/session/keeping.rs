//! The work as a whole: into a vault, out of sight, gone.

use super::{Session, Work};
use domain::{Dossier, Step};
use leptos::prelude::*;
use store::{Lock, StoreError};

impl Session {
    /// A copy of all of it, for elsewhere.
    pub(crate) fn work(self) -> Work {
        self.flush();
        Work {
            dossier: self.dossier.get_untracked(),
            steps: self.steps.get_untracked(),
            undo: self.undo.get_untracked(),
        }
    }

    /// Shows what another tab stored.
    pub(crate) fn follow(self, dossier: Dossier, steps: Vec<Step>) {
        self.undo.set(Vec::new());
        self.steps.set(steps);
        self.dossier.set(dossier);
    }

    /// The dossier was folded under this generation: what was done before can't be taken back any more.
    pub(crate) fn folded(self, generation: u32) {
        self.undo.set(Vec::new());
        self.steps.set(Vec::new());
        self.dossier
            .update(|dossier| dossier.generation = generation);
    }

    /// Closes a vault around the work of a guest.
    pub(crate) async fn keep_in(self, lock: Lock, adopts: bool) -> Result<(), StoreError> {
        self.settle();
        let dossier = self.dossier.get_untracked();
        let generation = self.keeper().begin(lock, dossier, adopts).await?;
        self.folded(generation);
        Ok(())
    }

    /// "Ik ben klaar": what was done becomes one snapshot; undo and bin end.
    /// `false` when that failed: all is as it was, and the status line says why.
    pub(crate) async fn fold(self) -> bool {
        self.settle();
        let folded = self.keeper().fold(self.dossier.get_untracked()).await;
        if let Some(generation) = folded {
            self.folded(generation);
        }
        folded.is_some()
    }

    /// Removes what is kept; `false` when it could not be, which the status line then says.
    pub(crate) async fn wipe(self) -> bool {
        self.keeper().wipe().await
    }
}
