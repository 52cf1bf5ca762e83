//! The file and the merge, over generated dossiers and over what other programs wrote.

mod caps;
mod damage;
mod fixtures;
mod foreign;
mod generate;
mod laptops;
mod merging;
mod numbers;
mod round_trip;

use crate::file::{self, FileError, Limits, Work, json, key};
use domain::{Date, Dossier, DossierId};

/// Passphrase of every invented person here.
const WORDS: &str = "vijf gewone woorden van mij";

/// Work of files that only tests open.
fn low() -> Work {
    Work::new(1).unwrap()
}

/// As usual, but for a work factor of 2^10 at most: a damaged one may ask for a little more.
fn limits() -> Limits {
    Limits {
        work: Work::new(10).unwrap(),
        ..Limits::default()
    }
}

/// The bytes of a file.
fn seal(dossier: &Dossier, words: &str, work: Work) -> Result<Vec<u8>, FileError> {
    Ok(file::seal(dossier, words, work)?.bytes)
}

/// The dossier in a file.
fn open(bytes: &[u8], words: &str, limits: &Limits) -> Result<Dossier, FileError> {
    Ok(file::open(bytes, words, limits)?.dossier)
}

/// [`open`], for many files of one passphrase.
fn open_with(
    bytes: &[u8],
    key: &age::scrypt::Identity,
    limits: &Limits,
) -> Result<Dossier, FileError> {
    json::read(&file::decrypt(bytes, key, limits)?)
}

fn sealed(dossier: &Dossier) -> Vec<u8> {
    seal(dossier, WORDS, low()).unwrap()
}

/// Encrypts anything at all, as another program would.
fn sealed_bytes(plain: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut recipient = age::scrypt::Recipient::new(WORDS.into());
    recipient.set_work_factor(1);
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let sealer = age::Encryptor::with_recipients(recipients).unwrap();
    let mut writer = sealer.wrap_output(Vec::new()).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap()
}

fn opened(bytes: &[u8]) -> Result<Dossier, FileError> {
    open_with(bytes, &key(WORDS, &limits()), &limits())
}

fn dossier() -> Dossier {
    Dossier::new(DossierId::from_bytes([7; 16]))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
