//! A file from anywhere, for `app/fuzz`: bytes as they are, and any content that was sealed as it should be.

use crate::file::{FileError, Limits, Work, decrypt, encrypt, json, key};
use age::scrypt::{Identity, Recipient};

/// Passphrase of every file that is made here.
const WORDS: &str = "lamp fiets boter haven wolk";

thread_local! {
    // age measures the machine for each new one, which takes longer than all else here.
    static OPENS: Identity = key(WORDS, &limits());
    static SEALS: Recipient = {
        let mut recipient = Recipient::new(WORDS.into());
        recipient.set_work_factor(1);
        recipient
    };
}

fn limits() -> Limits {
    Limits {
        work: Work::new(4).expect("a work factor"),
        ..Limits::default()
    }
}

/// Opens a file: behind a 0 bytes as they are, else content that is sealed here. Whether a dossier was in it.
///
/// What opens passes its check and survives being written again.
///
/// # Panics
/// When something does not hold.
pub fn fuzz_file(data: &[u8]) -> bool {
    let Some((form, data)) = data.split_first() else {
        return false;
    };
    let open = |file: &[u8]| {
        let json = OPENS.with(|key| decrypt(file, key, &limits()))?;
        json::read(&json)
    };
    let opened = if *form == 0 {
        open(data)
    } else {
        let opened = open(&fuzz_seal(data));
        let is_blamed = matches!(opened, Err(FileError::WordsOrStart | FileError::Damaged));
        assert!(!is_blamed, "what was sealed as it should be opens");
        assert_eq!(opened, json::read(data));
        opened
    };
    match opened {
        Ok(dossier) => {
            assert_eq!(dossier.check(), Ok(()));
            let json = json::write(&dossier, &limits()).expect("what was read can be written");
            assert_eq!(open(&fuzz_seal(&json)), Ok(dossier));
            true
        }
        Err(error) => {
            let is_content = matches!(error, FileError::Content(_));
            assert_eq!(error.place().is_some(), is_content);
            assert!(error.to_string().starts_with(error.code()));
            false
        }
    }
}

/// Encrypts anything at all, with little work.
///
/// # Panics
/// Never: one recipient and a list of bytes refuse nothing.
pub fn fuzz_seal(plain: &[u8]) -> Vec<u8> {
    SEALS
        .with(|recipient| encrypt(plain, recipient))
        .expect("one recipient and a list of bytes")
}
