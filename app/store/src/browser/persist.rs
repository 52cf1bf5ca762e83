//! Storage that the browser does not throw away by itself, and whether there is room in it.

use super::timer;
use crate::room;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, StorageManager};

/// Bytes that a browser needs to open a database and to add to it, beside a copy of what is in it.
const ROOM: f64 = 1_000_000.0;
/// How a cache is called that is filled to see whether there is room for it, and removed at once.
const PROBE: &str = "room-";

/// Whether this site may still store something, as far as the browser tells.
///
/// Chromium tells of every disk that a gigabyte is left. So where its sum leaves room, a cache that is filled says
/// whether the disk has any. A file of the site's own would say it too, but on a full disk Chromium falls over
/// after a few of those.
pub(super) async fn has_room() -> Option<bool> {
    let storage = storage()?;
    let told = estimate(&storage).await;
    let of = |name: &str| Reflect::get(told.as_ref()?, &name.into()).ok();
    let left = || Some(of("quota")?.as_f64()? - of("usage")?.as_f64()?);
    // Only Chromium tells it, and only its databases are copied as a whole.
    let kept = || {
        let kept = Reflect::get(&of("usageDetails")?, &"indexedDB".into());
        kept.ok()?.as_f64()
    };
    let needed = ROOM + kept().unwrap_or_default();
    if left().is_some_and(|left| left < needed) {
        return Some(false);
    }
    takes(needed).await
}

/// What the browser says of how much may be stored here; on a full disk that may be nothing.
async fn estimate(storage: &StorageManager) -> Option<JsValue> {
    JsFuture::from(storage.estimate().ok()?).await.ok()
}

/// Whether the disk takes so many bytes.
async fn takes(bytes: f64) -> Option<bool> {
    let caches = Reflect::get(&js_sys::global(), &"caches".into()).ok()?;
    let written = fill(&caches, bytes).await;
    sweep(&caches).await;
    match written {
        Ok(()) => Some(true),
        Err(error) => room::told_by_cache(&error.dyn_ref::<DomException>()?.name()),
    }
}

/// Fills a cache of its own: one that had no room once may take nothing more, also when there is some again.
async fn fill(caches: &JsValue, bytes: f64) -> Result<(), JsValue> {
    let name = format!("{PROBE}{}", js_sys::Math::random());
    let cache = call(caches, "open", &[name.into()]).await?;
    let content = Array::of1(&Uint8Array::new(&JsValue::from(bytes)));
    let response: Function = Reflect::get(&js_sys::global(), &"Response".into())?.dyn_into()?;
    let response = Reflect::construct(&response, &content)?;
    call(&cache, "put", &[PROBE.into(), response]).await?;
    Ok(())
}

/// Removes what was filled, and what an earlier look could not remove: also that takes room.
async fn sweep(caches: &JsValue) {
    let Ok(names) = call(caches, "keys", &[]).await else {
        return;
    };
    for name in Array::from(&names) {
        if name.as_string().is_some_and(|name| name.starts_with(PROBE)) {
            let _ = call(caches, "delete", &[name]).await;
        }
    }
}

/// Calls a method by name and waits for what it promises: not every browser that we promise has all of these.
async fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    let with: Array = with.iter().collect();
    let promised: Promise = method.apply(of, &with)?.dyn_into()?;
    JsFuture::from(promised).await
}

fn storage() -> Option<StorageManager> {
    let storage = timer::window().ok()?.navigator().storage();
    (!storage.is_undefined()).then_some(storage)
}

/// Asks the browser not to throw this away when the disk runs full.
/// Not awaited: in some browsers it never settles, in others it asks the person.
pub(super) fn ask() {
    if let Some(storage) = storage() {
        spawn_local(async move {
            if let Ok(asked) = storage.persist() {
                let _ = JsFuture::from(asked).await;
            }
        });
    }
}
