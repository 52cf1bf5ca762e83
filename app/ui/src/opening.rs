//! From an empty page to a session: sentences, store, dossier. Until then the static shell stays.

use crate::app::App;
use crate::browser::boot::Boot;
use crate::browser::{look, page};
use crate::keeper::Keeper;
use crate::language::{self, Lang};
use crate::municipalities::provide_municipalities;
use crate::navigation::{first_screens, provide_navigation};
use crate::pages::{TroublePage, WaysOn};
use crate::profile::provide_profile;
use crate::session::provide_session;
use domain::{Catalogue, Dossier, DossierId};
use leptos::prelude::*;
use std::sync::Arc;
use store::Opened;
use store::browser::{Store, new_id};

/// After so many changes behind a snapshot the next visit folds them.
const MANY: u32 = 200;

/// What every session needs and none changes.
#[derive(Clone)]
struct Ground {
    lang: Lang,
    catalogue: Arc<Catalogue>,
    base: String,
    municipalities: Option<String>,
}

/// What the screen shows while and after the store opens.
#[derive(Clone)]
enum Stage {
    Working {
        dossier: Box<Dossier>,
        store: Result<Store, &'static str>,
    },
    Trouble {
        code: &'static str,
        readable: Option<Box<Dossier>>,
        store: Store,
    },
}

/// Opens everything and mounts the app beside the shell, which goes in the same task.
pub(crate) async fn open() {
    let boot = Boot::read();
    let base = boot.base.clone();
    let municipalities = boot.url("municipalities");
    // Without sentences there is nothing to say: boot.js has the calm page for that.
    let Some((lang, catalogue)) = language::load(boot).await else {
        panic!("no sentences");
    };
    let ground = Ground {
        lang,
        catalogue: Arc::new(catalogue),
        base,
        municipalities,
    };
    let screens = first_screens(&ground.base).await;
    let store = Store::default();
    let stage = RwSignal::new_local(begin(store).await);
    mount_to_body(move || {
        provide_context(ground.lang);
        provide_navigation(&ground.base, screens);
        provide_profile(&ground.base);
        provide_municipalities(ground.municipalities.clone());
        let ground = ground.clone();
        move || match stage.get() {
            Stage::Working { dossier, store } => {
                let keeper = store.map_or_else(Keeper::nothing, Keeper::new);
                follow(ground.lang, &dossier);
                provide_session(*dossier, ground.catalogue.clone(), keeper);
                view! { <App /> }.into_any()
            }
            Stage::Trouble {
                code,
                readable,
                store,
            } => {
                let ways = ways_on(stage, code, readable, store);
                view! { <TroublePage code ways /> }.into_any()
            }
        }
    });
    page::remove_shell();
}

async fn begin(store: Store) -> Stage {
    match store.open().await {
        Ok(Opened::Empty) => start(store, None).await,
        Ok(Opened::Found {
            mut dossier,
            changes,
        }) => {
            if changes > MANY {
                // A failed fold leaves the changes where they were.
                if let Ok(generation) = store.fold((*dossier).clone()).await {
                    dossier.generation = generation;
                }
            }
            Stage::Working {
                dossier,
                store: Ok(store),
            }
        }
        Err(error) => Stage::Trouble {
            code: error.code(),
            readable: error.readable().cloned().map(Box::new),
            store,
        },
    }
}

/// Puts a dossier in the store: a new one says nothing about the person yet.
async fn start(store: Store, dossier: Option<Dossier>) -> Stage {
    let dossier = match dossier.map_or_else(|| new_id().map(Dossier::new), Ok) {
        Ok(dossier) => dossier,
        Err(error) => {
            return Stage::Trouble {
                code: error.code(),
                readable: None,
                store,
            };
        }
    };
    match store.begin(dossier.clone()).await {
        Ok(generation) => {
            let dossier = Box::new(Dossier {
                generation,
                ..dossier
            });
            Stage::Working {
                dossier,
                store: Ok(store),
            }
        }
        Err(error) => Stage::Trouble {
            code: error.code(),
            readable: Some(Box::new(dossier)),
            store,
        },
    }
}

/// Shows the language and looks of the dossier when they differ from what boot.js found.
fn follow(lang: Lang, dossier: &Dossier) {
    let settings = dossier.settings.clone();
    leptos::task::spawn_local(async move {
        if let Some(code) = settings
            .language
            .clone()
            .filter(|code| *code != lang.code())
        {
            lang.choose(code).await;
        }
        look::apply(&settings, &lang.code(), lang.right_to_left());
    });
}

fn ways_on(
    stage: RwSignal<Stage, LocalStorage>,
    code: &'static str,
    readable: Option<Box<Dossier>>,
    store: Store,
) -> WaysOn {
    let lost = matches!(code, "behind" | "damaged");
    let go = move |dossier: Option<Dossier>, store: Store| {
        leptos::task::spawn_local(async move { stage.set(start(store, dossier).await) });
    };
    let with_readable = readable.clone().filter(|_| lost).map(|dossier| {
        let store = store.clone();
        UnsyncCallback::new(move |()| go(Some((*dossier).clone()), store.clone()))
    });
    let start_new = lost.then(|| UnsyncCallback::new(move |()| go(None, store.clone())));
    let unsaved = matches!(code, "refused" | "full" | "other").then(|| {
        UnsyncCallback::new(move |()| {
            // Nothing is kept, so the id tells nothing apart.
            let unkept = || Box::new(Dossier::new(DossierId::from_bytes([0; 16])));
            let dossier = readable.clone().unwrap_or_else(unkept);
            stage.set(Stage::Working {
                dossier,
                store: Err(code),
            });
        })
    });
    WaysOn {
        readable: with_readable,
        start_new,
        unsaved,
    }
}
