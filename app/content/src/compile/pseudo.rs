//! A made-up language, to see in tests what is not translated or has no room.

use super::LanguageBundle;
use crate::pattern::{Pattern, Piece};
use crate::{Messages, key};

/// Accented, 40 % longer and in brackets, still readable.
pub(super) fn of(from: &LanguageBundle) -> LanguageBundle {
    LanguageBundle {
        core: messages(&from.core),
        parts: from
            .parts
            .iter()
            .map(|(part, words)| (*part, messages(words)))
            .collect(),
        shell: from.shell.clone(),
        themes: from
            .themes
            .iter()
            .map(|(theme, texts)| (*theme, messages(texts)))
            .collect(),
        intake: messages(&from.intake),
        letters: messages(&from.letters),
        page: from.page.clone(),
    }
}

fn messages(from: &Messages) -> Messages {
    let all = from.iter().map(|(key, text)| {
        let text = if key::is_terms(key) {
            text.clone()
        } else {
            bracket(pattern(text))
        };
        (key.clone(), text)
    });
    Messages::new(all.collect())
}

fn bracket(mut pattern: Pattern) -> Pattern {
    match pattern.0.first_mut() {
        Some(Piece::Text(text)) => text.insert(0, '['),
        _ => pattern.0.insert(0, Piece::Text("[".to_owned())),
    }
    match pattern.0.last_mut() {
        Some(Piece::Text(text)) => text.push(']'),
        _ => pattern.0.push(Piece::Text("]".to_owned())),
    }
    pattern
}

fn pattern(from: &Pattern) -> Pattern {
    let pieces = from.0.iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(longer(text)),
        Piece::Value(name) => Piece::Value(name.clone()),
        Piece::Select { by, cases, default } => Piece::Select {
            by: by.clone(),
            cases: cases
                .iter()
                .map(|(case, inside)| (case.clone(), pattern(inside)))
                .collect(),
            default: default.clone(),
        },
    });
    Pattern(pieces.collect())
}

/// Each run of letters with accents, and two fifths of its length added.
fn longer(text: &str) -> String {
    let mut out = String::new();
    let mut run = 0_usize;
    for c in text.chars() {
        if c.is_alphabetic() {
            run += 1;
        } else {
            pad(&mut out, run);
            run = 0;
        }
        out.push(accented(c));
    }
    pad(&mut out, run);
    out
}

fn pad(out: &mut String, run: usize) {
    out.extend(std::iter::repeat_n('~', (run * 2).div_ceil(5)));
}

fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_longer_and_in_brackets_and_keeps_its_values() {
        let from = Pattern(vec![
            Piece::Text("Go to ".to_owned()),
            Piece::Value("who".to_owned()),
        ]);
        let expected = Pattern(vec![
            Piece::Text("[Gó~ tó~ ".to_owned()),
            Piece::Value("who".to_owned()),
            Piece::Text("]".to_owned()),
        ]);
        assert_eq!(bracket(pattern(&from)), expected);
        assert_eq!(longer("letters 12"), "léttérs~~~ 12");
    }
}
