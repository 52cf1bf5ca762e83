//! One thing that is counted, as two laptops may have it.

use crate::{Described, Kind, body};
use domain::{Entry, Section};
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Something that is counted.
pub trait Countable: Clone + Ord + Serialize + DeserializeOwned + Described {
    /// The stored number of its section.
    const SECTION: Section;
    /// The name in JSON.
    const NAME: &'static str;
    /// What only the section reads.
    type Body: Default + PartialEq + Serialize + DeserializeOwned;

    /// From the head of its entry and what only the section reads; `None` when it is not what may be kept.
    fn read(entry: &Entry, body: Self::Body) -> Option<Self>;

    /// The head of its entry, with an empty rest, and what only the section reads.
    fn write(&self) -> (Entry, Self::Body);
}

/// Names what is counted, the same on every laptop: 64 bits by lot. In JSON 16 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountedKey(pub u64);

/// Something that is counted, with what a merge needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Counted{T}"))]
#[serde(deny_unknown_fields, bound = "T: Countable")]
pub struct Counted<T> {
    /// Names it.
    #[cfg_attr(feature = "schema", schemars(with = "String", regex(pattern = "^[0-9a-f]{16}$")))]
    pub key: CountedKey,
    /// How often it was edited; the highest one stays when two laptops merge.
    pub edition: u32,
    /// What it is; `null` when it was taken away, so that a merge does not bring it back.
    pub counted: Option<T>,
}

impl<T: Countable> Counted<T> {
    /// A new one under a key drawn by lot.
    pub fn new(key: CountedKey, counted: T) -> Self {
        Self {
            key,
            edition: 0,
            counted: Some(counted),
        }
    }

    /// The same after an edit; `None` takes it away.
    #[must_use]
    pub fn edited(&self, counted: Option<T>) -> Self {
        Self {
            key: self.key,
            edition: self.edition.saturating_add(1),
            counted,
        }
    }
}

/// Key, edition, what the section reads.
type Body<T> = (u64, u32, Option<<T as Countable>::Body>);

impl<T: Countable> Kind for Counted<T> {
    const SECTION: Section = T::SECTION;
    const NAME: &'static str = T::NAME;
    const IS_KEYED: bool = true;

    fn read(entry: &Entry) -> Option<Self> {
        let (key, edition, inner): Body<T> = body::read(Self::VERSION, entry)?;
        let counted = match inner {
            Some(inner) => Some(T::read(entry, inner)?),
            None => None,
        };
        Some(Self {
            key: CountedKey(key),
            edition,
            counted,
        })
    }

    fn write(&self) -> Entry {
        let (head, inner) = match &self.counted {
            Some(counted) => {
                let (head, inner) = counted.write();
                (head, Some(inner))
            }
            None => (Entry::default(), None),
        };
        let written: Body<T> = (self.key.0, self.edition, inner);
        Entry {
            rest: body::write(Self::VERSION, &written),
            ..head
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.key == other.key
    }

    fn key(&self) -> u64 {
        self.key.0
    }

    fn joined(self, other: Self) -> Self {
        let order = |one: &Self| (one.edition, one.counted.clone());
        if order(&self) >= order(&other) {
            self
        } else {
            other
        }
    }
}

impl Serialize for CountedKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:016x}", self.0))
    }
}

impl<'de> Deserialize<'de> for CountedKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = u64::from_str_radix(&text, 16).ok().map(Self);
        // One way to write each: upper case, a sign or fewer digits are another text.
        let same = read.filter(|key| format!("{:016x}", key.0) == text);
        same.ok_or_else(|| D::Error::custom("16 hexadecimal digits are expected"))
    }
}
