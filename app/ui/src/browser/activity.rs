//! Signs that somebody sits at the machine.

use super::events::on_window;
use js_sys::Reflect;
use wasm_bindgen::JsCast;

/// Each of these shows that a person is there.
const SIGNS: [&str; 6] = [
    "keydown",
    "input",
    "pointerdown",
    "pointermove",
    "wheel",
    "scroll",
];

/// Calls `run` on each sign.
pub(crate) fn on_sign(run: impl Fn() + Clone + 'static) {
    for name in SIGNS {
        let run = run.clone();
        on_window(name, move |_| run());
    }
}

/// Calls `run` with each key that goes down or up: its name, whether it repeats, and whether it goes down.
pub(crate) fn on_key(run: impl Fn(&str, bool, bool) + Clone + 'static) {
    for (name, is_down) in [("keydown", true), ("keyup", false)] {
        let run = run.clone();
        on_window(name, move |event| {
            // A browser that fills a field by itself sends this event without a key.
            if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() {
                run(&event.key(), event.repeat(), is_down);
            }
        });
    }
}

/// Whether the machine is reading aloud.
pub(crate) fn is_speaking() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    Reflect::get(&window, &"speechSynthesis".into())
        .and_then(|speech| Reflect::get(&speech, &"speaking".into()))
        .is_ok_and(|speaking| speaking.is_truthy())
}

/// Calls `run` when this page comes back to the front: from another tab, or out of the browser's
/// memory after the back button.
pub(crate) fn on_return(run: impl Fn() + Clone + 'static) {
    for name in ["pageshow", "focus", "visibilitychange"] {
        let run = run.clone();
        on_window(name, move |_| run());
    }
}
