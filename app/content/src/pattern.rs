//! One sentence as compiled: text, values and choices by number or word.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;

/// One sentence: its pieces in order.
///
/// As JSON a string, or an array of strings, `{"v": name}` (a value) and
/// `{"s": name, "k": {case: pattern}, "d": default case}` (a choice).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern(pub(crate) Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Value(String),
    Select {
        by: String,
        cases: BTreeMap<String, Pattern>,
        default: String,
    },
}

// By hand: a derived untagged enum would buffer every value, in the wasm that counts.
impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Pieces;
        impl<'de> Visitor<'de> for Pieces {
            type Value = Pattern;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or an array")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Pattern, E> {
                Ok(Pattern(vec![Piece::Text(text.to_owned())]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Pattern, A::Error> {
                let mut pieces = Vec::new();
                while let Some(piece) = items.next_element()? {
                    pieces.push(piece);
                }
                Ok(Pattern(pieces))
            }
        }
        from.deserialize_any(Pieces)
    }
}

impl<'de> Deserialize<'de> for Piece {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct One;
        impl<'de> Visitor<'de> for One {
            type Value = Piece;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, a value or a choice")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Piece, E> {
                Ok(Piece::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Piece, A::Error> {
                let (mut by, mut cases, mut default) = (None, BTreeMap::new(), None);
                while let Some(field) = map.next_key::<String>()? {
                    match field.as_str() {
                        "v" => return map.next_value().map(Piece::Value),
                        "s" => by = Some(map.next_value()?),
                        "k" => cases = map.next_value()?,
                        "d" => default = Some(map.next_value()?),
                        _ => return Err(A::Error::custom("unknown field")),
                    }
                }
                match (by, default) {
                    (Some(by), Some(default)) => Ok(Piece::Select { by, cases, default }),
                    _ => Err(A::Error::missing_field("s or d")),
                }
            }
        }
        from.deserialize_any(One)
    }
}

#[cfg(feature = "compile")]
mod json {
    use super::{Pattern, Piece};
    use serde::ser::{Serialize, SerializeMap, Serializer};

    impl Serialize for Pattern {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            match self.0.as_slice() {
                [] => to.serialize_str(""),
                [Piece::Text(text)] => to.serialize_str(text),
                pieces => to.collect_seq(pieces),
            }
        }
    }

    impl Serialize for Piece {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Text(text) => to.serialize_str(text),
                Self::Value(name) => {
                    let mut map = to.serialize_map(Some(1))?;
                    map.serialize_entry("v", name)?;
                    map.end()
                }
                Self::Select { by, cases, default } => {
                    let mut map = to.serialize_map(Some(3))?;
                    map.serialize_entry("s", by)?;
                    map.serialize_entry("k", cases)?;
                    map.serialize_entry("d", default)?;
                    map.end()
                }
            }
        }
    }
}
