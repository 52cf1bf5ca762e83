//! The leaflets: what is refused in them, and what stands at their foot.

mod tree;

use content::key;
use domain::Theme;
use tree::Tree;

const TOML: &str = "folders/folders.toml";
const NL: &str = "folders/nl.ftl";

fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

#[test]
fn a_leaflet_on_steps_that_there_are_not_or_without_a_source() {
    refuses(
        TOML,
        "[\"on-01\", \"id-02\"]",
        "[\"on-01\", \"id-99\"]",
        &["folders/folders.toml:3: tasks: there is no step `id-99`"],
    );
    refuses(
        TOML,
        "[\"on-01\", \"id-02\"]",
        "[\"id-01\"]",
        &["folders/folders.toml:1: `identity`: none of its steps has a source; name one that has"],
    );
}

#[test]
fn a_theme_with_two_leaflets_or_none() {
    refuses(
        TOML,
        "theme = \"housing\"",
        "theme = \"identity\"",
        &[
            "folders/folders.toml:5: `identity` has a leaflet already",
            "folders/folders.toml:23: `housing` has no leaflet; add [[folder]]",
        ],
    );
    refuses(
        TOML,
        "[[folder]]\ntheme = \"housing\"",
        "[[folder]]\ntheme = \"general\"\ntasks = [\"on-01\"]\n\n[[folder]]\ntheme = \"housing\"",
        &["folders/folders.toml:5: `general` has no tile, so no leaflet"],
    );
}

#[test]
fn a_leaflet_without_a_part_with_too_much_or_with_a_hole() {
    let both = |from: &str, to: &str| {
        let tree = Tree::new().replace(NL, from, to);
        tree.replace("folders/en.ftl", from, to).problems()
    };
    assert_eq!(
        both("    .step-4 = Haal de kaart.\n", ""),
        ["folders/nl.ftl:1: `folder-identity` has 3 of .step-1 and on; write 4 to 7"]
    );
    assert_eq!(
        both(".step-2", ".step-9"),
        ["folders/nl.ftl:1: `folder-identity`: number .step-1 and on without a hole"]
    );
    assert_eq!(
        both("    .step-1", "    .price = Niets.\n    .step-1"),
        ["folders/nl.ftl:4: `folder-identity.price` is not known in a leaflet"]
    );
    assert_eq!(
        both("folder-housing =", "folder-house ="),
        [
            "folders/nl.ftl:11: `folder-house`: there is no such leaflet",
            "folders/nl.ftl:59: no text for `folder-housing`; add its attributes",
        ]
    );
}

#[test]
fn a_leaflet_is_measured_as_one_screen() {
    refuses(
        NL,
        "Dit is een kaart.",
        "Administratieve organisatie. Informatie, communicatie. Financiële situatie.",
        &[
            "folders/nl.ftl:1: screen `folder-identity`: Flesch-Douma 66.1, at least 75; use shorter words",
        ],
    );
}

#[test]
fn the_foot_has_the_sources_of_its_steps() {
    let bundle = Tree::new().compile().bundle;
    for language in bundle.languages.values() {
        let text = |name| {
            let key = key::folder_text(Theme::Care, name);
            language.text(&key).unwrap()
        };
        assert_eq!(text("sources"), "Wet");
        assert_eq!(text("checked"), "1-11-2026");
        assert_eq!(text("terms"), "term-ric");
    }
}
