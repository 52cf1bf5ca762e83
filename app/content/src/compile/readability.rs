//! How easily a Dutch screen reads.
//!
//! A screen is what somebody sees at once: a step with its texts, a question with its choices.

use super::fluent::{Text, Texts};
use super::problem::{At, Problems};
use std::collections::BTreeSet;

/// Most words of a sentence.
const LONGEST_SENTENCE: usize = 15;
/// Most words of a sentence on average.
const MEAN: f64 = 9.0;
/// Least ease of reading by Flesch and Douma.
const EASE: f64 = 75.0;
/// Fewer words than this are a label, no sentence.
const SENTENCE: usize = 4;
/// A longer word is a term that needs explaining.
const LONGEST_WORD: usize = 15;
/// Most words of an explanation.
const EXPLANATION: usize = 12;
/// No word begins like this: each of them judges somebody.
const BANNED: [&str; 5] = [
    "dader",
    "crimine",
    "delinquent",
    "ex-gedetineerde",
    "ongeldig",
];

/// The official terms that are explained, in lower case.
pub(super) struct Terms(BTreeSet<String>);

impl Terms {
    /// The terms of a glossary: the values, and other ways of writing them in `.also`.
    pub(super) fn of(glossary: &Texts) -> Self {
        let named = glossary
            .by_key
            .values()
            .filter(|text| matches!(text.attribute.as_str(), "" | "also"));
        let plain: Vec<String> = named.map(|text| text.pattern.plain()).collect();
        Self(
            plain
                .iter()
                .flat_map(|text| words(text))
                .map(str::to_lowercase)
                .collect(),
        )
    }

    /// Whether a word is a term, or one with the ending of a plural.
    fn explains(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let stem = |ending| word.strip_suffix(ending).unwrap_or(&word);
        [word.as_str(), stem("s"), stem("n"), stem("en")]
            .iter()
            .any(|form| self.0.contains(*form))
    }
}

/// Measures each message with its attributes as one screen.
pub(super) fn check_screens(texts: &Texts, terms: &Terms, problems: &mut Problems) {
    for (message, at) in &texts.messages {
        let mut count = Count::default();
        for text in texts.of(message) {
            count.add(text, 1, problems);
            check_words(text, terms, problems);
        }
        count.report(message, at, problems);
    }
}

/// Measures the words of the screens: only how long a sentence is and what it calls people.
pub(super) fn check_sentences(texts: &Texts, terms: &Terms, problems: &mut Problems) {
    for text in texts.by_key.values() {
        Count::default().add(text, SENTENCE, problems);
        check_words(text, terms, problems);
    }
}

/// An explanation is one short line.
pub(super) fn check_glossary(texts: &Texts, problems: &mut Problems) {
    for text in texts.by_key.values() {
        let count = words(&text.pattern.plain()).count();
        if !matches!(text.attribute.as_str(), "" | "also") && count > EXPLANATION {
            problems.error(
                &text.at,
                format!(
                    "`{}` is explained in {count} words; at most {EXPLANATION}",
                    text.message
                ),
            );
        }
    }
}

/// No percentages, in any language.
pub(super) fn check_percent(texts: &Texts, problems: &mut Problems) {
    for text in texts.by_key.values() {
        if text.pattern.plain().contains('%') {
            problems.error(&text.at, "a percentage; write it in words, like 1 in 20");
        }
    }
}

#[derive(Default)]
struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Count {
    fn add(&mut self, text: &Text, fewest: usize, problems: &mut Problems) {
        let plain = text.pattern.plain();
        for sentence in sentences(&plain) {
            let count = words(sentence).count();
            if count < fewest {
                continue;
            }
            if count > LONGEST_SENTENCE {
                problems.error(
                    &text.at,
                    format!(
                        "a sentence of {count} words, at most {LONGEST_SENTENCE}; make two of it: {sentence}"
                    ),
                );
            }
            self.words += count;
            self.sentences += 1;
            self.syllables += words(sentence).map(syllables).sum::<usize>();
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
    fn report(&self, screen: &str, at: &At, problems: &mut Problems) {
        if self.words == 0 {
            return;
        }
        let mean = self.words as f64 / self.sentences as f64;
        let per_word = self.syllables as f64 / self.words as f64;
        let ease = 206.84 - 77.0 * per_word - 0.93 * mean;
        if mean > MEAN {
            problems.error(
                at,
                format!("screen `{screen}`: {mean:.1} words a sentence, at most {MEAN}; write shorter sentences"),
            );
        }
        if ease < EASE {
            problems.error(
                at,
                format!(
                    "screen `{screen}`: Flesch-Douma {ease:.1}, at least {EASE}; use shorter words"
                ),
            );
        }
    }
}

fn check_words(text: &Text, terms: &Terms, problems: &mut Problems) {
    let plain = text.pattern.plain();
    for word in words(&plain) {
        let lower = word.to_lowercase();
        if BANNED.iter().any(|banned| lower.starts_with(banned)) {
            problems.error(
                &text.at,
                format!("`{word}` judges somebody; write it without"),
            );
        }
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if letters > LONGEST_WORD && !terms.explains(word) {
            problems.warn(
                &text.at,
                format!(
                    "`{word}` is long and not in glossary/nl.ftl; explain it or use a short word"
                ),
            );
        }
    }
}

/// Splits after a full stop, question mark, exclamation mark or colon that a space follows.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .char_indices()
            .zip(rest.chars().skip(1))
            .find(|((_, c), next)| matches!(c, '.' | '!' | '?' | ':') && next.is_whitespace())
            .map_or(rest.len(), |((at, c), _)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after.trim_start();
        Some(sentence)
    })
}

/// Letters and digits, joined inside by a hyphen, an apostrophe or a full stop.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’' | '.'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// Groups of vowels, at least one.
fn syllables(word: &str) -> usize {
    let mut groups = 0;
    let mut in_group = false;
    for c in word.to_lowercase().chars() {
        let is_vowel = "aeiouyáàäâéèëêíïîóöôúüû".contains(c);
        groups += usize::from(is_vowel && !in_group);
        in_group = is_vowel;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_sentences_and_syllables_are_counted_as_people_do() {
        let text = "Vraag: mag ik bellen? Je D&R-plan is er (nu).";
        assert_eq!(
            sentences(text).collect::<Vec<_>>(),
            ["Vraag:", "mag ik bellen?", "Je D&R-plan is er (nu)."]
        );
        assert_eq!(words("Je D&R-plan is 'm 3.2.").count(), 6);
        assert_eq!(syllables("gemeente"), 3);
        assert_eq!(syllables("CJIB"), 1);
        assert_eq!(syllables("ruïne"), 2);
    }
}
