//! Waiting a moment.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;

/// A timer that is called off when dropped.
pub(crate) type Timer = Timeout;

/// Calls `run` once, after a number of milliseconds.
pub(crate) fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timer {
    Timeout::new(milliseconds, run)
}

/// The moment by the clock of this computer, in milliseconds.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Waits a number of milliseconds.
pub(crate) fn wait(milliseconds: u32) -> TimeoutFuture {
    TimeoutFuture::new(milliseconds)
}

/// Waits a number of seconds.
pub(crate) fn wait_seconds(seconds: u32) -> TimeoutFuture {
    wait(seconds.saturating_mul(1000))
}

/// Lets the browser do what waits: a click, a frame.
pub(crate) fn turn() -> TimeoutFuture {
    wait(0)
}
