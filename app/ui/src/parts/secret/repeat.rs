use super::{PicturePad, SentenceField};
use crate::browser::page::focus_heading;
use crate::components::{Action, ActionKind, Notice, NoticeKind};
use crate::language::use_lang;
use content::key;
use domain::Secret;
use leptos::prelude::*;

/// How the secret was entered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeated {
    Pictures,
    /// An own sentence, or words.
    Text,
}

/// The same secret once more, so that nobody locks a plan with a slip of the hand.
#[component]
pub(crate) fn RepeatSecret(
    kind: Repeated,
    first: Secret,
    /// Called when both are the same.
    chosen: Callback<Secret>,
    /// Called when the person would rather choose anew.
    back: Callback<()>,
) -> impl IntoView {
    let lang = use_lang();
    let tries = RwSignal::new(0_u32);
    let differs = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let compare = Callback::new(move |again: Secret| {
        differs.set(again != first);
        if again == first {
            chosen.run(again);
            return;
        }
        tries.update(|tries| *tries += 1);
        if kind == Repeated::Pictures {
            // The key that had the focus goes away with its pad.
            focus_heading();
        }
    });
    let entry = move || match kind {
        Repeated::Pictures => {
            // Read, so that another pad begins anew.
            tries.get();
            let label = Signal::derive(lang.t(key::SECRET_AGAIN_PICTURES));
            view! { <PicturePad label is_shuffled=true chosen=compare /> }.into_any()
        }
        Repeated::Text => {
            let label = Signal::derive(lang.t(key::SECRET_AGAIN_TEXT));
            view! { <SentenceField name="secret-again" label text chosen=compare /> }.into_any()
        }
    };
    let message = move || {
        differs.get().then(|| {
            view! {
                <Notice kind=NoticeKind::Waiting>
                    <p>{lang.t(key::SECRET_DIFFERS)}</p>
                </Notice>
            }
        })
    };
    view! {
        <div role="status">{message}</div>
        {entry}
        <div class="row">
            <Action label=Signal::derive(lang.t(key::SECRET_CHOOSE_ANEW)) kind=ActionKind::Link icon="arrow-left" run=back />
        </div>
    }
}
