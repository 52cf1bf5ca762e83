//! Text that is being typed: shown at once, saved in a short while, one step for undo.

use super::Session;
use crate::browser::timer::{self, Timer};
use crate::keeper::Keeper;
use domain::Change;
use leptos::prelude::*;

/// After this number of milliseconds without a key, what is typed is saved.
const QUIET: u32 = 500;
/// While typing goes on, it is saved at least this often, in milliseconds.
const LONGEST: f64 = 1000.0;

/// What stands in a field and is not saved yet.
pub(super) struct Typing {
    field: String,
    change: Change,
    since: f64,
    _timer: Timer,
}

impl Session {
    /// A change of one text field while somebody types in it.
    pub(crate) fn type_in(self, field: &str, change: impl Into<Change>) {
        self.type_change(field, change.into());
    }

    fn type_change(self, field: &str, change: Change) {
        let now = timer::now();
        let since = self.typing.with_value(|typing| {
            typing
                .as_ref()
                .filter(|typing| typing.field == field)
                .map(|typing| typing.since)
        });
        if since.is_none() {
            self.settle();
        }
        if !self.apply(change.clone(), Some(field.to_owned())) {
            return;
        }
        self.keeper.with_value(Keeper::wait);
        let since = since.unwrap_or(now);
        self.typing.set_value(Some(Typing {
            field: field.to_owned(),
            change,
            since,
            _timer: timer::after(QUIET, move || self.flush()),
        }));
        if now - since >= LONGEST {
            self.flush();
        }
    }

    /// Saves what is being typed and ends its step for undo; called when focus leaves a field.
    pub(crate) fn settle(self) {
        self.flush();
        self.undo.update(|undo| {
            if let Some(last) = undo.last_mut() {
                last.field = None;
            }
        });
    }

    pub(super) fn flush(self) {
        if let Some(typing) = self.typing.try_update_value(Option::take).flatten() {
            self.keep(typing.change);
        }
    }
}
