//! What is typed and kept by nothing yet: the one place that knows, for all ways that lead away from it.
//! Only what a person does to leave asks: a link, the back button, the lock, closing the page. Code that goes on after
//! saving or printing asks nothing, and hiding at once (three taps on Shift) neither: whoever needs that has no time.

use leptos::prelude::*;
use std::cell::RefCell;

/// What somebody asked for while something stands in a form that nothing keeps.
#[derive(Clone)]
pub(crate) enum Leaving {
    /// Another address.
    To(String),
    Lock,
}

/// The answer to the question before somebody leaves that changes nothing: it has the focus.
pub(crate) const ASKED: &str = "leaving";

struct Form {
    /// The id of the field that gets the focus when somebody stays.
    field: String,
    /// Whether it holds such a thing; nothing when the form is gone.
    is: Box<dyn Fn() -> Option<bool>>,
}

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
pub(crate) fn watch(field: impl Into<String>, is: impl Fn() -> bool + Send + Sync + 'static) {
    let is = Callback::new(move |()| is());
    let form = Form {
        field: field.into(),
        is: Box::new(move || is.try_run(())),
    };
    FORMS.with_borrow_mut(|forms| forms.of_screen.push(form));
}

/// Something that outlives its screen, but not the page.
pub(crate) fn watch_page(is: fn() -> bool) {
    FORMS.with_borrow_mut(|forms| {
        let known = &mut forms.of_page;
        if !known.iter().any(|one| std::ptr::fn_addr_eq(*one, is)) {
            known.push(is);
        }
    });
}

/// The first field of this screen that would lose something.
pub(crate) fn field() -> Option<String> {
    let mut found = None;
    FORMS.with_borrow_mut(|forms| {
        forms.of_screen.retain(|form| {
            let is = untrack(|| (form.is)());
            if is == Some(true) && found.is_none() {
                found = Some(form.field.clone());
            }
            is.is_some()
        });
    });
    found
}

/// Whether another screen would lose something.
pub(crate) fn on_screen() -> bool {
    field().is_some()
}

/// Whether another page would.
pub(crate) fn on_page() -> bool {
    on_screen() || FORMS.with_borrow(|forms| forms.of_page.iter().any(|is| is()))
}

/// Somebody said that it may go.
pub(crate) fn forget() {
    FORMS.with_borrow_mut(|forms| forms.of_screen.clear());
}
