//! What a letter shows of a person: said before it is printed.

use super::address_of;
use crate::language::{Lang, use_lang};
use content::key;
use content::letters::{Identifies, Letter, Reveal};
use leptos::prelude::*;
use sections::outgoing::{Outgoing, SentFrom};
use sections::sender::{ReachedBy, Sender};

/// What a letter of this sender shows; of several with the same words, any.
#[component]
pub(crate) fn Shows(
    letter: Letter,
    #[prop(into)] outgoing: Signal<Outgoing>,
    #[prop(into)] sender: Signal<Sender>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = move || {
        let all =
            outgoing.with(|outgoing| sender.with(|sender| lines(lang, &letter, outgoing, sender)));
        let rows = all.into_iter().map(|line| view! { <li>{line}</li> });
        rows.collect_view()
    };
    view! {
        <h2 class="letters__heading">{lang.t(key::LETTERS_SHOWS)}</h2>
        <ul class="letters__shows">{rows}</ul>
    }
}

/// What it shows, the heaviest first.
fn lines(lang: Lang, letter: &Letter, outgoing: &Outgoing, sender: &Sender) -> Vec<String> {
    let shown = letter.reveals(&letter.chosen(&outgoing.choices));
    let address = address_of(sender, outgoing.from)
        .map(|address| address.lines().collect::<Vec<_>>().join(", "));
    let address = address.filter(|address| !address.is_empty());
    let is_inside = outgoing.from == SentFrom::Inside && address.is_some();
    let by = sender.reach_name.trim();
    let reach = Some(sender.reach).filter(|_| sender.reach_agrees && !by.is_empty());
    let mut lines: Vec<String> = shown
        .iter()
        .map(|one| lang.text(&["letters-reveals-", one.as_str()].concat()))
        .collect();
    if is_inside {
        lines.push(lang.text(&key::LETTERS_REVEALS_INSIDE));
    }
    if reach == Some(ReachedBy::CaseManager) {
        lines.push(lang.text(&key::LETTERS_REVEALS_CASE_MANAGER));
    }
    if !sender.name.trim().is_empty() {
        lines.push(lang.text(&key::LETTERS_REVEALS_NAME));
    }
    if let Some(address) = address.filter(|_| !is_inside) {
        lines.push(lang.fill(
            &key::LETTERS_REVEALS_ADDRESS,
            &[("address", address.into())],
        ));
    }
    if reach == Some(ReachedBy::Other) {
        lines.push(lang.fill(&key::LETTERS_REVEALS_REACH, &[("name", by.into())]));
    }
    match letter.identifies {
        Identifies::No => {}
        Identifies::Birth => lines.push(lang.text(&key::LETTERS_REVEALS_BIRTH)),
        Identifies::Bsn => lines.push(lang.text(&key::LETTERS_REVEALS_BSN)),
    }
    let chosen = letter.chosen(&outgoing.choices);
    let enclosed = letter.enclosed(&chosen);
    let enclosed = enclosed.map(|line| lang.text(&key::letter_text(&letter.id, &line.name)));
    let enclosed: Vec<String> = enclosed.collect();
    if !enclosed.is_empty() {
        lines.push(lang.fill(
            &key::LETTERS_REVEALS_ENCLOSED,
            &[("what", enclosed.join("; ").into())],
        ));
    }
    let tells =
        shown.contains(&Reveal::Detained) || is_inside || reach == Some(ReachedBy::CaseManager);
    if !tells {
        lines.push(lang.text(&key::LETTERS_REVEALS_SAFE));
    }
    lines
}
