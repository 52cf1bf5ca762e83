//! Reading JSON so that nothing in it is passed over: serde alone takes the last of two equal names,
//! a list for named fields, and leaves out what an enum does not know.

use super::plain::{is_too_deep, plain};
use serde::de::{DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// What is wrong in a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Path in the JSON, such as `release/on/date`; empty for the whole.
    pub at: String,
    /// What is wrong there, or what to do.
    pub why: String,
}

impl Wrong {
    pub(super) fn new(at: &[String], why: impl fmt::Display) -> Self {
        let why = why.to_string();
        let at = if is_too_deep(&why) { &[] } else { at };
        Self {
            at: at.join("/"),
            why: plain(&why),
        }
    }

    /// The same, with the names that stand there together where only one belongs; serde does not say them.
    fn of_several(self, given: &Value) -> Self {
        let pointer = ["/", &self.at].concat();
        let there = if self.at.is_empty() {
            Some(given)
        } else {
            given.pointer(&pointer)
        };
        match there.and_then(Value::as_object) {
            Some(several) if several.len() > 1 && self.why.contains("single key") => {
                let names: Vec<&str> = several.keys().map(String::as_str).collect();
                let why = format!("only one of these belongs here: {}", names.join(", "));
                Self { why, ..self }
            }
            _ => self,
        }
    }

    /// The same, seen from further out.
    #[must_use]
    pub(super) fn below(self, outer: &str) -> Self {
        let at = [outer, &self.at];
        let at = at.into_iter().filter(|part| !part.is_empty());
        Self {
            at: at.collect::<Vec<_>>().join("/"),
            ..self
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        f.write_str(&self.why)
    }
}

impl std::error::Error for Wrong {}

/// Every value of a text; no name may be given twice.
pub(super) fn tree(json: &[u8]) -> Result<Value, Wrong> {
    let mut path = Vec::new();
    let mut from = serde_json::Deserializer::from_slice(json);
    let read = Once(&mut path).deserialize(&mut from);
    read.and_then(|value| from.end().map(|()| value))
        .map_err(|error| Wrong::new(&path, error))
}

/// Reads a value; the path stays where it ended, if that is an error.
struct Once<'a>(&'a mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        self.0.push("0".into());
        while let Some(value) = from.next_element_seed(Once(self.0))? {
            all.push(value);
            if let Some(last) = self.0.last_mut() {
                *last = all.len().to_string();
            }
        }
        self.0.pop();
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(name) = from.next_key::<String>()? {
            self.0.push(name.clone());
            if all.contains_key(&name) {
                let why = "given twice; leave one of them";
                return Err(serde::de::Error::custom(why));
            }
            let value = from.next_value_seed(Once(self.0))?;
            all.insert(name, value);
            self.0.pop();
        }
        Ok(all.into())
    }
}

/// Names that are numbers: serde says of another name neither which one it is nor what belongs there.
pub(super) fn check_numbers(all: &Value) -> Result<(), Wrong> {
    let is_number = |name: &&String| name.parse::<u32>().is_ok_and(|n| n.to_string() == **name);
    let mut names = all.as_object().into_iter().flat_map(Map::keys);
    match names.find(|name| !is_number(name)) {
        Some(other) => Err(Wrong::new(
            std::slice::from_ref(other),
            "a number belongs here, such as 1",
        )),
        None => Ok(()),
    }
}

/// Reads a value as what it shall be. Whatever it does not hold afterwards is refused.
pub(crate) fn typed<T: DeserializeOwned + Serialize>(value: Value) -> Result<T, Wrong> {
    let given = value.clone();
    let read: T = placed(value).map_err(|wrong| wrong.of_several(&given))?;
    let kept = serde_json::to_value(&read).map_err(|error| Wrong::new(&[], error))?;
    match left_out(&given, &kept, &mut Vec::new()) {
        Some(wrong) => Err(wrong),
        None => Ok(read),
    }
}

#[cfg(feature = "paths")]
fn placed<T: DeserializeOwned>(value: Value) -> Result<T, Wrong> {
    use serde_path_to_error::Segment;

    serde_path_to_error::deserialize(value).map_err(|error| {
        let steps = error.path().iter().filter_map(|step| match step {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { variant } => Some(variant.clone()),
            Segment::Unknown => None,
        });
        Wrong::new(&steps.collect::<Vec<_>>(), error.inner())
    })
}

#[cfg(not(feature = "paths"))]
fn placed<T: DeserializeOwned>(value: Value) -> Result<T, Wrong> {
    serde_json::from_value(value).map_err(|error| Wrong::new(&[], error))
}

/// The first place of `given` that `kept` does not have in the same form.
fn left_out(given: &Value, kept: &Value, path: &mut Vec<String>) -> Option<Wrong> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(name, value)| {
            path.push(name.clone());
            let wrong = match kept.get(name) {
                Some(kept) => left_out(value, kept, path),
                None => Some(Wrong::new(path, "there is nothing of this name")),
            };
            path.pop();
            wrong
        }),
        (Value::Array(given), Value::Array(kept)) if given.len() == kept.len() => None,
        (Value::Array(_), Value::Array(_)) => Some(Wrong::new(path, "holds a value twice")),
        (Value::Array(_), _) => Some(Wrong::new(path, "a list; names with values belong here")),
        (Value::Object(_), _) => Some(Wrong::new(path, "names with values; a word belongs here")),
        _ => None,
    }
}
