//! Who is at work: nobody yet, a guest, or the owner of a vault; and how that changes.

use crate::browser::{clock, safe};
use crate::hands::Hands;
use crate::keeper::{Keeper, Kept};
use crate::session::{Session, Work};
use domain::{Dossier, DossierId};
use leptos::prelude::*;
use store::browser::{Access, Call, Listing, Store, VaultId, new_id};
use store::{Opened, Slot, StoreError};

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

/// What can't be read, and what of it still can.
#[derive(Clone)]
pub(crate) struct Trouble {
    pub(crate) code: &'static str,
    pub(crate) readable: Option<Box<Dossier>>,
    /// Whether it is one vault, or all that this browser has.
    pub(crate) is_vault: bool,
}

/// Work that is out of sight for a moment.
pub(crate) struct Aside {
    work: Work,
    keeper: Keeper,
    /// Digits that bring it back. Only ever here, in memory.
    pin: Option<String>,
    misses: u8,
}

/// So many wrong tries end a pause.
const MISSES: u8 = 5;

/// The way in and out.
#[derive(Clone, Copy)]
pub(crate) struct Gate {
    stage: RwSignal<Stage, LocalStorage>,
    store: StoredValue<Store, LocalStorage>,
    listing: RwSignal<Listing>,
    /// The vault whose picture was chosen on the first screen.
    chosen: RwSignal<Option<VaultId>>,
    session: StoredValue<Option<Session>, LocalStorage>,
    aside: StoredValue<Option<Aside>, LocalStorage>,
    base: StoredValue<String>,
    device: StoredValue<bool>,
}

pub(crate) fn use_gate() -> Gate {
    expect_context()
}

