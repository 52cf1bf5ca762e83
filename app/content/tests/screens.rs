//! What is refused in the words of the screens, screen by screen.

mod tree;

use content::parts::Part;
use tree::Tree;

const NL: &str = "ui/nl.ftl";
const EN: &str = "ui/en.ftl";
const LONG: &str = "Ik ga nu met de bus naar het huis van mijn oom in de stad Ede.";
const TEN: &str = "Ga nu naar de balie en vraag daar je pas.";

/// Puts a screen above all others in both languages and compares all problems with `expected`.
fn refuses(dutch: &str, english: &str, expected: &[&str]) {
    let heading = "## Every screen\n";
    let above = |screen: &str| format!("## Plan (plan)\n{screen}\n{heading}");
    let tree =
        Tree::new()
            .replace(NL, heading, &above(dutch))
            .replace(EN, heading, &above(english));
    assert_eq!(tree.problems(), expected);
}

#[test]
fn a_message_that_names_no_screen() {
    assert_eq!(
        Tree::new()
            .replace(NL, "## Every screen\n", "one = Een\n## Every screen\n")
            .replace(EN, "## Every screen\n", "## Every screen\none = Een\n")
            .problems(),
        ["ui/nl.ftl:1: `one` names no screen; put it below a line such as `## Start`"]
    );
}

#[test]
fn a_heading_that_is_no_screen() {
    let problems = Tree::new()
        .replace(NL, "## Every screen", "## Evry screen")
        .problems();
    assert!(
        problems[0].starts_with(
            "ui/nl.ftl:1: there is no screen `Evry screen`; write one of: Every screen, Many screens,"
        ),
        "{problems:?}"
    );
}

#[test]
fn the_words_of_a_room_stand_in_its_folder_and_come_with_its_part() {
    let tree = Tree::new();
    let words = |text: &str| format!("## A room (sheets)\nin-a-room = {text}\n");
    tree.write("room/screens.nl.ftl", &words("Kamer"));
    tree.write("room/screens.en.ftl", &words("Room"));
    let compiled = tree.compile();
    let nl = &compiled.bundle.languages["nl"];
    let sheets: Vec<&str> = nl.parts[&Part::Sheets].keys().collect();
    assert!(sheets.contains(&"in-a-room"), "{sheets:?}");
    assert!(!nl.parts[&Part::Plan].keys().any(|key| key == "in-a-room"));
    assert!(tree.problems().is_empty());

    let tree = Tree::new();
    tree.write("room/screens.nl.ftl", "## A room (sheets)\nleft = Kamer\n");
    assert_eq!(
        tree.problems()[0],
        "room/screens.nl.ftl:2: `left` stands in another file already"
    );
}

#[test]
fn a_message_under_another_screen_in_another_language() {
    let problems = Tree::new()
        .replace(NL, "left =", "## Plan (plan)\nleft =")
        .replace(EN, "left =", "## Road (plan)\nleft =")
        .problems();
    assert!(
        problems.contains(
            &"ui/en.ftl:4: `left` stands under `## Road (plan)`, in ui/nl.ftl under `## Plan (plan)`; move it"
                .to_owned()
        ),
        "{problems:?}"
    );
}

#[test]
fn a_sentence_or_a_label_that_is_too_long() {
    refuses(
        &format!("a = {LONG}"),
        &format!("a = {LONG}"),
        &[
            "ui/en.ftl:1: screen `Plan (plan)`: 16.0 words a sentence, at most 9; write shorter sentences",
            &format!(
                "ui/en.ftl:2: screen `Plan (plan)`: a sentence of 16 words, at most 15; make two of it: {LONG}"
            ),
            "ui/nl.ftl:1: screen `Plan (plan)`: 16.0 words a sentence, at most 9; write shorter sentences",
            &format!(
                "ui/nl.ftl:2: screen `Plan (plan)`: a sentence of 16 words, at most 15; make two of it: {LONG}"
            ),
        ],
    );
    let label = "a b c d e f g h i j k";
    refuses(
        &format!("a = {label}"),
        "a = b",
        &[&format!(
            "ui/nl.ftl:2: screen `Plan (plan)`: a label of 11 words, at most 10; make two of it: {label}"
        )],
    );
}

#[test]
fn a_screen_with_long_sentences_on_average() {
    refuses(
        &format!("a = {TEN}\nb = {TEN} Dan krijg je een pas van de stad waar je woont."),
        "a = b\nb = c",
        &[
            "ui/nl.ftl:1: screen `Plan (plan)`: 10.3 words a sentence, at most 9; write shorter sentences",
        ],
    );
}

#[test]
fn a_label_does_not_make_a_screen_easier() {
    // Without the rule for labels the mean would be 5 words.
    let labels = "b = Ga door\nc = Sluit\nd = Mijn plan\n";
    refuses(
        &format!("a = {TEN}\n{labels}"),
        &format!("a = b\n{labels}"),
        &[
            "ui/nl.ftl:1: screen `Plan (plan)`: 10.0 words a sentence, at most 9; write shorter sentences",
        ],
    );
}

#[test]
fn a_screen_with_hard_words() {
    refuses(
        "a = De organisatie adviseert je.\n    .hint = Overweeg andere opties.",
        "a = b\n    .hint = c",
        &["ui/nl.ftl:1: screen `Plan (plan)`: Flesch-Douma 5.6, at least 75; use shorter words"],
    );
}

#[test]
fn a_value_counts_as_one_short_word() {
    let values = "{ $a } { $b } { $c } { $d } { $e } { $f } { $g } { $h } { $i }";
    refuses(
        &format!("a = {values} is er."),
        &format!("a = {values}"),
        &[
            "ui/nl.ftl:1: screen `Plan (plan)`: 11.0 words a sentence, at most 9; write shorter sentences",
        ],
    );
}

#[test]
fn an_official_term_without_an_explanation() {
    refuses(
        "a = Vraag het UWV.",
        "a = UWV",
        &[
            "ui/nl.ftl:2: screen `Plan (plan)`: `UWV` is short for something; explain it in glossary/nl.ftl or use a plain word",
        ],
    );
    refuses(
        "a = Dit is de bijstandsuitkering.",
        "a = b",
        &[
            "ui/nl.ftl:1: screen `Plan (plan)`: Flesch-Douma 49.1, at least 75; use shorter words",
            "ui/nl.ftl:2: screen `Plan (plan)`: `bijstandsuitkering` has 18 letters, at most 15 without an explanation; explain it in glossary/nl.ftl or use a plain word",
        ],
    );
    refuses("a = Vraag het RIC.", "a = RIC", &[]);
}

#[test]
fn a_word_that_judges_somebody() {
    refuses(
        "a = Dit is ongeldig",
        "a = b",
        &["ui/nl.ftl:2: screen `Plan (plan)`: `ongeldig` judges somebody; write it without"],
    );
}

#[test]
fn a_percentage() {
    refuses(
        "a = Wel 5% van ons.",
        "a = b",
        &["ui/nl.ftl:2: screen `Plan (plan)`: a percentage; write it in words, like 1 in 20"],
    );
}

#[test]
fn english_on_a_dutch_page_is_not_measured_as_dutch() {
    let before = "## Before the app, in English\na = Inaccessible authorization.\n## Every screen";
    let tree =
        Tree::new()
            .replace(NL, "## Every screen", before)
            .replace(EN, "## Every screen", before);
    assert_eq!(tree.problems(), Vec::<String>::new());
}
