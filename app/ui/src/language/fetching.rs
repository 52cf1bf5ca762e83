//! The words of a language, as they come: those of the first screen, of a part, of a theme.

use super::Lang;
use crate::browser::intl::BrowserGrammar;
use crate::browser::{boot, timer};
use content::parts::Part;
use content::{Language, Messages};
use leptos::prelude::*;

/// How often it is looked whether sentences have come, in milliseconds.
const LOOK: u32 = 20;

/// Fetches the sentences of the first screen in the language that boot.js chose.
pub(crate) async fn load(code: String) -> Option<Lang> {
    let words = fetch(&format!("{code}/core")).await?;
    Some(Lang {
        messages: RwSignal::new(words),
        grammar: RwSignal::new(BrowserGrammar::new(Language::of(&code))),
        first: StoredValue::new(code.clone()),
        code: RwSignal::new(code),
        parts: StoredValue::new(Vec::new()),
        asked: RwSignal::new(Vec::new()),
        answered: RwSignal::new(Vec::new()),
    })
}

impl Lang {
    /// Fetches a file of sentences once, such as `housing` or `intake`; views follow by themselves.
    pub(crate) fn need(self, name: &str) {
        let is_new = self.asked.try_update(|asked| {
            let is_new = !asked.iter().any(|one| one == name);
            if is_new {
                asked.push(name.to_owned());
            }
            is_new
        });
        if is_new != Some(true) {
            return;
        }
        let code = self.code.get_untracked();
        let file = format!("{}/{name}", Language::of(&code).guidance().code);
        let name = name.to_owned();
        leptos::task::spawn_local(async move {
            if let Some(more) = fetch(&file).await {
                self.messages.update(|messages| messages.extend(more));
            }
            self.answered.update(|answered| answered.push(name));
        });
    }

    /// The same; ends when the file has come, or could not.
    pub(crate) async fn bring(self, name: &str) {
        self.need(name);
        while untrack(|| !self.has(name)) {
            timer::wait(LOOK).await;
        }
    }

    /// Waits until all that was asked for has come, or could not.
    pub(crate) async fn whole(self) {
        while untrack(|| self.is_waiting()) {
            timer::wait(LOOK).await;
        }
    }

    /// Whether this file of sentences has come, or could not. In another language it stays true.
    pub(crate) fn has(self, name: &str) -> bool {
        self.answered
            .with(|answered| answered.iter().any(|one| one == name))
    }

    /// Whether sentences of this screen are still on their way.
    pub(crate) fn is_waiting(self) -> bool {
        self.asked
            .with(|asked| asked.iter().any(|one| !self.has(one)))
    }

    /// Fetches the words of a part, asked for now; whether they are there.
    pub(crate) fn fetch_part(self, part: Part) -> impl Future<Output = bool> + use<> {
        let ask = move || {
            let code = self.code_untracked();
            let missing = part.words().iter().filter(|part| !self.has_part(**part));
            let coming: Vec<_> = missing
                .map(|part| (*part, words_of(&code, *part)))
                .collect();
            (code, coming)
        };
        let mut asked = ask();
        async move {
            loop {
                let (code, coming) = asked;
                for (part, words) in coming {
                    if let Some(words) = words.await
                        // Else they came twice, or another language was chosen meanwhile.
                        && !self.has_part(part)
                        && self.code_untracked() == code
                    {
                        self.messages.update(|messages| messages.extend(words));
                        self.parts.update_value(|parts| parts.push(part));
                    }
                }
                if self.code_untracked() == code {
                    return part.words().iter().all(|part| self.has_part(*part));
                }
                asked = ask();
            }
        }
    }

    fn has_part(self, part: Part) -> bool {
        self.parts.with_value(|parts| parts.contains(&part))
    }

    /// Changes the language; what was fetched in the old one is fetched again.
    pub(crate) async fn choose(self, code: String) {
        let words = loop {
            let parts = self.parts.get_value();
            let Some(words) = self.words(&code).await else {
                return;
            };
            // Else a part came meanwhile, with words of the old language.
            if parts == self.parts.get_value() {
                break words;
            }
        };
        let again = self.asked.try_update(std::mem::take).unwrap_or_default();
        self.grammar.set(BrowserGrammar::new(Language::of(&code)));
        self.code.set(code);
        self.messages.set(words);
        for name in again {
            self.need(&name);
        }
    }

    /// The words of another language, for all parts that are there.
    pub(crate) async fn words(self, code: &str) -> Option<Messages> {
        let parts = self.parts.get_value();
        let coming: Vec<_> = parts.iter().map(|part| words_of(code, *part)).collect();
        let mut words = fetch(&format!("{code}/core")).await?;
        for more in coming {
            words.extend(more.await?);
        }
        Some(words)
    }

    /// The same app in another language, beside this one: for a sheet in two languages.
    pub(crate) fn beside(self, code: &str, words: Messages) -> Self {
        Self {
            first: self.first,
            code: RwSignal::new(code.to_owned()),
            messages: RwSignal::new(words),
            grammar: RwSignal::new(BrowserGrammar::new(Language::of(code))),
            parts: self.parts,
            asked: RwSignal::new(Vec::new()),
            answered: RwSignal::new(Vec::new()),
        }
    }
}

fn words_of(code: &str, part: Part) -> impl Future<Output = Option<Messages>> + use<> {
    fetch(&format!("{code}/{}", part.name()))
}

fn fetch(name: &str) -> impl Future<Output = Option<Messages>> + use<> {
    let coming = boot::content(name);
    async move { Messages::read(&coming.await?) }
}
