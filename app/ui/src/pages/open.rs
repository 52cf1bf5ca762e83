//! Opening a plan that is kept here: its picture, then the secret.

use crate::browser::timer;
use crate::components::{Action, ActionKind, Back, LinkButton, Notice, NoticeKind, Page, Width};
use crate::gate::use_gate;
use crate::keys::derive;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{PicturePad, SentenceField, Vaults};
use crate::route::Route;
use content::key::{self, Key};
use domain::Secret;
use leptos::prelude::*;
use store::browser::VaultId;
use store::{Label, Slot, StoreError};

#[component]
pub(crate) fn OpenPage() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let title = Signal::derive(lang.t(key::OPEN_TITLE));
    view! {
        <Page title width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <Lost />
            {move || match gate.chosen() {
                None => view! { <Choose /> }.into_any(),
                Some(id) => view! { <Unlock id /> }.into_any(),
            }}
        </Page>
    }
}

/// A plan that the browser lost is told of, until somebody has read it.
#[component]
fn Lost() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let is_lost = move || gate.listing(|listing| !listing.lost.is_empty() || listing.device_lost);
    let read = Callback::new(move |()| gate.forget_lost());
    move || {
        is_lost().then(|| {
            view! {
                <Notice kind=NoticeKind::Waiting>
                    <p>{lang.t(key::OPEN_LOST)}</p>
                    <p>{lang.t(key::OPEN_LOST_WAYS)}</p>
                    <Action label=Signal::derive(lang.t(key::OPEN_LOST_READ)) run=read />
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
    let is_empty = move || gate.listing(|listing| listing.vaults.is_empty() && !listing.device);
    let device = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            gate.open_device().await;
            navigation.go(&Route::Keep);
        });
    });
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
        {move || gate.listing(|listing| listing.device).then(|| view! {
            <section class="section">
                <h2>{lang.t(key::OPEN_DEVICE)}</h2>
                <p>{lang.t(key::OPEN_DEVICE_BODY)}</p>
                <div class="row"><Action label=Signal::derive(lang.t(key::OPEN_DEVICE_OPEN)) run=device /></div>
            </section>
        })}
    }
}

/// The ways in: who has pictures knows it, and nothing on the vault says so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Pictures,
    Text,
    Recovery,
}

/// How the last try went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Try {
    None,
    Running,
    /// So many seconds to wait.
    Wrong(u32),
    Failed(&'static str),
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
        Some(Err(_)) => view! {
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
    let lang = use_lang();
    let gate = use_gate();
    let navigation = use_navigation();
    let way = RwSignal::new(Way::Pictures);
    let went = RwSignal::new(Try::None);
    let text = RwSignal::new(String::new());
    let pad = RwSignal::new(0_u32);
    let picture = label.picture;
    let chosen = Callback::new(move |secret: Secret| {
        if went.get_untracked() == Try::Running {
            return;
        }
        let slot = match way.get_untracked() {
            Way::Recovery => Slot::Recovery,
            _ => Slot::Secret,
        };
        let (id, salt, cost) = (id.clone(), label.salt(slot), label.cost);
        went.set(Try::Running);
        leptos::task::spawn_local(async move {
            let store = gate.store();
            wait(store.wait(&id)).await;
            let opened = match derive(secret, salt, Some(cost)).await {
                Ok((derived, _)) => gate.unlock(id.clone(), slot, derived).await,
                Err(code) => {
                    went.try_set(Try::Failed(code));
                    return;
                }
            };
            match opened {
                Ok(()) => navigation.go(&Route::Start),
                Err(StoreError::Secret) => {
                    store.missed(&id);
                    pad.try_update(|pad| *pad += 1);
                    went.try_set(Try::Wrong(store.wait(&id)));
                }
                Err(error) => drop(went.try_set(Try::Failed(error.code()))),
            }
        });
    });
    let entry = move || match way.get() {
        Way::Pictures => {
            // Read, so that a wrong try begins anew.
            pad.get();
            let label = Signal::derive(lang.t(key::OPEN_PICTURES_LABEL));
            view! { <PicturePad label is_shuffled=true chosen /> }.into_any()
        }
        Way::Text => {
            let label = Signal::derive(lang.t(key::OPEN_TEXT_LABEL));
            view! { <SentenceField name="secret" label text chosen /> }.into_any()
        }
        Way::Recovery => {
            let label = Signal::derive(lang.t(key::OPEN_RECOVERY_LABEL));
            view! { <SentenceField name="recovery" label text chosen /> }.into_any()
        }
    };
    view! {
        <OpenHead picture />
        <WayTabs way went />
        <p role="status" class="field__error">{move || said(went.get(), lang)}</p>
        {entry}
    }
}

fn said(went: Try, lang: crate::language::Lang) -> Option<String> {
    match went {
        Try::None => None,
        Try::Running => Some(lang.text(&key::OPEN_RUNNING)),
        Try::Wrong(0) => Some(lang.text(&key::OPEN_WRONG)),
        Try::Wrong(seconds) => {
            let wait = lang.fill(&key::OPEN_WAIT, &[("seconds", seconds.into())]);
            Some([lang.text(&key::OPEN_WRONG), wait].join(" "))
        }
        Try::Failed(code) => {
            let (error, way_on) = (format!("err-{code}"), format!("rec-{code}"));
            Some([lang.text(&error), lang.text(&way_on)].join(" "))
        }
    }
}

#[component]
fn OpenHead(picture: u8) -> impl IntoView {
    let lang = use_lang();
    let id = super::keep::picture_id(picture);
    view! {
        <div class="mark">
            <crate::parts::Picture id size=crate::parts::PictureSize::Large />
            <p>{lang.t(key::OPEN_SECRET)}</p>
        </div>
    }
}

#[component]
fn WayTabs(way: RwSignal<Way>, went: RwSignal<Try>) -> impl IntoView {
    let lang = use_lang();
    let ways: [(Way, Key); 3] = [
        (Way::Pictures, key::OPEN_WITH_PICTURES),
        (Way::Text, key::OPEN_WITH_TEXT),
        (Way::Recovery, key::OPEN_WITH_RECOVERY),
    ];
    let tab = move |(of, label): (Way, Key)| {
        view! {
            <button type="button" class="tabs__tab" aria-pressed=move || (way.get() == of).to_string()
                on:click=move |_| { went.set(Try::None); way.set(of); }>
                {lang.t(label)}
            </button>
        }
    };
    view! { <div class="tabs" role="group" aria-label=lang.t(key::OPEN_TITLE)>{ways.into_iter().map(tab).collect_view()}</div> }
}

async fn wait(seconds: u32) {
    let milliseconds = i32::try_from(seconds.saturating_mul(1000)).unwrap_or(i32::MAX);
    timer::wait(milliseconds).await;
}
