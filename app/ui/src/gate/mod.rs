//! Who is at work: nobody yet, a guest, or the owner of a vault; and how that changes.

mod files;
mod listing;
mod pause;
mod vault;

use crate::browser::look::{self, Left};
use crate::browser::{page, safe};
use crate::keeper::{Keeper, Kept};
use crate::session::{Session, Work};
use crate::vault_ops::VaultOps;
use domain::{Dossier, DossierId};
use leptos::prelude::*;
use pause::Aside;
use store::browser::{Call, Listing, Store, VaultId, new_id};
use store::{Opened, StoreError};

/// A browser that keeps nothing.
pub(crate) const REFUSED: &str = "refused";
/// A disk that is full: what could not be stored can be, once somebody made room.
pub(crate) const FULL: &str = "full";

/// What the screen shows.
#[derive(Clone)]
pub(crate) enum Stage {
    /// The app, with somebody's work.
    Working { work: Box<Work>, keeper: Keeper },
    /// The vaults, or one of them, can't be read.
    Trouble(Trouble),
    /// Somebody will be back in a moment; their work is in [`Gate::aside`].
    Paused,
    /// Locked; a fresh page is on its way.
    Gone,
}

/// What can't be read, and how much of it still can.
#[derive(Clone)]
pub(crate) struct Trouble {
    pub(crate) code: &'static str,
    pub(crate) readable: Option<Box<Dossier>>,
    /// Whether it is one vault, or all that this browser has.
    pub(crate) is_vault: bool,
}

/// The way in and out.
#[derive(Clone, Copy)]
pub(crate) struct Gate {
    stage: RwSignal<Stage, LocalStorage>,
    store: StoredValue<Store, LocalStorage>,
    listing: RwSignal<Listing>,
    has_looked: StoredValue<bool>,
    /// The vault whose picture was chosen on the first screen.
    chosen: RwSignal<Option<VaultId>>,
    session: StoredValue<Option<Session>, LocalStorage>,
    aside: StoredValue<Option<Aside>, LocalStorage>,
    base: StoredValue<String>,
    /// What a guest last saved in or opened from a file.
    shared: StoredValue<Option<Dossier>>,
}

pub(crate) fn use_gate() -> Gate {
    expect_context()
}

/// Begins as a guest; [`Gate::look`] tells which vaults there are.
pub(crate) fn open_gate(base: &str) -> Gate {
    let store = Store::default();
    Gate {
        stage: RwSignal::new_local(guest(&store, None)),
        store: StoredValue::new_local(store),
        listing: RwSignal::new(Listing::default()),
        has_looked: StoredValue::new(false),
        chosen: RwSignal::new(None),
        session: StoredValue::new_local(None),
        aside: StoredValue::new_local(None),
        base: StoredValue::new(base.to_owned()),
        shared: StoredValue::new(None),
    }
}

/// Nothing is kept, so an id that is never stored would do; a random one is kept when a vault is made.
fn guest(store: &Store, code: Option<&'static str>) -> Stage {
    let id = new_id().unwrap_or_else(|_| DossierId::from_bytes([0; 16]));
    let work = Box::new(Work::new(Dossier::new(id), Vec::new()));
    let keeper = Keeper::guest(store.clone(), code);
    Stage::Working { work, keeper }
}

fn trouble(error: &StoreError, is_vault: bool) -> Stage {
    Stage::Trouble(Trouble {
        code: error.code(),
        readable: error.readable().cloned().map(Box::new),
        is_vault,
    })
}

impl Gate {
    pub(crate) fn stage(self) -> Stage {
        self.stage.get()
    }

    pub(crate) fn stage_is(self, is: impl FnOnce(&Stage) -> bool) -> bool {
        self.stage.with_untracked(is)
    }

    /// Whether [`Gate::look`] was asked.
    pub(crate) fn has_looked(self) -> bool {
        self.has_looked.get_value()
    }

    /// Whether plans are kept here.
    pub(crate) fn has_vaults(self) -> bool {
        self.listing(|listing| !listing.vaults.is_empty())
    }

