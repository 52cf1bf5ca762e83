//! Waiting no longer than a person would.

use crate::StoreError;
use js_sys::Promise;
use web_sys::Window;

/// A promise that is kept after so many milliseconds.
pub(super) fn after(milliseconds: i32) -> Promise {
    Promise::new(&mut |keep, _| {
        let set = window().ok().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&keep, milliseconds)
        });
        // Without a window there is nothing to wait for.
        if !matches!(set, Some(Ok(_))) {
            let _ = keep.call0(&wasm_bindgen::JsValue::NULL);
        }
    })
}

/// The window of the page.
pub(super) fn window() -> Result<Window, StoreError> {
    web_sys::window().ok_or(StoreError::Refused)
}
