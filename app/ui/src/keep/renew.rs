//! Another secret, or another key on paper, for a plan that is kept already.

use super::Screen;
use crate::browser::text;
use crate::gate::use_gate;
use crate::keys::{derive, derive_new};
use crate::language::use_lang;
use crate::parts::{AskSecret, Attempt};
use crate::secrets::{Known, draw_recovery_words, use_secret_parts};
use content::key;
use domain::Secret;
use leptos::prelude::*;
use store::Slot;
use store::browser::Store;

/// What opened the vault before.
pub(super) type Old = (Slot, [u8; 32]);

/// Asks the old secret: who sits at an open plan need not be its owner.
#[component]
pub(super) fn AskOld(
    renew: Slot,
    old: StoredValue<Option<Old>>,
    go: Callback<Screen>,
) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    // The words of a key on paper come from there.
    let parts = use_secret_parts();
    parts.get();
    let attempt = RwSignal::new(Attempt::None);
    let chosen = Callback::new(move |(slot, secret): (Slot, Secret)| {
        attempt.set(Attempt::Running);
        leptos::task::spawn_local(async move {
            match fitting(&gate.store(), slot, secret).await {
                Ok(Some(key)) => {
                    old.try_set_value(Some((slot, key)));
                    // The screen may be gone by now.
                    go.try_run(match renew {
                        Slot::Secret => Screen::Choose,
                        Slot::Recovery => Screen::Renew(None),
                    });
                }
                Ok(None) => drop(attempt.try_set(Attempt::Wrong(0))),
                Err(code) => drop(attempt.try_set(Attempt::Failed(code))),
            }
        });
    });
    view! {
        <p class="page__intro">{lang.t(key::KEEP_ASK_OLD)}</p>
        <AskSecret attempt chosen />
    }
}

async fn fitting(
    store: &Store,
    slot: Slot,
    secret: Secret,
) -> Result<Option<[u8; 32]>, &'static str> {
    let label = store.label().await.map_err(|error| error.code())?;
    let (key, _) = derive(secret, label.salt(slot), Some(label.cost)).await?;
    let fits = store.fits(slot, key).await.map_err(|error| error.code())?;
    Ok(fits.then_some(key))
}

/// Puts the new one in place: a secret, or words by lot when there is none.
#[component]
pub(super) fn Renewing(
    secret: Option<Secret>,
    old: StoredValue<Option<Old>>,
    go: Callback<Screen>,
) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let parts = use_secret_parts();
    let words = match parts.get_untracked() {
        Known::Here(parts) if secret.is_none() => draw_recovery_words(&parts),
        _ => Vec::new(),
    };
    leptos::task::spawn_local(async move {
        let slot = if secret.is_some() {
            Slot::Secret
        } else {
            Slot::Recovery
        };
        let new = secret.or_else(|| text::secret(&words.join(" ")).ok());
        let done = match (old.try_update_value(Option::take).flatten(), new) {
            (Some(key), Some(new)) => renewed(&gate.store(), key, slot, new, old).await,
            _ => Err("other"),
        };
        go.try_run(done.map_or_else(Screen::Failed, |()| Screen::Closed(words)));
    });
    view! { <p role="status">{lang.t(key::KEEP_CLOSING)}</p> }
}

/// Who left the screen sees no new words, and can't know whether it was done: all stays as it was then.
async fn renewed(
    store: &Store,
    old: Old,
    slot: Slot,
    new: Secret,
    screen: StoredValue<Option<Old>>,
) -> Result<(), &'static str> {
    let label = store.label().await.map_err(|error| error.code())?;
    let (derived, _) = derive_new(new, Some(label.cost)).await?;
    if screen.is_disposed() {
        return Err("other");
    }
    let put = store.rewrap(old, slot, derived).await;
    put.map_err(|error| error.code())
}
