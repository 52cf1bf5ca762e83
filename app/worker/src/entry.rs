//! The way in from `worker.js`: bytes in, bytes out.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use domain::job::Outcome;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::{Zeroize, Zeroizing};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// Does the job in these bytes; `undefined` when they are no job.
#[wasm_bindgen]
pub fn run(job: Vec<u8>) -> Option<Uint8Array> {
    let bytes = Zeroizing::new(job);
    let job = postcard::from_bytes(&bytes).ok()?;
    let mut outcome = crate::run(job, &now);
    let answer = postcard::to_allocvec(&outcome).map(Zeroizing::new).ok()?;
    if let Outcome::Derived { key, .. } = &mut outcome {
        key.zeroize();
    }
    Some(Uint8Array::from(&answer[..]))
}
