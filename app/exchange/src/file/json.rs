//! The dossier's documented JSON (`public/schema/dossier.schema.json`).

use super::{FileError, Limits};
use domain::{Dossier, VERSION};
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
    dossier.check()?;
    let json = serde_json::to_vec(dossier).expect("every key of a dossier is a text or a number");
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
    let dossier: Dossier = serde_json::from_slice(json).map_err(|_| FileError::Form)?;
    dossier.check()?;
    Ok(dossier)
}
