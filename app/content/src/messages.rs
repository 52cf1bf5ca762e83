//! Sentences, looked up by key and filled with arguments.

use crate::pattern::{Pattern, Piece, case};
use serde::Deserialize;

/// What differs per language and is not text.
pub trait Grammar {
    /// The plural category of a number: `one`, `other`, ...
    fn plural(&self, n: u64) -> &'static str;
    /// A number as it is written.
    fn number(&self, n: u64) -> String;
}

/// Dutch, for where no browser is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dutch;

impl Grammar for Dutch {
    fn plural(&self, n: u64) -> &'static str {
        if n == 1 { "one" } else { "other" }
    }

    fn number(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut out = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push('.');
            }
            out.push(digit);
        }
        out
    }
}

/// A value to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text, such as a date already written out.
    Text(String),
    /// A number; the grammar writes it and picks the plural.
    Number(u64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(n: u64) -> Self {
        Self::Number(n)
    }
}

impl From<u32> for Arg {
    fn from(n: u32) -> Self {
        Self::Number(n.into())
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Self {
        Self::Number(n as u64)
    }
}

/// A stretch of a filled sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// From the sentence itself.
    Text(String),
    /// From an argument, so that a screen can set it in bold.
    Value(String),
}

/// The sentences of one file in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "compile", derive(serde::Serialize))]
#[serde(transparent)]
pub struct Messages(
    /// By key, in order: a flat list is a third of the code of a tree in the wasm.
    Vec<(String, Pattern)>,
);

impl Messages {
    /// The sentences of these patterns; the last of a key counts.
    #[cfg(feature = "compile")]
    pub(crate) fn new(patterns: std::collections::BTreeMap<String, Pattern>) -> Self {
        Self(patterns.into_iter().collect())
    }

    fn get(&self, key: &str) -> Option<&Pattern> {
        let at = self.0.binary_search_by(|(name, _)| name.as_str().cmp(key));
        at.ok().map(|at| &self.0[at].1)
    }

    /// Whether there is a sentence for this key.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// All sentences by key, in order.
    #[cfg(feature = "compile")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &Pattern)> {
        self.0.iter().map(|(key, pattern)| (key, pattern))
    }

    /// Takes the sentences of another file in; where both have one, the other's counts.
    pub fn extend(&mut self, other: Self) {
        let mut mine = std::mem::take(&mut self.0).into_iter().peekable();
        for (key, pattern) in other.0 {
            while let Some(before) = mine.next_if(|(name, _)| *name < key) {
                self.0.push(before);
            }
            mine.next_if(|(name, _)| *name == key);
            self.0.push((key, pattern));
        }
        self.0.extend(mine);
    }

    /// The sentence, filled; `None` when there is none.
    pub fn text(&self, key: &str, args: &[(&str, Arg)], grammar: &dyn Grammar) -> Option<String> {
        let mut out = String::new();
        let mut add = |text: &str, _| out.push_str(text);
        fill(self.get(key)?, args, grammar, &mut add);
        Some(out)
    }

    /// The sentence, filled, with its values apart; `None` when there is none.
    pub fn parts(
        &self,
        key: &str,
        args: &[(&str, Arg)],
        grammar: &dyn Grammar,
    ) -> Option<Vec<Part>> {
        let mut out = Vec::new();
        let mut add = |text: &str, is_value| match (out.last_mut(), is_value) {
            (Some(Part::Text(last)), false) => last.push_str(text),
            (_, false) => out.push(Part::Text(text.to_owned())),
            (_, true) => out.push(Part::Value(text.to_owned())),
        };
        fill(self.get(key)?, args, grammar, &mut add);
        Some(out)
    }
}

