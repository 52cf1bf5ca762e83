//! Storage that the browser does not throw away by itself, and whether there is room in it.

use super::timer;
use crate::room;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, StorageManager};

/// Bytes that a browser needs to open a database and to add to it.
const ROOM: u32 = 1_000_000;
/// A file that is written to see whether there is room for it, and removed at once.
const PROBE: &str = "room";

/// Whether this site may still store something, as far as the browser tells.
///
/// Chromium tells of every disk that a gigabyte is left. So where its sum leaves room, a file that is written says
/// whether the disk has any.
pub(super) async fn has_room() -> Option<bool> {
    let storage = storage()?;
    match left(&storage).await {
        Some(left) if left < f64::from(ROOM) => Some(false),
        _ => takes_a_file(&storage).await,
    }
}

/// How many bytes this site may still store, by the sum of the browser. On a full disk there may be none.
async fn left(storage: &StorageManager) -> Option<f64> {
    let told = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    Some(number("quota")? - number("usage")?)
}

/// Whether the disk takes a file. Its list of files may be what does not open.
async fn takes_a_file(storage: &StorageManager) -> Option<bool> {
    let folder = match call(storage, "getDirectory", &[]).await {
        Ok(folder) => folder,
        Err(error) => return told_by(&error),
    };
    let written = write(&folder).await;
    let _ = call(&folder, "removeEntry", &[PROBE.into()]).await;
    match written {
        Ok(()) => Some(true),
        Err(error) => told_by(&error),
    }
}

async fn write(folder: &JsValue) -> Result<(), JsValue> {
    let create = Object::new();
    Reflect::set(&create, &"create".into(), &true.into())?;
    let file = call(folder, "getFileHandle", &[PROBE.into(), create.into()]).await?;
    let writer = call(&file, "createWritable", &[]).await?;
    call(
        &writer,
        "write",
        &[Uint8Array::new_with_length(ROOM).into()],
    )
    .await?;
    call(&writer, "close", &[]).await?;
    Ok(())
}

fn told_by(error: &JsValue) -> Option<bool> {
    room::told_by_file(&error.dyn_ref::<DomException>()?.name())
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
