//! The dossier's documented JSON in a file: its size, its version, and what it may hold.

use super::{FileError, Limits};
use domain::{Dossier, Fault, VERSION};
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What every version of a dossier has; the rest is read by who knows that version.
#[derive(Deserialize)]
struct Head {
    version: u64,
    #[serde(rename = "id")]
    _id: IgnoredAny,
}

pub(crate) fn write(dossier: &Dossier, limits: &Limits) -> Result<Vec<u8>, FileError> {
    check(dossier)?;
    let json = sections::json::write(dossier).map_err(|_| FileError::Form)?;
    if json.len() > limits.json {
        return Err(FileError::TooLarge);
    }
    Ok(json)
}

pub(crate) fn read(json: &[u8]) -> Result<Dossier, FileError> {
    // serde takes a list for a struct, too.
    if !json.trim_ascii_start().starts_with(b"{") {
        return Err(FileError::NotOurs);
    }
    let head: Head = serde_json::from_slice(json).map_err(|_| FileError::NotOurs)?;
    if head.version > u64::from(VERSION) {
        return Err(FileError::TooNew);
    }
    // Ours by its head: another copy may be whole.
    let dossier = sections::json::read(json).map_err(|_| FileError::Form)?;
    check(&dossier)?;
    Ok(dossier)
}

fn check(dossier: &Dossier) -> Result<(), Fault> {
    dossier.check()?;
    sections::check(dossier)
}
