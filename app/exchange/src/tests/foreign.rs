//! Files of other programs, and files of age that hold something else.

use super::{WORDS, dossier, limits, open, opened, sealed_bytes};
use crate::file::FileError;
use domain::{Fault, MAX_ENTRIES, MAX_ID, VERSION};
use std::io::Write;

fn json() -> serde_json::Value {
    serde_json::from_slice(&sections::json::write(&dossier()).unwrap()).unwrap()
}

fn sealed_json(value: &serde_json::Value) -> Vec<u8> {
    sealed_bytes(value.to_string().as_bytes())
}

#[test]
fn what_is_no_age_file_is_not_ours() {
    let files: [&[u8]; 7] = [
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"{\"version\":1}",
        b"\xff\xd8\xff\xe0",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"age-encryption.com/hello, this is no such file at all",
        &[0; 4096],
    ];
    for file in files {
        assert_eq!(open(file, WORDS, &limits()), Err(FileError::NotOurs));
    }
    // What begins as ours and ends at once is what is left of one.
    assert_eq!(open(b"age", WORDS, &limits()), Err(FileError::Damaged));
    assert_eq!(open(b"", WORDS, &limits()), Err(FileError::Damaged));
}

#[test]
fn a_file_for_a_key_is_not_ours() {
    let recipient = age::x25519::Identity::generate().to_public();
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let sealer = age::Encryptor::with_recipients(recipients).unwrap();
    let mut writer = sealer.wrap_output(Vec::new()).unwrap();
    writer.write_all(json().to_string().as_bytes()).unwrap();
    let file = writer.finish().unwrap();
    assert_eq!(open(&file, WORDS, &limits()), Err(FileError::NotOurs));
}

#[test]
fn a_later_age_is_too_new() {
    for file in [
        &b"age-encryption.org/v2\nanything may follow here"[..],
        b"age-encryption.org/v10\n-> other\n",
    ] {
        assert_eq!(open(file, WORDS, &limits()), Err(FileError::TooNew));
    }
}

#[test]
fn what_holds_no_dossier_is_not_ours() {
    let files = [
        sealed_bytes(b""),
        sealed_bytes(b"a letter"),
        sealed_bytes(b"[1, 2]"),
        sealed_bytes(b"{\"version\":1}"),
        sealed_bytes("[".repeat(100_000).as_bytes()),
        sealed_bytes(&[&json().to_string().into_bytes()[..], b"}"].concat()),
    ];
    for file in files {
        assert_eq!(opened(&file), Err(FileError::NotOurs));
    }
}

#[test]
fn a_dossier_by_its_head_has_the_form_of_its_version() {
    let mut unknown = json();
    unknown["surprise"] = 1.into();
    let mut wrong = json();
    wrong["release"] = 5.into();
    for dossier in [unknown, wrong] {
        let file = sealed_json(&dossier);
        assert_eq!(opened(&file), Err(FileError::Form));
    }
}

#[test]
fn a_newer_dossier_is_too_new_whatever_it_holds() {
    for version in [u64::from(VERSION) + 1, 70_000, u64::MAX] {
        let mut newer = json();
        newer["version"] = version.into();
        newer["release"] = "a form that we don't know".into();
        newer["people"] = serde_json::json!([{}]);
        assert_eq!(opened(&sealed_json(&newer)), Err(FileError::TooNew));
    }
}

#[test]
fn what_breaks_a_rule_is_named_with_its_place() {
    let mut late = json();
    late["own"]["3"] = serde_json::json!(
        {"title": "x", "theme": "network", "date": "2300-01-01", "state": "open"}
    );
    let at = "own/3/date".to_owned();
    let error = opened(&sealed_json(&late)).unwrap_err();
    assert_eq!(error, FileError::Content(Fault::Date { at }));
    assert_eq!(
        (error.code(), error.place()),
        ("content", Some("own/3/date"))
    );

    let mut nobody = json();
    nobody["id"] = "somebody".into();
    let error = opened(&sealed_json(&nobody)).unwrap_err();
    assert_eq!((error.code(), error.place()), ("content", Some("id")));

    let mut backward = json();
    backward["release"] =
        serde_json::json!({"between": {"from": "2027-03-02", "to": "2027-03-01"}});
    let error = opened(&sealed_json(&backward)).unwrap_err();
    assert_eq!((error.code(), error.place()), ("content", Some("release")));
}

#[test]
fn every_limit_is_named_with_its_place() {
    let long = "x".repeat(MAX_ID + 1);
    let task = serde_json::json!({"title": "", "theme": "network"});
    let answer = |value| serde_json::json!({"bed": {"value": value, "revision": 1}});
    let many: serde_json::Map<_, _> = (1..=MAX_ENTRIES + 1)
        .map(|id| (id.to_string(), task.clone()))
        .collect();
    let cases = [
        ("own", many.into(), "own"),
        (
            "own",
            serde_json::json!({"4294967295": task}),
            "own/4294967295",
        ),
        (
            "settings",
            serde_json::json!({"language": long}),
            "settings/language",
        ),
        (
            "answers",
            answer(serde_json::json!({"municipality": long})),
            "answers/bed/value/municipality",
        ),
        (
            "sections",
            serde_json::json!({"other": {"7": {"1": {"title": "x".repeat(4001)}}}}),
            "sections/7/1/title",
        ),
        (
            "sections",
            serde_json::json!({"other": {"1": {"2": {"title": ""}}}}),
            "sections/1/2",
        ),
        (
            "answers",
            answer(serde_json::json!({"choices": [long]})),
            "answers/bed/value/choices",
        ),
    ];
    for (field, value, place) in cases {
        let mut foreign = json();
        foreign[field] = value;
        let error = opened(&sealed_json(&foreign)).unwrap_err();
        assert_eq!((error.code(), error.place()), ("content", Some(place)));
    }
}

#[test]
fn spaces_and_lines_in_the_json_are_welcome() {
    let pretty = serde_json::to_vec_pretty(&json()).unwrap();
    let file = sealed_bytes(&[&pretty[..], b"\n\n"].concat());
    assert_eq!(opened(&file), Ok(dossier()));
}
