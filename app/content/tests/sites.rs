//! One test per mistake in `sites.toml` and `wants.toml`.

mod tree;

use content::Severity;
use tree::Tree;

const SITES: &str = "sites.toml";
const WANTS: &str = "wants.toml";

/// Spoils one place and compares all problems with `expected`.
fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

#[test]
fn a_field_that_is_not_known() {
    refuses(
        SITES,
        "off = true\n",
        "off = true\nlogin = \"digid\"\n",
        &[
            "sites.toml:11: unknown field `login`, expected one of `host`, `title`, `themes`, `nl`, `en`, `needs`, `wants`, `checked-on`, `off`",
        ],
    );
    refuses(
        SITES,
        "needs = [\"digid\"]",
        "needs = [\"passport\"]",
        &[
            "sites.toml:7: unknown variant `passport`, expected one of `digid`, `phone`, `e-mail`, `identity`, `papers`",
        ],
    );
}

#[test]
fn a_host_that_is_none() {
    for host in ["https://duo.nl", "www.duo.nl", "duo.nl/a", "duo", "DUO.nl"] {
        let expected = format!(
            "sites.toml:2: `{host}` is no host; write it like `duo.nl`, without https:// and www."
        );
        let tree = Tree::new().replace(SITES, "\"duo.nl\"", &format!("\"{host}\""));
        assert!(tree.problems().contains(&expected), "{host}");
    }
}

#[test]
fn a_host_that_stands_twice() {
    let again = "off = true\n[[site]]\nhost = \"duo.nl\"\ntitle = \"D\"\nthemes = [\"care\"]\nnl = \"Les\"\nen = \"School\"\n";
    refuses(
        SITES,
        "off = true\n",
        again,
        &["sites.toml:12: `duo.nl` stands here twice"],
    );
}

#[test]
fn a_site_that_would_stand_nowhere() {
    refuses(
        SITES,
        "themes = [\"debts\"]",
        "themes = []",
        &["sites.toml:4: `duo.nl` has no theme; name one, or it stands nowhere"],
    );
}

#[test]
fn wants_that_do_not_fit() {
    refuses(
        SITES,
        "wants = [\"learn\"]",
        "wants = [\"learn\", \"earn\"]",
        &["sites.toml:8: there is no `earn` in wants.toml"],
    );
    refuses(
        SITES,
        "wants = [\"learn\"]",
        "wants = []",
        &["wants.toml:2: no site helps with `learn`; name it in wants of one, or leave it out"],
    );
    let again = "en = \"I want to learn\"\n[[want]]\nid = \"learn\"\ntheme = \"care\"\nicon = \"pencil\"\nnl = \"Ik wil\"\nen = \"I want\"\n";
    refuses(
        WANTS,
        "en = \"I want to learn\"\n",
        again,
        &["wants.toml:8: there is another `learn`; use another id"],
    );
    refuses(
        WANTS,
        "icon = \"pencil\"",
        "icon = \"spade\"",
        &["wants.toml:4: there is no symbol `i-spade` in ../ui/icons.svg"],
    );
}

#[test]
fn a_day_that_is_none_or_to_come() {
    refuses(
        SITES,
        "2026-11-01",
        "2026-11-01T10:00:00",
        &["sites.toml:9: checked-on is no date; write it like 2026-11-22, without a time"],
    );
    refuses(
        SITES,
        "2026-11-01",
        "2026-11-23",
        &["sites.toml:9: checked-on 2026-11-23 is to come"],
    );
}

#[test]
fn a_day_long_ago_is_told() {
    let tree = Tree::new().replace(SITES, "2026-11-01", "2025-11-01");
    let problems = tree.compile().problems;
    assert_eq!(
        problems[0].to_string(),
        "sites.toml:9: `duo.nl` was looked at on 2025-11-01, more than 12 months ago; look again"
    );
    assert_eq!(problems[0].severity, Severity::Warning);
}

#[test]
fn words_are_those_of_a_label() {
    refuses(
        SITES,
        "nl = \"School\"",
        "nl = \"Diploma van de BSO\"",
        &[
            "sites.toml:5: screen `duo.nl`: `BSO` is short for something; explain it in glossary/nl.ftl or use a plain word",
        ],
    );
    refuses(
        SITES,
        "en = \"School\"",
        "en = \"All that you may ever want to know about your school\"",
        &[
            "sites.toml:6: screen `duo.nl`: a label of 11 words, at most 10; make two of it: All that you may ever want to know about your school",
        ],
    );
    refuses(
        WANTS,
        "nl = \"Ik wil leren\"",
        "nl = \"Ik wil beroepskwalificaties\"",
        &[
            "wants.toml:5: screen `learn`: `beroepskwalificaties` has 20 letters, at most 15 without an explanation; explain it in glossary/nl.ftl or use a plain word",
        ],
    );
}
