//! Which official terms are explained, and where they occur.

use super::fluent::{Text, Texts};
use super::word_split::words;
use crate::pattern::Pattern;
use crate::{Messages, key};
use std::collections::{BTreeMap, BTreeSet};

/// Endings of a plural, and of a thing that belongs to somebody.
const ENDINGS: [&str; 5] = ["en", "n", "'s", "’s", "s"];

/// The official terms of a language, with every way of writing them.
pub(super) struct Terms {
    /// Each word of a term, in lower case.
    words: BTreeSet<String>,
    /// Each way of writing a term, by its first word.
    forms: BTreeMap<String, Vec<Form>>,
}

/// A way of writing a term.
struct Form {
    words: Vec<String>,
    /// As the glossary spells it.
    written: String,
    term: String,
    /// Its key in a list of terms: `term-ric`, and `term-ric.2` for the second other way.
    key: String,
}

impl Terms {
    /// The terms of a glossary: the values, and other ways of writing them in `.also`.
    pub(super) fn of(glossary: &Texts) -> Self {
        let mut terms = Self {
            words: BTreeSet::new(),
            forms: BTreeMap::new(),
        };
        for text in glossary.by_key.values() {
            let plain = text.pattern.plain();
            let term = &text.message;
            match text.attribute.as_str() {
                "" => terms.add(term, term.clone(), &plain),
                "also" => {
                    for (at, way) in plain.split(',').enumerate() {
                        terms.add(term, format!("{term}.{}", at + 1), way);
                    }
                }
                _ => {}
            }
        }
        terms
    }

    fn add(&mut self, term: &str, key: String, written: &str) {
        let words = lower(written);
        self.words.extend(words.iter().cloned());
        let Some(first) = words.first() else { return };
        self.forms.entry(first.clone()).or_default().push(Form {
            words,
            written: written.trim().to_owned(),
            term: term.to_owned(),
            key,
        });
    }

    /// Whether a word is one of a term, or has the ending of a plural.
    pub(super) fn explains(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        stems(&word).any(|stem| self.words.contains(stem))
    }

    /// The terms in a text, each once and in the order of the text. Where several fit, the longest wins, then the exact one.
    fn find<'a>(&'a self, text: &str, found: &mut Vec<&'a Form>) {
        let words = lower(text);
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let forms = stems(first).filter_map(|stem| self.forms.get(stem));
            let fits = forms.flatten().filter(|form| form.fits(rest));
            let better = |best: &'a Form, form| {
                let rank = |form: &Form| (form.words.len(), rest.starts_with(&form.words));
                if rank(form) > rank(best) { form } else { best }
            };
            let Some(form) = fits.reduce(better) else {
                rest = &rest[1..];
                continue;
            };
            if found.iter().all(|other| other.term != form.term) {
                found.push(form);
            }
            rest = &rest[form.words.len()..];
        }
    }

    /// What the screens of `texts` need to explain their terms.
    ///
    /// Each message `x` with a term gets a list `x.terms` of keys with spaces between; each of these keys has the word itself.
    pub(super) fn messages(&self, texts: &Texts, glossary: &Texts) -> Messages {
        let mut out = BTreeMap::new();
        for (message, _) in &texts.messages {
            let mut shown: Vec<&Text> = texts.of(message).collect();
            // A file has them in the order of the screen.
            shown.sort_by_key(|text| text.at.line);
            let mut found = Vec::new();
            for text in shown {
                self.find(&text.pattern.plain(), &mut found);
            }
            let mut list = Vec::new();
            for form in found {
                let means = key::term_means(&form.term);
                let name = glossary.by_key.get(&form.term);
                if let (Some(name), Some(explained)) = (name, glossary.by_key.get(&means)) {
                    let word = form.shown(&name.pattern.plain());
                    out.insert(form.key.clone(), Pattern::text(word));
                    out.insert(means, explained.pattern.clone());
                    list.push(form.key.as_str());
                }
            }
            if !list.is_empty() {
                out.insert(key::terms(message), Pattern::text(list.join(" ")));
            }
        }
        Messages::new(out)
    }
}

impl Form {
    /// Whether these words of a text begin with the term; its last word may have the ending of a plural.
    fn fits(&self, text: &[String]) -> bool {
        let Some((last, before)) = self.words.split_last() else {
            return false;
        };
        let at = before.len();
        text.len() > at && text[..at] == *before && stems(&text[at]).any(|stem| stem == last)
    }

    /// As it stands in the text, with the official name when that is another word.
    fn shown(&self, name: &str) -> String {
        let official = lower(name);
        let is_inflected = official.len() == self.words.len()
            && official.last().is_some_and(|last| {
                let written = self.words.last().map(String::as_str).unwrap_or_default();
                stems(written).any(|stem| stem == last)
            });
        if is_inflected {
            name.to_owned()
        } else {
            format!("{} ({name})", self.written)
        }
    }
}

/// The word itself, and without each ending that it has.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let without = ENDINGS
        .iter()
        .filter_map(move |ending| word.strip_suffix(ending));
    std::iter::once(word).chain(without)
}

fn lower(text: &str) -> Vec<String> {
    words(text).map(str::to_lowercase).collect()
}
