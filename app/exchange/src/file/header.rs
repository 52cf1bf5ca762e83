//! The beginning of an age file with a passphrase, read before age does.
//!
//! age reads any number of recipients, again from the start for each line, and says "invalid" of all else.
//! A file of ours has one form only, so it is known here what it is, what it asks for, and what is wrong.

use super::{FileError, carried};

/// How every file with a passphrase begins.
const START: &[u8] = b"age-encryption.org/v1\n-> scrypt ";
/// How files of any version of age begin.
const ANY_VERSION: &[u8] = b"age-encryption.org/v";
/// base64 without padding: of the salt, of the wrapped key and of the sum over the header.
const SALT: usize = 22;
const KEY: usize = 43;
const SUM: usize = 43;

const NONCE: usize = 16;
const TAG: usize = 16;
const CHUNK: usize = 64 * 1024;

/// What the beginning of a file says.
pub(super) struct Header {
    /// Work to open it, as a power of two.
    pub(super) work: u16,
    /// Bytes that it holds.
    pub(super) plain: usize,
}

impl Header {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, FileError> {
        let strays = bytes.iter().zip(START).filter(|(a, b)| a != b).count();
        // A few strange bytes are damage (one in eight, so that a recipient of another kind is not);
        // no bytes at all are what a full stick leaves behind.
        if strays * 8 > bytes.len().min(START.len()) {
            return Err(if is_other_version(bytes) {
                FileError::TooNew
            } else if carried::was_ours(bytes) {
                FileError::Damaged
            } else {
                FileError::NotOurs
            });
        }
        if strays > 0 {
            return Err(FileError::Damaged);
        }
        Self::well_formed(bytes).ok_or(FileError::Damaged)
    }

    fn well_formed(bytes: &[u8]) -> Option<Self> {
        let rest = base64(bytes.get(START.len()..)?, SALT)?.strip_prefix(b" ")?;
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) = rest.split_at(digits);
        if digits > 3 || number.starts_with(b"0") {
            return None;
        }
        let work = str::from_utf8(number).ok()?.parse().ok()?;
        let rest = base64(rest.strip_prefix(b"\n")?, KEY)?.strip_prefix(b"\n--- ")?;
        let rest = base64(rest, SUM)?.strip_prefix(b"\n")?;
        let stream = rest.len().checked_sub(NONCE)?;
        let plain = stream.checked_sub(stream.div_ceil(CHUNK + TAG).max(1) * TAG)?;
        Some(Self { work, plain })
    }
}

/// What comes behind so many characters of base64.
fn base64(bytes: &[u8], count: usize) -> Option<&[u8]> {
    let (text, rest) = bytes.split_at_checked(count)?;
    text.iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte))
        .then_some(rest)
}

/// Of a later age, which may change all but its first line.
fn is_other_version(bytes: &[u8]) -> bool {
    bytes.strip_prefix(ANY_VERSION).is_some_and(|version| {
        let digits = version.iter().take_while(|byte| byte.is_ascii_digit());
        !matches!(digits.collect::<Vec<_>>()[..], [] | [b'1'])
    })
}
