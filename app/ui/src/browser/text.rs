//! Unicode's tables, of which every browser has its own.

use domain::{Secret, Weak};
use js_sys::JsString;

/// The secret that a person types, whatever keyboard they do it on.
pub(crate) fn secret(text: &str) -> Result<Secret, Weak> {
    Secret::text(text, decomposed)
}

fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFKD").into()
}
