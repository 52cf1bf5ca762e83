//! Opening a plan that is kept here: its picture, then the secret.

use crate::browser::timer;
use crate::components::{Action, ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Width};
use crate::gate::use_gate;
use crate::keys::derive;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{AskSecret, Attempt, Lost, Picture, PictureSize, Vaults};
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::Secret;
use leptos::prelude::*;
use store::browser::VaultId;
use store::{BadLabel, Label, Slot, StoreError};

#[component]
pub(crate) fn OpenPage() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let session = use_session();
    let title = Signal::derive(lang.t(key::OPEN_TITLE));
    view! {
        <Page title width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            {move || gate.has_lost().then(|| view! { <Lost /> })}
            <Unkept />
            {move || match gate.chosen() {
                // The way back of the browser leads here, too.
                _ if session.keeper().keeps() => view! { <Already /> }.into_any(),
                None => view! { <Choose /> }.into_any(),
                Some(id) => view! { <Unlock id /> }.into_any(),
            }}
        </Page>
    }
}

/// One plan at a time: another secret would close the one that is open.
#[component]
fn Already() -> impl IntoView {
    let lang = use_lang();
    let plan = use_navigation().href(&Route::Plan);
    view! {
        <p class="page__intro">{lang.t(key::OPEN_ALREADY)}</p>
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::START_PLAN)) href=plan kind=ActionKind::Primary onward=true />
        </div>
    }
}

/// Another plan takes the place of what a guest did.
#[component]
fn Unkept() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let is_at_risk = move || session.is_touched() && !session.keeper().keeps();
    move || {
        is_at_risk().then(|| {
            view! {
                <Notice kind=NoticeKind::Waiting>
                    <p>{lang.t(key::OPEN_UNKEPT)}</p>
                    <p><a href=navigation.href(&Route::Keep)>{lang.t(key::STATUS_KEEP)}</a></p>
                </Notice>
            }
        })
    }
}

#[component]
fn Choose() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let navigation = use_navigation();
    let is_empty = move || gate.listing(|listing| listing.vaults.is_empty());
    view! {
        {move || if is_empty() {
            view! {
                <p class="page__intro">{lang.t(key::OPEN_NONE)}</p>
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::START_BEGIN_TITLE)) href=navigation.href(&Route::Answers) kind=ActionKind::Primary onward=true />
                </div>
            }.into_any()
        } else {
            view! {
                <p class="page__intro">{lang.t(key::OPEN_INTRO)}</p>
                <Vaults />
            }.into_any()
        }}
        <div class="row">
            <LinkButton label=Signal::derive(lang.t(key::FILE_OPEN)) icon="file-text" href=navigation.href(&Route::File) />
        </div>
    }
}

#[component]
fn Unlock(id: VaultId) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let label = gate.listing(|listing| {
        let listed = listing.vaults.iter().find(|listed| listed.id == id);
        listed.map(|listed| listed.label.clone())
    });
    let others = Callback::new(move |()| gate.choose(None));
    let body = match label {
        Some(Ok(label)) => view! { <Try id label /> }.into_any(),
        Some(Err(BadLabel::TooNew)) => view! {
            <Notice kind=NoticeKind::Waiting>
                <p>{lang.t(key::ERR_TOO_NEW)}</p>
                <p>{lang.t(key::REC_TOO_NEW)}</p>
            </Notice>
        }
        .into_any(),
        Some(Err(BadLabel::Broken)) => view! {
            <Notice kind=NoticeKind::Error>
                <p>{lang.t(key::OPEN_BROKEN)}</p>
                <p>{lang.t(key::OPEN_LOST_WAYS)}</p>
            </Notice>
        }
        .into_any(),
        None => ().into_any(),
    };
    view! {
        {body}
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::OPEN_OTHER)) kind=ActionKind::Link icon="arrow-left" run=others />
        </div>
    }
}

#[component]
fn Try(id: VaultId, label: Label) -> impl IntoView {
    let gate = use_gate();
    let navigation = use_navigation();
    let institution = use_institution();
    let attempt = RwSignal::new(Attempt::None);
    let picture = label.picture;
    let chosen = Callback::new(move |(slot, secret): (Slot, Secret)| {
        let (id, salt, cost) = (id.clone(), label.salt(slot), label.cost);
        attempt.set(Attempt::Running);
        leptos::task::spawn_local(async move {
            let store = gate.store();
            timer::wait_seconds(store.wait(&id)).await;
            let derived = async move {
                let derived = derive(secret, salt, Some(cost)).await;
                derived.ok().map(|(key, _)| key)
            };
            let until = institution.keep_until();
            match gate.unlock(id.clone(), slot, derived, until).await {
                Ok(()) => navigation.go(&Route::Start),
                Err(StoreError::Secret) => {
                    store.missed(&id);
                    attempt.try_set(Attempt::Wrong(store.wait(&id)));
                }
                Err(error) => drop(attempt.try_set(Attempt::Failed(error.code()))),
            }
        });
    });
    view! {
        <OpenHead picture />
        <AskSecret attempt chosen />
    }
}

#[component]
fn OpenHead(picture: u8) -> impl IntoView {
    let id = super::closed::picture_id(picture);
    view! {
        <div class="mark">
            <Picture id size=PictureSize::Large />
        </div>
    }
}
