//! How often something comes back: the few rules of RFC 5545 that a place needs, on civil dates.

use crate::Date;
use crate::calendar::{days_between, plus_days};
use chrono::{Datelike, Weekday};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A rule, written as RFC 5545 does: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`, `FREQ=MONTHLY;BYDAY=1MO,-1FR`.
/// Weeks begin on Monday. When it begins and ends stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    /// Weeks or months.
    pub unit: RecurrenceUnit,
    /// Of how many of them one counts: every one, every second, …; 1 to [`MOST_APART`].
    pub every: u8,
    /// On which days; at least one.
    pub on: Vec<RecurrenceDay>,
}

/// What a rule counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecurrenceUnit {
    /// Weeks, from Monday to Sunday.
    Week,
    /// Calendar months.
    Month,
}

/// A day of a week, or one such day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecurrenceDay {
    /// Which one of a month, 1 to 4, or -1 for the last; 0 in weeks.
    pub nth: i8,
    /// The day of the week.
    pub weekday: Weekday,
}

/// The largest number of weeks or months from one to the next.
pub const MOST_APART: u8 = 12;

/// Days of a rule at most.
const MOST_DAYS: usize = 7;

/// The part of a rule that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecurrenceFault(
    /// As it stands there; the whole rule where something is missing.
    pub String,
);

/// Days of the week as RFC 5545 names them.
const NAMES: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

impl Recurrence {
    /// Reads a rule. What stands twice, is unknown, or says when to stop is refused with the part of it.
    pub fn read(text: &str) -> Result<Self, RecurrenceFault> {
        let fault = |part: &str| RecurrenceFault(part.to_owned());
        let (mut unit, mut every, mut days) = (None, None, None);
        for part in text.split(';') {
            let (name, value) = part.split_once('=').ok_or_else(|| fault(part))?;
            let is_new = match name {
                "FREQ" => unit
                    .replace(unit_of(value).ok_or_else(|| fault(part))?)
                    .is_none(),
                "INTERVAL" => every
                    .replace(interval(value).ok_or_else(|| fault(part))?)
                    .is_none(),
                "BYDAY" => days.replace((part, value)).is_none(),
                _ => false,
            };
            if !is_new {
                return Err(fault(part));
            }
        }
        let unit = unit.ok_or_else(|| fault(text))?;
        let (part, days) = days.ok_or_else(|| fault(text))?;
        let mut on: Vec<RecurrenceDay> = Vec::new();
        for name in days.split(',') {
            let day = day_of(unit, name).ok_or_else(|| fault(part))?;
            if on.contains(&day) || on.len() == MOST_DAYS {
                return Err(fault(part));
            }
            on.push(day);
        }
        let every = every.unwrap_or(1);
        Ok(Self { unit, every, on })
    }

    /// Every so many weeks on the weekday of a day.
    pub fn weekly(every: u8, of: Date) -> Self {
        let weekday = of.weekday();
        Self {
            unit: RecurrenceUnit::Week,
            every,
            on: vec![RecurrenceDay { nth: 0, weekday }],
        }
    }

    /// Every month on the weekday of a day: the first, second, … as that day is; from the fifth on the last.
    pub fn monthly(of: Date) -> Self {
        let nth = i8::try_from(of.day0() / 7 + 1).unwrap_or(1);
        let nth = if nth > 4 { -1 } else { nth };
        let weekday = of.weekday();
        Self {
            unit: RecurrenceUnit::Month,
            every: 1,
            on: vec![RecurrenceDay { nth, weekday }],
        }
    }

    /// Whether it falls on a day, of what begins in the week or month of `first`; never before that day.
    pub fn falls_on(&self, first: Date, day: Date) -> bool {
        if day < first {
            return false;
        }
        let passed = match self.unit {
            RecurrenceUnit::Week => days_between(monday(first), monday(day)) / 7,
            RecurrenceUnit::Month => {
                let months = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month0());
                months(day) - months(first)
            }
        };
        passed % i64::from(self.every) == 0 && self.on.iter().any(|one| one.is(day))
    }
}

impl RecurrenceDay {
    fn is(self, day: Date) -> bool {
        if self.weekday != day.weekday() {
            return false;
        }
        match self.nth {
            0 => true,
            -1 => plus_days(day, 7).month() != day.month(),
            nth => i64::from(nth) == i64::from(day.day0() / 7) + 1,
        }
    }
}

/// The Monday of the week of a day.
fn monday(day: Date) -> Date {
    crate::calendar::minus_days(day, day.weekday().num_days_from_monday())
}

fn unit_of(value: &str) -> Option<RecurrenceUnit> {
    match value {
        "WEEKLY" => Some(RecurrenceUnit::Week),
        "MONTHLY" => Some(RecurrenceUnit::Month),
        _ => None,
    }
}

fn interval(value: &str) -> Option<u8> {
    let is_plain = value.bytes().all(|byte| byte.is_ascii_digit());
    let number = value.parse().ok().filter(|_| is_plain)?;
    (1..=MOST_APART).contains(&number).then_some(number)
}

fn day_of(unit: RecurrenceUnit, name: &str) -> Option<RecurrenceDay> {
    let (nth, name) = name.split_at_checked(name.len().checked_sub(2)?)?;
    let weekday = NAMES.iter().find(|(known, _)| *known == name)?.1;
    let nth = match (unit, nth) {
        (RecurrenceUnit::Week, "") => 0,
        (RecurrenceUnit::Month, "1" | "2" | "3" | "4" | "-1") => nth.parse().ok()?,
        _ => return None,
    };
    Some(RecurrenceDay { nth, weekday })
}

impl fmt::Display for Recurrence {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self.unit {
            RecurrenceUnit::Week => "FREQ=WEEKLY",
            RecurrenceUnit::Month => "FREQ=MONTHLY",
        })?;
        if self.every > 1 {
            write!(to, ";INTERVAL={}", self.every)?;
        }
        for (at, day) in self.on.iter().enumerate() {
            to.write_str(if at == 0 { ";BYDAY=" } else { "," })?;
            if day.nth != 0 {
                write!(to, "{}", day.nth)?;
            }
            let name = NAMES.iter().find(|(_, weekday)| *weekday == day.weekday);
            to.write_str(name.map_or("", |(name, _)| name))?;
        }
        Ok(())
    }
}

impl Serialize for Recurrence {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Recurrence {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).map_err(|RecurrenceFault(part)| {
            D::Error::custom(format_args!(
                "`{part}` is no rule of ours; write one such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU` or `FREQ=MONTHLY;BYDAY=1MO`"
            ))
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Recurrence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Recurrence".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A rule of RFC 5545: `FREQ=WEEKLY` with `BYDAY=TU,TH`, or `FREQ=MONTHLY` with `BYDAY=1MO,-1FR`; `INTERVAL` from 1 to 12.",
            "type": "string",
            "pattern": "^FREQ=(WEEKLY|MONTHLY)(;INTERVAL=[0-9]+)?;BYDAY=[-0-9A-Z,]+$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_rule_is_written_as_it_was_read() {
        for text in [
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU",
            "FREQ=MONTHLY;BYDAY=1MO",
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU,-1FR",
        ] {
            assert_eq!(Recurrence::read(text).unwrap().to_string(), text);
        }
        let other_order = Recurrence::read("BYDAY=TU;INTERVAL=1;FREQ=WEEKLY").unwrap();
        assert_eq!(other_order.to_string(), "FREQ=WEEKLY;BYDAY=TU");
    }

    #[test]
    fn a_broken_rule_is_refused_with_the_part_that_is_wrong() {
        for (text, part) in [
            ("", ""),
            ("FREQ=DAILY;BYDAY=TU", "FREQ=DAILY"),
            ("FREQ=WEEKLY", "FREQ=WEEKLY"),
            ("BYDAY=TU", "BYDAY=TU"),
            ("FREQ=WEEKLY;BYDAY=", "BYDAY="),
            ("FREQ=WEEKLY;BYDAY=TU,TU", "BYDAY=TU,TU"),
            ("FREQ=WEEKLY;BYDAY=1TU", "BYDAY=1TU"),
            ("FREQ=WEEKLY;BYDAY=tu", "BYDAY=tu"),
            ("FREQ=WEEKLY;BYDAY=ëU", "BYDAY=ëU"),
            ("FREQ=MONTHLY;BYDAY=MO", "BYDAY=MO"),
            ("FREQ=MONTHLY;BYDAY=5MO", "BYDAY=5MO"),
            ("FREQ=MONTHLY;BYDAY=-2MO", "BYDAY=-2MO"),
            ("FREQ=WEEKLY;INTERVAL=0;BYDAY=TU", "INTERVAL=0"),
            ("FREQ=WEEKLY;INTERVAL=13;BYDAY=TU", "INTERVAL=13"),
            ("FREQ=WEEKLY;INTERVAL=+2;BYDAY=TU", "INTERVAL=+2"),
            ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "COUNT=3"),
            ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301", "UNTIL=20270301"),
            ("FREQ=WEEKLY;FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY"),
            ("FREQ=WEEKLY;;BYDAY=TU", ""),
        ] {
            assert_eq!(
                Recurrence::read(text),
                Err(RecurrenceFault(part.into())),
                "{text}"
            );
        }
    }

    #[test]
    fn a_rule_of_a_day_falls_on_that_day() {
        let mut on = day("2027-01-01");
        while on < day("2028-03-01") {
            for rule in [Recurrence::weekly(2, on), Recurrence::monthly(on)] {
                assert!(rule.falls_on(on, on), "{rule} on {on}");
                assert_eq!(Recurrence::read(&rule.to_string()).as_ref(), Ok(&rule));
            }
            on = plus_days(on, 1);
        }
    }

    #[test]
    fn the_last_friday_is_the_fourth_or_the_fifth() {
        let rule = Recurrence::read("FREQ=MONTHLY;BYDAY=-1FR").unwrap();
        let first = day("2027-01-01");
        let days = (0..90).map(|at| plus_days(first, at));
        let days: Vec<Date> = days.filter(|day| rule.falls_on(first, *day)).collect();
        assert_eq!(days, ["2027-01-29", "2027-02-26", "2027-03-26"].map(day));
    }
}
