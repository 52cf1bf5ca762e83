//! What each job does.

use super::{done, hex, refused, secret};
use crate::run;
use domain::job::{Job, Outcome};
use domain::{Cost, Date, Dossier, DossierId, Edit, Release};
use std::cell::Cell;

/// 0, 1, 2 … 15.
const SALT: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/// Keys as the C reference makes them: argon2-cffi 25.1.0 in Python 3.11,
/// `hash_secret_raw(text.encode(), bytes(range(16)), passes, memory, 1, 32, Type.ID).hex()`.
const REFERENCE: [(&str, u32, u32, &str); 5] = [
    (
        "de zon schijnt overal",
        65_536,
        3,
        "d0881bcfc69d5250b898bf85e66e6fe342a9c11cf9ab2c6334cd2f5061f81e68",
    ),
    (
        "de zon schijnt overal",
        65_536,
        4,
        "715cc5a786f8af468ec5cc2f2fd623601917f6ac66b5b0137d19d56ba7239e5c",
    ),
    (
        "de zon schijnt overal",
        66_000,
        3,
        "37d5ad7a1aad7752783171d7d9d5ab1dc8a2cc0e732ddfa3c62f12dd26eb97ba",
    ),
    (
        "de zon schijnt overal",
        131_072,
        5,
        "46be1aee6841c8180ebe4b5f6e6dc2d4cb1024cd076d79f4a955074cf31268b1",
    ),
    (
        "café op het plein ü",
        65_536,
        3,
        "ab63bc58db596590e90e6f59a1e9e1c834e5bbf532a692601f91b5f6afe5e12f",
    ),
];

fn derive(text: &str, cost: Option<Cost>) -> Job {
    Job::Derive {
        secret: secret(text),
        salt: SALT,
        cost,
    }
}

fn dossier(day: u32) -> Dossier {
    let mut dossier = Dossier::new(DossierId("6f7e0f5d3b1c4a29a1e05bd2c4470b91".into()));
    let date = Date::from_ymd_opt(2027, 3, day).unwrap();
    dossier.release = Release::On { date, fixed: false };
    dossier
}

#[test]
fn keys_are_those_of_the_reference() {
    for (text, memory, passes, key) in REFERENCE {
        let cost = Cost { memory, passes };
        let Outcome::Derived {
            key: ours,
            cost: at,
        } = done(derive(text, Some(cost)))
        else {
            panic!("{cost:?} was refused");
        };
        assert_eq!(hex(&ours), key, "{cost:?}");
        assert_eq!(at, cost);
    }
}

#[test]
fn an_insane_cost_is_refused_before_memory_is_taken() {
    let Cost { memory, passes } = Cost::FLOOR;
    // The first one asks for 4 TiB: if it were tried, the test would end here.
    for (memory, passes) in [
        (u32::MAX, passes),
        (memory, u32::MAX),
        (memory - 1, passes),
        (memory, passes - 1),
        (Cost::CEILING.memory + 1, passes),
        (memory, Cost::CEILING.passes + 1),
        (0, 0),
    ] {
        let job = derive("de zon schijnt overal", Some(Cost { memory, passes }));
        assert_eq!(done(job), refused("too-much-work"), "{memory} {passes}");
    }
}

/// Derives anew on a machine whose derivations take so many milliseconds, one after the other.
fn anew(took: &[f64]) -> (String, u32) {
    let (asked, now) = (Cell::new(0), Cell::new(0.0));
    let clock = || {
        if asked.get() % 2 == 1 {
            now.set(now.get() + took[asked.get() / 2]);
        }
        asked.set(asked.get() + 1);
        now.get()
    };
    let outcome = run(derive("de zon schijnt overal", None), &clock);
    assert_eq!(asked.get(), took.len() * 2);
    let Outcome::Derived { key, cost } = outcome else {
        panic!("refused");
    };
    assert_eq!(cost.memory, Cost::FLOOR.memory);
    (hex(&key), cost.passes)
}

#[test]
fn a_slow_machine_derives_once_at_the_floor() {
    assert_eq!(anew(&[500.0]), (REFERENCE[0].3.to_owned(), 3));
}

#[test]
fn a_faster_machine_makes_more_passes() {
    // 160 ms a pass: four of them are 640.
    assert_eq!(anew(&[480.0, 640.0]), (REFERENCE[1].3.to_owned(), 4));
}

#[test]
fn what_came_out_short_is_raised_again() {
    // The browser has optimised the code meanwhile.
    let (_, passes) = anew(&[480.0, 400.0, 700.0]);
    assert_eq!(passes, 7);
}

#[test]
fn what_was_found_derives_the_same_again() {
    let (key, passes) = anew(&[300.0, 700.0]);
    let cost = Cost {
        passes,
        ..Cost::FLOOR
    };
    let Outcome::Derived { key: again, .. } = done(derive("de zon schijnt overal", Some(cost)))
    else {
        panic!("refused");
    };
    assert_eq!(hex(&again), key);
}

#[test]
fn a_sealed_file_opens_with_its_words_only() {
    let sealed = done(Job::Seal {
        dossier: Box::new(dossier(22)),
        words: secret("lamp fiets boter haven wolk"),
    });
    let Outcome::Sealed { bytes, tag } = sealed else {
        panic!("{sealed:?}");
    };
    let open = |words| {
        done(Job::Open {
            bytes: bytes.clone(),
            words: secret(words),
        })
    };
    assert_eq!(
        open("lamp fiets boter haven wolk"),
        Outcome::Opened {
            dossier: Box::new(dossier(22)),
            tag
        }
    );
    assert_eq!(
        open("lamp fiets boter haven berg"),
        refused("words-or-start")
    );
}

#[test]
fn a_dossier_that_breaks_a_rule_is_refused_with_its_place() {
    let mut broken = dossier(22);
    broken.id = DossierId("short".into());
    let outcome = done(Job::Seal {
        dossier: Box::new(broken),
        words: secret("lamp fiets boter haven wolk"),
    });
    assert_eq!(
        outcome,
        Outcome::Refused {
            code: "content".into(),
            place: Some("id".into())
        }
    );
}

#[test]
fn a_letter_is_no_file_of_ours() {
    let outcome = done(Job::Open {
        bytes: b"Geachte heer, mevrouw, hierbij stuur ik u".to_vec(),
        words: secret("lamp fiets boter haven wolk"),
    });
    assert_eq!(outcome, refused("not-ours"));
}

#[test]
fn a_merge_takes_over_what_changed_there() {
    let (base, theirs) = (dossier(22), dossier(29));
    let outcome = done(Job::Merge {
        base: Some(Box::new(base.clone())),
        mine: Box::new(base.clone()),
        theirs: Box::new(theirs.clone()),
    });
    let Outcome::Merged { preview, merge } = outcome else {
        panic!("{outcome:?}");
    };
    assert!(preview.same_id);
    assert_eq!((preview.changed, preview.new, preview.only_here), (1, 0, 0));
    assert!(merge.conflicts.is_empty());
    assert_eq!(merge.change, Edit::Release(theirs.release).into());
}
