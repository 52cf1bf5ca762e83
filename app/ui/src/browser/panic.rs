//! A panic ends the app; boot.js then shows its calm page.

/// Writes where it happened to the console. Never what: a message can hold words of a person.
pub(crate) fn tell_where() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        web_sys::console::error_1(&place.into());
    }));
}
