//! What a text editor puts in front of a file.

/// The bytes of a text without the byte order mark that some editors write.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}
