//! What opens a vault or a file: pictures, an own sentence, or words.

use crate::settle::{Decompose, settle};
use serde::{Deserialize, Serialize};

/// A secret as it goes into the derivation of a key.
///
/// There is no way to make one of a PIN: pictures are six of a fixed set, and a text has at least
/// [`Secret::LEAST`] characters of which one is a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

/// Why a text is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Fewer than [`Secret::LEAST`] characters.
    Short,
    /// No letter: a PIN, a date or a number, in whatever script.
    Digits,
}

impl Weak {
    /// Stable name, by which `ui` finds its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Digits => "digits",
        }
    }
}

impl Secret {
    /// So many pictures, in their order.
    pub const PICTURES: usize = 6;
    /// Fewest characters of a text.
    pub const LEAST: usize = 12;

    /// Six pictures by their ids, such as `p-07`; `None` for another number of them.
    pub fn pictures<I: AsRef<str>>(ids: &[I]) -> Option<Self> {
        let is_picture = |id: &I| id.as_ref().starts_with("p-") && !id.as_ref().contains(' ');
        (ids.len() == Self::PICTURES && ids.iter().all(is_picture)).then(|| {
            let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
            Self(ids.join(" "))
        })
    }

    /// A sentence or words, [settled](crate::settle) so that another keyboard types the same.
    /// No text is too long.
    pub fn text(text: &str, decompose: Decompose) -> Result<Self, Weak> {
        let settled = settle(text, decompose);
        if settled.chars().count() < Self::LEAST {
            return Err(Weak::Short);
        }
        if !settled.chars().any(char::is_alphabetic) {
            return Err(Weak::Digits);
        }
        Ok(Self(settled))
    }

    /// The text that a key is derived from. For a file: the passphrase, letter by letter.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same text, for whoever wipes it after use.
    pub fn into_text(self) -> String {
        self.0
    }
}

impl std::fmt::Debug for Secret {
    /// Never shows the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// What it costs to try one secret: Argon2id with one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl Cost {
    /// The least that a vault is made with: 64 MiB, three passes.
    pub const FLOOR: Self = Self {
        memory: 64 * 1024,
        passes: 3,
    };
    /// The most that is tried; what asks for more is damaged or hostile.
    pub const CEILING: Self = Self {
        memory: 512 * 1024,
        passes: 20,
    };

    /// Whether it lies between floor and ceiling.
    pub const fn is_sane(self) -> bool {
        self.memory >= Self::FLOOR.memory
            && self.passes >= Self::FLOOR.passes
            && self.memory <= Self::CEILING.memory
            && self.passes <= Self::CEILING.passes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<Secret, Weak> {
        Secret::text(text, str::to_owned)
    }

    #[test]
    fn no_secret_holds_a_pin() {
        for pin in 0..10_000 {
            let four = format!("{pin:04}");
            assert_eq!(text(&four), Err(Weak::Short));
            assert_eq!(text(&four.repeat(4)), Err(Weak::Digits));
            assert_eq!(text(&format!("{four} {four} {four}")), Err(Weak::Digits));
            let elsewhere = four
                .chars()
                .filter_map(|c| char::from_u32(u32::from(c) + 0x630));
            let elsewhere: String = elsewhere.collect();
            assert_eq!(text(&elsewhere.repeat(3)), Err(Weak::Digits));
            assert!(Secret::pictures(&[&four]).is_none());
            let digits: Vec<String> = four.chars().map(String::from).collect();
            assert!(Secret::pictures(&digits).is_none());
            let six: Vec<&str> = [four.as_str(); 6].to_vec();
            assert!(Secret::pictures(&six).is_none());
        }
    }

    #[test]
    fn long_sentences_are_taken_whole() {
        let long = "de zon scheint vandaag heel mooi op het grote plein ".repeat(100);
        let one = text(&long).unwrap();
        let other = text(&format!("{long}x")).unwrap();
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), long.trim_end().len());
    }

    #[test]
    fn signs_are_no_length() {
        assert_eq!(text("a!!!!!!!!!!!!!!!!"), Err(Weak::Short));
        assert_eq!(
            text("  De  zon\tschijnt!").unwrap().as_str(),
            "de zon schijnt"
        );
    }

    #[test]
    fn pictures_are_six_in_their_order() {
        let ids = ["p-01", "p-02", "p-03", "p-04", "p-05", "p-06"];
        let mut turned = ids;
        turned.reverse();
        assert_ne!(Secret::pictures(&ids), Secret::pictures(&turned));
        assert!(Secret::pictures(&ids[..5]).is_none());
        assert_eq!(format!("{:?}", Secret::pictures(&ids)), "Some(Secret)");
    }
}
