//! One tab writes: a Web Lock that is held until it is dropped or the tab is gone.

use super::timer;
use crate::StoreError;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, DomException};

/// A page that reloads may meet the lock of its own past for a moment.
const PATIENCE: u32 = 1_000;

/// The right to write. Dropping it gives it back.
#[derive(Debug)]
pub struct WriteLock {
    /// Ends the lock; `None` in a browser without Web Locks.
    release: Option<Function>,
}

impl WriteLock {
    /// Takes the lock of this name, or tells that another tab has it.
    /// Goes on without one where the browser has none.
    pub async fn take(name: &str) -> Result<Self, StoreError> {
        match request(name).await {
            Ok(release) => Ok(Self {
                release: Some(release),
            }),
            Err(error) if is_abort(&error) => Err(StoreError::OtherTab),
            Err(_) => Ok(Self { release: None }),
        }
    }
}

impl Drop for WriteLock {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Asks for the lock and returns what releases it.
async fn request(name: &str) -> Result<Function, JsValue> {
    let window = timer::window().map_err(|_| JsValue::NULL)?;
    // By name, because web-sys has Web Locks only behind a compiler flag.
    let locks = Reflect::get(&window.navigator(), &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let (hold, release) = open_promise();
    let (granted, grant) = open_promise();
    let callback = Closure::once_into_js(move |_lock: JsValue| -> Promise {
        let _ = grant.call0(&JsValue::NULL);
        hold
    });
    let waiting = AbortController::new()?;
    let options = Object::new();
    Reflect::set(&options, &"signal".into(), &waiting.signal())?;
    let ended: Promise = request
        .call3(&locks, &name.into(), &options, &callback)?
        .dyn_into()?;
    spawn_local(async move {
        TimeoutFuture::new(PATIENCE).await;
        waiting.abort();
    });
    // Granted, or ended before it was.
    JsFuture::from(Promise::race(&Array::of2(&granted, &ended))).await?;
    Ok(release)
}

/// A promise, and the function that keeps it.
fn open_promise() -> (Promise, Function) {
    let mut keep = None;
    let promise = Promise::new(&mut |resolve, _| keep = Some(resolve));
    (promise, keep.unwrap_or_default())
}

fn is_abort(error: &JsValue) -> bool {
    error
        .dyn_ref::<DomException>()
        .is_some_and(|error| error.name() == "AbortError")
}
