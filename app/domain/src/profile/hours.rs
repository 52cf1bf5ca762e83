//! Who comes to a place at fixed hours. The words are those of the Flemish standard OSLO "Hulp- en
//! dienstverlening aan gedetineerden": a series of sessions, with an offer, a target and places.

use crate::recurrence::Recurrence;
use crate::time_of_day::TimeOfDay;
use crate::{Actor, Date, Theme};
use serde::{Deserialize, Serialize};

/// Hours at which somebody comes, once or again and again (OSLO: sessiereeks).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// What they are called on paper and in addresses, from 1; each has its own.
    pub id: u16,
    /// Who comes.
    pub who: Comes,
    /// What people call those who come, such as the name of an organisation.
    pub name: String,
    /// What one can get there (OSLO: aanbod).
    #[serde(default)]
    pub offers: String,
    /// The conditions that it is about; none is any.
    #[serde(default)]
    pub themes: Vec<Theme>,
    /// The languages that are spoken, as `nl` or `ar`; none is not said.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The first day. Where a rule stands beside it, it begins in the week or month of this day.
    #[serde(with = "crate::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub first: Date,
    /// The last day, when that is known.
    #[serde(
        default,
        with = "crate::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub last: Option<Date>,
    /// When it begins.
    pub at: TimeOfDay,
    /// How long it lasts, in minutes: 5 to 480, and not past midnight.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 480)))]
    pub minutes: u16,
    /// How often; without a rule it is once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<Recurrence>,
    /// Whether it goes on on public holidays.
    #[serde(default)]
    pub on_holidays: bool,
    /// Days on which it does not go on.
    #[serde(default)]
    pub cancelled: Vec<Cancelled>,
    /// Where in the building.
    #[serde(default)]
    pub room: String,
    /// How to sign up.
    #[serde(default)]
    pub sign_up: String,
    /// How many people at most each time (OSLO: maximum aantal deelnemers); 1 to 500.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 500)))]
    pub places: Option<u16>,
    /// The day on which somebody last looked whether it holds.
    #[serde(
        default,
        with = "crate::date::option",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub checked: Option<Date>,
}

/// A day on which it does not go on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cancelled {
    /// The day.
    #[serde(with = "crate::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// Why, in a few words (OSLO: reden van annulatie).
    #[serde(default)]
    pub why: String,
}

/// Who comes to an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Comes {
    /// A municipality.
    Municipality,
    /// Reclassering.
    Probation,
    /// A care provider.
    Care,
    /// Help with debts.
    DebtHelp,
    /// The library.
    Library,
    /// Volunteers.
    #[default]
    Volunteers,
    /// Somebody else, such as an agency or an employer.
    Others,
}

impl Comes {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Municipality,
        Self::Probation,
        Self::Care,
        Self::DebtHelp,
        Self::Library,
        Self::Volunteers,
        Self::Others,
    ];

    /// The name, as in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Probation => "probation",
            Self::Care => "care",
            Self::DebtHelp => "debt-help",
            Self::Library => "library",
            Self::Volunteers => "volunteers",
            Self::Others => "others",
        }
    }

    /// Whom a step calls them; `None` where no step does.
    pub const fn actor(self) -> Option<Actor> {
        match self {
            Self::Municipality => Some(Actor::Municipality),
            Self::Probation => Some(Actor::Probation),
            Self::Care => Some(Actor::CareProvider),
            Self::DebtHelp => Some(Actor::DebtHelp),
            Self::Volunteers => Some(Actor::Volunteer),
            Self::Library | Self::Others => None,
        }
    }
}

impl Hours {
    /// When it ends; `None` where that is after midnight, which [`crate::Profile::faults`] refuses.
    pub fn end(&self) -> Option<TimeOfDay> {
        self.at.after(self.minutes)
    }

    /// Whether it is held on a day, or would be if it were not cancelled and no holiday.
    pub fn falls_on(&self, day: Date) -> bool {
        let is_over = self.last.is_some_and(|last| day > last);
        let falls = match &self.repeat {
            Some(rule) => rule.falls_on(self.first, day),
            None => day == self.first,
        };
        falls && !is_over
    }

    /// Whether it is about a condition.
    pub fn is_about(&self, theme: Theme) -> bool {
        self.themes.is_empty() || self.themes.contains(&theme)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_name_who_comes_as_the_program_does() {
        for who in Comes::ALL {
            assert_eq!(serde_json::to_value(who).unwrap(), who.as_str());
        }
    }
}
