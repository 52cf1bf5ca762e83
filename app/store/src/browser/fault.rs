//! What the browser says went wrong, as a [`StoreError`].

use super::persist;
use crate::{StoreError, room};
use indexed_db_futures::error::{Error, OpenDbError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// A failure inside a transaction.
pub(super) enum Fault {
    /// Told by the browser.
    Browser(DomException),
    /// Found out by ourselves, or already translated.
    Store(StoreError),
}

impl Fault {
    /// Whether the connection was closed under us before anything was written.
    pub(super) fn is_closed(&self) -> bool {
        matches!(self, Self::Browser(error) if error.name() == "InvalidStateError")
    }

    /// Whether the browser told it, so that it may have stopped amid a write.
    pub(super) const fn is_told(&self) -> bool {
        matches!(self, Self::Browser(_))
    }

    /// As the rest of the program knows it.
    pub(super) async fn into_store(self) -> StoreError {
        match self {
            Self::Browser(error) => by_room(translate(&error)).await,
            Self::Store(error) => error,
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        match error {
            Error::DomException(error) => Self::Browser(error.into()),
            other => Self::Store(StoreError::Other(other.to_string())),
        }
    }
}

/// A failure of any call.
fn translate(error: &DomException) -> StoreError {
    match error.name().as_str() {
        name if room::is_told(name, &error.message()) => StoreError::Full,
        "VersionError" => StoreError::TooNew,
        // The last: a private window that can't keep a key.
        "SecurityError" | "NotAllowedError" | "DataCloneError" => StoreError::Refused,
        // `add` met a record: somebody else took this number.
        "ConstraintError" => StoreError::OtherTab,
        // An object store is missing.
        "NotFoundError" => StoreError::damaged(),
        name => StoreError::Other(format!("{name}: {}", error.message())),
    }
}

/// Chromium has no name of its own for a disk that is full: it says that something inside went wrong, as
/// of files that are broken. Where there is no room left, that is the cause.
async fn by_room(error: StoreError) -> StoreError {
    if !room::is_vague(&error) {
        return error;
    }
    room::cause(error, persist::has_room().await)
}

/// A failure to open the database at all.
pub(super) async fn opening(error: OpenDbError) -> StoreError {
    by_room(unopened(error)).await
}

fn unopened(error: OpenDbError) -> StoreError {
    let OpenDbError::Base(Error::DomException(error)) = error else {
        return StoreError::Refused;
    };
    let error = DomException::from(error);
    match translate(&error) {
        // Firefox says this in private windows where nothing is kept.
        StoreError::Other(_) if error.name() == "InvalidStateError" => StoreError::Refused,
        // "Internal error opening backing store" and its like: the files are broken.
        StoreError::Other(_) => StoreError::damaged(),
        known => known,
    }
}

/// A failure of anything else of the browser.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that map_err asks for"
)]
pub(super) fn other(error: JsValue) -> StoreError {
    match error.dyn_ref::<js_sys::Error>() {
        Some(error) => StoreError::Other(format!("{}: {}", error.name(), error.message())),
        None => StoreError::Other(format!("{error:?}")),
    }
}
