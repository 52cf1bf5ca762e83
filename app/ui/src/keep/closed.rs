//! It is kept: how to come back, and the recovery key on paper.

use super::{Screen, until};
use crate::components::{Action, ActionKind, LinkButton};
use crate::gate::use_gate;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Picture, PictureSize, Print};
use crate::profile::use_institution;
use crate::route::Route;
use content::key;
use leptos::prelude::*;
use store::{Label, Slot};

/// The id of a picture of this number.
pub(super) fn picture_id(number: u8) -> String {
    format!("p-{number:02}")
}

#[component]
pub(super) fn Closed(recovery: Vec<String>, go: Callback<Screen>) -> impl IntoView {
    let lang = use_lang();
    let gate = use_gate();
    let navigation = use_navigation();
    let label = RwSignal::new(None::<Label>);
    leptos::task::spawn_local(async move {
        let found = gate.store().label().await.ok();
        label.try_set(found);
    });
    let institution = use_institution();
    let has_sheet = !recovery.is_empty();
    // The key on paper stays apart from what tells which plan it opens.
    let mark_class = if has_sheet {
        "mark screen-only"
    } else {
        "mark"
    };
    let mark = move || {
        label.get().map(|label| {
            let until = until(lang, institution, label.keep_until);
            view! {
                <div class=mark_class>
                    <Picture id=picture_id(label.picture) size=PictureSize::Large />
                    <div>
                        <p>{lang.t(key::KEEP_DONE_BODY)}</p>
                        <p>{until}</p>
                    </div>
                </div>
            }
        })
    };
    // Its words are shown once: printing them comes first.
    let go_on = if has_sheet {
        ActionKind::Normal
    } else {
        ActionKind::Primary
    };
    let renew = |slot| Callback::new(move |()| go.run(Screen::Old(slot)));
    let sheet = has_sheet.then(|| view! { <RecoverySheet words=recovery /> });
    view! {
        {mark}
        {sheet}
        <div class="row section">
            <LinkButton label=Signal::derive(lang.t(key::KEEP_GO_ON)) href=navigation.href(&Route::Start) kind=go_on onward=true />
            <LinkButton label=Signal::derive(lang.t(key::FINISH_TITLE)) href=navigation.href(&Route::Finish) />
        </div>
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::KEEP_OTHER_SECRET)) kind=ActionKind::Link run=renew(Slot::Secret) />
            <Action label=Signal::derive(lang.t(key::KEEP_OTHER_RECOVERY)) kind=ActionKind::Link run=renew(Slot::Recovery) />
        </div>
    }
}

#[component]
fn RecoverySheet(words: Vec<String>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="section recovery">
            <h2>{lang.t(key::RECOVERY_TITLE)}</h2>
            <p>{lang.t(key::RECOVERY_BODY)}</p>
            <ol class="secret-words">
                {words.into_iter().map(|word| view! { <li><span lang="nl">{word}</span></li> }).collect_view()}
            </ol>
            <p>{lang.t(key::RECOVERY_APART)}</p>
            <div class="row">
                <Print kind=ActionKind::Primary />
            </div>
        </section>
    }
}
