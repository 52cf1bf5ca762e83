//! The chosen language: its sentences, its dates.

use crate::browser::boot::Boot;
use crate::browser::fetch;
use crate::browser::intl::{BrowserGrammar, DateStyle};
use content::{Arg, Language, Messages, Part, key};
use domain::{Actor, Catalogue, Date, Place, TaskId, TaskRef, Theme};
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

/// Fetches the sentences of the first screen in the language that boot.js chose.
pub(crate) async fn load(boot: Boot) -> Option<(Lang, Catalogue)> {
    let code = boot.language.clone();
    let catalogue = fetch::bytes(&boot.url("catalogue")?);
    let first = fetch::bytes(&boot.url(&format!("{code}/core"))?);
    let catalogue = content::read_catalogue(&catalogue.await?)?;
    let lang = Lang {
        messages: RwSignal::new(Messages::read(&first.await?)?),
        grammar: RwSignal::new(BrowserGrammar::new(&code)),
        code: RwSignal::new(code),
        has_screens: StoredValue::new(false),
        asked: RwSignal::new(Vec::new()),
        answered: RwSignal::new(Vec::new()),
        boot: StoredValue::new(boot),
    };
    Some((lang, catalogue))
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

    /// The language as browsers know it: the made-up test language is English turned around.
    pub(crate) fn tag(self) -> String {
        self.code.with(|code| {
            if code == "qps" {
                "en".into()
            } else {
                code.clone()
            }
        })
    }

    /// Whether it is written from right to left.
    pub(crate) fn right_to_left(self) -> bool {
        Language::find(&self.code.get()).is_some_and(|language| language.right_to_left)
    }

    pub(crate) fn right_to_left_untracked(self) -> bool {
        let code = self.code.get_untracked();
        Language::find(&code).is_some_and(|language| language.right_to_left)
    }

    /// Whether only the first screens are translated.
    pub(crate) fn is_partial(self) -> bool {
        Language::find(&self.code.get()).is_some_and(|language| !language.complete)
    }

    /// The address of a file of the content list, such as `secrets`.
    pub(crate) fn url(self, name: &str) -> Option<String> {
        self.boot.with_value(|boot| boot.url(name))
    }

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
        let folder = Language::find(&code).map_or("nl", |language| language.guidance());
        let file = format!("{folder}/{name}");
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
        self.grammar.set(BrowserGrammar::new(&code));
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
            grammar: RwSignal::new(BrowserGrammar::new(code)),
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

    /// The sentence; empty until its file has come.
    pub(crate) fn text(self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The sentence, when there is one.
    pub(crate) fn maybe(self, key: &str) -> Option<String> {
        self.messages.with(|messages| {
            self.grammar
                .with(|grammar| messages.text(key, &[], grammar))
        })
    }

    /// The sentence with its values filled in.
    pub(crate) fn fill(self, key: &str, args: &[(&str, Arg)]) -> String {
        self.messages
            .with(|messages| {
                self.grammar
                    .with(|grammar| messages.text(key, args, grammar))
            })
            .unwrap_or_default()
    }

    /// The sentence in stretches, so that values can stand out.
    pub(crate) fn parts(self, key: &str, args: &[(&str, Arg)]) -> Vec<Part> {
        self.messages
            .with(|messages| {
                self.grammar
                    .with(|grammar| messages.parts(key, args, grammar))
            })
            .unwrap_or_default()
    }

    /// A closure for a view.
    pub(crate) fn t(self, key: key::Key) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.text(&key)
    }

    pub(crate) fn date(self, date: Date, style: DateStyle) -> String {
        self.grammar.with(|grammar| grammar.date(date, style))
    }

    /// A date with its weekday, as an argument.
    pub(crate) fn day(self, date: Date) -> Arg {
        Arg::Text(self.date(date, DateStyle::Full))
    }

    pub(crate) fn theme(self, theme: Theme) -> String {
        self.text(&key::theme(theme))
    }

    /// Somebody, as in the middle of a sentence.
    pub(crate) fn actor(self, actor: Actor) -> String {
        self.text(&key::actor(actor))
    }

    /// Somebody, as the begin of a line.
    pub(crate) fn actor_title(self, actor: Actor) -> String {
        capital(&self.actor(actor))
    }

    /// Several people, as the begin of a line.
    pub(crate) fn actors_title(self, actors: &[Actor]) -> String {
        capital(&self.actors(actors))
    }

    pub(crate) fn place(self, place: Place) -> String {
        self.text(&key::place(place))
    }

    /// Several people, as "a, b en c".
    pub(crate) fn actors(self, actors: &[Actor]) -> String {
        let names: Vec<String> = actors.iter().map(|actor| self.actor(*actor)).collect();
        match names.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, rest)) => {
                let a = rest.join(", ");
                self.fill(
                    &key::WORD_AND,
                    &[("a", a.into()), ("b", last.clone().into())],
                )
            }
            None => String::new(),
        }
    }

    pub(crate) fn task_title(self, id: &TaskId) -> String {
        self.text(&key::task_title(id))
    }

    /// The title of any task; an own one stands in the dossier.
    pub(crate) fn title_of(self, task: &TaskRef, dossier: &domain::Dossier) -> String {
        match task {
            TaskRef::Catalogue(id) => self.task_title(id),
            TaskRef::Own(id) => dossier
                .own
                .get(id)
                .map(|own| own.title.clone())
                .unwrap_or_default(),
        }
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
