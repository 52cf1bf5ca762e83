//! Every flipped bit and every missing end of a small file is refused, truly and without a panic.

use super::{WORDS, dossier, limits, open_with, sealed};
use crate::file::{FileError, key};
use domain::Dossier;

/// Where salt, work, wrapped key and sum end, and the sealed dossier begins.
const SALT: std::ops::Range<usize> = 32..54;
const WORK: usize = 55;
const KEY: std::ops::Range<usize> = 57..100;

struct Bench {
    file: Vec<u8>,
    key: age::scrypt::Identity,
}

impl Bench {
    fn new() -> Self {
        Self {
            file: sealed(&dossier()),
            key: key(WORDS, &limits()),
        }
    }

    fn open(&self, bytes: &[u8]) -> Result<Dossier, FileError> {
        open_with(bytes, &self.key, &limits())
    }
}

#[test]
fn every_flipped_bit_is_refused_with_a_true_case() {
    let bench = Bench::new();
    assert_eq!(bench.open(&bench.file), Ok(dossier()));
    for at in 0..bench.file.len() {
        for bit in 0..8 {
            let mut bytes = bench.file.clone();
            bytes[at] ^= 1 << bit;
            let error = bench.open(&bytes).unwrap_err();
            // Only where the file's key hangs on the bytes can it be the words.
            let may_be_words = SALT.contains(&at) || at == WORK || KEY.contains(&at);
            let is_true = match error {
                FileError::Damaged => true,
                FileError::WordsOrStart => may_be_words,
                _ => false,
            };
            assert!(is_true, "byte {at}, bit {bit}: {error}");
        }
    }
}

#[test]
fn every_truncation_is_damage() {
    let bench = Bench::new();
    for end in 0..bench.file.len() {
        let refused = bench.open(&bench.file[..end]);
        assert_eq!(refused, Err(FileError::Damaged), "first {end} bytes");
    }
}

#[test]
fn bytes_behind_the_end_are_damage() {
    let bench = Bench::new();
    for more in [&b"x"[..], b"\0\0\0\0", &[7; 10_000], &bench.file] {
        let bytes = [&bench.file, more].concat();
        assert_eq!(bench.open(&bytes), Err(FileError::Damaged));
    }
}

#[test]
fn what_takes_it_for_a_text_does_no_harm_or_is_told_as_damage() {
    // One file in forty ends in a blank by itself, which goes with those behind it.
    let ends_clean = |bench: &Bench| bench.file.trim_ascii_end() == bench.file;
    let mut benches = std::iter::repeat_with(Bench::new);
    let bench = benches.find(ends_clean).unwrap();
    let file = &bench.file;
    let dos = |bytes: &[u8]| {
        let lines = bytes.split(|byte| *byte == b'\n').collect::<Vec<_>>();
        lines.join(&b"\r\n"[..])
    };
    let mut mail = dos(file);
    mail.extend(b"\r\n\r\n");
    for carried in [
        dos(file),
        mail,
        [&file[..], b"\n"].concat(),
        [&file[..], b"\r\n"].concat(),
        [&file[..], b" \t\n \n"].concat(),
        [&b"\n"[..], file].concat(),
        ["\u{feff}".as_bytes(), file].concat(),
    ] {
        assert_eq!(bench.open(&carried), Ok(dossier()));
    }
    let wrapped: Vec<Vec<u8>> = file.chunks(76).map(<[u8]>::to_vec).collect();
    let text = String::from_utf8_lossy(file).into_owned().into_bytes();
    let encoded = b"YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBzYWx0".to_vec();
    let below = [&b"Content-Type: application/octet-stream\r\n\r\n"[..], file].concat();
    for spoilt in [wrapped.join(&b"\r\n"[..]), text, encoded, below] {
        assert_eq!(bench.open(&spoilt), Err(FileError::Damaged));
    }
}

#[test]
fn a_flipped_work_factor_above_the_limit_is_too_much_work() {
    let bench = Bench::new();
    let mut bytes = bench.file.clone();
    bytes.splice(WORK..=WORK, *b"17");
    let refused = bench.open(&bytes);
    assert_eq!(refused, Err(FileError::TooMuchWork { log_n: 17 }));
}
