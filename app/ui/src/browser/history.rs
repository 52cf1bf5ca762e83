//! The address bar: which screen it names, and how a click on a link moves on without a reload.

use super::boot;
use wasm_bindgen::JsCast;

/// Path below `base`, without slashes at its ends, and the fragment without `#`.
pub(crate) fn place(base: &str) -> (String, String) {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return (String::new(), String::new());
    };
    let path = location.pathname().unwrap_or_default();
    let path = path.strip_prefix(base).unwrap_or(&path).trim_matches('/');
    let path = path.strip_suffix(".html").unwrap_or(path);
    let path = path.strip_suffix("index").unwrap_or(path).trim_matches('/');
    let fragment = location.hash().unwrap_or_default();
    (path.to_owned(), fragment.trim_start_matches('#').to_owned())
}

/// Puts a new address in the bar. The screen follows from `place`.
pub(crate) fn push(url: &str) {
    let state = wasm_bindgen::JsValue::NULL;
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused only for another origin, which `link` never gives.
        history.push_state_with_url(&state, "", Some(url)).ok();
    }
}

/// The same in the place of the address of this moment: the way back does not lead to it.
pub(crate) fn replace(url: &str) {
    let state = wasm_bindgen::JsValue::NULL;
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        history.replace_state_with_url(&state, "", Some(url)).ok();
    }
}

/// Takes a fragment out of the address, when it is one of these: neither the bar nor the history of this page
/// holds it from then on.
pub(crate) fn take_fragment(is_one: fn(&str) -> bool) -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let fragment = location.hash().ok()?;
    let fragment = fragment.trim_start_matches('#');
    if !is_one(fragment) {
        return None;
    }
    replace(&location.pathname().ok()?);
    Some(fragment.to_owned())
}

/// Goes where somebody clicked before the app heard clicks; whether anybody did.
pub(crate) fn follow_early() -> bool {
    let Some(url) = boot::take_early() else {
        return false;
    };
    push(&url);
    // Whoever shows screens already hears of it as of any step through the history.
    if let (Some(window), Ok(step)) = (web_sys::window(), web_sys::PopStateEvent::new("popstate")) {
        window.dispatch_event(&step).ok();
    }
    true
}

/// The address below `base` that a plain click on a link of ours asks for.
pub(crate) fn link(event: &web_sys::Event, base: &str) -> Option<String> {
    let click = event.dyn_ref::<web_sys::MouseEvent>()?;
    if click.default_prevented()
        || click.button() != 0
        || click.meta_key()
        || click.ctrl_key()
        || click.shift_key()
    {
        return None;
    }
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let anchor = target.closest("a[href]").ok()??;
    if anchor.has_attribute("target") || anchor.has_attribute("download") {
        return None;
    }
    let href = anchor.get_attribute("href")?;
    href.starts_with(base).then_some(href)
}

/// Loads this page anew.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        window.location().reload().ok();
    }
}
