//! The sheets: the questions with lines, and what was agreed, for each with only their own part.

use super::{QUESTIONS, WHO, read};
use crate::components::{ActionKind, Choice};
use crate::language::use_lang;
use crate::parts::sheet::{InOneLanguage, Line, Sheet};
use crate::parts::{Print, PrintFor};
use crate::session::use_session;
use content::key;
use domain::{Actor, EntryId};
use leptos::prelude::*;
use sections::Agreement;
use sections::handout::Paper;

/// For whom a sheet is; `None` for the questions.
#[component]
pub(super) fn Papers(ids: Memo<Vec<EntryId>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let own = move |who: Actor| {
        let all = ids.get().into_iter().filter_map(|id| read(session, id));
        let own = all.filter(|one| one.who == Some(who) && !one.what.trim().is_empty());
        own.collect::<Vec<_>>()
    };
    let first = untrack(|| WHO.into_iter().find(|who| !own(*who).is_empty()));
    let chosen = RwSignal::new(first);
    let is_left = move || {
        let all = ids.get().into_iter().filter_map(|id| read(session, id));
        let mut all = all.filter(|one| !one.what.trim().is_empty());
        all.any(|one| one.who.is_none())
    };
    let choices = move || {
        let with = WHO
            .into_iter()
            .filter(|who| !own(*who).is_empty())
            .map(Some);
        let rows = [None].into_iter().chain(with).map(|who| {
            let checked = Signal::derive(move || chosen.get() == who);
            let text = move || match who {
                Some(who) => lang.actor_title(who),
                None => lang.text(&key::TALK_PAPER_QUESTIONS),
            };
            view! { <Choice group="talk-paper" checked chosen=move |_| chosen.set(who)>{text}</Choice> }
        });
        rows.collect_view()
    };
    let sheet = move || match chosen.get().filter(|who| !own(*who).is_empty()) {
        Some(who) => view! { <Own who agreements=own(who) /> }.into_any(),
        None => view! { <Questions /> }.into_any(),
    };
    // What is for somebody else is remembered.
    let print = move || match chosen.get().filter(|who| *who != Actor::Self_) {
        Some(whom) => view! { <PrintFor paper=Paper::Talk whom=Some(whom) /> }.into_any(),
        None => view! { <Print kind=ActionKind::Primary /> }.into_any(),
    };
    view! {
        <fieldset class="choices screen-only">
            <legend class="field__label">{lang.t(key::TALK_PAPER)}</legend>
            <p class="field__hint">{lang.t(key::TALK_PAPER_HINT)}</p>
            {choices}
            <p class="field__hint" role="status">{move || is_left().then(|| lang.text(&key::TALK_PAPER_LEFT))}</p>
        </fieldset>
        <div class="row">{print}</div>
        <InOneLanguage>{sheet}</InOneLanguage>
    }
}

/// Blank, to write on together.
#[component]
fn Questions() -> impl IntoView {
    let lang = use_lang();
    let rows = QUESTIONS.into_iter().map(move |question| {
        view! {
            <section class="sheet__part">
                <h2 class="sheet__heading">{lang.t(question)}</h2>
                <Line label=Signal::derive(String::new) />
                <Line label=Signal::derive(String::new) />
            </section>
        }
    });
    view! { <Sheet lang anonymous=true>{rows.collect_view()}</Sheet> }
}

/// What one of them does, and nothing of the others.
#[component]
fn Own(who: Actor, agreements: Vec<Agreement>) -> impl IntoView {
    let lang = use_lang();
    let head = if who == Actor::Self_ {
        lang.text(&key::TALK_FOR_ME)
    } else {
        lang.fill(&key::TALK_FOR, &[("who", lang.actor(who).into())])
    };
    let rows = agreements.into_iter().map(move |one| {
        let by = one
            .by
            .map(|by| lang.fill(&key::TALK_UNTIL, &[("date", lang.day(by))]));
        view! {
            <li class="sheet__box" data-done=one.is_done.then_some("true")>
                <span>{one.what} " " <b>{by}</b></span>
            </li>
        }
    });
    view! {
        <Sheet lang anonymous=true>
            <p class="sheet__large">{head}</p>
            <ul class="sheet__boxes sheet__part">{rows.collect_view()}</ul>
        </Sheet>
    }
}
