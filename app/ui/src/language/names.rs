//! What themes, people, places and steps are called.

use super::Lang;
use content::key::{self, Key};
use domain::{Actor, Cents, Help, Place, TaskId, TaskRef, TextSize, Theme, ThemeChoice};

impl Lang {
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

    /// What somebody helps with.
    pub(crate) fn help(self, help: Help) -> String {
        self.text(&key::help(help))
    }

    /// An amount in euros, as it is written in this language; most are written as in Dutch.
    pub(crate) fn money(self, amount: Cents) -> String {
        match self.language().code {
            "en" => format!("€{}", amount.english()),
            _ => format!("€\u{a0}{}", amount.dutch()),
        }
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

pub(crate) const fn look_key(look: ThemeChoice) -> Key {
    match look {
        ThemeChoice::System => key::SETTINGS_LOOK_SYSTEM,
        ThemeChoice::Light => key::SETTINGS_LOOK_LIGHT,
        ThemeChoice::Dark => key::SETTINGS_LOOK_DARK,
    }
}

pub(crate) const fn size_key(size: TextSize) -> Key {
    match size {
        TextSize::Normal => key::SETTINGS_SIZE_NORMAL,
        TextSize::Large => key::SETTINGS_SIZE_LARGE,
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
