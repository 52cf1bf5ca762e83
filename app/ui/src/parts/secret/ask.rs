//! Asks the secret of a vault, by whichever way it has.

use super::{PicturePad, SentenceField};
use crate::browser::page;
use crate::language::{Lang, use_lang};
use content::key::{self, Key};
use domain::Secret;
use leptos::prelude::*;
use store::Slot;

/// The ways in: who has pictures knows it, and nothing on the vault says so.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Pictures,
    Text,
    Recovery,
}

/// The last try to open a vault.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    None,
    Running,
    /// How many seconds to wait.
    Wrong(u32),
    Failed(&'static str),
}

/// Asks which way first: the pictures of somebody else frighten who has a sentence, and what is
/// remembered of the last time would tell the next person. A wrong try begins anew.
#[component]
pub(crate) fn AskSecret(
    attempt: RwSignal<Attempt>,
    /// Not called while a try is running.
    chosen: Callback<(Slot, Secret)>,
) -> impl IntoView {
    let lang = use_lang();
    let way = RwSignal::new(None::<Way>);
    let text = RwSignal::new(String::new());
    let given = Callback::new(move |secret: Secret| {
        if attempt.get_untracked() != Attempt::Running {
            let slot = match way.get_untracked() {
                Some(Way::Recovery) => Slot::Recovery,
                Some(Way::Pictures | Way::Text) | None => Slot::Secret,
            };
            chosen.run((slot, secret));
        }
    });
    let is_over = Memo::new(move |_| !matches!(attempt.get(), Attempt::None | Attempt::Running));
    Effect::new(move || {
        if is_over.get() && way.get_untracked() == Some(Way::Pictures) {
            // The key that had the focus goes away with its pad.
            request_animation_frame(page::focus_heading);
        }
    });
    let entry = move || match way.get() {
        None => ().into_any(),
        Some(Way::Pictures) => {
            // Read, so that a wrong try shows a new pad.
            is_over.get();
            let label = Signal::derive(lang.t(key::OPEN_PICTURES_LABEL));
            view! { <PicturePad label is_shuffled=true chosen=given /> }.into_any()
        }
        Some(Way::Text) => {
            let label = Signal::derive(lang.t(key::OPEN_TEXT_LABEL));
            view! { <SentenceField name="secret" label text chosen=given /> }.into_any()
        }
        Some(Way::Recovery) => {
            let label = Signal::derive(lang.t(key::OPEN_RECOVERY_LABEL));
            view! { <SentenceField name="recovery" label text chosen=given /> }.into_any()
        }
    };
    view! {
        <WayTabs way attempt />
        <p role="status" class="field__error">{move || describe(attempt.get(), lang)}</p>
        {entry}
    }
}

#[component]
fn WayTabs(way: RwSignal<Option<Way>>, attempt: RwSignal<Attempt>) -> impl IntoView {
    let lang = use_lang();
    let ways: [(Way, Key); 3] = [
        (Way::Pictures, key::OPEN_WITH_PICTURES),
        (Way::Text, key::OPEN_WITH_TEXT),
        (Way::Recovery, key::OPEN_WITH_RECOVERY),
    ];
    let tab = move |(of, label): (Way, Key)| {
        view! {
            <button type="button" class="tabs__tab" aria-pressed=move || (way.get() == Some(of)).to_string()
                on:click=move |_| { attempt.set(Attempt::None); way.set(Some(of)); }>
                {lang.t(label)}
            </button>
        }
    };
    view! {
        <p id="open-way">{lang.t(key::OPEN_WAY)}</p>
        <div class="tabs" role="group" aria-labelledby="open-way">{ways.into_iter().map(tab).collect_view()}</div>
    }
}

fn describe(attempt: Attempt, lang: Lang) -> Option<String> {
    match attempt {
        Attempt::None => None,
        Attempt::Running => Some(lang.text(&key::OPEN_RUNNING)),
        Attempt::Wrong(0) => Some(lang.text(&key::OPEN_WRONG)),
        Attempt::Wrong(seconds) => {
            let wait = lang.fill(&key::OPEN_WAIT, &[("seconds", seconds.into())]);
            Some([lang.text(&key::OPEN_WRONG), wait].join(" "))
        }
        Attempt::Failed(code) => {
            let (error, way_on) = (format!("err-{code}"), format!("rec-{code}"));
            Some([lang.text(&error), lang.text(&way_on)].join(" "))
        }
    }
}
