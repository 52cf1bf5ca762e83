//! What only its section can read of an entry: a version, then postcard.

use domain::Entry;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The body that stands in an entry; the empty one when there is none. `None` for what this version of
/// the section can't read.
pub(crate) fn read<B: Default + DeserializeOwned>(version: u8, entry: &Entry) -> Option<B> {
    match entry.rest.split_first() {
        None => Some(B::default()),
        Some((written, bytes)) if *written == version => postcard::from_bytes(bytes).ok(),
        Some(_) => None,
    }
}

/// The bytes of a body; none for the empty one.
pub(crate) fn write<B: Default + PartialEq + Serialize>(version: u8, body: &B) -> Vec<u8> {
    if *body == B::default() {
        return Vec::new();
    }
    // Text, numbers and dates of our own: postcard refuses none of them.
    let bytes = postcard::to_allocvec(body).unwrap_or_default();
    [vec![version], bytes].concat()
}
