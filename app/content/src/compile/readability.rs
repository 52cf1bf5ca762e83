//! How easily a screen reads.
//!
//! A screen is what somebody sees at once: a step with its texts, a question with its choices,
//! what stands under one `## heading` among the words of the screens.

use super::fluent::{Text, Texts};
use super::problem::{Location, Problems};
use super::terms::Terms;
use super::word_split::words;

/// Most words of a sentence.
const LONGEST_SENTENCE: usize = 15;
/// Most words of a label.
const LONGEST_LABEL: usize = 10;
/// Most words of a sentence on average.
const MEAN: f64 = 9.0;
/// The same where a translation has more small words and explains the Dutch terms: in steps, letters and leaflets.
const MEAN_OF_TRANSLATIONS: f64 = 10.0;
/// Least ease of reading by Flesch and Douma.
const EASE: f64 = 75.0;
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

/// What is measured on a screen.
#[derive(Clone, Copy)]
pub(super) struct Rules<'a> {
    /// Headings, buttons and names are no sentences: of them only the length counts.
    pub(super) labels_apart: bool,
    /// How hard the words are; only Dutch has a measure here.
    pub(super) dutch: Option<&'a Terms>,
    /// Most words of a sentence on average.
    pub(super) mean: f64,
}

impl<'a> Rules<'a> {
    /// For the words of screens, in any language.
    pub(super) const fn of_screens(dutch: Option<&'a Terms>) -> Self {
        Self {
            labels_apart: true,
            dutch,
            mean: MEAN,
        }
    }

    /// For longer texts: steps, questions, letters, leaflets.
    pub(super) const fn of_texts(labels_apart: bool, dutch: Option<&'a Terms>) -> Self {
        let mean = match dutch {
            Some(_) => MEAN,
            None => MEAN_OF_TRANSLATIONS,
        };
        Self {
            labels_apart,
            dutch,
            mean,
        }
    }
}

/// Measures each message with its attributes as one screen.
pub(super) fn check_messages(texts: &Texts, rules: Rules<'_>, problems: &mut Problems) {
    for (message, at) in &texts.messages {
        let mut screen = Screen::new(message, at, rules);
        for text in texts.of(message) {
            screen.add(text, problems);
        }
        screen.report(problems);
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
            let screen = texts.screen_of(&text.message);
            problems.error(
                &text.at,
                format!("screen `{screen}`: a percentage; write it in words, like 1 in 20"),
            );
        }
    }
}

/// A screen while it is measured.
pub(super) struct Screen<'a> {
    name: &'a str,
    at: &'a Location,
    rules: Rules<'a>,
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl<'a> Screen<'a> {
    pub(super) const fn new(name: &'a str, at: &'a Location, rules: Rules<'a>) -> Self {
        Self {
            name,
            at,
            rules,
            words: 0,
            sentences: 0,
            syllables: 0,
        }
    }

    /// Counts a text in, and refuses what is wrong with it on its own.
    pub(super) fn add(&mut self, text: &Text, problems: &mut Problems) {
        // It is understood, and nobody reads it.
        if text.attribute == "also" {
            return;
        }
        let plain = text.pattern.plain();
        for sentence in sentences(&plain) {
            let count = words(sentence).count();
            let is_label = self.rules.labels_apart && is_label(sentence, &plain);
            let (kind, most) = if is_label {
                ("label", LONGEST_LABEL)
            } else {
                ("sentence", LONGEST_SENTENCE)
            };
            if count > most {
                self.refuse(
                    &text.at,
                    &format!(
                        "a {kind} of {count} words, at most {most}; make two of it: {sentence}"
                    ),
                    problems,
                );
            }
            if !is_label {
                self.words += count;
                self.sentences += 1;
                self.syllables += words(sentence).map(syllables).sum::<usize>();
            }
        }
        if let Some(terms) = self.rules.dutch {
            self.check_words(text, &plain, terms, problems);
        }
    }

    /// Refuses what is wrong with the screen as a whole.
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
    pub(super) fn report(&self, problems: &mut Problems) {
        if self.words == 0 {
            return;
        }
        let mean = self.words as f64 / self.sentences as f64;
        let per_word = self.syllables as f64 / self.words as f64;
        let ease = 206.84 - 77.0 * per_word - 0.93 * mean;
        let most = self.rules.mean;
        if mean > most {
            self.refuse(
                self.at,
                &format!("{mean:.1} words a sentence, at most {most}; write shorter sentences"),
                problems,
            );
        }
        if self.rules.dutch.is_some() && ease < EASE {
            self.refuse(
                self.at,
                &format!("Flesch-Douma {ease:.1}, at least {EASE}; use shorter words"),
                problems,
            );
        }
    }

    fn check_words(&self, text: &Text, plain: &str, terms: &Terms, problems: &mut Problems) {
        for word in words(plain) {
            let lower = word.to_lowercase();
            if BANNED.iter().any(|banned| lower.starts_with(banned)) {
                let what = format!("`{word}` judges somebody; write it without");
                self.refuse(&text.at, &what, problems);
            }
            if terms.explains(word) {
                continue;
            }
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let what = if letters > LONGEST_WORD {
                format!(
                    "`{word}` has {letters} letters, at most {LONGEST_WORD} without an explanation"
                )
            } else if capitals > 1 {
                format!("`{word}` is short for something")
            } else {
                continue;
            };
            self.refuse(
                &text.at,
                &format!("{what}; explain it in glossary/nl.ftl or use a plain word"),
                problems,
            );
        }
    }

    fn refuse(&self, at: &Location, what: &str, problems: &mut Problems) {
        problems.error(at, format!("screen `{}`: {what}", self.name));
    }
}

/// Whether a stretch of a text is no sentence: nothing ends it, or a colon with nothing behind it.
fn is_label(stretch: &str, text: &str) -> bool {
    let end = stretch.trim_end_matches(['"', '”', '’', ')']);
    !end.ends_with(['.', '!', '?']) && text.ends_with(stretch)
}

/// Splits after a full stop, question mark, exclamation mark or colon that a space follows.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
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
