//! A file for a calendar (RFC 5545), with the time zone in it.
//!
//! By hand: the crates that write such files ask for a clock and random numbers, which nothing here has; two
//! programs that we did not write read what is written (`tests/second_reader.rs`, `e2e/journeys/hours.spec.mjs`).

use crate::{Hour, off};
use domain::calendar::{minus_days, plus_days};
use domain::{Date, Datelike, Hours, TimeOfDay};

/// How far ahead the file says something, in days: three years.
const AHEAD: u32 = 1096;

/// Octets of a line at most, without its end.
const LINE: usize = 75;

/// Europe/Amsterdam since 1996.
const TIME_ZONE: &str = "BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE";

/// The file of one hour; `place` is the name of the institution, `today` the day on which the file is made.
pub fn of_one(hour: &Hour<'_>, place: &str, today: Date) -> String {
    let mut file = File::begin();
    file.event(hour.of, (hour.on, place, today), |file| {
        file.line(&format!("UID:{}-{}", uid(hour.of, place), day(hour.on)));
    });
    file.end()
}

/// The file of all hours that are not over, as what they come back by, for the next three years. Days that do not
/// go on are taken out.
pub fn of_all(all: &[Hours], place: &str, today: Date) -> String {
    let mut file = File::begin();
    for hours in all {
        let is_over = hours.last.is_some_and(|last| last < today);
        let Some(first) = first_day(hours).filter(|_| !is_over) else {
            continue;
        };
        // Behind these three years nobody has taken out holidays.
        let end = plus_days(first.max(today), AHEAD);
        let end = hours.last.map_or(end, |last| last.min(end));
        file.event(hours, (first, place, today), |file| {
            file.line(&format!("UID:{}", uid(hours, place)));
            if let Some(rule) = &hours.repeat {
                file.line(&format!("RRULE:{rule}{}", until(end)));
            }
            for day in days_off(hours, first, end) {
                file.line(&format!("EXDATE;{}", local(day, hours.at)));
            }
        });
    }
    file.end()
}

/// The first day of a series, whether it goes on or not: a rule may fall on none of the first days.
fn first_day(hours: &Hours) -> Option<Date> {
    // The longest way to go is a month that counts once in twelve, and then its last week.
    let mut days = (0..800).map(|later| plus_days(hours.first, later));
    days.find(|day| hours.falls_on(*day))
}

/// Days of a series that do not go on.
fn days_off(hours: &Hours, first: Date, end: Date) -> Vec<Date> {
    let days = (0..).map(|later| plus_days(first, later));
    let days = days.take_while(|day| *day <= end);
    days.filter(|day| hours.falls_on(*day) && off(hours, *day).is_some())
        .collect()
}

struct File(String);

