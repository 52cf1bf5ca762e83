//! The worker: a wasm file of its own for what would block the page.
//! Only the screens call it: the form of jobs and outcomes has no place in the wasm of a first visit.

use super::boot;
use domain::job::{Job, Outcome};
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Code of the error: the worker did not start, ended early, or gave an answer that is none.
const BROKEN: &str = "worker";

/// Has a job done by a worker of its own, which ends with it: wasm gives no memory back, and what
/// is secret goes with the memory. Dropping the future ends it too.
///
/// What the job itself refuses is [`Outcome::Refused`].
pub(crate) async fn ask(job: &Job) -> Result<Outcome, &'static str> {
    let bytes = postcard::to_allocvec(job).map_err(|_| BROKEN)?;
    let (hired, answer) = Hired::start().ok_or(BROKEN)?;
    hired.send(&bytes).ok_or(BROKEN)?;
    let answer = JsFuture::from(answer).await.map_err(|_| BROKEN)?;
    let answer: Uint8Array = answer.dyn_into().map_err(|_| BROKEN)?;
    postcard::from_bytes(&answer.to_vec()).map_err(|_| BROKEN)
}

/// A worker with what listens to it; ended when dropped.
struct Hired {
    worker: web_sys::Worker,
    _answered: Closure<dyn FnMut(web_sys::MessageEvent)>,
    _failed: Closure<dyn FnMut(web_sys::Event)>,
}

impl Hired {
    /// The worker, and the promise of its answer.
    fn start() -> Option<(Self, Promise)> {
        let worker = boot::worker()?;
        let mut settle = None;
        let answer = Promise::new(&mut |resolve, reject| settle = Some((resolve, reject)));
        let (resolve, reject) = settle?;
        let answered = Closure::new(move |event: web_sys::MessageEvent| {
            call(&resolve, &event.data());
        });
        let failed = Closure::new(move |event: web_sys::Event| {
            // Otherwise the browser writes it to the console.
            event.prevent_default();
            call(&reject, &JsValue::NULL);
        });
        worker.set_onmessage(Some(answered.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        let hired = Self {
            worker,
            _answered: answered,
            _failed: failed,
        };
        Some((hired, answer))
    }

    /// Moves the bytes to the worker, so that no copy of a secret stays behind.
    fn send(&self, bytes: &[u8]) -> Option<()> {
        let bytes = Uint8Array::from(bytes);
        let moved = Array::of1(&bytes.buffer());
        self.worker.post_message_with_transfer(&bytes, &moved).ok()
    }
}

impl Drop for Hired {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Settles a promise; that throws nothing.
fn call(settle: &Function, value: &JsValue) {
    settle.call1(&JsValue::UNDEFINED, value).ok();
}
