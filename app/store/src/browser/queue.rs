//! One thing after the other, in the order in which it was asked for.

use js_sys::Promise;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// A value that jobs use in turn. A job runs to its end even when nobody waits for it:
/// a screen that is left must not cut off a save.
#[derive(Debug)]
pub(super) struct Queue<V> {
    /// `None` while a job has it.
    value: Rc<RefCell<Option<V>>>,
    last: RefCell<Promise>,
}

impl<V: 'static> Queue<V> {
    pub(super) fn new(value: V) -> Self {
        Self {
            value: Rc::new(RefCell::new(Some(value))),
            last: RefCell::new(Promise::resolve(&JsValue::UNDEFINED)),
        }
    }

    /// Puts a job at the end of the queue, now; the future tells its result.
    /// `None` when the job was broken off, and the value with it.
    pub(super) fn push<T: 'static, J>(
        &self,
        job: J,
    ) -> impl Future<Output = Option<T>> + use<T, J, V>
    where
        J: AsyncFnOnce(&mut V) -> T + 'static,
    {
        let slot = Rc::new(RefCell::new(None));
        let result = Rc::clone(&slot);
        let value = Rc::clone(&self.value);
        let before = self.last.borrow().clone();
        let done = future_to_promise(async move {
            let _ = JsFuture::from(before).await;
            let taken = value.borrow_mut().take();
            if let Some(mut taken) = taken {
                let outcome = job(&mut taken).await;
                *value.borrow_mut() = Some(taken);
                *slot.borrow_mut() = Some(outcome);
            }
            Ok(JsValue::UNDEFINED)
        });
        *self.last.borrow_mut() = done.clone();
        async move {
            let _ = JsFuture::from(done).await;
            result.borrow_mut().take()
        }
    }
}
