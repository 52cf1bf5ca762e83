//! What an organisation of volunteers counts of its visiting hours: contact moments and the time that was given. On
//! its own laptop, in a vault of its own. There is no field for a person inside.
//!
//! Two laptops count the same: what is counted has a key drawn by lot, and an edition. Where both have one of the
//! same key, the later edition stays; of two of the same edition the larger value. So a merge gives the same in
//! any order, and merging once more changes nothing.

mod counted;
#[cfg(any(test, feature = "generate"))]
pub mod generate;
mod moment;
mod shift;

pub use counted::{Countable, Counted, CountedKey};
pub use moment::{Length, Moment, MomentKind, Outcome};
pub use shift::{Activity, MAX_KILOMETRES, MAX_QUARTERS, Shift};

use crate::named::named;
use crate::{Kind, body};
use domain::{Date, Dossier, Entry, EntryId, MAX_ID, Map, Section, Set};
use serde::{Deserialize, Serialize};

/// Most characters of the name of an organisation, an institution or a volunteer.
pub const MAX_NAME: usize = 60;
/// Most years that rules are kept of.
pub const MAX_YEARS: usize = 50;
/// Most municipalities that are looked at.
pub const MAX_MUNICIPALITIES: usize = 60;

/// A contact moment as it is kept.
pub type CountedMoment = Counted<Moment>;
/// The time that a volunteer gave, as it is kept.
pub type CountedShift = Counted<Shift>;

/// Whose counting it is, and what its published numbers are made by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Counting {
    /// How often it was edited; the highest one stays when two laptops merge.
    pub edition: u32,
    /// The name of the organisation; at most [`MAX_NAME`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_NAME)))]
    pub name: String,
    /// The rules by year. A year without rules has those of the last one before it.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = MAX_YEARS)))]
    pub years: Map<u16, YearRules>,
}

/// What is published of a year. It is chosen once: two ways side by side would tell of small groups.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct YearRules {
    /// The shortest period that has numbers of its own.
    pub grain: Grain,
    /// What moments are divided by.
    pub by: Division,
    /// The municipalities that the page on what is stuck has a line for, by code; at most [`MAX_MUNICIPALITIES`].
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_MUNICIPALITIES)))]
    pub municipalities: Set<String>,
}

/// A period that numbers are given for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Grain {
    /// A calendar month.
    Month,
    /// A quarter of a calendar year.
    #[default]
    Quarter,
    /// A calendar year.
    Year,
}

/// What the moments of a period are divided by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    /// The condition that they were about.
    #[default]
    Condition,
    /// What was done.
    Kind,
    /// What came of it.
    Outcome,
    /// How long they were.
    Length,
}

named!(Grain {
    Month "month",
    Quarter "quarter",
    Year "year",
});
named!(Division {
    Condition "condition",
    Kind "kind",
    Outcome "outcome",
    Length "length",
});

impl Counting {
    /// There is one.
    pub const ID: EntryId = EntryId {
        section: Self::SECTION,
        number: 1,
    };

    /// The one of a dossier; `None` when that is the plan of a person. Where only its settings are gone, they are
    /// empty: what was counted must not be taken for a plan.
    pub fn of(dossier: &Dossier) -> Option<Self> {
        let read = dossier.entries.get(&Self::ID).and_then(Self::read);
        read.or_else(|| {
            let of_counted = [Moment::SECTION, Shift::SECTION];
            let mut counted = of_counted.iter().map(|section| dossier.section(*section).next());
            counted.any(|entry| entry.is_some()).then(Self::default)
        })
    }

    /// The rules of a year. Before the first year that has some they publish as little as can be, so that what is
    /// chosen later changes no numbers that were shown.
    pub fn rules(&self, year: u16) -> YearRules {
        let mut before = self.years.iter().filter(|(of, _)| **of <= year);
        let last = before.next_back().map(|(_, rules)| rules.clone());
        last.unwrap_or(YearRules {
            grain: Grain::Year,
            ..YearRules::default()
        })
    }

    fn fits(&self) -> bool {
        is_name(&self.name)
            && self.years.len() <= MAX_YEARS
            && self.years.iter().all(|(year, rules)| {
                (2000..2200).contains(year)
                    && rules.municipalities.len() <= MAX_MUNICIPALITIES
                    && rules.municipalities.iter().all(|code| is_code(code))
            })
    }
}

