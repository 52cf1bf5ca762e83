//! The hours of a place, as they are said.

use crate::browser::clock;
use crate::browser::intl::DateStyle;
use crate::language::Lang;
use crate::route::{HoursPart, Route};
use ::hours::Hour;
use content::key;
use domain::calendar::plus_days;
use domain::recurrence::{Recurrence, RecurrenceUnit};
use domain::{Date, Hours, TimeOfDay};

/// How far ahead somebody looks, in days: five weeks.
pub(crate) const AHEAD: u32 = 35;

fn time(lang: Lang, at: TimeOfDay) -> String {
    let (hour, minute) = (at.minutes() / 60, at.minutes() % 60);
    let args = [
        ("hour", hour.to_string().into()),
        ("minute", format!("{minute:02}").into()),
    ];
    lang.fill(&key::HOUR_TIME, &args)
}

/// From when until when.
pub(crate) fn times(lang: Lang, of: &Hours) -> String {
    let end = of.end().unwrap_or(of.at);
    let args = [
        ("from", time(lang, of.at).into()),
        ("to", time(lang, end).into()),
    ];
    lang.fill(&key::HOUR_TIMES, &args)
}

/// The day, and from when until when.
pub(crate) fn on(lang: Lang, hour: &Hour<'_>) -> String {
    let date = lang.date(hour.on, DateStyle::Full);
    [date, times(lang, hour.of)].join(", ")
}

/// How often, in words: "elke dinsdag", "elke eerste maandag van de maand".
pub(crate) fn how_often(lang: Lang, rule: &Recurrence) -> String {
    let days = rule.on.iter().map(|day| {
        let weekday = lang.weekday(day.weekday);
        let nth = match day.nth {
            0 => return weekday,
            -1 => key::VISITING_NTH_LAST,
            1 => key::VISITING_NTH_1,
            2 => key::VISITING_NTH_2,
            3 => key::VISITING_NTH_3,
            _ => key::VISITING_NTH_4,
        };
        [lang.text(&nth), weekday].join(" ")
    });
    let days = days.collect::<Vec<_>>().join(", ");
    let say = match (rule.unit, rule.every) {
        (RecurrenceUnit::Week, 1) => key::VISITING_EACH_WEEK,
        (RecurrenceUnit::Week, 2) => key::VISITING_OTHER_WEEK,
        (RecurrenceUnit::Week, _) => key::VISITING_SOME_WEEKS,
        (RecurrenceUnit::Month, 1) => key::VISITING_EACH_MONTH,
        (RecurrenceUnit::Month, _) => key::VISITING_SOME_MONTHS,
    };
    let args = [
        ("days", days.into()),
        ("count", usize::from(rule.every).into()),
    ];
    lang.fill(&say, &args)
}

/// Whether an hour has been.
pub(crate) fn is_over(hour: &Hour<'_>, today: Date) -> bool {
    let ended = || clock::now().is_some_and(|now| hour.of.end().is_some_and(|end| end <= now));
    hour.on < today || (hour.on == today && ended())
}

/// The next hour that goes on and has not been.
pub(crate) fn next(of: &Hours, today: Date, days: u32) -> Option<Hour<'_>> {
    let next = |from| ::hours::next(of, from, days);
    next(today)
        .filter(|hour| !is_over(hour, today))
        .or_else(|| next(plus_days(today, 1)))
}

/// The page of an hour.
pub(crate) fn route(hour: &Hour<'_>) -> Route {
    Route::Hours(HoursPart::One(Some((hour.of.id, hour.on))))
}
