//! The document: title, focus, print, the static shell.

use super::{timer, whole};
use wasm_bindgen::JsCast;

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The static first screen, while it is there.
fn shell() -> Option<web_sys::Element> {
    document()?.get_element_by_id("shell")
}

/// Keeps what comes beside the static first screen out of sight until that goes.
pub(crate) fn begin_beside_shell() {
    if let Some(shell) = shell() {
        shell.set_attribute("data-leaving", "").ok();
    }
}

/// Takes the static first screen away, and so shows what stands beside it.
pub(crate) fn remove_shell() {
    if let Some(shell) = shell() {
        shell.remove();
    }
}

pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves focus to the heading, so that keyboard and screen reader begin at the new screen.
pub(crate) fn focus_heading() {
    let heading = document().and_then(|document| document.query_selector("h1").ok().flatten());
    if let Some(heading) =
        heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok())
    {
        heading.set_tab_index(-1);
        heading.focus().ok();
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Takes the focus out of a field, which saves what was typed there.
pub(crate) fn leave_field() {
    let active = document().and_then(|document| document.active_element());
    if let Some(active) = active.and_then(|active| active.dyn_into::<web_sys::HtmlElement>().ok()) {
        active.blur().ok();
    }
}

/// Puts the whole page out of reach of keys, pointer and screen readers while a question stands over it, and back.
pub(crate) fn set_aside(is_aside: bool) {
    let (which, set): (_, fn(&web_sys::Element)) = if is_aside {
        ("body > :not(.veil)", |one| {
            one.set_attribute("inert", "").ok();
        })
    } else {
        ("body > [inert]", |one| {
            one.remove_attribute("inert").ok();
        })
    };
    let found = document().and_then(|document| document.query_selector_all(which).ok());
    let Some(found) = found else {
        return;
    };
    let all = (0..found.length()).filter_map(|at| found.item(at));
    for element in all.filter_map(|node| node.dyn_into::<web_sys::Element>().ok()) {
        set(&element);
    }
}

/// Moves focus to an element that can have it, once it is on the page.
pub(crate) fn focus(id: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let id = id.to_owned();
    let move_there = wasm_bindgen::closure::Closure::once_into_js(move || {
        let element = document().and_then(|document| document.get_element_by_id(&id));
        if let Some(element) =
            element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
        {
            element.focus().ok();
        }
    });
    window
        .request_animation_frame(move_there.unchecked_ref())
        .ok();
}

/// Milliseconds that printing waits for a page that is not whole yet.
const PATIENCE: f64 = 3_000.0;

/// Prints once the page is complete: rows behind a fold are not made yet, the last rows of a long list
/// are added later, and words of a screen may still be on their way.
pub(crate) fn print() {
    wasm_bindgen_futures::spawn_local(async {
        whole::want();
        timer::turn().await;
        let limit = js_sys::Date::now() + PATIENCE;
        while is_growing() && js_sys::Date::now() < limit {
            timer::turn().await;
        }
        if let Some(window) = web_sys::window() {
            window.print().ok();
        }
    });
}

/// How often a page is looked at that is not whole yet, in milliseconds.
const LOOK: u32 = 50;

/// Waits until the app has taken the place of the static page and no list comes in turns any more.
pub(crate) async fn stands() {
    while shell().is_some() || is_growing() {
        timer::wait(LOOK).await;
    }
}

/// Says whether the page will still change by itself.
pub(crate) fn set_growing(is_growing: bool) {
    if let Some(body) = document().and_then(|document| document.body()) {
        let value = if is_growing { "true" } else { "false" };
        body.set_attribute("aria-busy", value).ok();
    }
}

fn is_growing() -> bool {
    let busy = document().and_then(|document| document.query_selector("[aria-busy=true]").ok());
    busy.flatten().is_some()
}

/// Whether letters of an ordinary field can be hidden. For a password field the browser would offer to remember it.
pub(crate) fn can_hide_letters() -> bool {
    web_sys::css::supports_with_value("-webkit-text-security", "disc").unwrap_or(false)
}

/// Whether the focus leaves the element that hears this event, and does not only move within it.
pub(crate) fn leaves(event: &web_sys::FocusEvent) -> bool {
    let node = |target: Option<web_sys::EventTarget>| target?.dyn_into::<web_sys::Node>().ok();
    let within = node(event.current_target());
    let to = node(event.related_target());
    within.is_none_or(|within| !within.contains(to.as_ref()))
}
