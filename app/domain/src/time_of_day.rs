//! A time of the day, to the minute.

use crate::digit;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A time on the clock of Europe/Amsterdam, from 00:00 to 23:59; `13:30` outside this program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// Minutes of a day.
const DAY: u16 = 24 * 60;

impl TimeOfDay {
    /// The time so many minutes after midnight; `None` from 24:00 on.
    pub const fn of_minutes(minutes: u16) -> Option<Self> {
        if minutes < DAY {
            Some(Self(minutes))
        } else {
            None
        }
    }

    /// Minutes after midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The time after so many minutes; `None` where that is another day. Midnight at the end counts as one.
    pub const fn after(self, minutes: u16) -> Option<Self> {
        match self.0.checked_add(minutes) {
            Some(minutes) => Self::of_minutes(minutes),
            None => None,
        }
    }

    /// Reads what people type: `13:30`, `13.30`, `9:05`, and whole hours as `13`.
    pub fn read(text: &str) -> Option<Self> {
        // Digits are those of any script, as everywhere.
        let plain = |c: char| {
            digit(c)
                .and_then(|digit| char::from_digit(digit, 10))
                .unwrap_or(c)
        };
        let text: String = text.trim().chars().map(plain).collect();
        let text = text.as_str();
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
        let number = |digits: &str, most: usize| {
            let is_number = (1..=most).contains(&digits.len());
            let is_number = is_number && digits.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let (hour, minute) = (
            number(hour, 2)?,
            number(minute, 2).filter(|_| minute.len() == 2)?,
        );
        (hour < 24 && minute < 60).then_some(Self(hour * 60 + minute))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).ok_or_else(|| {
            D::Error::custom(format_args!(
                "`{text}` is no time; write one such as `13:30`"
            ))
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TimeOfDay {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A time on the clock of Europe/Amsterdam, such as `13:30`.",
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_minute_is_read_as_it_is_written() {
        for minutes in 0..DAY {
            let time = TimeOfDay::of_minutes(minutes).unwrap();
            assert_eq!(TimeOfDay::read(&time.to_string()), Some(time));
            assert_eq!(
                TimeOfDay::read(&time.to_string().replace(':', ".")),
                Some(time)
            );
        }
        assert_eq!(TimeOfDay::of_minutes(DAY), None);
        assert_eq!(TimeOfDay::read("9"), TimeOfDay::of_minutes(540));
        for text in ["١٣:٣٠", "۱۳.۳۰", "１３:30", "१३:३०"] {
            assert_eq!(TimeOfDay::read(text), TimeOfDay::read("13:30"), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "", ":", "24:00", "12:60", "1:2", "123:00", "12:000", "-1:00", "9 uur",
        ] {
            assert_eq!(TimeOfDay::read(text), None, "{text}");
        }
        let at = TimeOfDay::read("23:30").unwrap();
        assert_eq!(at.after(29), TimeOfDay::read("23:59"));
        assert_eq!((at.after(30), at.after(u16::MAX)), (None, None));
    }
}
