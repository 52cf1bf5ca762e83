//! Storage that the browser does not throw away by itself.

use super::timer;
use wasm_bindgen_futures::{JsFuture, spawn_local};

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
