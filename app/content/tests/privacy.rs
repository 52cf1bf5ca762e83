//! What somebody reads about privacy before anything is typed is short enough to be read.

use content::compile;
use domain::Date;
use std::path::Path;

/// UX: plain words, on one screen, before the rest that is folded away.
const MOST: usize = 120;

#[test]
fn the_first_part_has_at_most_120_words() {
    let today = Date::from_ymd_opt(2026, 11, 22).expect("a date");
    let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR")), today);
    for code in ["nl", "en"] {
        let language = &compiled.bundle.languages[code];
        let text = |key: &str| language.text(key);
        let first = (1..).map_while(|number| text(&format!("privacy-{number}")));
        let parts: Vec<String> = text("privacy-title").into_iter().chain(first).collect();
        let count = parts.join(" ").split_whitespace().count();
        assert!(parts.len() > 5, "{code}: the page has lost its words");
        assert!(count <= MOST, "{code}: {count} words, at most {MOST}");
        assert!(
            text("privacy-more-1").is_some(),
            "{code}: nothing behind it"
        );
    }
}
