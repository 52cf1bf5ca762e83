//! What somebody wants today: at most two questions, and what they are about.

use super::{edit, read};
use crate::components::Section;
use crate::language::use_lang;
use crate::parts::{SomeOf, TwoQuestions, tick};
use crate::session::use_session;
use content::key;
use domain::{EntryId, Theme};
use leptos::prelude::*;

#[component]
pub(super) fn Want(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Section title=Signal::derive(lang.t(key::TOGETHER_QUESTIONS)) icon="user-question">
            <p class="section__hint">{lang.t(key::TOGETHER_QUESTIONS_HINT)}</p>
            <TwoQuestions />
        </Section>
        <Themes id />
    }
}

/// What it is about; also where the work begins, for who passed it over.
#[component]
pub(super) fn Themes(id: EntryId) -> impl IntoView {
    let session = use_session();
    let chosen = move || read(session, id).map(|one| one.themes).unwrap_or_default();
    let ticked = Callback::new(move |(theme, is_in): (Theme, bool)| {
        edit(session, id, |one| tick(&mut one.themes, theme, is_in));
    });
    view! {
        <SomeOf label=key::TOGETHER_ABOUT all=&Theme::TILES name=|lang, theme| lang.theme(theme) chosen=Signal::derive(chosen) tick=ticked />
    }
}
