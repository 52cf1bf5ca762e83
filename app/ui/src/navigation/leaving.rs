//! The question before somebody leaves what would be lost.

use super::Navigation;
use crate::browser::page;
use crate::unkept;
use leptos::prelude::*;

/// What somebody asked for while something stands in a form that nothing keeps.
#[derive(Clone)]
pub(crate) enum Leaving {
    /// Another address.
    To(String),
    Lock,
}

/// The answer to the question before somebody leaves that changes nothing: it has the focus.
pub(crate) const ASKED: &str = "leaving";

impl Navigation {
    /// Somebody leaves for an address: asks first where something typed would be lost.
    pub(super) fn leave(self, url: String) {
        page::leave_field();
        if unkept::on_screen() {
            self.ask(Leaving::To(url));
        } else {
            self.follow(&url);
        }
    }

    /// What somebody is asked about.
    pub(crate) fn leaving(self) -> Option<Leaving> {
        self.leaving.get()
    }

    pub(crate) fn ask(self, leaving: Leaving) {
        self.leaving.set(Some(leaving));
        page::set_aside(true);
        page::focus(ASKED);
    }

    /// Stays in the field that would be lost, or goes and lets it go. The lock is for whoever asked for it.
    pub(crate) fn answer(self, may_go: bool) {
        let Some(leaving) = self.leaving.try_update(Option::take).flatten() else {
            return;
        };
        page::set_aside(false);
        if !may_go {
            if let Some(field) = unkept::field() {
                page::focus(&field);
            }
            return;
        }
        unkept::forget();
        if let Leaving::To(url) = leaving {
            self.follow(&url);
        }
    }
}
