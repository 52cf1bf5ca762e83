//! What is said where something is missing tells what works instead.

use content::{compile, here};
use domain::{Date, Keeping, Lack};
use std::collections::BTreeSet;
use std::path::Path;

/// Dutch words for what may remain: paper, somebody to ask, the text on the screen.
const REMAINS: [&str; 3] = ["papier", "RIC", "tekst hieronder"];

#[test]
fn each_lack_has_a_sentence_of_its_own_that_names_a_way_on() {
    let today = Date::from_ymd_opt(2026, 11, 22).expect("a date");
    let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR")), today);
    let dutch = &compiled.bundle.languages["nl"];
    let lacks = Lack::ALL.map(here::lack);
    let keeping = [Keeping::UntilClosed, Keeping::Nowhere].map(here::keeping);
    let said: Vec<_> = lacks
        .into_iter()
        .chain(keeping.into_iter().flatten())
        .collect();
    for key in &said {
        let text = dutch.text(key).expect("a sentence");
        assert!(
            REMAINS.iter().any(|way| text.contains(way)),
            "{key:?}: {text}"
        );
    }
    let different: BTreeSet<_> = said.iter().collect();
    assert_eq!(different.len(), Lack::ALL.len() + 2);
    assert_eq!(here::keeping(Keeping::Stays), None);
}
