//! The day somebody goes home, as far as it is known.

use crate::Date;
use chrono::Days;
use serde::{Deserialize, Serialize};

/// Days ahead that a plan without a known release counts with.
const UNKNOWN_AHEAD: u64 = 28;

/// When the person goes home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Release {
    /// Not known; planned as today + 28 days, and the plan says so.
    #[default]
    Unknown,
    /// On this day.
    On {
        /// The day.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        date: Date,
        /// "Staat vast": no margin is kept.
        #[serde(default)]
        fixed: bool,
    },
    /// Around this day.
    About {
        /// The likely day.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        date: Date,
    },
    /// Between two days, both included.
    Between {
        /// The first possible day.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        from: Date,
        /// The last possible day, not before `from`.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        to: Date,
    },
    /// Already outside.
    Outside {
        /// The first day outside.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        since: Date,
    },
}

impl Release {
    /// The day that fit is judged against: d, or the end of a range.
    pub fn likely(self, today: Date) -> Date {
        match self {
            Self::Unknown => plus(today, UNKNOWN_AHEAD),
            Self::On { date, .. } | Self::About { date } => date,
            Self::Between { to, .. } => to,
            Self::Outside { since } => since,
        }
    }

    /// The first day it may come to: `margin` days before, because dates move earlier
    /// (DESIGN: 14 days; none when it stands fast).
    pub fn earliest(self, today: Date, margin: u16) -> Date {
        match self {
            Self::Unknown => plus(today, UNKNOWN_AHEAD),
            Self::On { date, fixed: true } => date,
            Self::On { date, .. } => minus(date, u64::from(margin)),
            Self::About { date } => minus(date, 14),
            Self::Between { from, .. } => from,
            Self::Outside { since } => since,
        }
    }

    /// Whether the person is outside already.
    pub const fn is_outside(self) -> bool {
        matches!(self, Self::Outside { .. })
    }

    /// Whether the day has passed although nobody said "outside": asks, never assumes.
    pub fn asks_outside(self, today: Date) -> bool {
        !self.is_outside() && self.likely(today) < today
    }

    /// Every date in it.
    pub fn dates(self) -> impl Iterator<Item = Date> {
        let (a, b) = match self {
            Self::Unknown => (None, None),
            Self::On { date, .. } | Self::About { date } => (Some(date), None),
            Self::Between { from, to } => (Some(from), Some(to)),
            Self::Outside { since } => (Some(since), None),
        };
        a.into_iter().chain(b)
    }
}

fn plus(date: Date, days: u64) -> Date {
    date.checked_add_days(Days::new(days)).unwrap_or(Date::MAX)
}

fn minus(date: Date, days: u64) -> Date {
    date.checked_sub_days(Days::new(days)).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_margin_is_silent_and_ends_when_the_day_stands_fast() {
        let today = day("2026-11-22");
        let on = Release::On {
            date: day("2027-06-01"),
            fixed: false,
        };
        assert_eq!(on.earliest(today, 14), day("2027-05-18"));
        let fixed = Release::On {
            date: day("2027-06-01"),
            fixed: true,
        };
        assert_eq!(fixed.earliest(today, 14), day("2027-06-01"));
        let between = Release::Between {
            from: day("2027-01-01"),
            to: day("2027-02-01"),
        };
        assert_eq!(between.earliest(today, 14), day("2027-01-01"));
        assert_eq!(between.likely(today), day("2027-02-01"));
    }

    #[test]
    fn a_past_day_asks_and_never_assumes() {
        let today = day("2026-11-22");
        assert!(
            Release::About {
                date: day("2026-11-21")
            }
            .asks_outside(today)
        );
        assert!(!Release::About { date: today }.asks_outside(today));
        assert!(
            !Release::Outside {
                since: day("2026-11-01")
            }
            .asks_outside(today)
        );
        assert_eq!(Release::Unknown.likely(today), day("2026-12-20"));
    }
}