/// Whether a name may be kept.
pub(crate) fn is_name(name: &str) -> bool {
    name.chars().nth(MAX_NAME).is_none()
}

/// Whether a text may be the code of a municipality.
fn is_code(code: &str) -> bool {
    !code.is_empty() && code.len() <= MAX_ID
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body(u32, Map<u16, YearRules>);

impl Kind for Counting {
    const SECTION: Section = Section(11);
    const NAME: &'static str = "counting";
    const IS_KEYED: bool = true;

    fn read(entry: &Entry) -> Option<Self> {
        let Body(edition, years) = body::read(Self::VERSION, entry)?;
        let read = Self {
            edition,
            name: entry.title.clone(),
            years,
        };
        read.fits().then_some(read)
    }

    fn write(&self) -> Entry {
        let Self {
            edition,
            name,
            years,
        } = self.clone();
        Entry {
            title: name,
            rest: body::write(Self::VERSION, &Body(edition, years)),
            ..Entry::default()
        }
    }

    /// There is one, so both sides mean the same.
    fn is_twin(&self, _: &Self) -> bool {
        true
    }

    /// There is one.
    fn key(&self) -> u64 {
        0
    }

    /// The later name; of each year what is coarser, which publishes less.
    fn joined(self, other: Self) -> Self {
        let edition = self.edition.max(other.edition);
        let name = (self.edition, &self.name).max((other.edition, &other.name)).1.clone();
        let mut years = self.years;
        for (year, theirs) in other.years {
            let stays = match years.get(&year) {
                Some(mine) if *mine >= theirs => continue,
                _ => theirs,
            };
            years.insert(year, stays);
        }
        Self {
            edition,
            name,
            years,
        }
    }
}

/// What is counted of a day, in the order in which it was put in: from the head of the entry, so that thousands of
/// others are not read.
pub fn of_day<T: Countable>(
    dossier: &Dossier,
    day: Date,
) -> impl DoubleEndedIterator<Item = (EntryId, Counted<T>)> {
    let entries = dossier.section(T::SECTION);
    let of_day = entries.filter(move |(_, entry)| entry.day == Some(day));
    of_day.filter_map(|(id, entry)| Some((id, Counted::read(entry)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::named::check;

    #[test]
    fn names_are_those_of_the_json() {
        check(Grain::ALL, Grain::as_str);
        check(Division::ALL, Division::as_str);
        check(Length::ALL, Length::as_str);
        check(MomentKind::ALL, MomentKind::as_str);
        check(Outcome::ALL, Outcome::as_str);
        check(Activity::ALL, Activity::as_str);
    }

    #[test]
    fn a_year_has_its_own_rules_or_those_of_the_last_one_before_or_the_least() {
        let rules = |grain| YearRules {
            grain,
            ..YearRules::default()
        };
        let counting = Counting {
            years: [(2027, rules(Grain::Month)), (2029, rules(Grain::Year))]
                .into_iter()
                .collect(),
            ..Counting::default()
        };
        let of = |year| counting.rules(year).grain;
        assert_eq!([2026, 2027, 2028].map(of), [Grain::Year, Grain::Month, Grain::Month]);
        assert_eq!([2029, 2040].map(of), [Grain::Year; 2]);
    }

    #[test]
    fn what_was_counted_is_no_plan_when_its_settings_are_gone() {
        let mut dossier = Dossier::new(domain::DossierId::from_bytes([1; 16]));
        assert_eq!(Counting::of(&dossier), None);
        let section = Moment::SECTION;
        let counted = CountedMoment {
            key: CountedKey(1),
            edition: 1,
            counted: None,
        };
        dossier.entries.insert(EntryId { section, number: 1 }, counted.write());
        assert_eq!(Counting::of(&dossier), Some(Counting::default()));
    }

    #[test]
    fn the_largest_rules_fit_into_an_entry() {
        let codes = (0..MAX_MUNICIPALITIES).map(|code| format!("{code:04}"));
        let rules = YearRules {
            municipalities: codes.collect(),
            ..YearRules::default()
        };
        let years = (2000..).take(MAX_YEARS);
        let largest = Counting {
            edition: u32::MAX,
            name: "\u{1F33B}".repeat(MAX_NAME),
            years: years.map(|year| (year, rules.clone())).collect(),
        };
        let entry = largest.write();
        assert!(entry.rest.len() <= domain::MAX_REST, "{}", entry.rest.len());
        assert_eq!(Counting::read(&entry), Some(largest));
    }
}
