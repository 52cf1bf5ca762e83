//! The words of a language, as they come: those of the first screen, of the others, of a theme.

use super::Lang;
use crate::browser::boot::Boot;
use crate::browser::fetch;
use crate::browser::intl::BrowserGrammar;
use content::{Language, Messages};
use domain::Catalogue;
use leptos::prelude::*;

/// Fetches the sentences of the first screen in the language that boot.js chose.
pub(crate) async fn load(boot: Boot) -> Option<(Lang, Catalogue)> {
    let code = boot.language.clone();
    let catalogue = fetch::bytes(&boot.url("catalogue")?);
    let first = fetch::bytes(&boot.url(&format!("{code}/core"))?);
    let catalogue = content::read_catalogue(&catalogue.await?)?;
    let lang = Lang {
        messages: RwSignal::new(Messages::read(&first.await?)?),
        grammar: RwSignal::new(BrowserGrammar::new(Language::of(&code))),
        code: RwSignal::new(code),
        has_screens: StoredValue::new(false),
        asked: RwSignal::new(Vec::new()),
        answered: RwSignal::new(Vec::new()),
        boot: StoredValue::new(boot),
    };
    Some((lang, catalogue))
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
            if let Some(more) = self.fetch(&file).await {
                self.messages.update(|messages| messages.extend(more));
            }
            self.answered.update(|answered| answered.push(name));
        });
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

    /// Fetches the words of all screens, asked for now; whether they are there.
    pub(crate) fn screens(self) -> impl Future<Output = bool> + use<> {
        let code = self.code_untracked();
        let is_new = !self.has_screens.get_value();
        let coming = is_new.then(|| self.fetch(&format!("{code}/screens")));
        async move {
            if let Some(coming) = coming
                && let Some(words) = coming.await
                // Else they came twice, or another language was chosen meanwhile.
                && !self.has_screens.get_value()
                && self.code_untracked() == code
            {
                self.messages.update(|messages| messages.extend(words));
                self.has_screens.set_value(true);
            }
            self.has_screens.get_value()
        }
    }

    /// Changes the language; what was fetched in the old one is fetched again.
    /// Nobody chooses one on the first screen, so the words of all screens come with it.
    pub(crate) async fn choose(self, code: String) {
        let Some(words) = self.words(&code).await else {
            return;
        };
        let again = self.asked.try_update(std::mem::take).unwrap_or_default();
        self.grammar.set(BrowserGrammar::new(Language::of(&code)));
        self.code.set(code);
        self.messages.set(words);
        self.has_screens.set_value(true);
        for name in again {
            self.need(&name);
        }
    }

    /// All words of a language, those of the first screen and of the others.
    pub(crate) async fn words(self, code: &str) -> Option<Messages> {
        let first = self.fetch(&format!("{code}/core"));
        let others = self.fetch(&format!("{code}/screens"));
        let (mut words, others) = (first.await?, others.await?);
        words.extend(others);
        Some(words)
    }

    /// The same app in another language, beside this one: for a sheet in two languages.
    pub(crate) fn beside(self, code: &str, words: Messages) -> Self {
        Self {
            code: RwSignal::new(code.to_owned()),
            messages: RwSignal::new(words),
            grammar: RwSignal::new(BrowserGrammar::new(Language::of(code))),
            has_screens: StoredValue::new(true),
            asked: RwSignal::new(Vec::new()),
            answered: RwSignal::new(Vec::new()),
            boot: self.boot,
        }
    }

    fn fetch(self, name: &str) -> impl Future<Output = Option<Messages>> + use<> {
        let coming = self.url(name).map(|url| fetch::bytes(&url));
        async move { Messages::read(&coming?.await?) }
    }
}