fn fill(
    pattern: &Pattern,
    args: &[(&str, Arg)],
    grammar: &dyn Grammar,
    add: &mut dyn FnMut(&str, bool),
) {
    let find = |name: &str| args.iter().find(|arg| arg.0 == name).map(|arg| &arg.1);
    for piece in &pattern.0 {
        match piece {
            Piece::Text(text) => add(text, false),
            Piece::Value(name) => match find(name) {
                Some(Arg::Text(text)) => add(text, true),
                Some(Arg::Number(n)) => add(&grammar.number(*n), true),
                // A forgotten argument must not take the screen down.
                None => add(name, true),
            },
            Piece::Select { by, cases, default } => {
                let chosen = match find(by) {
                    Some(Arg::Text(text)) => case(cases, text),
                    Some(Arg::Number(n)) => {
                        case(cases, &n.to_string()).or_else(|| case(cases, grammar.plural(*n)))
                    }
                    None => None,
                };
                if let Some(chosen) = chosen.or_else(|| case(cases, default)) {
                    fill(chosen, args, grammar, add);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn value(name: &str) -> Piece {
        Piece::Value(name.to_owned())
    }

    fn of<const N: usize>(sentences: [(&str, Vec<Piece>); N]) -> Messages {
        let sentences = sentences.map(|(key, pieces)| (key.to_owned(), Pattern(pieces)));
        Messages(sentences.into())
    }

    fn messages() -> Messages {
        let steps = Piece::Select {
            by: "n".to_owned(),
            cases: vec![
                ("0".to_owned(), Pattern(vec![says("niets")])),
                ("one".to_owned(), Pattern(vec![says("1 stap")])),
                (
                    "other".to_owned(),
                    Pattern(vec![value("n"), says(" stappen")]),
                ),
            ],
            default: "other".to_owned(),
        };
        of([
            ("left", vec![says("Nog "), steps, says(".")]),
            ("start-title", vec![says("Begin hier")]),
            ("to", vec![says("Ga naar "), value("who"), says(".")]),
        ])
    }

    #[test]
    fn another_file_comes_between_and_counts() {
        let mut all = messages();
        all.extend(of([
            ("a", vec![says("eerst")]),
            ("start-title", vec![says("Begin")]),
            ("z", vec![says("laatst")]),
        ]));
        assert!(all.keys().eq(["a", "left", "start-title", "to", "z"]));
        assert_eq!(all.text("start-title", &[], &Dutch).unwrap(), "Begin");
        assert_eq!(all.text("to", &[], &Dutch), text("to", &[]));
    }

    #[test]
    fn what_is_no_file_of_sentences_is_refused() {
        assert_eq!(Messages::read(b"{\"left\":\"Nog\"}"), None);
        assert_eq!(Messages::read(&[]), None);
    }

    fn text(key: &str, args: &[(&str, Arg)]) -> Option<String> {
        messages().text(key, args, &Dutch)
    }

    #[test]
    fn a_sentence_is_found_by_key() {
        assert_eq!(text("start-title", &[]).unwrap(), "Begin hier");
        assert_eq!(text("no-such-key", &[]), None);
    }

    #[test]
    fn the_number_itself_goes_before_its_plural() {
        assert_eq!(text("left", &[("n", 0_u64.into())]).unwrap(), "Nog niets.");
        assert_eq!(text("left", &[("n", 1_u64.into())]).unwrap(), "Nog 1 stap.");
        assert_eq!(
            text("left", &[("n", 1200_u64.into())]).unwrap(),
            "Nog 1.200 stappen."
        );
    }

    #[test]
    fn values_stay_apart_for_the_screen() {
        let parts = messages().parts("to", &[("who", "de bank".into())], &Dutch);
        let expected = [
            Part::Text("Ga naar ".to_owned()),
            Part::Value("de bank".to_owned()),
            Part::Text(".".to_owned()),
        ];
        assert_eq!(parts.unwrap(), expected);
    }

    #[test]
    fn a_forgotten_argument_shows_its_name() {
        assert_eq!(text("to", &[]).unwrap(), "Ga naar who.");
        assert_eq!(text("left", &[]).unwrap(), "Nog n stappen.");
    }
}
