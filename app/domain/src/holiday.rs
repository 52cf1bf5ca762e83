//! Public holidays of the Netherlands.

use crate::Date;
use crate::calendar::days_between;
use chrono::{Datelike, Weekday};

/// A holiday of the Algemene termijnenwet, article 3, or the Sunday before one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// Nieuwjaarsdag.
    NewYear,
    /// Goede Vrijdag.
    GoodFriday,
    /// Eerste Paasdag.
    EasterSunday,
    /// Tweede Paasdag.
    EasterMonday,
    /// Koningsdag.
    KingsDay,
    /// Bevrijdingsdag.
    LiberationDay,
    /// Hemelvaartsdag.
    AscensionDay,
    /// Eerste Pinksterdag.
    WhitSunday,
    /// Tweede Pinksterdag.
    WhitMonday,
    /// Eerste Kerstdag.
    ChristmasDay,
    /// Tweede Kerstdag.
    BoxingDay,
}

impl Holiday {
    /// All of them, through the year.
    pub const ALL: [Self; 11] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::KingsDay,
        Self::LiberationDay,
        Self::AscensionDay,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::ChristmasDay,
        Self::BoxingDay,
    ];

    /// The name in the keys of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::KingsDay => "kings-day",
            Self::LiberationDay => "liberation-day",
            Self::AscensionDay => "ascension-day",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::ChristmasDay => "christmas-day",
            Self::BoxingDay => "boxing-day",
        }
    }

    /// The holiday that a day is; where two meet, the one with a fixed date.
    pub fn of(day: Date) -> Option<Self> {
        match (day.month(), day.day()) {
            (1, 1) => return Some(Self::NewYear),
            (5, 5) => return Some(Self::LiberationDay),
            (12, 25) => return Some(Self::ChristmasDay),
            (12, 26) => return Some(Self::BoxingDay),
            (4, 26 | 27) if day == kings_day(day.year()) => return Some(Self::KingsDay),
            _ => {}
        }
        Some(match days_between(easter(day.year()), day) {
            -2 => Self::GoodFriday,
            0 => Self::EasterSunday,
            1 => Self::EasterMonday,
            39 => Self::AscensionDay,
            49 => Self::WhitSunday,
            50 => Self::WhitMonday,
            _ => return None,
        })
    }
}

/// 27 April, or the day before when that is a Sunday.
fn kings_day(year: i32) -> Date {
    let day = Date::from_ymd_opt(year, 4, 27).unwrap_or(Date::MIN);
    match day.weekday() {
        Weekday::Sun => day.pred_opt().unwrap_or(day),
        _ => day,
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus, Jones and Butcher).
fn easter(year: i32) -> Date {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let of_century = year.rem_euclid(100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
        .rem_euclid(30);
    let sunday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    let (month, day) = (days / 31, days % 31 + 1);
    Date::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs()).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_holiday_is_once_a_year_but_for_those_that_meet() {
        for year in 2000..2200 {
            let mut day = Date::from_ymd_opt(year, 1, 1).unwrap();
            let mut found = Vec::new();
            while day.year() == year {
                found.extend(Holiday::of(day));
                day = day.succ_opt().unwrap();
            }
            let missing: Vec<_> = Holiday::ALL
                .iter()
                .filter(|one| !found.contains(one))
                .collect();
            // Ascension Day on 5 May; Easter on 26 or 27 April is the latest there is.
            assert!(
                missing.len() + found.len() == 11 && missing.len() <= 1,
                "{year}: {missing:?}"
            );
        }
    }
}
