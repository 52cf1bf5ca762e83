//! The words of the letters: each has what it needs, and its lines stand in them.

use super::{Raw, Read};
use crate::compile::fluent::{Text, Texts, key as key_of};
use crate::compile::problem::Problems;
use crate::key;
use crate::letters::{Letter, LetterLine};

/// What all letters have, as a message beside those of the letters.
const FRAME: [&str; 16] = [
    "date",
    "subject",
    "reference",
    "greeting",
    "closing",
    "signature",
    "signature-own",
    "cell",
    "release-on",
    "release-around",
    "release-between",
    "enclosed",
    "birth",
    "bsn",
    "by-case-manager",
    "by-other",
];
/// What a letter always says, and what it may say.
const ALWAYS: [&str; 2] = ["about", "subject"];
const MAYBE: [&str; 2] = ["first", "to"];
/// The values that its words may need.
const VALUES: [&str; 12] = [
    "blank",
    "dated",
    "free",
    "in-3-months",
    "in-4-weeks",
    "in-6-months",
    "municipality",
    "release",
    "sent",
    "sum",
    "until",
    "what",
];

/// Every letter has its words and no words are without a letter; takes its lines from them.
pub(in crate::compile) fn check(letters: &mut Raw, texts: &Texts, problems: &mut Problems) {
    let frame = key::letter_text("frame", "");
    for name in FRAME {
        if !texts.by_key.contains_key(&key_of(&frame, name)) {
            problems.error(
                texts.line_of(&frame),
                format!("`{frame}` has no .{name}; add it"),
            );
        }
    }
    for read in &mut *letters {
        let message = key::letter_text(&read.letter.id, "");
        if texts.by_key.contains_key(&message) {
            check_letter(&mut read.letter, &message, texts, problems);
        } else {
            problems.error(
                &texts.end,
                format!("no text for `{message}`; add it with its attributes"),
            );
        }
    }
    for (message, at) in &texts.messages {
        let is_known = |read: &Read| key::letter_text(&read.letter.id, "") == *message;
        if *message != frame && !letters.iter().any(is_known) {
            problems.error(
                at,
                format!("`{message}`: there is no such letter in letters.toml"),
            );
        }
    }
    for text in texts.by_key.values() {
        for value in text.pattern.variables() {
            if !VALUES.contains(&value) {
                let what = format!("`{}`: no letter knows ${value}", text.message);
                problems.error(&text.at, what);
            }
        }
    }
}

fn check_letter(letter: &mut Letter, message: &str, texts: &Texts, problems: &mut Problems) {
    let at = texts.line_of(message);
    let choices = || letter.groups.iter().flat_map(|group| &group.choices);
    let of_groups = letter
        .groups
        .iter()
        .map(|group| format!("group-{}", group.id));
    let of_choices = choices().map(|choice| format!("choice-{choice}"));
    let needed = ALWAYS
        .map(String::from)
        .into_iter()
        .chain(of_groups)
        .chain(of_choices);
    let needed: Vec<String> = needed.collect();
    for name in &needed {
        if !texts.by_key.contains_key(&key_of(message, name)) {
            problems.error(at, format!("`{message}` has no .{name}; add it"));
        }
    }
    let mut lines = Vec::new();
    let mut enclosed = Vec::new();
    for text in texts.of(message) {
        let name = text.attribute.as_str();
        if name.is_empty() || MAYBE.contains(&name) || needed.iter().any(|one| one == name) {
            continue;
        }
        match line(text, choices()) {
            Some((number, line)) if name.starts_with("enclosed-") => enclosed.push((number, line)),
            Some((number, line)) => lines.push((number, line)),
            None => problems.error(
                &text.at,
                format!(
                    ".{name} is not known; a letter has .line-1 and on, .item-2-choice, .enclosed-1"
                ),
            ),
        }
    }
    if lines.is_empty() {
        problems.error(at, format!("`{message}` has no lines; add .line-1"));
    }
    let order: Vec<String> = choices().cloned().collect();
    letter.lines = in_order(lines, &order);
    letter.enclosed = in_order(enclosed, &order);
    letter.has_receiver = texts.by_key.contains_key(&key_of(message, "to"));
    letter.has_first = texts.by_key.contains_key(&key_of(message, "first"));
}

/// The line that an attribute stands for, with its number.
fn line<'a>(
    text: &Text,
    mut choices: impl Iterator<Item = &'a String>,
) -> Option<(u8, LetterLine)> {
    let name = text.attribute.as_str();
    let (kind, rest) = name.split_once('-')?;
    if !["line", "item", "enclosed"].contains(&kind) {
        return None;
    }
    let (number, choice) = match rest.split_once('-') {
        Some((number, choice)) => (number, Some(choice.to_owned())),
        None => (rest, None),
    };
    let is_known = choice
        .as_ref()
        .is_none_or(|choice| choices.any(|known| known == choice));
    let line = LetterLine {
        name: name.to_owned(),
        choice,
        is_item: kind == "item",
    };
    Some((number.parse().ok().filter(|_| is_known)?, line))
}

/// By number, and where several have the same, in the order of the choices.
fn in_order(mut lines: Vec<(u8, LetterLine)>, choices: &[String]) -> Vec<LetterLine> {
    let place = |line: &LetterLine| {
        choices
            .iter()
            .position(|choice| Some(choice) == line.choice.as_ref())
    };
    lines.sort_by_key(|(number, line)| (*number, place(line)));
    lines.into_iter().map(|(_, line)| line).collect()
}
