//! Files that were made once and must open for ever (`files/README.md`).

use super::open;
use crate::file::{self, Limits};
use domain::Dossier;

const WORDS: &str = "lamp fiets boter haven wolk";

fn sam() -> Dossier {
    sections::json::read(include_bytes!("files/sam.json")).unwrap()
}

#[test]
fn what_the_age_program_made_opens() {
    let file = include_bytes!("files/made-by-age.oporde");
    assert_eq!(open(file, WORDS, &Limits::default()), Ok(sam()));
}

#[test]
fn what_version_0_1_made_opens() {
    let file = include_bytes!("files/made-by-0.1.oporde");
    assert_eq!(open(file, WORDS, &Limits::default()), Ok(sam()));
}

#[test]
fn the_tag_is_of_the_bytes_in_the_file() {
    // `sha256sum sam.json`: the age program takes the file as it is, with its line ends.
    let file = include_bytes!("files/made-by-age.oporde");
    let opened = file::open(file, WORDS, &Limits::default()).unwrap();
    assert_eq!(opened.tag, "fd2964776d4e0e7b");
}