/// Looks which vaults there are and begins as a guest.
pub(crate) async fn open_gate(base: &str) -> Gate {
    let store = Store::default();
    let listed = store.list(clock::today()).await;
    let (listing, stage) = match listed {
        Ok(listing) => (listing, guest(&store, None)),
        // A browser that keeps nothing can still make a plan and print it.
        Err(StoreError::Refused) => (Listing::default(), guest(&store, Some("refused"))),
        Err(error) => (Listing::default(), trouble(&error, false)),
    };
    let gate = Gate {
        stage: RwSignal::new_local(stage),
        store: StoredValue::new_local(store.clone()),
        listing: RwSignal::new(listing),
        chosen: RwSignal::new(None),
        session: StoredValue::new_local(None),
        aside: StoredValue::new_local(None),
        base: StoredValue::new(base.to_owned()),
        device: StoredValue::new(false),
    };
    store.listen(move |id, call| {
        leptos::task::spawn_local(gate.hear(id, call));
    });
    gate
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

    /// The session of this stage, for those who stand outside its screens.
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

    /// Opens a vault with a derived key. A wrong secret is for the caller; damage gets a screen of its own.
    pub(crate) async fn unlock(
        self,
        id: VaultId,
        slot: Slot,
        derived: [u8; 32],
    ) -> Result<(), StoreError> {
        let store = self.store();
        match store.open(id.clone(), slot, derived).await {
            Ok((Opened::Found { dossier, steps }, access)) => {
                store.hit(&id);
                let work = Box::new(Work::new(*dossier, steps));
                let keeper = Keeper::vault(store, access);
                self.stage.set(Stage::Working { work, keeper });
                Ok(())
            }
            Ok((Opened::Empty, _)) => {
                self.stage
                    .set(trouble(&StoreError::Behind { readable: None }, true));
                Ok(())
            }
            Err(error @ (StoreError::Secret | StoreError::Blocked)) => Err(error),
            Err(error) => {
                self.stage.set(trouble(&error, true));
                Ok(())
            }
        }
    }

    /// Whether the plan of the first version is what is being worked on.
    pub(crate) fn is_device_open(self) -> bool {
        self.device.get_value()
    }

    /// Opens the plan of the first version as a guest's work, to be closed in a vault.
    pub(crate) async fn open_device(self) {
        let store = self.store();
        let stage = match store.device().await {
            Ok(dossier) => {
                self.device.set_value(true);
                let work = Box::new(Work::new(dossier, Vec::new()));
                let keeper = Keeper::guest(store, None);
                Stage::Working { work, keeper }
            }
            Err(error) => trouble(&error, true),
        };
        self.stage.set(stage);
    }

    /// Goes on with what could still be read of the open vault.
    pub(crate) async fn go_on_with(self, dossier: Dossier) {
        let store = self.store();
        let stage = match store.begin(dossier.clone()).await {
            Ok(generation) => {
                let dossier = Dossier {
                    generation,
                    ..dossier
                };
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

    /// Begins as a guest, with what could still be read or with nothing.
    pub(crate) fn go_on_unkept(self, readable: Option<Box<Dossier>>, code: &'static str) {
        let mut stage = guest(&self.store(), Some(code));
        if let (Stage::Working { work, .. }, Some(dossier)) = (&mut stage, readable) {
            **work = Work::new(*dossier, Vec::new());
        }
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

    pub(crate) async fn list_again(self) {
        if let Ok(listing) = self.store().list(clock::today()).await {
            self.listing.set(listing);
        }
    }

    /// No longer tells of vaults that are gone.
    pub(crate) fn forget_lost(self) {
        self.listing
            .with_untracked(|listing| self.store().forget(listing));
        self.listing.update(|listing| {
            listing.lost.clear();
            listing.device_lost = false;
        });
    }

    /// Takes the work out of sight, to come back with these digits, or by itself when there are none.
    pub(crate) fn pause(self, pin: Option<String>) {
        let Some(session) = self.session() else {
            return;
        };
        let aside = Aside {
            work: session.work(),
            keeper: session.keeper(),
            pin,
            misses: 0,
        };
        self.aside.set_value(Some(aside));
        self.session.set_value(None);
        self.stage.set(Stage::Paused);
    }

    /// Whether digits are asked to come back.
    pub(crate) fn asks_pin(self) -> bool {
        self.aside
            .with_value(|aside| aside.as_ref().is_some_and(|aside| aside.pin.is_some()))
    }

    /// Comes back from a pause; `false` when the digits are wrong. The fifth miss locks.
    pub(crate) fn come_back(self, digits: &str) -> bool {
        let is_right = self.aside.with_value(|aside| {
            let pin = aside.as_ref().map(|aside| aside.pin.as_deref());
            pin.is_some_and(|pin| pin.is_none_or(|pin| pin == digits))
        });
        if is_right {
            if let Some(Aside { work, keeper, .. }) =
                self.aside.try_update_value(Option::take).flatten()
            {
                let work = Box::new(work);
                self.stage.set(Stage::Working { work, keeper });
            }
            return true;
        }
        let misses = self.aside.try_update_value(|aside| {
            aside.as_mut().map(|aside| {
                aside.misses += 1;
                aside.misses
            })
        });
        if misses.flatten().is_none_or(|misses| misses >= MISSES) {
            self.lock();
        }
        false
    }

    /// Takes everything off the screen at once, stores what waits, and drops the whole program.
    pub(crate) fn lock(self) {
        if let Some(session) = self.session() {
            session.settle();
        }
        let hands = self.hands();
        let (store, base) = (self.store(), self.base.get_value());
        self.aside.set_value(None);
        self.session.set_value(None);
        self.stage.set(Stage::Gone);
        safe::leave(base, async move {
            let Some(hands) = hands else {
                return;
            };
            let id = store.id().await;
            // What could not be stored is lost with the page: the screen has said so all the time.
            (hands.close)(&store).await.ok();
            if let Some(id) = id {
                store.tell(&id, Call::Locked);
            }
        });
    }

    /// What works on the open vault, also while its owner is away for a moment.
    fn hands(self) -> Option<Hands> {
        let aside = self
            .aside
            .with_value(|aside| aside.as_ref().and_then(|aside| aside.keeper.hands()));
        let session = self.session().and_then(|session| session.keeper().hands());
        aside.or(session)
    }

    /// What another tab says about the vault that is open here.
    async fn hear(self, id: VaultId, call: Call) {
        let store = self.store();
        if store.id().await != Some(id) {
            return;
        }
        if call != Call::Saved {
            self.lock();
            return;
        }
        let (Some(session), Some(hands)) = (self.session(), self.hands()) else {
            return;
        };
        if let Ok(Opened::Found { dossier, steps }) = (hands.reread)(&store).await {
            session.follow(*dossier, steps);
        }
    }

    /// Asks the tab that writes to lock, and writes here from then on.
    pub(crate) async fn take_over(self) -> Result<(), StoreError> {
        let store = self.store();
        if let Some(id) = store.id().await {
            store.tell(&id, Call::GiveUp);
        }
        let (Some(session), Some(hands)) = (self.session(), self.hands()) else {
            return Ok(());
        };
        if let Opened::Found { dossier, steps } = (hands.take_over)(&store).await? {
            session.keeper().kept().set(Kept::Nothing);
            session.follow(*dossier, steps);
        }
        Ok(())
    }
}
