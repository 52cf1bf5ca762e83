//! Work that is started all at once and used in order.
//!
//! WebCrypto answers each call after a turn of the event loop. Waiting for a thousand answers
//! one by one took five times as long as reading the records did.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Futures under way.
pub(crate) struct Ahead<F: Future>(VecDeque<Slot<F>>);

enum Slot<F: Future> {
    Running(Pin<Box<F>>),
    Ready(F::Output),
}

impl<F: Future> Ahead<F> {
    /// Starts all of them.
    pub(crate) async fn start(futures: impl Iterator<Item = F>) -> Self {
        let mut futures: VecDeque<_> = futures.map(Box::pin).collect();
        poll_fn(|context| {
            let slots = futures
                .drain(..)
                .map(|mut future| match future.as_mut().poll(context) {
                    Poll::Ready(output) => Slot::Ready(output),
                    Poll::Pending => Slot::Running(future),
                });
            Poll::Ready(Self(slots.collect()))
        })
        .await
    }

    /// The result of the next one; `None` after the last.
    pub(crate) async fn next(&mut self) -> Option<F::Output> {
        match self.0.pop_front()? {
            Slot::Ready(output) => Some(output),
            Slot::Running(future) => Some(future.await),
        }
    }
}
