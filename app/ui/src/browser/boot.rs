//! What boot.js found out before the app came.

use super::fetch;
use js_sys::{Function, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the app lies, and its language.
pub(crate) struct Boot {
    /// Path of the app on its host, with a slash at both ends.
    pub(crate) base: String,
    /// The language in which the page was prepared.
    pub(crate) language: String,
}

impl Boot {
    pub(crate) fn read() -> Self {
        let boot = get(&global(), "opOrde");
        Self {
            base: text(&boot, "base").unwrap_or_else(|| "/".into()),
            language: text(&boot, "language").unwrap_or_else(|| "nl".into()),
        }
    }
}

/// The address of a content file, such as `nl/core`; `None` when there is none of that name, or the
/// table of the files behind the first screen has not come yet.
pub(crate) fn url(name: &str) -> Option<String> {
    let boot = get(&global(), "opOrde");
    let path = text(&get(&boot, "content"), name)?;
    Some(text(&boot, "base")? + &path)
}

/// The bytes of a content file; `None` when it did not come. It is asked for now, unless its name
/// stands in the table that comes behind the first screen.
pub(crate) fn content(name: &str) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let now = url(name).map(|url| fetch::bytes(&url));
    let name = name.to_owned();
    async move {
        if let Some(now) = now {
            return now.await;
        }
        let rest: Function = get(&get(&global(), "opOrde"), "rest").dyn_into().ok()?;
        let rest = rest.call0(&JsValue::UNDEFINED).ok()?;
        JsFuture::from(rest.dyn_into::<Promise>().ok()?)
            .await
            .ok()?;
        fetch::bytes(&url(&name)?).await
    }
}

/// Starts a worker: only boot.js knows the name of its file, and Trusted Types let it alone do so.
pub(super) fn worker() -> Option<web_sys::Worker> {
    let start: Function = get(&get(&global(), "opOrde"), "worker").dyn_into().ok()?;
    start.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()
}

/// The date of today in Europe/Amsterdam, such as `2027-03-01`.
pub(super) fn today() -> Option<String> {
    let today: Function = get(&get(&global(), "opOrde"), "today").dyn_into().ok()?;
    today.call0(&JsValue::UNDEFINED).ok()?.as_string()
}

/// The address of the link that was clicked last before the app ran; told once.
pub(super) fn take_early() -> Option<String> {
    let take: Function = get(&get(&global(), "opOrde"), "takeEarly")
        .dyn_into()
        .ok()?;
    take.call0(&JsValue::UNDEFINED).ok()?.as_string()
}

fn get(from: &JsValue, key: &str) -> JsValue {
    Reflect::get(from, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn text(from: &JsValue, key: &str) -> Option<String> {
    get(from, key).as_string()
}
