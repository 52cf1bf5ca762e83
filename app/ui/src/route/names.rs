//! Words of an address that stand for something else.

use domain::{Event, OwnId, TaskRef, Theme};

pub(super) fn theme_of(name: &str) -> Option<Theme> {
    Theme::TILES
        .into_iter()
        .find(|theme| theme.address() == name)
}

pub(super) fn task_of(fragment: &str) -> Option<TaskRef> {
    match fragment {
        "" => None,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => {
            digits.parse().ok().map(|id| TaskRef::Own(OwnId(id)))
        }
        id => Some(TaskRef::Catalogue(id.into())),
    }
}

pub(super) const fn event_name(event: Event) -> &'static str {
    match event {
        Event::Transfer => "overplaatsing",
        Event::ContactAllowed => "contact",
        Event::Recall => "terug",
    }
}

/// An address with a fragment, where there is one.
pub(super) fn at(path: &str, fragment: Option<impl std::fmt::Display>) -> String {
    fragment.map_or_else(|| path.to_owned(), |fragment| format!("{path}#{fragment}"))
}
