//! Listening to the window for as long as the app lives.

use gloo_events::{EventListener, EventListenerOptions};
use web_sys::Event;

/// Calls `run` on each event `name` of the window.
pub(crate) fn on_window(name: &'static str, run: impl Fn(&Event) + 'static) {
    listen(name, EventListenerOptions::default(), run);
}

/// The same for an event whose default action `run` may prevent.
pub(crate) fn on_window_before(name: &'static str, run: impl Fn(&Event) + 'static) {
    listen(name, EventListenerOptions::enable_prevent_default(), run);
}

fn listen(name: &'static str, options: EventListenerOptions, run: impl Fn(&Event) + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new_with_options(&window, name, options, run).forget();
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
