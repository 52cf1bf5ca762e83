//! What was saved is what opens.

use super::{WORDS, generate, limits, low, open, opened, seal, sealed};
use crate::file::{self, FileError};
use domain::{Date, Dossier, Fault, Theme};
use proptest::prelude::*;
use sections::{Kind, Note};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_dossier_opens_as_it_was_sealed(dossier in generate::dossier()) {
        prop_assert_eq!(opened(&sealed(&dossier)), Ok(dossier));
    }

    #[test]
    fn any_passphrase_opens_its_own_file_only(words in "\\PC{0,80}") {
        let dossier = super::dossier();
        let file = seal(&dossier, &words, low()).unwrap();
        prop_assert_eq!(open(&file, &words, &limits()), Ok(dossier));
        let other = format!("{words} ");
        prop_assert_eq!(open(&file, &other, &limits()), Err(FileError::WordsOrStart));
    }
}

fn noted(dossier: &mut Dossier, text: &str, on: Date) {
    let note = Note {
        text: text.into(),
        on,
        theme: Theme::Care,
    };
    let id = dossier.next_entry(Note::SECTION);
    dossier.entries.insert(id, note.write());
}

fn size(dossier: &Dossier) -> usize {
    sections::json::write(dossier).unwrap().len()
}

#[test]
fn a_dossier_of_many_chunks_opens() {
    // age seals 64 KiB at a time; every size around that has to hold.
    let chunks = 3 * 65_536;
    let on = super::day("2027-03-01");
    let mut dossier = super::dossier();
    while size(&dossier) < chunks - 3950 {
        noted(&mut dossier, &"é".repeat(1900), on);
    }
    let without = dossier.clone();
    noted(&mut dossier, "", on);
    let missing = chunks - size(&dossier);
    for sized in chunks - 2..=chunks + 2 {
        let mut dossier = without.clone();
        noted(&mut dossier, &"e".repeat(missing + sized - chunks), on);
        assert_eq!(size(&dossier), sized);
        assert_eq!(opened(&sealed(&dossier)), Ok(dossier));
    }
}

#[test]
fn nothing_is_sealed_that_would_not_open() {
    let on = super::day("2027-03-01");
    let mut dossier = super::dossier();
    noted(&mut dossier, &"x".repeat(4001), on);
    let at = "sections/1/1/title".to_owned();
    let refused = seal(&dossier, WORDS, low());
    assert_eq!(refused, Err(FileError::Content(Fault::LongText { at })));

    let mut dossier = super::dossier();
    for _ in 0..600 {
        noted(&mut dossier, &"x".repeat(4000), on);
    }
    assert_eq!(seal(&dossier, WORDS, low()), Err(FileError::TooLarge));
}

#[test]
fn a_file_opens_under_the_tag_that_it_was_sealed_with() {
    let saved = file::seal(&super::dossier(), WORDS, low()).unwrap();
    let opened = file::open(&saved.bytes, WORDS, &limits()).unwrap();
    assert_eq!(opened.tag, saved.tag);
    let mut dossier = super::dossier();
    dossier.base = Some(saved.tag.clone());
    assert_eq!(dossier.check(), Ok(()));
    assert_ne!(file::seal(&dossier, WORDS, low()).unwrap().tag, saved.tag);
}

#[test]
fn two_files_of_one_dossier_share_nothing_but_their_form() {
    let (one, other) = (sealed(&super::dossier()), sealed(&super::dossier()));
    assert_eq!(one.len(), other.len());
    assert_ne!(one[32..54], other[32..54]);
}
