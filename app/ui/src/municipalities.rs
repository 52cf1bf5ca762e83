//! The list of municipalities, fetched when a question first needs it.

use crate::browser::boot;
use domain::{Municipality, fold};
use leptos::prelude::*;

/// Names that are offered at once while somebody types.
const OFFERED: usize = 6;

/// The list, empty until it has come.
#[derive(Clone, Copy)]
pub(crate) struct Municipalities {
    list: RwSignal<Vec<Municipality>>,
    is_asked: StoredValue<bool>,
}

pub(crate) fn provide_municipalities() {
    provide_context(Municipalities {
        list: RwSignal::new(Vec::new()),
        is_asked: StoredValue::new(false),
    });
}

pub(crate) fn use_municipalities() -> Municipalities {
    expect_context()
}

impl Municipalities {
    /// The name of a code; the code itself until the list has come.
    pub(crate) fn name(self, code: &str) -> String {
        self.fetch();
        self.list.with(|list| {
            list.iter()
                .find(|one| one.code == code)
                .map_or_else(|| code.to_owned(), |one| one.name.clone())
        })
    }

    /// What fits what was typed: names that begin with it first. Without diacritics.
    pub(crate) fn search(self, typed: &str) -> Vec<Municipality> {
        self.fetch();
        let typed = fold(typed);
        if typed.len() < 2 {
            return Vec::new();
        }
        self.list.with(|list| {
            let begins = |one: &&Municipality| fold(&one.name).starts_with(&typed);
            let holds = |one: &&Municipality| !begins(one) && fold(&one.name).contains(&typed);
            let first = list.iter().filter(begins);
            first
                .chain(list.iter().filter(holds))
                .take(OFFERED)
                .cloned()
                .collect()
        })
    }

    /// Whether a municipality is called so; until the list has come every name may be one.
    pub(crate) fn knows(self, name: &str) -> bool {
        self.fetch();
        self.list
            .with(|list| list.is_empty() || list.iter().any(|one| one.name == name))
    }

    fn fetch(self) {
        if self.is_asked.get_value() {
            return;
        }
        self.is_asked.set_value(true);
        leptos::task::spawn_local(async move {
            let bytes = boot::content("municipalities").await.unwrap_or_default();
            self.list.set(content::read_municipalities(&bytes));
        });
    }
}
