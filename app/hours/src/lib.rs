//! The hours of a place: on which days they are held, and as a file for a calendar.
//!
//! What a place says of them is [`domain::Hours`] in its profile. Pure: today is an argument, all times are
//! those on the clock of Europe/Amsterdam.
#![warn(missing_docs)]

mod calendar_file;

pub use calendar_file::{of_all, of_one};

use domain::calendar::plus_days;
use domain::{Date, Holiday, Hours};

/// One hour on one day (OSLO: sessie).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour<'a> {
    /// What it is one of.
    pub of: &'a Hours,
    /// The day.
    pub on: Date,
    /// Why it does not go on; none where it does.
    pub off: Option<Off<'a>>,
}

/// Why an hour does not go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Off<'a> {
    /// A public holiday.
    Holiday(Holiday),
    /// What the place says, which may be nothing.
    Said(&'a str),
}

/// Every hour from one day to another, both included, in order of time; also those that do not go on.
pub fn between(all: &[Hours], from: Date, to: Date) -> Vec<Hour<'_>> {
    let mut hours = Vec::new();
    let mut day = from;
    while day <= to {
        let today = all.iter().filter_map(|of| on(of, day));
        let begin = hours.len();
        hours.extend(today);
        hours[begin..].sort_by_key(|hour: &Hour<'_>| hour.of.at);
        let next = plus_days(day, 1);
        if next <= day {
            break;
        }
        day = next;
    }
    hours
}

/// The hour of a day, if there is one.
pub fn on(of: &Hours, day: Date) -> Option<Hour<'_>> {
    of.falls_on(day).then(|| Hour {
        of,
        on: day,
        off: off(of, day),
    })
}

/// The next hour that goes on, from a day on, within so many days.
pub fn next(of: &Hours, from: Date, days: u32) -> Option<Hour<'_>> {
    let days = (0..days).map(|later| plus_days(from, later));
    let mut held = days.filter_map(|day| on(of, day));
    held.find(|hour| hour.off.is_none())
}

/// What the place says goes before a holiday.
fn off(of: &Hours, day: Date) -> Option<Off<'_>> {
    let said = of.cancelled.iter().find(|one| one.on == day);
    let said = said.map(|one| Off::Said(one.why.trim()));
    let holiday = || Holiday::of(day).filter(|_| !of.on_holidays);
    said.or_else(|| holiday().map(Off::Holiday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::recurrence::Recurrence;
    use domain::{Cancelled, TimeOfDay};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn hours(id: u16, first: &str, at: &str) -> Hours {
        Hours {
            id,
            first: day(first),
            at: TimeOfDay::read(at).unwrap(),
            minutes: 60,
            repeat: Some(Recurrence::weekly(1, day(first))),
            ..Hours::default()
        }
    }

    #[test]
    fn a_day_is_told_in_order_of_time() {
        let all = [
            hours(1, "2027-03-02", "15:00"),
            hours(2, "2027-03-02", "09:00"),
        ];
        let told = between(&all, day("2027-03-02"), day("2027-03-09"));
        let told: Vec<_> = told.iter().map(|hour| (hour.of.id, hour.on)).collect();
        let (first, second) = (day("2027-03-02"), day("2027-03-09"));
        assert_eq!(told, [(2, first), (1, first), (2, second), (1, second)]);
    }

    #[test]
    fn what_does_not_go_on_is_told_with_the_reason() {
        let mut monday = hours(1, "2027-03-15", "09:00");
        monday.cancelled = vec![Cancelled {
            on: day("2027-03-22"),
            why: " ziek ".into(),
        }];
        let all = [monday];
        let told = between(&all, day("2027-03-15"), day("2027-04-05"));
        let off: Vec<_> = told.iter().map(|hour| hour.off).collect();
        let easter = Off::Holiday(Holiday::EasterMonday);
        assert_eq!(off, [None, Some(Off::Said("ziek")), Some(easter), None]);
        let next = next(&all[0], day("2027-03-16"), 60).unwrap();
        assert_eq!(next.on, day("2027-04-05"));
        assert_eq!(super::next(&all[0], day("2027-03-16"), 20), None);
    }

    #[test]
    fn the_end_of_time_is_no_loop() {
        let all = [hours(1, "2027-03-02", "09:00")];
        assert_eq!(
            between(&all, Date::MAX, Date::MAX).len(),
            usize::from(on(&all[0], Date::MAX).is_some())
        );
        assert!(between(&all, day("2027-03-03"), day("2027-03-02")).is_empty());
    }
}
