//! What mail, an editor or an old way of copying does to a file that it takes for a text.
//!
//! Undone where that can be told from the beginning or the end; age says whether it is what was sealed.

use std::borrow::Cow;

/// How a file of the version of age that we write begins.
const START: &[u8] = b"age-encryption.org/v1";
/// The same as base64, which is what a mail has of its attachments.
const IN_BASE64: &[u8] = b"YWdlLWVuY3J5cHRpb24ub3JnL3Yx";
/// Where the beginning may have gone to: behind marks, empty lines and a few words.
const NEAR: usize = 512;

/// The file without what was put in front of it, and with its line ends as they were.
pub(super) fn mended(bytes: &[u8]) -> Cow<'_, [u8]> {
    let bare = bytes
        .strip_prefix("\u{feff}".as_bytes())
        .unwrap_or(bytes)
        .trim_ascii_start();
    let bare = if bare.starts_with(START) { bare } else { bytes };
    let line = bare.strip_prefix(START).unwrap_or_default();
    if !line.starts_with(b"\r\n") {
        return Cow::Borrowed(bare);
    }
    let mut unix = Vec::with_capacity(bare.len());
    let mut rest = bare;
    while let Some((&byte, others)) = rest.split_first() {
        if byte != b'\r' || others.first() != Some(&b'\n') {
            unix.push(byte);
        }
        rest = others;
    }
    Cow::Owned(unix)
}

/// The file without the blanks at its end, if it ends so.
pub(super) fn without_blanks(bytes: &[u8]) -> Option<&[u8]> {
    let shorter = bytes.trim_ascii_end();
    (shorter.len() < bytes.len()).then_some(shorter)
}

/// Whether this was a file of ours, with something in front of it or in the form of a mail.
pub(super) fn was_ours(bytes: &[u8]) -> bool {
    let near = &bytes[..bytes.len().min(NEAR)];
    let holds = |start: &[u8]| near.windows(start.len()).skip(1).any(|part| part == start);
    holds(START) || near.starts_with(IN_BASE64) || holds(IN_BASE64)
}
