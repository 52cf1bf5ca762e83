//! What a hostile file asks for is refused before it gets it.

use super::{WORDS, dossier, limits, open, seal, sealed, sealed_bytes};
use crate::file::{FileError, Limits, Work};

#[test]
fn a_file_above_its_limit_is_not_looked_at() {
    let limits = Limits {
        file: 100,
        ..limits()
    };
    assert_eq!(open(&[0; 100], WORDS, &limits), Err(FileError::NotOurs));
    assert_eq!(open(&[0; 101], WORDS, &limits), Err(FileError::TooLarge));
}

#[test]
fn json_above_its_limit_is_not_decrypted() {
    let size = sections::json::write(&dossier()).unwrap().len();
    let with = |json| Limits { json, ..limits() };
    let file = sealed(&dossier());
    assert_eq!(open(&file, WORDS, &with(size)), Ok(dossier()));
    // The wrong words show that the size is judged before them.
    let refused = open(&file, "wrong", &with(size - 1));
    assert_eq!(refused, Err(FileError::TooLarge));
    for size in [0, 1, 65_535, 65_536, 65_537, 131_072] {
        let file = sealed_bytes(&vec![b' '; size]);
        let with_room = open(&file, WORDS, &with(size));
        assert_eq!(with_room, Err(FileError::NotOurs), "{size}");
        if let Some(less) = size.checked_sub(1) {
            assert_eq!(open(&file, WORDS, &with(less)), Err(FileError::TooLarge));
        }
    }
}

#[test]
fn work_above_its_limit_is_not_done() {
    let file = seal(&dossier(), WORDS, Work::new(3).unwrap()).unwrap();
    let with = |log_n| Limits {
        work: Work::new(log_n).unwrap(),
        ..limits()
    };
    assert_eq!(open(&file, WORDS, &with(3)), Ok(dossier()));
    let refused = open(&file, WORDS, &with(2));
    assert_eq!(refused, Err(FileError::TooMuchWork { log_n: 3 }));
    for asked in ["19", "22", "63", "255", "999"] {
        let mut bytes = file.clone();
        bytes.splice(55..56, asked.bytes());
        let log_n = asked.parse().unwrap();
        let refused = open(&bytes, WORDS, &Limits::default());
        assert_eq!(refused, Err(FileError::TooMuchWork { log_n }));
    }
}

#[test]
fn work_has_bounds() {
    assert_eq!(Work::new(0), None);
    assert_eq!(Work::new(23), None);
    assert_eq!(Work::new(18), Some(Work::USUAL));
    assert_eq!(Limits::default().work, Work::USUAL);
}

#[test]
fn a_beginning_without_end_is_refused_at_once() {
    // age itself would read this again from the start for each of its 700,000 lines.
    let mut bytes = b"age-encryption.org/v1\n".to_vec();
    while bytes.len() < 4_000_000 {
        bytes.extend(b"-> a\n\n");
    }
    let refused = open(&bytes, WORDS, &limits());
    assert_eq!(refused, Err(FileError::NotOurs));
}
