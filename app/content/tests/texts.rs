//! What is refused in sentences: missing, unknown, or hard to read.

mod tree;

use tree::Tree;

const NL: &str = "identity/nl.ftl";
const EN: &str = "identity/en.ftl";

fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

#[test]
fn a_text_that_is_missing_in_a_language() {
    refuses(
        EN,
        "    .bring = Je foto en een pen.\n",
        "",
        &["identity/en.ftl:1: no text for `id-01.bring`, which identity/nl.ftl has; add it"],
    );
    refuses(
        NL,
        "    .bring = Je foto en een pen.\n",
        "",
        &[
            "identity/en.ftl:5: `id-01.bring` is not in identity/nl.ftl; take it out or add it there",
            "identity/nl.ftl:1: `id-01` has no .bring; add it",
        ],
    );
    refuses(
        "ui/en.ftl",
        "actor-bank = Naam\n",
        "",
        &["ui/en.ftl:61: no text for `actor-bank`, which ui/nl.ftl has; add it"],
    );
    refuses(
        "intake/nl.ftl",
        "    .c-rent = Ik huur\n",
        "",
        &[
            "intake/en.ftl:3: `q-home.c-rent` is not in intake/nl.ftl; take it out or add it there",
            "intake/nl.ftl:1: no text for `q-home.c-rent`; add it",
        ],
    );
}

#[test]
fn a_whole_step_or_file_without_texts() {
    let tree = Tree::new();
    for language in ["nl", "en"] {
        tree.write(&format!("housing/{language}.ftl"), "");
    }
    assert_eq!(
        tree.problems(),
        ["housing/nl.ftl:1: no text for `on-01`; add `on-01 = …` with its attributes"]
    );
    let tree = Tree::new();
    tree.write("housing/en.ftl", "");
    assert_eq!(
        tree.problems(),
        ["housing/en.ftl:1: no texts; translate those of housing/nl.ftl"]
    );
}

#[test]
fn a_name_that_screens_need() {
    let tree = Tree::new()
        .replace("ui/nl.ftl", "gap-bed = Naam\n", "")
        .replace("ui/en.ftl", "gap-bed = Naam\n", "");
    assert_eq!(
        tree.problems(),
        ["ui/nl.ftl:61: no text for `gap-bed`; add `gap-bed = …`"]
    );
}

#[test]
fn an_unknown_key_or_attribute() {
    refuses(
        NL,
        "    .bring",
        "    .brings = Je pen.\n    .bring",
        &[
            "identity/en.ftl:1: no text for `id-01.brings`, which identity/nl.ftl has; add it",
            "identity/nl.ftl:5: .brings is not known; a step has .why, .bring, .helps, .done, .say, .result, .step-1 and on, .cost",
        ],
    );
    refuses(
        "ui/pl.ftl",
        "app-name",
        "app-nam",
        &["ui/pl.ftl:1: `app-nam` is not in ui/nl.ftl; take it out or add it there"],
    );
    refuses(
        NL,
        "id-02 = ",
        "id-02 = Vraag\n\nid-02 = ",
        &["identity/nl.ftl:13: `id-02` stands in this file twice"],
    );
}

#[test]
fn a_line_that_gives_way_to_what_the_place_knows() {
    let local = "local = [{ line = 1, fact = \"photo\" }]\nneeds = [";
    let tree = Tree::new().replace("identity/tasks.toml", "needs = [", local);
    let missing = "`id-02` has no .here-1, which says what the place knows; add it";
    assert_eq!(tree.problems(), [format!("identity/nl.ftl:11: {missing}")]);
    refuses(
        NL,
        "    .bring",
        "    .here-2 = Hier.\n    .bring",
        &[
            "identity/en.ftl:1: no text for `id-01.here-2`, which identity/nl.ftl has; add it",
            "identity/nl.ftl:5: .here-2 says { $answer }, and no other value",
            "identity/nl.ftl:5: .here-2 stands for no line; name it in tasks.toml: local = [{ line = 1, fact = \"photo\" }]",
        ],
    );
}

#[test]
fn a_price_that_no_step_speaks_of() {
    let cost = "cost = \"card-price\"\nneeds = [";
    let tree = Tree::new().replace("identity/tasks.toml", "needs = [", cost);
    let none = "cost: `id-02` has no .cost that a place could answer";
    assert_eq!(tree.problems(), [format!("identity/nl.ftl:11: {none}")]);
}

