//! The file `*.oporde`: a standard age v1 file with a passphrase, holding the dossier's documented JSON.
//!
//! The ordinary `age` program opens it, and what that program made opens here.
//! The passphrase is used as it comes; who asks for it settles it ([`domain::settle`]).

mod carried;
mod error;
mod header;
pub(crate) mod json;
mod limits;
mod tag;

pub use error::FileError;
pub use limits::{Limits, Work};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, scrypt};
use domain::Dossier;
use header::Header;
use std::io::{Read, Write};
use std::iter;

/// An encrypted file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The file.
    pub bytes: Vec<u8>,
    /// Names what is in it: the first 16 hexadecimal digits of the SHA-256 of its JSON.
    pub tag: String,
}

/// What was in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The dossier, checked.
    pub dossier: Dossier,
    /// The same as of [`Sealed`].
    pub tag: String,
}

/// Writes a dossier into an encrypted file.
///
/// Refuses what [`open`] with the usual [`Limits`] would refuse: nobody shall keep a file that won't open.
pub fn seal(dossier: &Dossier, passphrase: &str, work: Work) -> Result<Sealed, FileError> {
    let json = json::write(dossier, &Limits::default())?;
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(work.log_n());
    let bytes =
        encrypt(&json, &recipient).expect("one recipient and a list of bytes refuse nothing");
    Ok(Sealed {
        bytes,
        tag: tag::of(&json),
    })
}

/// Reads a dossier from an encrypted file.
///
/// Size and work are read from the bytes as they are and held against `limits` before anything is computed.
pub fn open(bytes: &[u8], passphrase: &str, limits: &Limits) -> Result<Opened, FileError> {
    let json = decrypt(bytes, &key(passphrase, limits), limits)?;
    Ok(Opened {
        dossier: json::read(&json)?,
        tag: tag::of(&json),
    })
}

/// What opens files of this passphrase.
pub(crate) fn key(passphrase: &str, limits: &Limits) -> scrypt::Identity {
    let mut key = scrypt::Identity::new(SecretString::from(passphrase));
    key.set_max_work_factor(limits.work.log_n());
    key
}

/// The JSON in a file.
pub(crate) fn decrypt(
    bytes: &[u8],
    key: &scrypt::Identity,
    limits: &Limits,
) -> Result<Vec<u8>, FileError> {
    if bytes.len() > limits.file {
        return Err(FileError::TooLarge);
    }
    let bytes = &*carried::mended(bytes);
    match (
        decrypt_whole(bytes, key, limits),
        carried::without_blanks(bytes),
    ) {
        // A last byte of ours that happens to be a blank opens as it is.
        (Err(FileError::Damaged), Some(shorter)) => {
            decrypt_whole(shorter, key, limits).map_err(|_| FileError::Damaged)
        }
        (opened, _) => opened,
    }
}

fn decrypt_whole(
    bytes: &[u8],
    key: &scrypt::Identity,
    limits: &Limits,
) -> Result<Vec<u8>, FileError> {
    let header = Header::read(bytes)?;
    if header.work > u16::from(limits.work.log_n()) {
        return Err(FileError::TooMuchWork { log_n: header.work });
    }
    if header.plain > limits.json {
        return Err(FileError::TooLarge);
    }
    let mut json = Vec::with_capacity(header.plain);
    Decryptor::new_buffered(bytes)
        .and_then(|sealed| sealed.decrypt(iter::once(key as &dyn age::Identity)))
        .map_err(|error| refusal(&error))?
        .read_to_end(&mut json)
        .map_err(|_| FileError::Damaged)?;
    Ok(json)
}

pub(crate) fn encrypt(json: &[u8], recipient: &scrypt::Recipient) -> Result<Vec<u8>, EncryptError> {
    let recipients = iter::once(recipient as &dyn age::Recipient);
    let mut writer = Encryptor::with_recipients(recipients)?.wrap_output(Vec::new())?;
    writer.write_all(json)?;
    Ok(writer.finish()?)
}

/// What stands behind a refusal of age.
fn refusal(error: &DecryptError) -> FileError {
    match error {
        // The key of the file did not open: other words, or salt or key are no longer what they were.
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => FileError::WordsOrStart,
        DecryptError::ExcessiveWork { required, .. } => FileError::TooMuchWork {
            log_n: (*required).into(),
        },
        // age calls a header of version 1 that it can't read one of another version; that was settled before.
        // Where the sum over the header is wrong (`InvalidMac`), the words were right.
        _ => FileError::Damaged,
    }
}
