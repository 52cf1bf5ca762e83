//! Terms that the law sets.

use crate::Date;
use crate::calendar::{next_working_day, plus_days};

/// Days of the term for an objection: six weeks (Awb 6:7).
const OBJECTION: u32 = 42;

/// The last day of the term for an objection against a decision with this date on it.
///
/// The term begins on the day after the one on which the decision was sent (Awb 6:8); the date on a letter is that
/// day or an earlier one, so this is never too late. Where its last day is a Saturday, a Sunday or a holiday, it goes
/// on until the next day that is none (Algemene termijnenwet, article 1).
pub fn objection_until(dated: Date) -> Date {
    next_working_day(plus_days(dated, OBJECTION))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn known_terms() {
        for (dated, until) in [
            ("2026-12-01", "2027-01-12"), // over the turn of a year
            ("2026-11-20", "2027-01-04"), // New Year's Day is a Friday: Monday
            ("2026-11-13", "2026-12-28"), // Christmas on Friday and Saturday: Monday
            ("2028-01-18", "2028-02-29"), // a leap day
            ("2027-01-18", "2027-03-01"), // none
            ("2028-01-19", "2028-03-01"),
            ("2027-02-12", "2027-03-30"), // Good Friday, and Easter Monday
            ("2027-03-16", "2027-04-28"), // King's Day, a Tuesday: Wednesday
            ("2027-03-24", "2027-05-07"), // Liberation Day and Ascension Day
            ("2027-04-05", "2027-05-18"), // Whit Monday
            ("2027-03-01", "2027-04-12"),
        ] {
            assert_eq!(objection_until(day(dated)), day(until), "{dated}");
        }
    }

    /// Written by another way: by the day of the week and a table of holidays as calendars print them.
    #[test]
    fn a_second_calculation_agrees() {
        const HOLIDAYS: [&str; 43] = [
            "2025-01-01",
            "2025-04-18",
            "2025-04-21",
            "2025-04-26",
            "2025-05-05",
            "2025-05-29",
            "2025-06-09",
            "2025-12-25",
            "2025-12-26",
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26",
            "2028-01-01",
            "2028-04-14",
            "2028-04-17",
            "2028-04-27",
            "2028-05-05",
            "2028-05-25",
            "2028-06-05",
            "2028-12-25",
            "2028-12-26",
            "2029-01-01",
            "2029-03-30",
            "2029-04-02",
            "2029-04-27",
            "2029-05-05",
            "2029-05-10",
            "2029-05-21",
        ];
        let mut dated = day("2024-12-01");
        while dated < day("2029-04-15") {
            let mut number = dated.num_days_from_ce() + 6 * 7;
            let until = loop {
                let last = Date::from_num_days_from_ce_opt(number).unwrap();
                let is_closed = HOLIDAYS.contains(&last.to_string().as_str());
                if !is_closed && last.weekday() != Weekday::Sat && last.weekday() != Weekday::Sun {
                    break last;
                }
                number += 1;
            };
            assert_eq!(objection_until(dated), until, "{dated}");
            dated = dated.succ_opt().unwrap();
        }
    }
}
