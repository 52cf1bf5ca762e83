//! Waiting no longer than a person would.

use crate::StoreError;
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, Window};

/// One turn of the event loop. A timer would wait 4 ms from its fifth time on, a message does not.
pub(super) async fn turn() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let turned = Promise::new(&mut |keep, _| channel.port1().set_onmessage(Some(&keep)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        let _ = JsFuture::from(turned).await;
    }
    channel.port1().close();
}

/// The window of the page.
pub(super) fn window() -> Result<Window, StoreError> {
    web_sys::window().ok_or(StoreError::Refused)
}
