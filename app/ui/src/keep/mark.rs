//! The picture that stands on a vault, how long it stays, and closing it.

use super::{Screen, until};
use crate::browser::text;
use crate::components::{Action, ActionKind, Choice};
use crate::gate::{Gate, use_gate};
use crate::keys::derive_new;
use crate::language::use_lang;
use crate::parts::PictureChoice;
use crate::profile::use_institution;
use crate::secrets::{Known, draw_recovery_words, use_secret_parts};
use crate::session::{Session, use_session};
use content::key;
use domain::Secret;
use leptos::prelude::*;
use store::{Lock, Month};

#[component]
pub(super) fn Mark(secret: Secret, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let institution = use_institution();
    let parts = use_secret_parts();
    let picture = RwSignal::new(None::<u8>);
    let wants_recovery = RwSignal::new(false);
    let is_closing = RwSignal::new(false);
    let keep_until = institution.keep_until();
    let until = move || until(lang, institution, keep_until);
    let close = Callback::new(move |()| {
        let Some(picture) = picture.get_untracked() else {
            return;
        };
        is_closing.set(true);
        let recovery = match parts.get_untracked() {
            Known::Here(parts) if wants_recovery.get_untracked() => draw_recovery_words(&parts),
            _ => Vec::new(),
        };
        let closing = Closing {
            secret: secret.clone(),
            recovery,
            picture,
            keep_until,
        };
        leptos::task::spawn_local(async move {
            let words = closing.recovery.clone();
            let closed = closing.run(session, gate, is_closing).await;
            // The screen may be gone by now.
            go.try_run(closed.map_or_else(Screen::Failed, |()| Screen::Closed(words)));
        });
    });
    view! {
        <PictureChoice label=Signal::derive(lang.t(key::KEEP_PICTURE)) chosen=picture />
        <p class="section">{until}</p>
        <Choice checked=wants_recovery chosen=move |wants| wants_recovery.set(wants)>{lang.t(key::KEEP_RECOVERY)}</Choice>
        <p class="field__hint">{lang.t(key::KEEP_RECOVERY_HINT)}</p>
        <div class="row section">
            {move || picture.get().is_some().then(|| view! {
                <Action label=Signal::derive(lang.t(key::KEEP_CLOSE)) kind=ActionKind::Primary icon="lock" busy=is_closing run=close />
            })}
            <span role="status">{move || is_closing.get().then(|| lang.text(&key::KEEP_CLOSING))}</span>
        </div>
    }
}

/// What a vault is closed with.
struct Closing {
    secret: Secret,
    recovery: Vec<String>,
    picture: u8,
    keep_until: Month,
}

impl Closing {
    /// Without its screen nobody would read the words of the key on paper, so none is made then.
    async fn run(
        self,
        session: Session,
        gate: Gate,
        screen: RwSignal<bool>,
    ) -> Result<(), &'static str> {
        let (secret, cost) = derive_new(self.secret, None).await?;
        let recovery = match text::secret(&self.recovery.join(" ")) {
            Ok(words) => Some(derive_new(words, Some(cost)).await?.0),
            Err(_) => None,
        };
        let recovery = recovery.filter(|_| !screen.is_disposed());
        let lock = Lock {
            picture: self.picture,
            keep_until: self.keep_until,
            cost,
            secret,
            recovery,
        };
        session.keep_in(lock).await.map_err(|error| error.code())?;
        gate.keep_shared().await;
        gate.list_again().await;
        Ok(())
    }
}
