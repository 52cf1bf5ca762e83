//! Waiting a moment.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// A timer that is called off when dropped.
pub(crate) struct Timer {
    id: i32,
    _run: Closure<dyn FnMut()>,
}

/// Calls `run` once after so many milliseconds.
pub(crate) fn after(milliseconds: i32, run: impl FnOnce() + 'static) -> Option<Timer> {
    let closure = Closure::once(run);
    let id = web_sys::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(
            closure.as_ref().unchecked_ref(),
            milliseconds,
        )
        .ok()?;
    Some(Timer { id, _run: closure })
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.id);
        }
    }
}

/// The moment by the clock of this computer, in milliseconds.
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Waits so many seconds.
pub(crate) async fn wait_seconds(seconds: u32) {
    let milliseconds = i32::try_from(seconds.saturating_mul(1000)).unwrap_or(i32::MAX);
    wasm_bindgen_futures::JsFuture::from(promise(milliseconds))
        .await
        .ok();
}

/// Lets the browser do what waits: a click, a frame.
pub(crate) async fn turn() {
    wasm_bindgen_futures::JsFuture::from(promise(0)).await.ok();
}

/// A promise that is kept after so many milliseconds.
pub(crate) fn promise(milliseconds: i32) -> js_sys::Promise {
    js_sys::Promise::new(&mut |keep, _| {
        if let Some(window) = web_sys::window() {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&keep, milliseconds)
                .ok();
        }
    })
}
