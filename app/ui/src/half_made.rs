//! What is being put together by ticks and choices, such as a sheet that is not printed yet: who reads another page
//! meanwhile finds it as it was left. Nothing was typed for it, so nobody is asked; it lies in the memory of this page
//! alone.

use crate::session::Session;
use domain::DossierId;
use leptos::prelude::*;
use std::cell::RefCell;
use std::thread::LocalKey;

/// What was ticked, and in whose work: the next one to work here finds nothing of it.
pub(crate) struct HalfMade<T>(RefCell<Option<(DossierId, T)>>);

impl<T: Clone> HalfMade<T> {
    pub(crate) const fn nothing() -> Self {
        Self(RefCell::new(None))
    }

    pub(crate) fn read(&self, session: Session) -> Option<T> {
        let whose = whose(session);
        let kept = self.0.borrow();
        kept.as_ref()
            .filter(|(of, _)| *of == whose)
            .map(|(_, made)| made.clone())
    }

    fn keep(&self, session: Session, made: T) {
        self.0.replace(Some((whose(session), made)));
    }
}

/// Remembers what is chosen, from the first choice on.
pub(crate) fn follow<T: Clone>(
    half: &'static LocalKey<HalfMade<T>>,
    session: Session,
    made: impl Fn() -> T + 'static,
) {
    Effect::new(move |before: Option<()>| {
        let made = made();
        if before.is_some() {
            half.with(|half| half.keep(session, made));
        }
    });
}

fn whose(session: Session) -> DossierId {
    untrack(|| session.with(|dossier| dossier.id.clone()))
}
