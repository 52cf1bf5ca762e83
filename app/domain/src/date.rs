//! Dates as they are written: `2027-03-01` for people, a number of days in what only programs read.
//!
//! By hand: chrono's own reader takes any format there is, and that in every wasm.
//! A field takes part with `#[serde(with = "date")]`, or `date::option`.

use crate::Date;
use chrono::Datelike;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes a date field.
pub fn serialize<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
    if to.is_human_readable() {
        to.serialize_str(&write_date(*date))
    } else {
        to.serialize_i32(date.num_days_from_ce())
    }
}

/// Reads a date field.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    if from.is_human_readable() {
        let text = String::deserialize(from)?;
        let wrong = || D::Error::custom(format!("{text:?} is no date such as 2027-03-01"));
        read_date(&text).ok_or_else(wrong)
    } else {
        let days = i32::deserialize(from)?;
        Date::from_num_days_from_ce_opt(days).ok_or_else(|| D::Error::custom("no date"))
    }
}

/// The same for a field that may be empty.
pub mod option {
    use super::{Date, Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Day(#[serde(with = "super")] Date);

    /// Writes the field.
    pub fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(Day).serialize(to)
    }

    /// Reads the field.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        Ok(Option::<Day>::deserialize(from)?.map(|Day(date)| date))
    }
}

/// The date that such a text says; `None` for any other text.
pub fn read_date(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number: u16, digit| {
            let digit = digit.checked_sub(b'0').filter(|digit| *digit < 10)?;
            Some(number * 10 + u16::from(digit))
        })
    };
    let (year, month, day) = (
        number(&[y1, y2, y3, y4])?,
        number(&[m1, m2])?,
        number(&[d1, d2])?,
    );
    Date::from_ymd_opt(year.into(), month.into(), day.into())
}

/// The text for a date. Years are from 0 to 9999 in any dossier that was checked.
pub fn write_date(date: Date) -> String {
    let year = date.year().unsigned_abs();
    let number = year * 10_000 + date.month() * 100 + date.day();
    let mut text = String::with_capacity(10);
    let mut unit = 10_000_000;
    while unit > 0 {
        let digit = number / unit % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('9'));
        if unit == 10_000 || unit == 100 {
            text.push('-');
        }
        unit /= 10;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_dates_that_there_are_in_this_form() {
        for text in [
            "",
            "2027-3-01",
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "+027-01-01",
            "2027-01-01 ",
            "2027/01/01",
            "20270101",
            "2027-01-0x",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
        assert_eq!(read_date("2028-02-29"), Date::from_ymd_opt(2028, 2, 29));
    }

    proptest! {
        #[test]
        fn texts_are_those_of_chrono(days in 0i32..3_652_000) {
            let date = Date::from_num_days_from_ce_opt(days).unwrap();
            prop_assert_eq!(write_date(date), date.to_string());
            prop_assert_eq!(read_date(&date.to_string()), Some(date));
        }
    }
}
