//! The pages for family and friends: what each must rest on.

mod tree;

use tree::Tree;

const TOML: &str = "family/pages.toml";

#[test]
fn a_page_rests_on_a_source_that_there_is() {
    let unknown = Tree::new().replace(TOML, "s01", "s99").problems();
    assert_eq!(
        unknown.first().map(String::as_str),
        Some("family/pages.toml:3: there is no source `s99`; add it to sources.toml")
    );
    let none = Tree::new().replace(
        TOML,
        "name = \"visit\"\nsources = [{ id = \"s01\", checked-on = 2026-11-01 }]",
        "name = \"visit\"\nsources = []",
    );
    assert_eq!(
        none.problems(),
        ["family/pages.toml:19: `visit` has no source; add [[page]]"]
    );
}

#[test]
fn a_page_that_there_is_not_is_named() {
    let other = Tree::new().replace(TOML, "name = \"week\"", "name = \"month\"");
    assert_eq!(
        other.problems(),
        [
            "family/pages.toml:2: `month` is no page of src/family.rs",
            "family/pages.toml:19: `week` has no source; add [[page]]"
        ]
    );
}
