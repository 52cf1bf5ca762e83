//! "Ik ben klaar": print, keep, pause or wipe.

use crate::components::{Action, ActionKind, Back, LinkButton, Page, Section, Width};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::leave;
use crate::profile::use_institution;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::{Facility, plain_digits};
use leptos::prelude::*;

/// Fewest digits of a pause.
const PIN: usize = 4;

#[component]
pub(crate) fn FinishPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let institution = use_institution();
    view! {
        <Page title=Signal::derive(lang.t(key::FINISH_TITLE)) intro=Signal::derive(lang.t(key::FINISH_INTRO))
            width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <Section title=Signal::derive(lang.t(key::FINISH_PRINT)) icon="printer">
                <p>{lang.t(key::FINISH_PRINT_BODY)}</p>
                <div class="row">
                    <LinkButton label=Signal::derive(lang.t(key::START_PAPERS)) href=navigation.href(&Route::Papers) kind=ActionKind::Primary />
                </div>
            </Section>
            <KeepHere />
            <Section title=Signal::derive(lang.t(key::FINISH_FILE)) icon="file-text">
                {move || match institution.lack(Facility::SaveFile) {
                    Some(why) => view! { <p>{lang.t(why)}</p> }.into_any(),
                    None => view! {
                        <p>{lang.t(key::FINISH_FILE_BODY)}</p>
                        <div class="row">
                            <LinkButton label=Signal::derive(lang.t(key::FILE_TITLE)) href=navigation.href(&Route::File) />
                        </div>
                    }.into_any(),
                }}
            </Section>
            <PauseHere />
            <Wipe />
            <p class="row">
                <LinkButton label=Signal::derive(lang.t(key::HISTORY_SEE)) icon="clock" kind=ActionKind::Link href=navigation.href(&Route::History) />
            </p>
        </Page>
    }
}

#[component]
fn KeepHere() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let gate = use_gate();
    let session = use_session();
    let keeps = session.keeper().keeps();
    let close = Callback::new(move |()| leave::close(gate, session));
    view! {
        <Section title=Signal::derive(lang.t(key::FINISH_KEEP)) icon="lock">
            {if keeps {
                view! {
                    <p>{lang.t(key::FINISH_KEEP_BODY)}</p>
                    <div class="row"><Action label=Signal::derive(lang.t(key::FINISH_CLOSE)) kind=ActionKind::Primary run=close /></div>
                }.into_any()
            } else {
                view! {
                    <p>{lang.t(key::FINISH_GUEST_BODY)}</p>
                    <div class="row"><LinkButton label=Signal::derive(lang.t(key::KEEP_TITLE)) href=navigation.href(&Route::Keep) /></div>
                }.into_any()
            }}
        </Section>
    }
}

#[component]
fn PauseHere() -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let digits = RwSignal::new(String::new());
    let is_short = RwSignal::new(false);
    let pause = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let pin = digits.with_untracked(|digits| plain_digits(digits));
        if pin.chars().count() < PIN {
            is_short.set(true);
        } else {
            gate.pause(Some(pin));
        }
    };
    view! {
        <Section title=Signal::derive(lang.t(key::FINISH_PAUSE)) icon="clock">
            <p>{lang.t(key::FINISH_PAUSE_BODY)}</p>
            <form class="field" novalidate on:submit=pause>
                <label class="field__label" for="new-pin">{lang.t(key::FINISH_PIN)}</label>
                <input id="new-pin" type="text" inputmode="numeric" class="field__input" data-width="short" autocomplete="off" aria-describedby="new-pin-error"
                    prop:value=move || digits.get()
                    on:input:target=move |event| { is_short.set(false); digits.set(event.target().value()); } />
                <p class="field__error" id="new-pin-error" role="status">{move || is_short.get().then(|| lang.text(&key::FINISH_PIN_SHORT))}</p>
                <div class="row"><button type="submit" class="button" data-kind=ActionKind::Normal.as_str()>{lang.t(key::FINISH_PAUSE)}</button></div>
            </form>
        </Section>
    }
}

/// Asks twice, and then really wipes.
#[component]
fn Wipe() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let gate = use_gate();
    let asked = RwSignal::new(0_u8);
    let ask = Callback::new(move |()| asked.update(|times| *times += 1));
    let keep = Callback::new(move |()| asked.set(0));
    let wipe = Callback::new(move |()| leave::wipe(gate, session));
    view! {
        <Section title=Signal::derive(lang.t(key::FINISH_WIPE)) icon="trash">
            <p>{lang.t(key::FINISH_WIPE_BODY)}</p>
            <div class="row">
                {move || match asked.get() {
                    0 => view! { <Action label=Signal::derive(lang.t(key::FINISH_WIPE)) run=ask /> }.into_any(),
                    1 => view! {
                        <Action label=Signal::derive(lang.t(key::FINISH_WIPE_ASK)) run=ask />
                        <Action label=Signal::derive(lang.t(key::FINISH_WIPE_NO)) kind=ActionKind::Primary run=keep />
                    }.into_any(),
                    _ => view! {
                        <Action label=Signal::derive(lang.t(key::FINISH_WIPE_SURE)) run=wipe />
                        <Action label=Signal::derive(lang.t(key::FINISH_WIPE_NO)) kind=ActionKind::Primary run=keep />
                    }.into_any(),
                }}
            </div>
        </Section>
    }
}
