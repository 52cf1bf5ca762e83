//! The bytes that the browser journeys send and expect are those of the page: `e2e/support/jobs.json`.

use super::{done, hex, refused, secret};
use domain::Cost;
use domain::job::{Job, Outcome};
use serde::Serialize;
use std::collections::BTreeMap;

fn bytes(value: &impl Serialize) -> String {
    hex(&postcard::to_allocvec(value).unwrap())
}

fn derive(cost: Option<Cost>) -> Job {
    Job::Derive {
        secret: secret("de zon schijnt overal"),
        salt: std::array::from_fn(|at| u8::try_from(at).unwrap()),
        cost,
    }
}

#[test]
fn the_journeys_send_what_the_page_sends() {
    let sam = include_bytes!("../../../exchange/src/tests/files/sam.json");
    let sam = Box::new(sections::json::read(sam).unwrap());
    let words = secret("lamp fiets boter haven wolk");
    let seal = Job::Seal {
        dossier: sam.clone(),
        words: words.clone(),
    };
    let Outcome::Sealed { tag, .. } = done(seal.clone()) else {
        panic!("refused");
    };
    let most = Cost {
        memory: u32::MAX,
        passes: u32::MAX,
    };
    let jobs = BTreeMap::from([
        ("derive", bytes(&derive(Some(Cost::FLOOR)))),
        ("derived", bytes(&done(derive(Some(Cost::FLOOR))))),
        ("deriveAnew", bytes(&derive(None))),
        ("deriveTooMuch", bytes(&derive(Some(most)))),
        ("tooMuch", bytes(&refused("too-much-work"))),
        ("words", bytes(&words)),
        ("opened", bytes(&Outcome::Opened { dossier: sam, tag })),
        ("seal", bytes(&seal)),
    ]);
    let json = serde_json::to_string_pretty(&jobs).unwrap();
    let given = include_str!("../../../../e2e/support/jobs.json").trim_end();
    assert!(given == json, "e2e/support/jobs.json should hold:\n{json}");
}