#[test]
fn steps_with_a_hole_or_too_few() {
    for (to, message) in [
        (
            "step-3",
            "identity/nl.ftl:1: `id-01` has steps 1, 3; number them from 1 without a hole",
        ),
        (
            "cost",
            "identity/nl.ftl:1: `id-01` has 1 steps; write 2 to 6",
        ),
    ] {
        let tree = Tree::new()
            .replace(NL, "step-2", to)
            .replace(EN, "step-2", to);
        assert_eq!(tree.problems(), [message]);
    }
}

#[test]
fn values_that_differ_between_languages() {
    refuses(
        "ui/tr.ftl",
        "app-name = Op Orde",
        "left = { $m }",
        &["ui/tr.ftl:1: `left` has the values [$m], in ui/nl.ftl [$n]; use the same"],
    );
}

#[test]
fn what_is_no_fluent_or_too_clever() {
    refuses(
        "ui/ar.ftl",
        "app-name = Op Orde",
        "app-name Op Orde",
        &["ui/ar.ftl:1: no Fluent: Expected a token starting with \"=\""],
    );
    refuses(
        "ui/pl.ftl",
        "Op Orde",
        "{ other } { -brand } { DATETIME($n) }",
        &[
            "ui/pl.ftl:1: only { $value }, { -term } and { $value -> … } can stand in braces",
            "ui/pl.ftl:1: there is no -brand in this file",
        ],
    );
}

#[test]
fn a_title_that_is_too_long() {
    refuses(
        EN,
        "Vraag de kaart aan",
        "Vraag de identiteitskaart aan en haal die op bij de balie in de stad",
        &["identity/en.ftl:1: `id-01`: a title of 68 characters; at most 60"],
    );
}

#[test]
fn a_sentence_that_is_too_long() {
    refuses(
        NL,
        "Geef je foto.",
        "Geef je foto aan de man van de stad en vraag hem of je nog meer moet doen.",
        &[
            "identity/nl.ftl:4: screen `id-01`: a sentence of 18 words, at most 15; make two of it: Geef je foto aan de man van de stad en vraag hem of je nog meer moet doen.",
        ],
    );
}

#[test]
fn a_sentence_of_a_step_that_is_too_long_in_another_language() {
    refuses(
        EN,
        "Geef je foto.",
        "Give your photo to the man of the town and ask him if you have to do more.",
        &[
            "identity/en.ftl:4: screen `id-01`: a sentence of 18 words, at most 15; make two of it: Give your photo to the man of the town and ask him if you have to do more.",
        ],
    );
}

#[test]
fn a_screen_that_is_hard_to_read() {
    let tree = Tree::new().replace(
        NL,
        "Vraag de kaart aan",
        "Regel gemeentelijke identificatie",
    );
    let tree = tree.replace(
        NL,
        "Ga naar het bureau.",
        "Regel burgerzakenafspraken bij gemeentelijke organisaties.",
    );
    assert_eq!(
        tree.problems(),
        [
            "identity/nl.ftl:1: screen `id-01`: Flesch-Douma 63.5, at least 75; use shorter words",
            "identity/nl.ftl:3: screen `id-01`: `burgerzakenafspraken` has 20 letters, at most 15 without an explanation; explain it in glossary/nl.ftl or use a plain word",
        ]
    );
    let mut long = Tree::new();
    for part in [
        "Ga naar het bureau",
        "Geef je foto",
        "Je hebt een bewijs",
        "Dan kun je geld krijgen",
        "Je mentor en het RIC",
        "Je foto en een pen",
    ] {
        long = long.replace(
            NL,
            part,
            "Ga nu naar de balie en vraag daar naar je pas of je kaart",
        );
    }
    assert_eq!(
        long.problems(),
        [
            "identity/nl.ftl:1: screen `id-01`: 9.6 words a sentence, at most 9; write shorter sentences"
        ]
    );
}

#[test]
fn a_term_that_the_glossary_explains_may_be_long() {
    let word = "re-integratiecentrum";
    let tree = Tree::new()
        .replace(NL, "het RIC", &format!("het {word}"))
        .replace(
            "glossary/nl.ftl",
            "aan je plan.",
            &format!("aan je plan.\n    .also = {word}"),
        );
    assert_eq!(tree.problems(), Vec::<String>::new());
}

#[test]
fn a_word_that_judges_and_a_percentage() {
    refuses(
        NL,
        "Je foto en een pen.",
        "De pen van een dader.",
        &["identity/nl.ftl:5: screen `id-01`: `dader` judges somebody; write it without"],
    );
    refuses(
        EN,
        "Je foto en een pen.",
        "5% of it.",
        &["identity/en.ftl:5: screen `id-01`: a percentage; write it in words, like 1 in 20"],
    );
}

