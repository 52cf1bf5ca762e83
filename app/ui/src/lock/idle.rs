//! When nobody is there: first a calm question, then the lock.

use crate::browser::timer::{self, Timer};
use crate::browser::{activity, look};
use crate::gate::{Gate, Stage};
use crate::profile::Institution;
use crate::unkept;
use leptos::prelude::*;

/// How long the question stands before the screen locks, in milliseconds.
const QUESTION: f64 = 120_000.0;
/// After this, in milliseconds, a guest's work that was hidden without digits is gone.
const UNGUARDED: f64 = 120_000.0;
const MINUTE: f64 = 60_000.0;
/// The shortest time between two looks at the clock, in milliseconds.
const LEAST: u32 = 1_000;

/// Watches for signs of a person.
#[derive(Clone, Copy)]
pub(crate) struct Idle {
    gate: Gate,
    institution: Institution,
    /// Milliseconds of the last sign.
    last: StoredValue<f64>,
    asks: RwSignal<bool>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
}

pub(crate) fn use_idle() -> Idle {
    expect_context()
}

/// What the time says.
enum Due {
    Nothing,
    Question,
    Lock,
}

impl Idle {
    pub(super) fn new(gate: Gate, institution: Institution) -> Self {
        Self {
            gate,
            institution,
            last: StoredValue::new(timer::now()),
            asks: RwSignal::new(false),
            timer: StoredValue::new_local(None),
        }
    }

    /// Whether "Ben je er nog?" stands on the screen.
    pub(crate) fn asks(self) -> bool {
        self.asks.get()
    }

    pub(super) fn watch(self) {
        activity::on_sign(move || self.sign());
        // Timers stand still in the background and while the machine sleeps.
        activity::on_return(move || self.look());
        self.look();
    }

    fn sign(self) {
        let is_fresh = timer::now() - self.last.get_value() < f64::from(LEAST);
        if is_fresh && !self.asks.get_untracked() {
            return;
        }
        // After a long sleep the first touch is that of the next person.
        if matches!(self.due(), Due::Lock) {
            self.look();
            return;
        }
        self.last.set_value(timer::now());
        if self.asks.get_untracked() {
            self.asks.set(false);
            self.look();
        }
    }

    fn look(self) {
        // Nothing to lose and nothing to read: as if somebody had just come.
        if activity::is_speaking() || !(self.gate.is_occupied() || unkept::on_screen()) {
            self.last.set_value(timer::now());
        }
        match self.due() {
            Due::Lock => {
                self.asks.set(false);
                self.last.set_value(timer::now());
                self.gate.lock();
                return;
            }
            Due::Question => self.asks.set(true),
            Due::Nothing => self.asks.set(false),
        }
        let next = timer::after(self.next(), move || self.look());
        self.timer.set_value(Some(next));
    }

    /// Milliseconds without a sign before the question and before the lock; `None` is never.
    fn limits(self) -> Option<(f64, f64)> {
        let is_paused = self.gate.stage_is(|stage| matches!(stage, Stage::Paused));
        let minutes = f64::from(
            self.institution
                .with_untracked(|profile| profile.idle_minutes),
        );
        if is_paused {
            let guarded = if minutes > 0.0 { minutes } else { 10.0 } * MINUTE;
            let limit = if self.gate.asks_pin() {
                guarded
            } else {
                UNGUARDED
            };
            return Some((f64::INFINITY, limit));
        }
        let never = minutes == 0.0 || look::is_own_device();
        (!never).then_some((minutes * MINUTE, minutes * MINUTE + QUESTION))
    }

    fn due(self) -> Due {
        let idle = timer::now() - self.last.get_value();
        match self.limits() {
            Some((_, lock)) if idle >= lock => Due::Lock,
            Some((question, _)) if idle >= question => Due::Question,
            _ => Due::Nothing,
        }
    }

    /// Milliseconds until something may be due.
    fn next(self) -> u32 {
        let idle = timer::now() - self.last.get_value();
        let Some((question, lock)) = self.limits() else {
            return 60_000;
        };
        let due = if idle < question { question } else { lock };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between a second and an hour"
        )]
        let next = (due.min(lock) - idle).clamp(0.0, 3_600_000.0) as u32;
        next.max(LEAST)
    }
}
