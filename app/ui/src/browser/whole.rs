//! When a page has to be whole at once: somebody prints it, or searches it with the browser's own search.
//! Where the browser takes the page before its rows are made, paper says how many are missing.

use super::events;
use leptos::prelude::*;
use std::sync::LazyLock;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// How often that happened since the app began.
static TIMES: LazyLock<ArcRwSignal<u32>> = LazyLock::new(|| {
    // What follows from it waits for no timer, so it is done before the browser goes on.
    events::on_window("beforeprint", |_| {
        want();
        unfold();
    });
    events::on_window("afterprint", |_| fold_again());
    events::on_window("keydown", |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(is_about_all) {
            want();
        }
    });
    ArcRwSignal::new(0)
});

/// What is folded on the screen and whole on paper; of sites only when nobody chose some by opening them.
const FOLDED: &str =
    "details.more:not([open]), .site-groups:not(:has([open])) details.site-group:not([open])";
/// Marks what was unfolded for paper only.
const UNFOLDED: &str = "data-unfolded";

/// Opens every list: not every browser that we promise can print what is folded.
fn unfold() {
    for list in all(FOLDED) {
        list.set_attribute("open", "").ok();
        list.set_attribute(UNFOLDED, "").ok();
    }
}

fn fold_again() {
    for list in all(&format!("[{UNFOLDED}]")) {
        list.remove_attribute("open").ok();
        list.remove_attribute(UNFOLDED).ok();
    }
}

fn all(selector: &str) -> impl Iterator<Item = web_sys::Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector_all(selector).ok());
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |at| found.as_ref()?.get(at)?.dyn_into().ok())
}

/// Makes the page whole.
pub(crate) fn want() {
    TIMES.update(|times| *times += 1);
}

/// Whether it happened since this was asked for.
pub(crate) fn is_wanted() -> Signal<bool> {
    let before = TIMES.get_untracked();
    Signal::derive(move || TIMES.get() > before)
}

/// The keys that open the search of the browser (Ctrl+F or Cmd+F, F3, and in Firefox the slash) or print: Firefox
/// makes what follows from `beforeprint` only when the paper is done.
fn is_about_all(event: &KeyboardEvent) -> bool {
    let is_field = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|target| target.matches("input, textarea, select").unwrap_or(false));
    match event.key().as_str() {
        "F3" => true,
        "f" | "F" | "p" | "P" => event.ctrl_key() || event.meta_key(),
        "/" | "'" => !is_field,
        _ => false,
    }
}
