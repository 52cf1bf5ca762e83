//! The list of municipalities, fetched when a question first needs it.

use crate::browser::boot;
use domain::{Found, Municipality, Places};
use leptos::prelude::*;

/// Names that are offered at once while somebody types.
const OFFERED: usize = 6;

/// The list, empty until it has come.
#[derive(Clone, Copy)]
pub(crate) struct Municipalities {
    list: RwSignal<Places>,
    is_asked: StoredValue<bool>,
}

pub(crate) fn provide_municipalities() {
    provide_context(Municipalities {
        list: RwSignal::new(Places::default()),
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
        let name = self
            .list
            .with(|list| list.by_code(code).map(|one| one.name.clone()));
        name.unwrap_or_else(|| code.to_owned())
    }

    /// What fits what was typed, also by a place in it.
    pub(crate) fn search(self, typed: &str) -> Vec<Found> {
        self.fetch();
        self.list.with(|list| list.search(typed, OFFERED))
    }

    /// The one that whoever typed a whole name means.
    pub(crate) fn called(self, typed: &str) -> Option<Municipality> {
        self.list.with(|list| list.called(typed).cloned())
    }

    /// Whether a municipality is called so; until the list has come every name may be one.
    pub(crate) fn knows(self, name: &str) -> bool {
        self.fetch();
        self.list.with(|list| {
            let mut all = list.all.iter();
            list.all.is_empty() || all.any(|one| one.municipality.name == name)
        })
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
