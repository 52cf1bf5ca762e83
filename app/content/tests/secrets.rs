//! One test per refusal of the words and pictures that secrets are made of.

mod tree;

use tree::Tree;

const WORDS: &str = "secrets/words.txt";
const PICTURES: &str = "secrets/pictures.toml";
const SPRITE: &str = "../ui/pictures.svg";

/// Spoils one place and compares all problems with `expected`.
fn refuses(file: &str, from: &str, to: &str, expected: &[&str]) {
    assert_eq!(Tree::new().replace(file, from, to).problems(), expected);
}

#[test]
fn too_few_or_too_many_words() {
    refuses(
        WORDS,
        "kkkkk\n",
        "",
        &["secrets/words.txt:1295: 1295 words; the strength that people are told needs 1296"],
    );
    refuses(
        WORDS,
        "kkkkk\n",
        "aaaaaaa\nkkkkk\n",
        &["secrets/words.txt:1297: 1297 words; the strength that people are told needs 1296"],
    );
}

#[test]
fn a_word_with_other_letters_or_of_another_length() {
    for word in ["ei", "ochtends", "Aardbei", "café", "na na", ""] {
        let expected =
            format!("secrets/words.txt:1: `{word}` is no word here; write 3 to 7 letters a to z");
        refuses(WORDS, "kkkkk\n", &format!("{word}\n"), &[&expected]);
    }
}

#[test]
fn words_out_of_order() {
    refuses(
        WORDS,
        "kkkkk\nkkkll\n",
        "kkkll\nkkkkk\n",
        &["secrets/words.txt:2: `kkkkk` comes before `kkkll`; keep the list sorted"],
    );
}

#[test]
fn a_word_that_stands_twice() {
    refuses(
        WORDS,
        "kkkkk\nkkkll\n",
        "kkkkk\nkkkkk\n",
        &["secrets/words.txt:2: `kkkkk` stands on line 1 as well"],
    );
}

#[test]
fn words_that_are_one_letter_apart() {
    for (one, other) in [
        ("aarde", "aarden"),
        ("aarde", "baarde"),
        ("aarde", "gaarde"),
        ("aarde", "aerde"),
    ] {
        let expected = format!(
            "secrets/words.txt:2: `{other}` is one letter away from `{one}` on line 1; leave one of them out"
        );
        refuses(
            WORDS,
            "kkkkk\nkkkll\n",
            &format!("{one}\n{other}\n"),
            &[&expected],
        );
    }
}

#[test]
fn words_that_sound_alike() {
    for (one, other) in [
        ("eis", "ijs"),
        ("gauwe", "gouwe"),
        ("hart", "hard"),
        ("krab", "krap"),
        ("dicht", "digt"),
        ("fier", "vier"),
        ("citer", "kiter"),
        ("baazen", "baasen"),
    ] {
        let (one, other) = if one < other {
            (one, other)
        } else {
            (other, one)
        };
        let expected = format!(
            "secrets/words.txt:2: `{other}` sounds like `{one}` on line 1; leave one of them out"
        );
        let tree = Tree::new().replace(WORDS, "kkkkk\nkkkll\n", &format!("{one}\n{other}\n"));
        assert!(tree.problems().contains(&expected), "{:?}", tree.problems());
    }
}

#[test]
fn too_few_pictures() {
    refuses(
        PICTURES,
        "[[picture]]\nid = \"p-01\"\nicon = \"one\"\nnl = \"kkkkk\"\nen = \"kkkkk\"\n",
        "",
        &[
            "../ui/pictures.svg:2: no picture is drawn with `p-one`; leave it out",
            "secrets/pictures.toml:175: 35 pictures; the strength that people are told needs 36",
        ],
    );
}

#[test]
fn a_picture_with_an_unknown_field() {
    refuses(
        PICTURES,
        "nl = \"kkkkk\"",
        "nl = \"kkkkk\"\npl = \"kkkkk\"",
        &[
            "../ui/pictures.svg:2: no picture is drawn with `p-one`; leave it out",
            "secrets/pictures.toml:5: unknown field `pl`, expected one of `id`, `icon`, `nl`, `en`",
            "secrets/pictures.toml:181: 35 pictures; the strength that people are told needs 36",
        ],
    );
}

#[test]
fn an_id_that_says_something_or_stands_twice() {
    refuses(
        PICTURES,
        "p-01",
        "p-tree",
        &[
            "secrets/pictures.toml:2: `p-tree` is no id here; write it like `p-07`, so that it says nothing",
        ],
    );
    refuses(
        PICTURES,
        "p-02",
        "p-01",
        &["secrets/pictures.toml:7: there is another `p-01`; an id is never used twice"],
    );
}

#[test]
fn an_icon_that_is_not_drawn_or_drawn_for_nobody() {
    refuses(
        PICTURES,
        "\"one\"",
        "\"tree\"",
        &[
            "../ui/pictures.svg:2: no picture is drawn with `p-one`; leave it out",
            "secrets/pictures.toml:3: there is no symbol `p-tree` in ../ui/pictures.svg",
        ],
    );
    refuses(
        SPRITE,
        "</svg>",
        "<symbol id=\"p-tree\"></symbol>\n</svg>",
        &["../ui/pictures.svg:38: no picture is drawn with `p-tree`; leave it out"],
    );
}

#[test]
fn an_icon_of_two_pictures() {
    refuses(
        PICTURES,
        "icon = \"i02\"",
        "icon = \"one\"",
        &[
            "../ui/pictures.svg:3: no picture is drawn with `p-i02`; leave it out",
            "secrets/pictures.toml:8: another picture is drawn with `one`; choose another icon",
        ],
    );
}

#[test]
fn a_name_of_two_words_or_none() {
    for name in ["ice cream", "", "Boom"] {
        let expected = format!(
            "secrets/pictures.toml:4: `{name}` is no name here; write one word of letters a to z"
        );
        refuses(
            PICTURES,
            "nl = \"kkkkk\"",
            &format!("nl = \"{name}\""),
            &[&expected],
        );
    }
}

#[test]
fn names_that_can_be_taken_for_each_other() {
    refuses(
        PICTURES,
        "en = \"kkkkk\"",
        "en = \"akkkll\"",
        &[
            "secrets/pictures.toml:10: `kkkll` is one letter away from `akkkll` on line 5; leave one of them out",
        ],
    );
}
