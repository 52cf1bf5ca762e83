//! Reading what `write` wrote: postcard, fields in their order without names. Its readers are a third
//! of those of JSON in the wasm, and the files belong to one build, so nothing in them can be skipped.

use crate::letters::Letters;
use crate::{Messages, Secrets, Sites};
use domain::{Catalogue, Places};

/// The catalogue; `None` when the bytes are something else.
pub fn read_catalogue(bytes: &[u8]) -> Option<Catalogue> {
    postcard::from_bytes(bytes).ok()
}

/// The municipalities and the places in them; none when the bytes are something else.
pub fn read_municipalities(bytes: &[u8]) -> Places {
    postcard::from_bytes(bytes).unwrap_or_default()
}

/// Words and pictures of secrets; `None` when the bytes are something else.
pub fn read_secrets(bytes: &[u8]) -> Option<Secrets> {
    postcard::from_bytes(bytes).ok()
}

/// The sites that may be linked to; `None` when the bytes are something else.
pub fn read_sites(bytes: &[u8]) -> Option<Sites> {
    postcard::from_bytes(bytes).ok()
}

/// The letters that can be written; `None` when the bytes are something else.
pub fn read_letters(bytes: &[u8]) -> Option<Letters> {
    postcard::from_bytes(bytes).ok()
}

impl Messages {
    /// The sentences of one file; `None` when the bytes are something else.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}
