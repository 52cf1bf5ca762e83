use super::parts_wait::WithParts;
use crate::browser::text::secret;
use crate::components::{Action, ActionKind, Notice, NoticeKind};
use crate::language::use_lang;
use crate::secrets::draw_words;
use content::{Secrets, key};
use domain::Secret;
use leptos::prelude::*;
use std::sync::Arc;

/// Five words that the app draws. A person writes them down and then goes on.
#[component]
pub(crate) fn WordsMaker(chosen: Callback<Secret>) -> impl IntoView {
    let made = move |parts: Arc<Secrets>| view! { <Drawn parts chosen /> }.into_any();
    view! { <WithParts made /> }
}

#[component]
fn Drawn(parts: Arc<Secrets>, chosen: Callback<Secret>) -> impl IntoView {
    let lang = use_lang();
    let words = RwSignal::new(draw_words(&parts));
    let others = Callback::new(move |()| words.set(draw_words(&parts)));
    let go_on = Callback::new(move |()| {
        let made = words.with_untracked(|words| secret(&words.join(" ")));
        // Five words of three letters are long enough.
        if let Ok(made) = made {
            chosen.run(made);
        }
    });
    // The words are Dutch in every language.
    let list = move || {
        let words = words.get().into_iter();
        words
            .map(|word| view! { <li><span lang="nl">{word}</span></li> })
            .collect_view()
    };
    view! {
        <div role="status">
            <p class="field__label">{lang.t(key::SECRET_WORDS_YOURS)}</p>
            <ol class="secret-words">{list}</ol>
        </div>
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(key::SECRET_WORDS_WRITE)}</p>
            <p>{lang.t(key::SECRET_WORDS_APART)}</p>
        </Notice>
        <div class="row">
            <Action label=Signal::derive(lang.t(key::SECRET_WORDS_WRITTEN)) kind=ActionKind::Primary run=go_on />
            <Action label=Signal::derive(lang.t(key::SECRET_WORDS_OTHER)) run=others />
        </div>
    }
}
