//! Fetching files of our own origin.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The bytes of a file; `None` when it did not come.
///
/// It is requested now, not when the future is awaited, so that several files come at the same time.
pub(crate) fn bytes(url: &str) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let sent = web_sys::window().map(|window| JsFuture::from(window.fetch_with_str(url)));
    async move {
        let response: web_sys::Response = sent?.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}
