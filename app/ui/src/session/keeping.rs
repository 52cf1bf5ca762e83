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
            is_brought: self.is_brought,
        }
    }

    /// Shows what another tab stored.
    pub(crate) fn follow(self, dossier: Dossier, steps: Vec<Step>) {
        self.undo.set(Vec::new());
        self.steps.set(steps);
        self.dossier.set(dossier);
    }

    /// Whether the screen shows another session by now: for who waited for something.
    pub(crate) fn is_gone(self) -> bool {
        self.dossier.is_disposed()
    }

    /// Closes a vault around the work of a guest. What was done can be taken back as before.
    pub(crate) async fn keep_in(self, lock: Lock) -> Result<(), StoreError> {
        if self.is_gone() {
            return Err(StoreError::Other("nobody is at work any more".into()));
        }
        self.settle();
        let (dossier, steps) = (self.dossier.get_untracked(), self.steps.get_untracked());
        self.keeper().begin(lock, dossier, steps).await
    }

    /// "Ik ben klaar": what was done becomes one snapshot; undo and bin end.
    /// `false` when that failed: all is as it was, and the status line says why.
    pub(crate) async fn fold(self) -> bool {
        self.settle();
        let is_folded = self.keeper().fold(self.dossier.get_untracked()).await;
        if is_folded {
            self.undo.set(Vec::new());
            self.steps.set(Vec::new());
        }
        is_folded
    }

    /// Removes what is kept; `false` when it could not be, which the status line then says.
    pub(crate) async fn wipe(self) -> bool {
        self.keeper().wipe().await
    }
}
