//! What is typed and kept by nothing yet: the one place that knows, for all ways that lead away from it.
//! Hiding at once (three taps on Shift) does not ask here: whoever needs that has no time for a question.

use leptos::prelude::*;
use std::cell::RefCell;

/// Says whether a form holds such a thing; nothing when the form is gone.
type Form = Box<dyn Fn() -> Option<bool>>;

#[derive(Default)]
struct Forms {
    /// Lost with their screen.
    of_screen: Vec<Form>,
    /// Lost with the page only: memory holds them from screen to screen.
    of_page: Vec<fn() -> bool>,
}

thread_local! {
    static FORMS: RefCell<Forms> = RefCell::default();
}

/// A form of this screen, for as long as its owner lives: while `is`, leaving asks first.
pub(crate) fn watch(is: impl Fn() -> bool + Send + Sync + 'static) {
    let is = Callback::new(move |()| is());
    let form = Box::new(move || is.try_run(()));
    FORMS.with_borrow_mut(|forms| forms.of_screen.push(form));
}

/// Something that outlives its screen, but not the page.
pub(crate) fn watch_page(is: fn() -> bool) {
    FORMS.with_borrow_mut(|forms| {
        if !forms
            .of_page
            .iter()
            .any(|one| std::ptr::fn_addr_eq(*one, is))
        {
            forms.of_page.push(is);
        }
    });
}

/// Whether another screen would lose something.
pub(crate) fn on_screen() -> bool {
    let mut found = false;
    FORMS.with_borrow_mut(|forms| {
        forms.of_screen.retain(|form| {
            let is = untrack(form);
            found |= is == Some(true);
            is.is_some()
        });
    });
    found
}

/// Whether another page would.
pub(crate) fn on_page() -> bool {
    on_screen() || FORMS.with_borrow(|forms| forms.of_page.iter().any(|is| is()))
}

/// Somebody said that it may go.
pub(crate) fn forget() {
    FORMS.with_borrow_mut(|forms| forms.of_screen.clear());
}