    /// Whether the browser lost some, or the time of some is over.
    pub(crate) fn has_lost(self) -> bool {
        self.listing(|listing| !(listing.lost.is_empty() && listing.ended.is_empty()))
    }

    pub(crate) fn listing<T>(self, read: impl FnOnce(&Listing) -> T) -> T {
        self.listing.with(read)
    }

    pub(crate) fn store(self) -> Store {
        self.store.get_value()
    }

    /// The vault whose picture was chosen.
    pub(crate) fn chosen(self) -> Option<VaultId> {
        self.chosen.get()
    }

    pub(crate) fn choose(self, vault: Option<VaultId>) {
        self.chosen.set(vault);
    }

    /// The session of this stage, for code outside its screens.
    pub(crate) fn enter(self, session: Session) {
        self.session.set_value(Some(session));
    }

    pub(crate) fn session(self) -> Option<Session> {
        let is_working = self
            .stage
            .with_untracked(|stage| matches!(stage, Stage::Working { .. }));
        self.session.get_value().filter(|_| is_working)
    }

    /// Whether something would be lost or could be read: a vault is open, or a guest did something.
    pub(crate) fn is_occupied(self) -> bool {
        let is_aside = self.aside.with_value(Option::is_some);
        let session = self.session();
        is_aside
            || session
                .is_some_and(|session| untrack(|| session.is_touched() || session.keeper().keeps()))
    }

    /// Begins as a guest, with what could still be read or with nothing.
    pub(crate) fn go_on_unkept(self, readable: Option<Box<Dossier>>, code: &'static str) {
        let mut stage = guest(&self.store(), Some(code));
        if let (Stage::Working { work, .. }, Some(dossier)) = (&mut stage, readable) {
            **work = Work::brought(*dossier);
        }
        self.stage.set(stage);
    }

    /// Begins to practise with an invented person.
    pub(crate) fn practise(self, example: Dossier) {
        let work = Box::new(Work::new(example, Vec::new()));
        let keeper = Keeper::example(self.store());
        self.stage.set(Stage::Working { work, keeper });
    }

    /// Takes everything off the screen at once, stores what waits, and drops the whole program.
    pub(crate) fn lock(self) {
        look::tell_next(Left::Locked);
        self.leave(true);
    }

    /// The same, after everything was wiped.
    pub(crate) fn end(self) {
        look::tell_next(Left::Wiped);
        self.leave(true);
    }

    /// The same; tells the other tabs of this vault, or leaves it to them.
    fn leave(self, tells: bool) {
        page::leave_field();
        if let Some(session) = self.session() {
            session.settle();
        }
        if !look::is_own_device() {
            look::forget();
        }
        let ops = self.ops();
        let (store, base) = (self.store(), self.base.get_value());
        self.aside.set_value(None);
        self.shared.set_value(None);
        self.session.set_value(None);
        self.stage.set(Stage::Gone);
        safe::leave(base, async move {
            let Some(ops) = ops else {
                return;
            };
            let id = (ops.id)(&store).await;
            // What could not be stored is lost with the page: the screen has said so all the time.
            (ops.close)(&store).await.ok();
            if let Some(id) = id.filter(|_| tells) {
                store.tell(&id, Call::Locked);
            }
        });
    }

    /// What works on the open vault, also while its owner is away for a moment.
    fn ops(self) -> Option<VaultOps> {
        let aside = self
            .aside
            .with_value(|aside| aside.as_ref().and_then(|aside| aside.keeper.ops()));
        let session = self.session().and_then(|session| session.keeper().ops());
        aside.or(session)
    }

    /// Asks the tab that writes to lock, and writes here from then on.
    pub(crate) async fn take_over(self) -> Result<(), StoreError> {
        let (Some(session), Some(ops)) = (self.session(), self.ops()) else {
            return Ok(());
        };
        if let Opened::Found { dossier, steps } = (ops.take_over)(&self.store()).await? {
            session.keeper().kept().set(Kept::Nothing);
            session.follow(*dossier, steps);
        }
        Ok(())
    }
}
