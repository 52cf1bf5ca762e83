//! Three bare taps on Shift within five seconds.

use crate::browser::{activity, timer};
use std::cell::RefCell;
use std::rc::Rc;

const TAPS: usize = 3;
/// Milliseconds in which the taps must come.
const WITHIN: f64 = 5_000.0;

#[derive(Default)]
struct Taps {
    /// Shift is down and no other key came since.
    is_bare: bool,
    at: Vec<f64>,
}

/// Calls `run` at the third tap. A Shift that makes a capital is no tap, and ends the count.
pub(super) fn watch(run: impl Fn() + Clone + 'static) {
    let taps = Rc::new(RefCell::new(Taps::default()));
    activity::on_key(move |key, repeats, is_down| {
        if taps.borrow_mut().hear(key, repeats, is_down) {
            run();
        }
    });
}

impl Taps {
    fn hear(&mut self, key: &str, repeats: bool, is_down: bool) -> bool {
        if key != "Shift" {
            if is_down {
                *self = Self::default();
            }
            return false;
        }
        if is_down {
            // Held down for long is no tap either.
            self.is_bare = !repeats;
            return false;
        }
        if !std::mem::take(&mut self.is_bare) {
            return false;
        }
        let now = timer::now();
        self.at.retain(|at| now - at < WITHIN);
        self.at.push(now);
        let is_third = self.at.len() >= TAPS;
        if is_third {
            self.at.clear();
        }
        is_third
    }
}
