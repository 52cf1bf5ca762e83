//! A reader of somebody else, written from the specification (`e2e/reader/read_oporde.py`), opens every
//! file that must open for ever, and reads in it what ours reads.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use domain::Dossier;
use exchange::file::{Limits, open};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// Of every file in `src/tests/files` (its README says so).
const WORDS: &str = "lamp fiets boter haven wolk";
const OTHER_WORDS: u8 = 2;
const DAMAGED: u8 = 3;
const CUT_OFF: u8 = 4;
const MORE: u8 = 5;
const TOO_MUCH_WORK: u8 = 6;
const NOT_OURS: u8 = 7;
/// Where the two numbers of the work factor of 2^10 stand.
const WORK: std::ops::Range<usize> = 55..57;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/files");
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "oporde"));
    files.sort();
    files
}

fn read(file: &Path, words: &str) -> Output {
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../e2e/reader/read_oporde.py"
    );
    let mut python = Command::new("python3");
    python.arg(script).arg(file).arg(words).output().unwrap()
}

/// Refused with this code and one line, and nothing printed.
fn is_refused(bytes: &[u8], words: &str, codes: &[u8]) {
    static FILES: AtomicU32 = AtomicU32::new(0);
    let name = format!("{}.oporde", FILES.fetch_add(1, Ordering::Relaxed));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, bytes).unwrap();
    let output = read(&file, words);
    let message = String::from_utf8(output.stderr).unwrap();
    let code = output
        .status
        .code()
        .and_then(|code| u8::try_from(code).ok());
    assert!(code.is_some_and(|code| codes.contains(&code)), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    assert!(output.stdout.is_empty());
}

#[test]
fn it_reads_what_ours_reads() {
    assert!(files().len() > 1);
    for file in files() {
        let bytes = fs::read(&file).unwrap();
        let ours = open(&bytes, WORDS, &Limits::default()).unwrap().dossier;
        let output = read(&file, WORDS);
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {message}", file.display());
        let theirs: Dossier = sections::json::read(&output.stdout).unwrap();
        assert_eq!(theirs, ours, "{}", file.display());
    }
}

#[test]
fn it_refuses_what_was_changed_or_cut_in_any_file() {
    for file in files() {
        let bytes = fs::read(&file).unwrap();
        let mut flipped = bytes.clone();
        *flipped.last_mut().unwrap() ^= 1;
        is_refused(&flipped, WORDS, &[DAMAGED]);
        is_refused(&bytes[..bytes.len() - 1], WORDS, &[DAMAGED]);
    }
}

#[test]
fn it_says_what_is_wrong_with_a_file() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/files/made-by-0.1.oporde");
    let bytes = fs::read(file).unwrap();
    is_refused(&bytes, "other words", &[OTHER_WORDS]);
    for at in (0..bytes.len()).step_by(bytes.len() / 24) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1;
        is_refused(
            &flipped,
            WORDS,
            &[OTHER_WORDS, DAMAGED, TOO_MUCH_WORK, NOT_OURS],
        );
    }
    is_refused(&bytes[..160], WORDS, &[DAMAGED, CUT_OFF]);
    is_refused(&bytes[..bytes.len() - 900], WORDS, &[DAMAGED]);
    is_refused(&[&bytes[..], b"\n"].concat(), WORDS, &[DAMAGED]);
    for work in ["23", "64", "999"] {
        let mut greedy = bytes.clone();
        greedy.splice(WORK, work.bytes());
        is_refused(&greedy, WORDS, &[TOO_MUCH_WORK]);
    }
    is_refused(b"%PDF-1.7\n", WORDS, &[NOT_OURS]);
}

#[test]
fn whole_parts_that_are_missing_or_too_many_are_told_from_damage() {
    // Three parts: spaces are welcome in front of JSON.
    let json = format!("{}{{\"version\":1,\"id\":\"\"}}", " ".repeat(2 * 65_536));
    let mut recipient = age::scrypt::Recipient::new(WORDS.into());
    recipient.set_work_factor(1);
    let file = age::encrypt(&recipient, json.as_bytes()).unwrap();
    let part = 65_536 + 16;
    let last = file.len() - 2 * part - (json.len() - 2 * 65_536 + 16);
    is_refused(&file[..last + part], WORDS, &[CUT_OFF]);
    is_refused(&file[..last + 2 * part], WORDS, &[CUT_OFF]);

    let json = &json[..65_536 - 21];
    let whole = format!("{json}{{\"version\":1,\"id\":\"\"}}");
    assert_eq!(whole.len(), 65_536);
    let file = age::encrypt(&recipient, whole.as_bytes()).unwrap();
    is_refused(&[&file[..], &[0; 40]].concat(), WORDS, &[MORE]);
}
