//! Working days of the Algemene termijnenwet.

use crate::{Date, Holiday, Lead, Unit};
use chrono::{Datelike, Days, Weekday};

/// The day that lies `days` calendar days after `from`; stays within chrono's range.
pub fn plus_days(from: Date, days: u32) -> Date {
    from.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(Date::MAX)
}

/// The day that lies `days` calendar days before `to`; stays within chrono's range.
pub fn minus_days(to: Date, days: u32) -> Date {
    to.checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(Date::MIN)
}

/// The day that lies `offset` calendar days from `from`; negative is before it.
pub fn offset_days(from: Date, offset: i32) -> Date {
    if offset < 0 {
        minus_days(from, offset.unsigned_abs())
    } else {
        plus_days(from, offset.unsigned_abs())
    }
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// Where a lead time of `length` that starts on `start` finishes.
pub fn finish(start: Date, length: u16, unit: Unit) -> Date {
    match unit {
        Unit::Days => plus_days(start, u32::from(length)),
        Unit::WorkingDays => walk(start, length, |day| day.succ_opt()),
    }
}

/// The last day to start so that a lead time of `length` is over on `end`.
pub fn latest_start(end: Date, length: u16, unit: Unit) -> Date {
    match unit {
        Unit::Days => minus_days(end, u32::from(length)),
        Unit::WorkingDays => walk_back(end, length),
    }
}

/// The shortest and the longest finish of `lead` from `start`.
pub fn finishes(start: Date, lead: &Lead) -> (Date, Date) {
    (
        finish(start, lead.min, lead.unit),
        finish(start, lead.max, lead.unit),
    )
}

/// The first working day from `day` on, itself included.
pub fn next_working_day(day: Date) -> Date {
    let mut next = day;
    while !is_working_day(next) {
        let Some(following) = next.succ_opt() else {
            return next;
        };
        next = following;
    }
    next
}

fn walk(start: Date, count: u16, next: impl Fn(Date) -> Option<Date>) -> Date {
    let mut day = start;
    let mut left = count;
    while left > 0 {
        let Some(following) = next(day) else {
            return day;
        };
        day = following;
        if is_working_day(day) {
            left -= 1;
        }
    }
    day
}

/// The inverse of `finish` for working days: the latest start whose finish is not after `end`.
fn walk_back(end: Date, count: u16) -> Date {
    if count == 0 {
        return end;
    }
    let mut day = end;
    let mut left = count;
    loop {
        if is_working_day(day) {
            left -= 1;
        }
        let Some(before) = day.pred_opt() else {
            return day;
        };
        day = before;
        if left == 0 {
            return day;
        }
    }
}

/// Whether a day is no Saturday, Sunday or generally recognised holiday
/// (Algemene termijnenwet, articles 2 and 3).
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// Whether a day is a holiday of the Algemene termijnenwet, article 3: New Year's Day,
/// Good Friday, Easter Monday, Ascension Day, Whit Monday, both days of Christmas,
/// King's Day and Liberation Day.
pub fn is_holiday(day: Date) -> bool {
    let holiday = Holiday::of(day);
    holiday.is_some_and(|one| !matches!(one, Holiday::EasterSunday | Holiday::WhitSunday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn holidays_of_known_years() {
        for (date, holiday) in [
            ("2026-04-03", true), // Good Friday
            ("2026-04-06", true), // Easter Monday
            ("2026-05-14", true), // Ascension
            ("2026-05-25", true), // Whit Monday
            ("2026-04-27", true), // King's Day
            ("2025-04-26", true), // King's Day, 27 is a Sunday
            ("2025-04-27", false),
            ("2026-05-05", true),
            ("2026-12-24", false),
            ("2024-03-31", false), // Easter Sunday itself is a Sunday
            ("2038-04-26", true),  // latest Easter: Monday 26 April
        ] {
            assert_eq!(is_holiday(day(date)), holiday, "{date}");
        }
    }

    #[test]
    fn five_working_days_over_christmas() {
        // Wed 23 Dec 2026: 24 Thu, (25, 26 holidays, 27 Sun), 28, 29, 30, 31.
        assert_eq!(
            finish(day("2026-12-23"), 5, Unit::WorkingDays),
            day("2026-12-31")
        );
        assert_eq!(finish(day("2026-12-23"), 5, Unit::Days), day("2026-12-28"));
        assert_eq!(
            finish(day("2026-12-23"), 0, Unit::WorkingDays),
            day("2026-12-23")
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]
        #[test]
        fn latest_start_is_the_last_that_finishes_in_time(
            days in 0u32..70_000, length in 0u16..200, working: bool,
        ) {
            let unit = if working { Unit::WorkingDays } else { Unit::Days };
            let end = plus_days(day("2000-06-01"), days);
            let start = latest_start(end, length, unit);
            prop_assert!(finish(start, length, unit) <= end);
            let next = plus_days(start, 1);
            prop_assert!(finish(next, length, unit) > end);
        }
    }
}
