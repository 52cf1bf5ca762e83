//! Storage that the browser does not throw away by itself, and whether there is room in it.

use super::timer;
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
    let told = JsFuture::from(storage.estimate().ok()?).await.ok()?;
    let number = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    let is_left = number("quota")? - number("usage")? >= f64::from(ROOM);
    Some(is_left && takes_a_file(&storage).await)
}

/// Whether the disk takes a file. What goes wrong for another reason says nothing about room.
async fn takes_a_file(storage: &StorageManager) -> bool {
    let Ok(folder) = call(storage, "getDirectory", &[]).await else {
        return true;
    };
    let written = write(&folder).await;
    let _ = call(&folder, "removeEntry", &[PROBE.into()]).await;
    !written.is_err_and(|error| is_of_room(&error))
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

fn is_of_room(error: &JsValue) -> bool {
    let error = error.dyn_ref::<DomException>();
    error.is_some_and(|error| error.name() == "QuotaExceededError")
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
