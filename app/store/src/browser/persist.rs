//! Storage that the browser does not throw away by itself.

use super::timer;
use js_sys::Reflect;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Bytes that a browser needs to open a database and to add to it.
const ROOM: f64 = 1_000_000.0;

/// Whether this site may still store something, as far as the browser tells.
pub(super) async fn has_room() -> Option<bool> {
    let storage = timer::window().ok()?.navigator().storage();
    if storage.is_undefined() {
        return None;
    }
    let told = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    Some(number("quota")? - number("usage")? >= ROOM)
}

/// Asks the browser not to throw this away when the disk runs full.
/// Not awaited: in some browsers it never settles, in others it asks the person.
pub(super) fn ask() {
    if let Ok(window) = timer::window() {
        let storage = window.navigator().storage();
        if !storage.is_undefined() {
            spawn_local(async move {
                if let Ok(asked) = storage.persist() {
                    let _ = JsFuture::from(asked).await;
                }
            });
        }
    }
}
