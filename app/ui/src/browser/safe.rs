//! Leaving the page so that nothing of a person stays: the strongest lock that a page has.

use super::events::{on_window, on_window_before};
use super::timer;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Milliseconds after which the page goes even if storing, or a newer version, is not ready.
const PATIENCE: u32 = 3_000;

/// Takes everything off the page now, lets `last` run to its end, and puts a fresh page in its place:
/// of a newer version, if one is waiting.
/// Replacing the page drops the whole memory of the program.
pub(crate) fn leave(base: String, last: impl Future<Output = ()> + 'static) {
    blank(&base);
    let done = future_to_promise(async move {
        last.await;
        super::offline::take_newer().await;
        Ok(JsValue::UNDEFINED)
    });
    let late = future_to_promise(async {
        timer::wait(PATIENCE).await;
        Ok(JsValue::UNDEFINED)
    });
    leptos::task::spawn_local(async move {
        let first = Promise::race(&Array::of2(&done, &late));
        JsFuture::from(first).await.ok();
        if let Some(window) = web_sys::window() {
            window.location().replace(&base).ok();
        }
    });
}

/// Nothing of a person in document, title or address.
fn blank(base: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    if let Some(document) = window.document() {
        // boot.js shows no calm page any more: this page is on its way out.
        if let Some(root) = document.document_element() {
            root.set_attribute("data-leaving", "").ok();
        }
        let locked = document
            .get_element_by_id("locked")
            .and_then(|found| found.dyn_into::<web_sys::HtmlTemplateElement>().ok())
            .and_then(|template| template.content().clone_node_with_deep(true).ok());
        if let Some(body) = document.body() {
            let page = locked.map(|page| Array::of1(&page)).unwrap_or_default();
            body.replace_children_with_node(&page);
            let heading = body.query_selector("h1").ok().flatten();
            document.set_title(&heading.and_then(|h1| h1.text_content()).unwrap_or_default());
        }
    }
    if let Ok(history) = window.history() {
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(base))
            .ok();
    }
}

/// Asks before a page with work that nobody keeps is closed or reloaded, while `is_at_risk`.
/// A page that is on its way out asks nothing: its work is gone, and whoever sees the question may be the next person.
pub(crate) fn warn_before_unload(is_at_risk: impl Fn() -> bool + 'static) {
    on_window_before("beforeunload", move |event| {
        if !is_leaving() && is_at_risk() {
            event.prevent_default();
        }
    });
}

/// A browser may keep a page that somebody left, to wake it with the back button. Ours goes to sleep
/// empty and wakes as a fresh page: whoever presses that button may be the next person.
pub(crate) fn wake_as_new() {
    on_window("pagehide", |event| {
        let root = document().and_then(|document| document.document_element());
        if let (true, Some(root)) = (is_kept(event), root) {
            root.set_attribute("data-leaving", "").ok();
            if let Some(body) = document().and_then(|document| document.body()) {
                body.replace_children_with_node(&Array::new());
            }
        }
    });
    on_window("pageshow", |event| {
        if is_kept(event) {
            super::history::reload();
        }
    });
}

fn is_leaving() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-leaving"))
}

fn is_kept(event: &web_sys::Event) -> bool {
    let event = event.dyn_ref::<web_sys::PageTransitionEvent>();
    event.is_some_and(web_sys::PageTransitionEvent::persisted)
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