#[test]
fn a_term_without_a_short_explanation() {
    refuses(
        "glossary/en.ftl",
        "    .means = Hier werk je aan je plan.\n",
        "",
        &[
            "glossary/en.ftl:1: `term-ric` is not explained; add .means",
            "glossary/en.ftl:1: no text for `term-ric.means`, which glossary/nl.ftl has; add it",
        ],
    );
    let long = "a b c d e f g h i j k l m";
    refuses(
        "glossary/nl.ftl",
        "Hier werk je aan je plan.",
        long,
        &["glossary/nl.ftl:2: `term-ric` is explained in 13 words; at most 12"],
    );
}

#[test]
fn a_condition_and_what_to_do_in_one_sentence() {
    let inverted = "a condition and what to do in one sentence; make two of it, such as “Heb je werk? Bel dan.”";
    for (file, from, at, screen) in [
        (NL, "Geef je foto.", 4, "id-01"),
        ("folders/nl.ftl", "Geef je foto.", 5, "folder-identity"),
        ("intake/nl.ftl", "Vraag het.", 7, "q-since"),
        ("ui/nl.ftl", "Op Orde", 2, "Every screen"),
    ] {
        let to = "Is er geen foto, vraag dan wat kan.";
        let line = format!("{file}:{at}: screen `{screen}`: {inverted}: {to}");
        let found = Tree::new().replace(file, from, to).problems();
        assert_eq!(found, [line]);
        refuses(file, from, "Is er geen foto? Vraag wat kan.", &[]);
    }
}

#[test]
fn too_many_lines_that_only_ask() {
    let asking = |count: usize| {
        let line = |n| {
            let verb = if n < 3 + count { "Vraag" } else { "Pak" };
            format!("    .step-{n} = {verb} een pen.\n")
        };
        let lines = (3..=6).map(line).collect::<Vec<_>>().concat();
        let tree = Tree::new();
        for file in [NL, EN] {
            let text = format!("    .step-2 = Geef je foto.\n{lines}");
            let twice = tree
                .text(file)
                .replace("    .step-2 = Geef je foto.\n", &text);
            tree.write(file, &twice);
        }
        tree.problems()
    };
    assert_eq!(asking(1), Vec::<String>::new());
    assert_eq!(
        asking(2),
        [
            "identity/nl.ftl:27: 4 of 12 lines of steps begin with `Vraag`, at most 1 in 5; say who does what, or drop one"
        ]
    );
}

#[test]
fn three_lines_in_a_row_that_ask() {
    let asking = |second: &str| {
        let tree = Tree::new();
        for file in [NL, EN] {
            let lines = format!(
                "    .step-1 = Vraag een pen.\n    .step-2 = {second}\n    .step-3 = Mist er iets? Vraag het dan.\n"
            );
            let text = tree.text(file).replacen(
                "    .step-1 = Ga naar het bureau.\n    .step-2 = Geef je foto.\n",
                &lines,
                1,
            );
            tree.write(file, &text);
        }
        tree.problems()
    };
    assert_eq!(asking("Geef je foto."), Vec::<String>::new());
    assert_eq!(
        asking("Is er geen pen? Vraag papier."),
        [
            "identity/nl.ftl:5: `id-01` asks in more than 2 lines in a row; say who does what, or drop one"
        ]
    );
}

#[test]
fn a_step_without_a_source_that_states() {
    refuses(
        NL,
        "Ik wil een kaart. Kan dat hier?",
        "Ik wil een kaart.",
        &["identity/nl.ftl:8: `id-01` has no source and .say asks nothing; add a source or ask"],
    );
}

#[test]
fn a_file_of_long_sentences() {
    let long = "Ga nu naar de balie en vraag daar naar je pas of je kaart.";
    let mut tree = Tree::new();
    for _ in 0..3 {
        tree = tree.replace("folders/nl.ftl", "Haal de kaart.", long);
    }
    assert_eq!(
        tree.problems(),
        [
            "folders/nl.ftl:59: 3 of 48 sentences have more than 12 words, at most 1 in 20; write shorter ones"
        ]
    );
}

#[test]
fn what_is_said_of_a_theme_to_its_editor() {
    let compiled = Tree::new().compile();
    let identity = compiled
        .phrasing
        .iter()
        .find(|it| it.theme == domain::Theme::Identity);
    let identity = identity.expect("a theme");
    assert_eq!((identity.steps, identity.without_source), (2, 1));
    assert_eq!(
        (identity.lines, identity.asking, identity.inverted),
        (4, 0, 0)
    );
}
