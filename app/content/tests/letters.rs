//! The letters that can be written: what is refused in them, and what is made of them.

mod tree;

use content::letters::{Identifies, Reveal, SumIf};
use domain::Set;
use tree::Tree;

const TOML: &str = "letters/letters.toml";
const NL: &str = "letters/nl.ftl";

fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

/// The same in both languages, as each has what the other has.
fn refuses_words(from: &str, to: &str, expected: &[&str]) {
    let tree = Tree::new().replace(NL, from, to);
    assert_eq!(
        tree.replace("letters/en.ftl", from, to).problems(),
        expected
    );
}

#[test]
fn steps_and_letters_lead_to_each_other() {
    refuses(
        TOML,
        "[\"on-01\"]",
        "[\"on-01\", \"id-02\", \"id-99\"]",
        &[
            "letters/letters.toml:5: steps: `id-02` does not lead here; write tool = \"letters\" in its tasks.toml",
            "letters/letters.toml:5: steps: there is no step `id-99`",
        ],
    );
    refuses(
        TOML,
        "steps = [\"on-01\"]",
        "steps = []",
        &["letters/letters.toml:1: no letter for step `on-01`, which leads here"],
    );
}

#[test]
fn a_letter_leads_to_no_step_that_another_one_replaced() {
    let tree = Tree::new().replace(
        "housing/tasks.toml",
        "tool = \"letters\"",
        "tool = \"letters\"\nreplaced-by = \"id-01\"",
    );
    assert!(
        tree.problems().contains(
            &"letters/letters.toml:5: steps: `id-01` says now what `on-01` said; write that one"
                .to_owned()
        ),
        "{:?}",
        tree.problems()
    );
}

#[test]
fn choices_are_there_once_and_lead_to_something() {
    refuses(
        TOML,
        "sum = \"inside\"",
        "sum = \"outside\"",
        &["letters/letters.toml:2: `ask`: there is no choice `outside`"],
    );
    refuses(
        TOML,
        "some = [\"card\", \"photo\"]",
        "some = [\"card\", \"photo\", \"card\"]",
        &["letters/letters.toml:2: `ask`: choice `card` is there twice"],
    );
    refuses(
        TOML,
        "id = \"for\", some",
        "id = \"for\", one = [], some",
        &[
            "letters/letters.toml:2: `ask`: group `for` has either `one` or `some`",
            "letters/nl.ftl:25: .choice-card is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1",
            "letters/nl.ftl:26: .choice-photo is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1",
            "letters/nl.ftl:28: .item-2-photo is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1",
            "letters/nl.ftl:29: .item-2-card is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1",
        ],
    );
}

#[test]
fn an_address_needs_a_source() {
    refuses(
        TOML,
        "sources = [{ id = \"s01\", checked-on = 2026-11-01 }]\n",
        "",
        &["letters/letters.toml:2: `ask` has an address without a source; add sources"],
    );
}

#[test]
fn words_without_a_letter_and_letters_without_words() {
    refuses_words(
        "letter-ask =",
        "letter-tell =",
        &[
            "letters/nl.ftl:18: `letter-tell`: there is no such letter in letters.toml",
            "letters/nl.ftl:31: no text for `letter-ask`; add it with its attributes",
        ],
    );
    refuses_words(
        "    .subject = Een kaart\n",
        "",
        &["letters/nl.ftl:18: `letter-ask` has no .subject; add it"],
    );
    refuses_words(
        "    .bsn = Cijfers\n",
        "",
        &["letters/nl.ftl:1: `letter-frame` has no .bsn; add it"],
    );
    refuses_words(
        ".line-1 =",
        ".line-1-home =",
        &[
            "letters/nl.ftl:27: .line-1-home is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1",
        ],
    );
    refuses_words(
        "{ $sum }",
        "{ $salary }",
        &["letters/nl.ftl:30: `letter-ask`: no letter knows $salary"],
    );
}

#[test]
fn lines_stand_in_the_order_of_the_choices() {
    let bundle = Tree::new().compile().bundle;
    let letter = bundle.letters.get("ask").unwrap();
    assert_eq!(letter.identifies, Identifies::Bsn);
    assert_eq!(letter.sum, Some(SumIf::Chosen("inside".into())));
    assert_eq!(
        letter.sources,
        Some(["Wet".to_owned(), "1-11-2026".to_owned()])
    );
    assert_eq!(bundle.letters.of_step(&"on-01".into()).count(), 1);
    let all: Set<String> = ["inside", "card", "photo"].map(String::from).into();
    let chosen = letter.chosen(&all);
    let names: Vec<&str> = letter
        .lines(&chosen)
        .map(|line| line.name.as_str())
        .collect();
    assert_eq!(
        names,
        ["line-1", "item-2-card", "item-2-photo", "line-3-inside"]
    );
    assert_eq!(letter.reveals(&chosen), [Reveal::Detained]);
    for code in ["nl", "en", "qps"] {
        assert!(
            bundle.languages[code].letters.has("letter-ask.line-1"),
            "{code}"
        );
    }
}
