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
    let run = std::rc::Rc::new(run);
    let again = std::rc::Rc::clone(&run);
    on_window("pagehide", move |_| run());
    // Bubbles up from the document, earlier than pagehide and also when the window is covered.
    on_window("visibilitychange", move |_| again());
}
