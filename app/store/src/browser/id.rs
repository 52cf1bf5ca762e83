//! Names of vaults: random, so that a name in storage says nothing.

use super::cipher::fill_random;
use crate::StoreError;
use std::fmt::Write;

const DIGITS: usize = 16;

/// Tells the vaults of one browser apart: 64 random bits as 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VaultId(String);

impl VaultId {
    /// A new one.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; DIGITS / 2];
        fill_random(&mut bytes)?;
        let mut text = String::with_capacity(DIGITS);
        for byte in bytes {
            // Writing into a text can't fail.
            let _ = write!(text, "{byte:02x}");
        }
        Ok(Self(text))
    }

    /// Reads a name from storage.
    pub fn parse(text: &str) -> Option<Self> {
        let is_id = text.len() == DIGITS && text.bytes().all(|b| b.is_ascii_hexdigit());
        is_id.then(|| Self(text.to_owned()))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