impl File {
    fn begin() -> Self {
        let mut file = Self(String::new());
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Op Orde//NL",
            "CALSCALE:GREGORIAN",
        ] {
            file.line(line);
        }
        for line in TIME_ZONE.lines() {
            file.line(line);
        }
        file
    }

    fn end(mut self) -> String {
        self.line("END:VCALENDAR");
        self.0
    }

    fn event(
        &mut self,
        hours: &Hours,
        (on, place, today): (Date, &str, Date),
        more: impl FnOnce(&mut Self),
    ) {
        self.line("BEGIN:VEVENT");
        more(self);
        self.line(&format!("DTSTAMP:{}T000000Z", day(today)));
        self.line(&format!("DTSTART;{}", local(on, hours.at)));
        self.line(&format!("DURATION:PT{}M", hours.minutes));
        self.text("SUMMARY", &hours.name);
        self.text(
            "DESCRIPTION",
            &joined([&hours.offers, &hours.sign_up], "\n"),
        );
        self.text("LOCATION", &joined([&hours.room, place], ", "));
        self.line("END:VEVENT");
    }

    /// What people wrote; nothing where they wrote nothing.
    fn text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut line = format!("{name}:");
        for sign in text.chars() {
            match sign {
                '\\' | ';' | ',' => line.extend(['\\', sign]),
                '\n' => line.push_str("\\n"),
                sign if sign.is_control() => line.push(' '),
                sign => line.push(sign),
            }
        }
        self.line(&line);
    }

    /// A line, folded where it is long, never within a sign.
    fn line(&mut self, line: &str) {
        let mut room = LINE;
        for sign in line.chars() {
            if sign.len_utf8() > room {
                self.0.push_str("\r\n ");
                // The blank that begins a folded line counts.
                room = LINE - 1;
            }
            self.0.push(sign);
            room -= sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// What tells the hours of one place from those of another.
fn uid(hours: &Hours, place: &str) -> String {
    let place = place.chars().filter(char::is_ascii_alphanumeric);
    let place: String = place.flat_map(char::to_lowercase).collect();
    format!("op-orde-{place}-{}", hours.id)
}

fn joined(all: [&str; 2], between: &str) -> String {
    let all = all.map(str::trim);
    let written: Vec<&str> = all.into_iter().filter(|text| !text.is_empty()).collect();
    written.join(between)
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// A moment on the clock of Amsterdam, behind the name of its property.
fn local(on: Date, at: TimeOfDay) -> String {
    let time = at.to_string().replace(':', "");
    format!("TZID=Europe/Amsterdam:{}T{time}00", day(on))
}

/// The end of the last day, which RFC 5545 wants in UTC.
fn until(last: Date) -> String {
    let hour = if is_summer_time(last) { 21 } else { 22 };
    format!(";UNTIL={}T{hour}5959Z", day(last))
}

/// Whether a day ends in summer time.
fn is_summer_time(date: Date) -> bool {
    let last_sunday = |month| {
        let end = Date::from_ymd_opt(date.year(), month, 31).unwrap_or(date);
        minus_days(end, end.weekday().num_days_from_sunday())
    };
    (last_sunday(3)..last_sunday(10)).contains(&date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::next;

    fn hours() -> Hours {
        Hours {
            id: 3,
            name: "Bibliotheek; boeken, kranten".into(),
            offers: "Lezen\u{7}\nof leren".into(),
            first: "2027-03-02".parse().unwrap(),
            at: TimeOfDay::read("13:30").unwrap(),
            minutes: 90,
            room: "Kamer 4".into(),
            ..Hours::default()
        }
    }

    #[test]
    fn a_text_is_one_line_and_nothing_of_it_is_a_sign_of_the_file() {
        let hours = hours();
        let hour = next(&hours, hours.first, 1).unwrap();
        let file = of_one(&hour, "PI Voorbeeld", hours.first);
        for line in [
            "SUMMARY:Bibliotheek\\; boeken\\, kranten\r\n",
            "DESCRIPTION:Lezen \\nof leren\r\n",
            "LOCATION:Kamer 4\\, PI Voorbeeld\r\n",
            "DTSTART;TZID=Europe/Amsterdam:20270302T133000\r\n",
        ] {
            assert!(file.contains(line), "{line:?} in {file}");
        }
        assert!(!file.contains("SIGN-UP"));
    }

    #[test]
    fn long_lines_are_folded_between_signs() {
        let hours = Hours {
            offers: "€ë".repeat(100),
            ..hours()
        };
        let file = of_all(&[hours], "", "2027-03-01".parse().unwrap());
        for line in file.split("\r\n") {
            assert!(line.len() <= LINE, "{line}");
        }
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains(&"€ë".repeat(100)));
    }

    #[test]
    fn summer_time_begins_and_ends_on_the_last_sunday() {
        let summer = |text: &str| is_summer_time(text.parse().unwrap());
        assert!(!summer("2027-03-27") && summer("2027-03-28"));
        assert!(summer("2027-10-30") && !summer("2027-10-31"));
    }
}
