//! Work that is started some way ahead and used in order.
//!
//! WebCrypto answers each call after a turn of the event loop. Waiting for a thousand answers
//! one by one took five times as long as reading the records did; starting all thousand at once
//! was one task in which no button answers.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// So many are under way at once.
const WINDOW: usize = 32;

/// Futures, some of them under way.
pub(crate) struct Ahead<F: Future, I> {
    running: VecDeque<Slot<F>>,
    rest: I,
}

enum Slot<F: Future> {
    Running(Pin<Box<F>>),
    Ready(F::Output),
}

impl<F: Future, I: Iterator<Item = F>> Ahead<F, I> {
    /// Of these, none of which is started yet.
    pub(crate) const fn new(rest: I) -> Self {
        let running = VecDeque::new();
        Self { running, rest }
    }

    /// The result of the next one; `None` after the last.
    pub(crate) async fn next(&mut self) -> Option<F::Output> {
        self.fill().await;
        match self.running.pop_front()? {
            Slot::Ready(output) => Some(output),
            Slot::Running(future) => Some(future.await),
        }
    }

    /// Starts as many as may be under way.
    async fn fill(&mut self) {
        poll_fn(|context| {
            while self.running.len() < WINDOW
                && let Some(future) = self.rest.next()
            {
                let mut future = Box::pin(future);
                self.running.push_back(match future.as_mut().poll(context) {
                    Poll::Ready(output) => Slot::Ready(output),
                    Poll::Pending => Slot::Running(future),
                });
            }
            Poll::Ready(())
        })
        .await;
    }
}
