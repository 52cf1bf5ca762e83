//! Away for a moment: the work leaves screen and signals, and stays in memory.

use super::{Gate, Stage};
use crate::browser::page;
use crate::keeper::Keeper;
use crate::session::Work;
use leptos::prelude::*;

/// Work that is out of sight for a moment.
pub(super) struct Aside {
    work: Work,
    pub(super) keeper: Keeper,
    /// Digits that bring it back. They are only here, in memory.
    pin: Option<String>,
    misses: u8,
}

/// How many wrong tries end a pause.
const MISSES: u8 = 5;

impl Gate {
    /// Takes the work out of sight, to come back with these digits, or by itself when there are none.
    pub(crate) fn pause(self, pin: Option<String>) {
        let Some(session) = self.session() else {
            return;
        };
        // A field that is removed while it has the focus reports that at once, in the middle of this.
        page::leave_field();
        let aside = Aside {
            work: session.work(),
            keeper: session.keeper(),
            pin,
            misses: 0,
        };
        self.aside.set_value(Some(aside));
        self.session.set_value(None);
        self.stage.set(Stage::Paused);
    }

    /// Whether digits are asked to come back.
    pub(crate) fn asks_pin(self) -> bool {
        self.aside
            .with_value(|aside| aside.as_ref().is_some_and(|aside| aside.pin.is_some()))
    }

    /// Comes back from a pause; `false` when the digits are wrong. The fifth miss locks.
    pub(crate) fn come_back(self, digits: &str) -> bool {
        let is_right = self.aside.with_value(|aside| {
            let pin = aside.as_ref().map(|aside| aside.pin.as_deref());
            pin.is_some_and(|pin| pin.is_none_or(|pin| pin == digits))
        });
        if is_right {
            if let Some(Aside { work, keeper, .. }) =
                self.aside.try_update_value(Option::take).flatten()
            {
                let work = Box::new(work);
                self.stage.set(Stage::Working { work, keeper });
            }
            return true;
        }
        let misses = self.aside.try_update_value(|aside| {
            aside.as_mut().map(|aside| {
                aside.misses += 1;
                aside.misses
            })
        });
        if misses.flatten().is_none_or(|misses| misses >= MISSES) {
            self.lock();
        }
        false
    }
}
