//! What boot.js found out before the app came.

use js_sys::{Function, Object, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};

/// Where the app lies and how its content files are called.
pub(crate) struct Boot {
    /// Path of the app on its host, with a slash at both ends.
    pub(crate) base: String,
    /// File names by logical name, such as `nl/core`.
    content: Vec<(String, String)>,
    /// The language in which the page was prepared.
    pub(crate) language: String,
}

impl Boot {
    /// The address of a content file; `None` when there is none of that name.
    pub(crate) fn url(&self, name: &str) -> Option<String> {
        let (_, path) = self.content.iter().find(|(logical, _)| logical == name)?;
        Some(format!("{}{path}", self.base))
    }

    pub(crate) fn read() -> Self {
        let boot = get(&global(), "opOrde");
        let content = Object::try_from(&get(&boot, "content"))
            .map(|files| {
                Object::keys(files)
                    .iter()
                    .filter_map(|key| key.as_string())
                    .filter_map(|key| Some((key.clone(), text(files, &key)?)))
                    .collect()
            })
            .unwrap_or_default();
        Self {
            base: text(&boot, "base").unwrap_or_else(|| "/".into()),
            language: text(&boot, "language").unwrap_or_else(|| "nl".into()),
            content,
        }
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
