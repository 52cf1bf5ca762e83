//! Words of the file that are none of ours, such as a kind of debt: a person says what they mean.

use super::read::Opened;
use crate::components::Select;
use crate::language::use_lang;
use ::debts::table::{Column, Note};
use content::key;
use domain::fold;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Each word once, as long as the table is looked at: one that was given a meaning can get another one.
#[component]
pub(super) fn WordsToMean(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let Opened {
        proposed, meanings, ..
    } = opened;
    let all = Memo::new(move |_| {
        let unknown = proposed.with(|lines| {
            let notes = lines.iter().flat_map(|line| &line.notes);
            let unknown = notes.filter_map(|note| match note {
                Note::Unknown(column, word) => Some((*column, word.clone())),
                _ => None,
            });
            unknown.collect::<BTreeSet<_>>()
        });
        let known = meanings.with(|meanings| meanings.keys().cloned().collect::<BTreeSet<_>>());
        &unknown | &known
    });
    let is_any = Memo::new(move |_| all.with(|all| !all.is_empty()));
    let each = move || all.get().into_iter().collect::<Vec<_>>();
    move || {
        is_any.get().then(|| {
            view! {
                <h3 class="debts__heading">{lang.t(key::DEBTS_MEANINGS)}</h3>
                <p>{lang.t(key::DEBTS_MEANINGS_BODY)}</p>
                <div class="debts-columns">
                    <For each=each key=Clone::clone let:word>
                        <OneWord opened column=word.0 word=word.1 />
                    </For>
                </div>
            }
        })
    }
}

#[component]
fn OneWord(opened: Opened, column: Column, word: String) -> impl IntoView {
    let lang = use_lang();
    let Opened {
        meanings, words, ..
    } = opened;
    let id = format!(
        "debts-meaning-{}-{}",
        column.name(),
        fold(&word).replace(' ', "-")
    );
    let key = (column, word);
    let label = {
        let word = key.1.clone();
        Signal::derive(move || {
            let name = words.with(|words| words.0.written(column.name()).to_owned());
            lang.fill(
                &key::DEBTS_MEANING,
                &[("column", name.into()), ("word", word.clone().into())],
            )
        })
    };
    let all = Signal::derive(move || {
        let none = (None, lang.text(&key::DEBTS_MEANING_NOT));
        let choices = column.choices().into_iter().map(|choice| {
            (
                Some(choice),
                words.with(|words| words.0.of_choice(column, choice).to_owned()),
            )
        });
        [none].into_iter().chain(choices).collect::<Vec<_>>()
    });
    let chosen = {
        let key = key.clone();
        Memo::new(move |_| meanings.with(|meanings| meanings.get(&key).copied()))
    };
    let choose = Callback::new(move |choice: Option<&'static str>| {
        meanings.update(|meanings| {
            match choice {
                Some(choice) => meanings.insert(key.clone(), choice),
                None => meanings.remove(&key),
            };
        });
    });
    view! { <Select label id all chosen choose /> }
}
