//! Words that could be taken for each other, read or heard.

use super::super::problem::{Location, Problems};
use std::collections::BTreeMap;

/// Spellings of one sound, or of two that many people don't tell apart; in this order.
const SOUNDS: [(&str, &str); 6] = [
    ("ij", "ei"),
    ("au", "ou"),
    ("ch", "g"),
    ("c", "k"),
    ("v", "f"),
    ("z", "s"),
];

/// The words so far, by how they sound and by every spelling that is one letter away.
#[derive(Default)]
pub(super) struct Told {
    sounds: BTreeMap<String, (String, usize)>,
    near: BTreeMap<String, (String, usize)>,
}

impl Told {
    /// Adds a word; one that could be taken for an earlier one is a problem.
    pub(super) fn add(&mut self, word: &str, at: &Location, problems: &mut Problems) {
        let spellings = near(word);
        let earlier = self.sounds.get(&sound(word));
        let message = if let Some((other, line)) = earlier {
            if other == word {
                Some(format!("`{word}` stands on line {line} as well"))
            } else {
                Some(format!(
                    "`{word}` sounds like `{other}` on line {line}; leave one of them out"
                ))
            }
        } else {
            let other = spellings
                .iter()
                .find_map(|spelling| self.near.get(spelling));
            other.map(|(other, line)| {
                format!(
                    "`{word}` is one letter away from `{other}` on line {line}; leave one of them out"
                )
            })
        };
        if let Some(message) = message {
            problems.error(at, message);
            return;
        }
        let place = || (word.to_owned(), at.line);
        self.sounds.insert(sound(word), place());
        for spelling in spellings {
            self.near.insert(spelling, place());
        }
    }
}

/// The word, with each sound spelled in one way.
fn sound(word: &str) -> String {
    let mut sound = word.to_owned();
    for (spelling, one) in SOUNDS {
        sound = sound.replace(spelling, one);
    }
    let hard = match sound.pop() {
        Some('d') => Some('t'),
        Some('b') => Some('p'),
        last => last,
    };
    sound.extend(hard);
    sound
}

/// The word with a mark instead of each letter, and with a mark between its letters.
/// Two words share one of these if, and only if, one letter changed, added or left out makes them equal.
fn near(word: &str) -> Vec<String> {
    let between = (0..=word.len()).map(|i| format!("{}?{}", &word[..i], &word[i..]));
    let instead = (0..word.len()).map(|i| format!("{}?{}", &word[..i], &word[i + 1..]));
    between.chain(instead).collect()
}
