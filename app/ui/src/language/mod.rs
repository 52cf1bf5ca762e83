//! The chosen language: its sentences, its dates.

mod files;

use crate::browser::intl::{BrowserGrammar, DateStyle};
use content::parts::Part as AppPart;
use content::{Arg, Language, Messages, Part, key};
use domain::{Actor, Date, Place, TaskId, TaskRef, Theme};
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
    parts: StoredValue<Vec<AppPart>>,
    /// Files that were asked for, such as `housing`.
    asked: RwSignal<Vec<String>>,
    /// Those of them that came once, or could not.
    answered: RwSignal<Vec<String>>,
}

pub(crate) fn use_lang() -> Lang {
    expect_context()
}

/// Fetches the sentences of the first screen in the language that boot.js chose.
pub(crate) async fn load(code: String) -> Option<Lang> {
    let words = files::fetch(&format!("{code}/core")).await?;
    Some(Lang {
        messages: RwSignal::new(words),
        grammar: RwSignal::new(BrowserGrammar::new(&code)),
        first: StoredValue::new(code.clone()),
        code: RwSignal::new(code),
        parts: StoredValue::new(Vec::new()),
        asked: RwSignal::new(Vec::new()),
        answered: RwSignal::new(Vec::new()),
    })
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
