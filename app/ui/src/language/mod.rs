//! The chosen language, with the words that have come so far.

mod fetching;
mod names;
mod saying;

pub(crate) use fetching::load;
pub(crate) use names::{look_key, size_key};

use crate::browser::intl::BrowserGrammar;
use content::parts::Part;
use content::{Language, Messages};
use leptos::prelude::*;

/// The language, with the sentences that have come so far.
#[derive(Clone, Copy)]
pub(crate) struct Lang {
    /// The code of the language that this page began in.
    first: StoredValue<String>,
    code: RwSignal<String>,
    messages: RwSignal<Messages>,
    grammar: RwSignal<BrowserGrammar>,
    /// The parts whose words are there, beside those of the first screen.
    parts: StoredValue<Vec<Part>>,
    /// Files that were asked for, such as `housing`.
    asked: RwSignal<Vec<String>>,
    /// Those of them that came once, or could not.
    answered: RwSignal<Vec<String>>,
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
        self.first.get_value()
    }

    /// What is known of it: tag, direction, what stands in for it.
    pub(crate) fn language(self) -> &'static Language {
        self.code.with(|code| Language::of(code))
    }

    /// Whether only the first screens are translated.
    pub(crate) fn is_partial(self) -> bool {
        !self.language().complete
    }
}
