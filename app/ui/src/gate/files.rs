//! What files mean for the person at work: the plan in a file, and the base of the next merge.

use super::{Gate, Stage};
use crate::keeper::Keeper;
use crate::session::Work;
use domain::Dossier;
use leptos::prelude::*;
use store::StoreError;
use store::browser::Call;

/// A dossier that goes by the name of its file.
fn of_file(dossier: Dossier, tag: String) -> Dossier {
    Dossier {
        base: Some(tag),
        ..dossier
    }
}

impl Gate {
    /// Remembers what a file holds, for the next merge: in the open vault, or here until there is one.
    /// Without it a merge asks more; nothing is lost.
    pub(crate) async fn share(self, dossier: Dossier, tag: String) {
        let shared = of_file(dossier, tag);
        if self
            .session()
            .is_some_and(|session| untrack(|| session.keeper().keeps()))
        {
            self.store().put_base(shared).await.ok();
        } else {
            self.shared.set_value(Some(shared));
        }
    }

    /// Moves the base of a guest into their new vault.
    pub(crate) async fn keep_shared(self) {
        if let Some(shared) = self.shared.try_update_value(Option::take).flatten() {
            self.store().put_base(shared).await.ok();
        }
    }

    /// What the work here and a file have both seen, when that is known.
    pub(crate) async fn common(
        self,
        mine: &Dossier,
        theirs: &Dossier,
        tag: &str,
    ) -> Option<Dossier> {
        let last = mine.base.as_deref()?;
        if theirs.base.as_deref() != Some(last) && tag != last {
            return None;
        }
        // After an undo the kept one may not be the one that the dossier names.
        let fits = |shared: &Dossier| shared.id == mine.id && shared.base.as_deref() == Some(last);
        match self.shared.get_value().filter(fits) {
            Some(shared) => Some(shared),
            None => self.store().base().await.ok().flatten().filter(fits),
        }
    }

    /// Opens the plan in a file as the work of a guest. A vault that is open is closed first;
    /// when what waits for it can't be stored, nothing changes.
    pub(crate) async fn open_file(self, dossier: Dossier, tag: String) -> Result<(), StoreError> {
        let store = self.store();
        if let Some(session) = self.session() {
            session.settle();
        }
        if let Some(ops) = self.ops() {
            let id = store.id().await;
            (ops.close)(&store).await?;
            if let Some(id) = id {
                store.tell(&id, Call::Locked);
            }
        }
        let dossier = of_file(dossier, tag);
        self.shared.set_value(Some(dossier.clone()));
        let work = Box::new(Work::brought(dossier));
        let keeper = Keeper::guest(store, None);
        self.stage.set(Stage::Working { work, keeper });
        self.list_again().await;
        Ok(())
    }
}
