//! What keyboards, phones and systems change by themselves, against Unicode's own tables.

use super::{Decompose, settle};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

const NFKD: Decompose = |text| text.nfkd().collect();

fn settled(text: &str) -> String {
    settle(text, NFKD)
}

/// Ways to write the same character; the first is as it is typed on a plain keyboard.
const SAME: &[&[&str]] = &[
    &["'", "’", "‘", "`", "´", "ʼ", "′", "‛", "＇", ""],
    &["\"", "“", "”", "„", "«", "»", "‟", "″", "''", "``", "＂"],
    &["-", "–", "—", "‑", "−", "‐", "－", "--", " - ", " — "],
    &["...", "…", "..", ". . .", "．．．"],
    &[
        " ", "  ", "\u{a0}", "\u{2009}", "\u{3000}", "\t", "\n", "\r\n", ". ", ", ", "; ",
    ],
    &["!", " !", "\u{202f}!", "！"],
    &[",", ", ", "，", ";"],
    &["i", "I", "İ", "ı", "ｉ", "í", "i\u{301}"],
    &[
        "e", "E", "é", "e\u{301}", "É", "E\u{301}", "ë", "'e", "\"e", "ｅ",
    ],
    &["n", "ñ", "n\u{303}", "~n"],
    &["ij", "ĳ", "Ĳ", "IJ", "İJ"],
    &["fi", "ﬁ", "FI"],
    &["ffl", "ﬄ"],
    &["ss", "ß", "ẞ", "SS"],
    &["σ", "ς", "Σ"],
    &["ي", "ی", "ى", "ﻳ"],
    &["أ", "ا\u{654}"],
    &["が", "か\u{3099}", "ｶ\u{ff9e}"],
    &["한", "\u{1112}\u{1161}\u{11ab}"],
    &["0", "٠", "۰", "０", "⁰", "०"],
    &["7", "٧", "۷", "７", "⁷", "७"],
];

/// What is put between any two letters without being seen.
const UNSEEN: &[&str] = &[
    "\u{ad}", "\u{200b}", "\u{200c}", "\u{200d}", "\u{200e}", "\u{200f}", "\u{2060}", "\u{2066}",
    "\u{2069}", "\u{202a}", "\u{202c}", "\u{feff}", "\u{61c}", "\u{fe0f}",
];

/// The kana of half width is one of katakana, which is another letter.
fn same(row: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(if row[0] == "が" { &row[..2] } else { row })
}

/// A sentence as places in [`SAME`] and letters, and the same typed elsewhere.
fn twice() -> impl Strategy<Value = (String, String)> {
    let either = prop_oneof![
        3 => prop::sample::select(SAME).prop_flat_map(|row| (same(row), same(row))),
        3 => "[a-zà-ÿąćęłńóśźżğşçа-яα-ωא-תء-ي]".prop_map(|it| (it.clone(), it)).prop_map(leak),
        1 => Just((" ", "\u{a0}")),
    ];
    let unseen = prop_oneof![4 => Just(""), 1 => prop::sample::select(UNSEEN)];
    let part = (either, unseen);
    (prop::collection::vec(part, 1..30), any::<[bool; 3]>()).prop_map(|(parts, how)| {
        let [composed, capital, ends] = how;
        let one: String = parts.iter().map(|((one, _), _)| *one).collect();
        let other: String = parts
            .iter()
            .flat_map(|((_, other), unseen)| [*other, unseen])
            .collect();
        let other: String = if composed {
            other.nfc().collect()
        } else {
            other.nfd().collect()
        };
        let mut letters = other.chars();
        let other = match letters.next() {
            Some(first) if capital => first.to_uppercase().chain(letters).collect(),
            _ => other,
        };
        (one, if ends { format!(" {other}. ") } else { other })
    })
}

fn leak((one, other): (String, String)) -> (&'static str, &'static str) {
    (one.leak(), other.leak())
}

proptest! {
    #[test]
    fn the_same_sentence_typed_elsewhere_is_the_same((one, other) in twice()) {
        prop_assert_eq!(settled(&one), settled(&other), "{} / {}", one, other);
    }

    #[test]
    fn a_list_is_its_words_however_it_is_copied(
        words in prop::collection::vec("[a-z]{2,8}", 2..9),
        between in prop::sample::select(&[" ", ", ", ",", ";", "\n", " - ", "\r\n\r\n", "\u{2028}"][..]),
        number in prop::sample::select(&["", "N ", "N. ", "N) ", "N.", "N: ", "N.\t", "0N "][..]),
    ) {
        let lines = words.iter().zip(1..);
        let lines = lines.map(|(word, at)| format!("{}{word}", number.replace('N', &at.to_string())));
        let typed = lines.collect::<Vec<_>>().join(between);
        prop_assert_eq!(settled(&typed), words.join(" "));
    }

    #[test]
    fn nothing_is_left_but_words(text: String) {
        let settled = settled(&text);
        prop_assert_eq!(settled.trim(), &*settled);
        prop_assert!(!settled.contains("  "));
        prop_assert!(settled.chars().all(|c| c == ' ' || c.is_alphanumeric()));
    }
}

#[test]
fn every_way_to_write_it_is_one() {
    for row in SAME {
        for other in *row {
            // Between letters, as a quote or an accent may change what stands beside it.
            let of = |it: &str| settled(&format!("zon{it}maan"));
            if *other != "ｶ\u{ff9e}" {
                assert_eq!(of(row[0]), of(other), "{} / {other}", row[0]);
            }
        }
    }
}

#[test]
fn other_words_and_another_order_are_another_sentence() {
    let base = settled("Mijn tante bakt elke zondag taart");
    for other in [
        "Mijn tante bakt elke zondag taarten",
        "Mijntante bakt elke zondag taart",
        "Mijn tante bakt elke taart zondag",
        "Mijn tante bakt elke zondag 1 taart",
        "1 mijn 2 tante 3 bakt 4 elke 6 zondag 5 taart",
    ] {
        assert_ne!(settled(other), base, "{other}");
    }
    assert_eq!(settled("1 kat en 2 honden"), "1 kat en 2 honden");
}
