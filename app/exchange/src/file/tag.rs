//! A short name for what is in a file, so that two sides know which one both have seen.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes of the hash that name a file.
const BYTES: usize = 8;

/// The first 16 hexadecimal digits of the SHA-256 of these bytes.
pub(super) fn of(json: &[u8]) -> String {
    let hash = Sha256::digest(json);
    hash.iter()
        .take(BYTES)
        .fold(String::new(), |mut tag, byte| {
            write!(tag, "{byte:02x}").expect("a text takes any letter");
            tag
        })
}
