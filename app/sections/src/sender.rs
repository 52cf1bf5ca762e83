//! Who writes, and where an answer can go: asked once, for all letters.

use crate::filled::is_short;
use crate::named::named;
use crate::{Kind, body};
use domain::{Entry, Section};
use serde::{Deserialize, Serialize};

/// Most characters of each line.
pub const MAX_LINE: usize = 60;

/// Who writes, and where an answer can go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Sender {
    /// First and last name; at most [`MAX_LINE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_LINE)))]
    pub name: String,
    /// The own address: street, town.
    pub own: Address,
    /// The address of the institution; who reads it knows where the person is.
    pub inside: Address,
    /// The address of somebody else.
    pub other: Address,
    /// That somebody agrees that it stands on letters.
    pub other_agrees: bool,
    /// How else somebody can be reached.
    pub reach: ReachedBy,
    /// The name and number for that; at most [`MAX_LINE`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_LINE)))]
    pub reach_name: String,
    /// That somebody agrees that it stands on letters.
    pub reach_agrees: bool,
}

/// The lines of an address, each at most [`MAX_LINE`] characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Address {
    /// Whose it is, or of which place, where that is not the person.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_LINE)))]
    pub name: String,
    /// Street and number, or box.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_LINE)))]
    pub street: String,
    /// Code and town.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_LINE)))]
    pub town: String,
}

/// How somebody can be reached, beside by post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReachedBy {
    /// In no other way.
    #[default]
    None,
    /// Through the casemanager.
    CaseManager,
    /// Through somebody else.
    Other,
}

named!(ReachedBy {
    None "none",
    CaseManager "case-manager",
    Other "other",
});

impl Address {
    /// Its lines that say something.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let lines = [&self.name, &self.street, &self.town];
        lines.into_iter().map(|line| line.trim()).filter(|line| !line.is_empty())
    }

    fn fits(&self) -> bool {
        let lines = [&self.name, &self.street, &self.town];
        lines.into_iter().all(|line| is_short(line, MAX_LINE))
    }
}

impl Kind for Sender {
    const SECTION: Section = Section(17);
    const NAME: &'static str = "sender";

    fn read(entry: &Entry) -> Option<Self> {
        let body: Self = body::read(Self::VERSION, entry)?;
        let addresses = [&body.own, &body.inside, &body.other];
        let fits = is_short(&entry.title, MAX_LINE)
            && is_short(&body.reach_name, MAX_LINE)
            && addresses.into_iter().all(Address::fits);
        fits.then(|| Self {
            name: entry.title.clone(),
            ..body
        })
    }

    fn write(&self) -> Entry {
        // The name stands in the head only.
        let body = Self {
            name: String::new(),
            ..self.clone()
        };
        Entry {
            title: self.name.clone(),
            theme: None,
            day: None,
            rest: body::write(Self::VERSION, &body),
        }
    }

    // There is one.
    fn is_twin(&self, _other: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_json() {
        crate::named::check(ReachedBy::ALL, ReachedBy::as_str);
    }

    #[test]
    fn an_address_has_the_lines_that_say_something() {
        let address = Address {
            street: " Dorpsstraat 1 ".into(),
            town: "1234 AB Dorp".into(),
            ..Address::default()
        };
        assert_eq!(address.lines().collect::<Vec<_>>(), ["Dorpsstraat 1", "1234 AB Dorp"]);
    }
}
