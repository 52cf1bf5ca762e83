//! From one person to the next in two actions: "Volgende", then closing or wiping.

use super::edit;
use crate::browser::page;
use crate::components::{Action, ActionKind, LinkButton, Section};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::leave;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::EntryId;
use leptos::prelude::*;

/// Where the second action stands.
const PLACE: &str = "next-person";

#[component]
pub(super) fn NextPerson(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let asked = RwSignal::new(false);
    let next = Callback::new(move |()| {
        asked.set(true);
        page::focus(PLACE);
    });
    view! {
        <div class="screen-only">
            <Section title=Signal::derive(lang.t(key::TOGETHER_READY)) icon="lock">
                <div id=PLACE tabindex="-1">
                    {move || if asked.get() {
                        view! { <Leave id asked /> }.into_any()
                    } else {
                        view! {
                            <p>{lang.t(key::TOGETHER_READY_BODY)}</p>
                            <div class="row"><Action label=Signal::derive(lang.t(key::TOGETHER_NEXT_PERSON)) icon="arrow-right" run=next /></div>
                        }
                        .into_any()
                    }}
                </div>
            </Section>
        </div>
    }
}

#[component]
fn Leave(id: EntryId, asked: RwSignal<bool>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let navigation = use_navigation();
    let close = Callback::new(move |()| {
        edit(session, id, |one| one.is_over = true);
        leave::close(gate, session);
    });
    let wipe = Callback::new(move |()| leave::wipe(gate, session));
    let stay = Callback::new(move |()| {
        asked.set(false);
        page::focus(PLACE);
    });
    let keeps = session.keeper().keeps();
    let (told, run, label) = if keeps {
        (key::TOGETHER_LEAVE_KEPT, close, key::TOGETHER_CLOSE)
    } else {
        (key::TOGETHER_LEAVE_GUEST, wipe, key::TOGETHER_WIPE)
    };
    let other = if keeps {
        (Route::Finish, key::TOGETHER_WIPE_KEPT)
    } else {
        (Route::Keep, key::STATUS_KEEP)
    };
    view! {
        <p>{lang.t(told)}</p>
        <div class="row">
            <Action label=Signal::derive(lang.t(label)) kind=ActionKind::Primary run />
            <LinkButton label=Signal::derive(lang.t(other.1)) href=navigation.href(&other.0) />
            <Action label=Signal::derive(lang.t(key::TOGETHER_STAY)) kind=ActionKind::Link run=stay />
        </div>
    }
}
