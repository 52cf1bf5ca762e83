//! Whether the focus has left a field. What is said of the field from then on must not come while the mouse is still
//! down: it would push away what is clicked on, and the click would be lost.

use crate::browser::timer::{self, Timer};
use leptos::prelude::*;

/// Milliseconds until a click is over.
const AFTER_CLICK: u32 = 300;

#[derive(Clone, Copy)]
pub(crate) struct Left {
    is: RwSignal<bool>,
    later: StoredValue<Option<Timer>, LocalStorage>,
}

impl Left {
    pub(crate) fn new(is: bool) -> Self {
        Self {
            is: RwSignal::new(is),
            later: StoredValue::new_local(None),
        }
    }

    pub(crate) fn get(self) -> bool {
        self.is.get()
    }

    /// The focus left: so it is, when the click that took it is over.
    pub(crate) fn leave(self) {
        let later = timer::after(AFTER_CLICK, move || {
            self.is.try_set(true);
        });
        self.later.set_value(Some(later));
    }

    /// Somebody types again.
    pub(crate) fn typed(self) {
        self.later.set_value(None);
        self.is.set(false);
    }
}
