//! The chosen language, with the words that have come so far.

mod fetching;
mod names;
mod saying;

pub(crate) use fetching::load;

use crate::browser::boot::Boot;
use crate::browser::intl::BrowserGrammar;
use content::{Language, Messages};
use leptos::prelude::*;

/// The language, with the sentences that have come so far.
#[derive(Clone, Copy)]
pub(crate) struct Lang {
    code: RwSignal<String>,
    messages: RwSignal<Messages>,
    grammar: RwSignal<BrowserGrammar>,
    /// Whether the words of all screens are there, not only those of the first.
    has_screens: StoredValue<bool>,
    /// Files that were asked for, such as `housing`.
    asked: RwSignal<Vec<String>>,
    /// Those of them that came once, or could not.
    answered: RwSignal<Vec<String>>,
    boot: StoredValue<Boot>,
}

pub(crate) fn use_lang() -> Lang {
    expect_context()
}

/// The name of a language in that language.
pub(crate) fn own_name(code: &str) -> String {
    let name = Language::find(code).and_then(|language| language.name);
    name.unwrap_or(code).to_owned()
}

impl Lang {
    /// The code, such as `nl`.
    pub(crate) fn code(self) -> String {
        self.code.get()
    }

    pub(crate) fn code_untracked(self) -> String {
        self.code.get_untracked()
    }

    /// The code of the language that this page began in.
    pub(crate) fn first(self) -> String {
        self.boot.with_value(|boot| boot.language.clone())
    }

    /// What is known of it: tag, direction, what stands in for it.
    pub(crate) fn language(self) -> &'static Language {
        self.code.with(|code| Language::of(code))
    }

    /// Whether only the first screens are translated.
    pub(crate) fn is_partial(self) -> bool {
        !self.language().complete
    }

    /// The address of a file of the content list, such as `secrets`.
    pub(crate) fn url(self, name: &str) -> Option<String> {
        self.boot.with_value(|boot| boot.url(name))
    }
}
