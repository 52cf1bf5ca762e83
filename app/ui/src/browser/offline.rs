//! What is kept of the app itself, so that it works without a network: boot.js asks the service worker.

use js_sys::{Array, Function, Object, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Lets a newer version that is waiting come into use; the person's work must be off the screen by then.
pub(crate) async fn take_newer() {
    let Some(taken) = call("takeNewer", &JsValue::UNDEFINED) else {
        return;
    };
    // If that fails, it comes into use later.
    JsFuture::from(taken).await.ok();
}

/// Keeps a language, and tells which ones work without a network. `None` when this browser keeps no apps.
pub(crate) async fn keep(language: &str) -> Option<Vec<String>> {
    let message = Object::new();
    for (key, value) in [("ask", "keep"), ("language", language)] {
        Reflect::set(&message, &key.into(), &value.into()).ok()?;
    }
    let answer = call("offline", &message)?;
    let state = JsFuture::from(answer).await.ok()?;
    let languages: Array = Reflect::get(&state, &"languages".into())
        .ok()?
        .dyn_into()
        .ok()?;
    Some(
        languages
            .iter()
            .filter_map(|code| code.as_string())
            .collect(),
    )
}

/// Calls what boot.js offers under this name.
fn call(name: &str, message: &JsValue) -> Option<Promise> {
    let boot = Reflect::get(&global(), &"opOrde".into()).ok()?;
    let function: Function = Reflect::get(&boot, &name.into()).ok()?.dyn_into().ok()?;
    function
        .call1(&JsValue::UNDEFINED, message)
        .ok()?
        .dyn_into()
        .ok()
}
