//! What a section has to say of itself, and its row in the table.

use domain::{Entry, Section};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Without the feature `schema` every type has one.
#[cfg(not(feature = "schema"))]
pub trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}
#[cfg(feature = "schema")]
pub use schemars::JsonSchema as Described;

/// What stands in one section. Its serde form is the JSON in a file.
pub trait Kind: Clone + PartialEq + Serialize + DeserializeOwned + Described {
    /// The stored number: never reused.
    const SECTION: Section;
    /// The name in JSON, and behind `section-` the key of its title in words.
    const NAME: &'static str;
    /// The version of what is written into [`Entry::rest`]; 1 where nothing is.
    const VERSION: u8 = 1;

    /// Whether [`Kind::key`] names one on every computer. A merge then asks nothing: [`Kind::joined`] decides.
    const IS_KEYED: bool = false;

    /// What an entry says; `None` when it is of a newer program or damaged.
    fn read(entry: &Entry) -> Option<Self>;

    /// As an entry.
    fn write(&self) -> Entry;

    /// Whether two that got the same number on two computers are one thing that was edited.
    fn is_twin(&self, other: &Self) -> bool;

    /// What names it on every computer, where [`Kind::IS_KEYED`].
    fn key(&self) -> u64 {
        0
    }

    /// What becomes of two with one key: the same whichever comes first, and however often.
    #[must_use]
    fn joined(self, _other: Self) -> Self {
        self
    }
}

/// A section, for whoever does not know its kind.
#[derive(Debug)]
pub struct Row {
    /// The stored number.
    pub section: Section,
    /// The name in JSON, and behind `section-` the key of its title in words.
    pub name: &'static str,
    /// Whether an entry may stand in this section: it is exactly what the section would write, or was
    /// written by a newer one.
    pub fits: fn(&Entry) -> bool,
    /// Whether two entries are one thing that was edited.
    pub is_twin: fn(&Entry, &Entry) -> bool,
    /// Whether its entries have a key that is the same on every computer.
    pub is_keyed: bool,
    /// The key of an entry; `None` when it can't be read.
    pub key: fn(&Entry) -> Option<u64>,
    /// What becomes of two with one key; the first one where either can't be read.
    pub joined: fn(&Entry, &Entry) -> Entry,
    /// An entry as JSON; `None` when it can't be read.
    #[cfg(feature = "json")]
    pub(crate) to_json: fn(&Entry) -> Option<serde_json::Value>,
    /// The entry that JSON says.
    #[cfg(feature = "json")]
    pub(crate) from_json: fn(serde_json::Value) -> Result<Entry, crate::json::Wrong>,
    /// The schema of that JSON.
    #[cfg(feature = "schema")]
    pub(crate) schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

impl Row {
    /// The row of a kind.
    pub(crate) const fn of<K: Kind>() -> Self {
        Self {
            section: K::SECTION,
            name: K::NAME,
            fits: fits::<K>,
            is_twin: is_twin::<K>,
            is_keyed: K::IS_KEYED,
            key: |entry| Some(K::read(entry)?.key()),
            joined: joined::<K>,
            #[cfg(feature = "json")]
            to_json: |entry| serde_json::to_value(K::read(entry)?).ok(),
            #[cfg(feature = "json")]
            from_json: |value| Ok(crate::json::typed::<K>(value)?.write()),
            #[cfg(feature = "schema")]
            schema: |generator| generator.subschema_for::<K>(),
        }
    }
}

fn fits<K: Kind>(entry: &Entry) -> bool {
    let is_newer = entry
        .rest
        .first()
        .is_some_and(|version| *version > K::VERSION);
    is_newer || K::read(entry).is_some_and(|read| read.write() == *entry)
}

fn is_twin<K: Kind>(one: &Entry, other: &Entry) -> bool {
    match (K::read(one), K::read(other)) {
        (Some(one), Some(other)) => one.is_twin(&other),
        _ => one.title == other.title,
    }
}

fn joined<K: Kind>(one: &Entry, other: &Entry) -> Entry {
    match (K::read(one), K::read(other)) {
        (Some(one), Some(other)) => one.joined(other).write(),
        _ => one.clone(),
    }
}
