//! Listening to the window for as long as the app lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls `run` on each event `name` of the window.
pub(crate) fn on_window(name: &str, run: impl Fn(web_sys::Event) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(run);
    let listening = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    if listening.is_ok() {
        closure.forget();
    }
}

/// Calls `run` when the page is hidden: the last sure moment to save.
pub(crate) fn on_hidden(run: impl Fn() + 'static) {
    on_window("pagehide", move |_| run());
}
