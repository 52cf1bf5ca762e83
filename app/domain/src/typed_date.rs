//! A date as somebody types it: into three fields, into the first of them, or into one field.

use crate::calendar::minus_days;
use crate::{Date, FIRST_YEAR, LAST_YEAR, digit, fold, in_range};
use chrono::Datelike;

/// What three fields say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedDate {
    /// Nothing was typed.
    Empty,
    /// Something is missing that may still come.
    Part,
    /// Everything is there, and it is no date that may be stored.
    Wrong,
    /// This day.
    Day(Date),
}

/// A run of digits with their number, or of letters.
#[derive(Debug, PartialEq)]
enum Word {
    Number { value: u32, digits: usize },
    Letters(String),
}

/// Which years count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Years {
    /// Of two digits too.
    Short,
    Whole,
}

impl TypedDate {
    /// Reads day, month and year; `months` are the names of all twelve in the language of the person.
    ///
    /// Digits are those of any script. A year of two digits lies in this century: a plan looks some years
    /// ahead. A whole date in the field of the day counts where the other two are empty.
    pub fn read(day: &str, month: &str, year: &str, months: &[String]) -> Self {
        Self::of_fields([day, month, year], months, Years::Short)
    }

    /// The same while somebody still types: on the way to 2027 the year is 20 for a moment, which is not 2020 yet.
    pub fn read_typing(day: &str, month: &str, year: &str, months: &[String]) -> Self {
        Self::of_fields([day, month, year], months, Years::Whole)
    }

    fn of_fields([day, month, year]: [&str; 3], months: &[String], years: Years) -> Self {
        let (days, month, year) = (dated_words(day), words(month), words(year));
        if days.is_empty() && month.is_empty() && year.is_empty() {
            return Self::Empty;
        }
        match (&*days, &*month, &*year) {
            ([first, second, third], [], []) => three([first, second, third], months, years),
            ([_, _], [], []) => Self::Part,
            ([] | [_], [] | [_], [] | [_]) => {
                of([days.first(), month.first(), year.first()], months, years)
            }
            _ => Self::Wrong,
        }
    }

    /// Reads a day that lies behind, from one field: as above, and `vandaag`, `gisteren`, `15032027`. Without a year it
    /// is the latest such day that is not after `today`.
    pub fn read_past(typed: &str, months: &[String], today: Date) -> Self {
        match &*dated_words(typed) {
            [] if typed.trim().is_empty() => Self::Empty,
            [Word::Letters(word)] => {
                let back = RELATIVE.iter().find(|(name, _)| *name == fold(word));
                back.map_or(Self::Wrong, |(_, back)| Self::Day(minus_days(today, *back)))
            }
            [first, second, third] => three([first, second, third], months, Years::Short),
            [first, second] => {
                let (day, month) = day_first(first, second);
                let in_year = |year: i32| {
                    let value = year.unsigned_abs();
                    let year = Word::Number { value, digits: 4 };
                    of([Some(day), Some(month), Some(&year)], months, Years::Short).date()
                };
                // 29 February is not in every year.
                let mut years = (0..8).filter_map(|back| in_year(today.year() - back));
                years
                    .find(|date| *date <= today)
                    .map_or(Self::Wrong, Self::Day)
            }
            _ => Self::Wrong,
        }
    }

    /// The day, where there is one.
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Day(date) => Some(date),
            _ => None,
        }
    }
}

/// Days that have a name, with how many days they lie behind.
const RELATIVE: [(&str, u32); 5] = [
    ("vandaag", 0),
    ("gisteren", 1),
    ("eergisteren", 2),
    ("today", 0),
    ("yesterday", 1),
];

/// Names of weekdays, whole and shortened.
const WEEKDAYS: &str = "ma maandag di dinsdag wo woensdag do donderdag vr vrijdag za zaterdag zo zondag \
    mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday";

/// The words of a whole date: without a weekday in front, and with digits that stand together cut into three.
fn dated_words(typed: &str) -> Vec<Word> {
    let mut words = words(typed);
    let is_weekday = |word: &Word| matches!(word, Word::Letters(name) if WEEKDAYS.split_whitespace().any(|day| day == fold(name)));
    if words.len() > 2 && words.first().is_some_and(is_weekday) {
        words.remove(0);
    }
    if let [Word::Number { value, digits }] = *words {
        let number = |value, digits| Word::Number { value, digits };
        let cut = match digits {
            6 => Some([
                (value / 10_000, 2),
                (value / 100 % 100, 2),
                (value % 100, 2),
            ]),
            8 if is_stored(value % 10_000) => Some([
                (value / 1_000_000, 2),
                (value / 10_000 % 100, 2),
                (value % 10_000, 4),
            ]),
            8 => Some([
                (value / 10_000, 4),
                (value / 100 % 100, 2),
                (value % 100, 2),
            ]),
            _ => None,
        };
        if let Some(cut) = cut {
            words = cut.map(|(value, digits)| number(value, digits)).into();
        }
    }
    words
}

/// Whether a date of this year may be stored.
fn is_stored(year: u32) -> bool {
    i32::try_from(year).is_ok_and(|year| (FIRST_YEAR..=LAST_YEAR).contains(&year))
}

/// Three words: the year first, the name of the month first, or the day first.
fn three([first, second, third]: [&Word; 3], months: &[String], years: Years) -> TypedDate {
    if is_year(first) {
        return of([Some(third), Some(second), Some(first)], months, years);
    }
    let (day, month) = day_first(first, second);
    of([Some(day), Some(month), Some(third)], months, years)
}

const fn day_first<'a>(first: &'a Word, second: &'a Word) -> (&'a Word, &'a Word) {
    match first {
        Word::Letters(_) => (second, first),
        Word::Number { .. } => (first, second),
    }
}

fn of([day, month, year]: [Option<&Word>; 3], months: &[String], years: Years) -> TypedDate {
    let (Some(day), Some(month), Some(year)) = (day, month, year) else {
        return TypedDate::Part;
    };
    let year = match year {
        // The first digits of a longer one.
        Word::Number { digits: 1 | 3, .. } => return TypedDate::Part,
        Word::Number { digits: 2, .. } if years == Years::Whole => return TypedDate::Part,
        Word::Number { value, digits: 2 } => Some(2000 + value),
        Word::Number { value, .. } => Some(*value),
        Word::Letters(_) => None,
    };
    let month = match month {
        Word::Number { value, .. } => Some(*value),
        Word::Letters(name) => by_name(name, months),
    };
    let day = match day {
        Word::Number { value, .. } => Some(*value),
        Word::Letters(_) => None,
    };
    let date = || Date::from_ymd_opt(i32::try_from(year?).ok()?, month?, day?);
    let date = date().filter(|date| in_range(*date));
    date.map_or(TypedDate::Wrong, TypedDate::Day)
}

const fn is_year(word: &Word) -> bool {
    matches!(word, Word::Number { digits: 4.., .. })
}

/// What was typed, without signs and the endings of ordinals: `15.`, `'27`, `1e`, `2nd`.
fn words(typed: &str) -> Vec<Word> {
    const ENDINGS: [&str; 7] = ["e", "de", "ste", "st", "nd", "rd", "th"];
    let mut words = Vec::new();
    let mut is_joined = false;
    for c in typed.chars() {
        if let Some(count) = digit(c) {
            match words.last_mut() {
                Some(Word::Number { value, digits }) if is_joined => {
                    *value = value.saturating_mul(10).saturating_add(count);
                    *digits += 1;
                }
                _ => words.push(Word::Number {
                    value: count,
                    digits: 1,
                }),
            }
            is_joined = true;
        } else if c.is_alphabetic() {
            match words.last_mut() {
                Some(Word::Letters(letters)) if is_joined => letters.push(c),
                _ => words.push(Word::Letters(c.into())),
            }
            is_joined = true;
        } else {
            // An accent that is written apart, and marks that nobody sees, end no word.
            is_joined &= !(c.is_ascii() || c.is_whitespace() || "‐‑‒–—−،".contains(c));
        }
    }
    let is_ending =
        |word: &Word| matches!(word, Word::Letters(it) if ENDINGS.contains(&&*fold(it)));
    words.retain(|word| !is_ending(word));
    words
}

/// The month that is called so, or is the only one that is shortened so.
fn by_name(name: &str, months: &[String]) -> Option<u32> {
    let name = fold(name);
    let mut number = None;
    for fits in [starts as fn(&str, &str) -> bool, is_shortened] {
        let mut found = (1..)
            .zip(months)
            .filter(|(_, month)| fits(&fold(month), &name));
        if let (Some((month, _)), None) = (found.next(), found.next()) {
            number = number.or(Some(month));
        }
    }
    number.filter(|_| name.chars().nth(2).is_some())
}

fn starts(month: &str, name: &str) -> bool {
    month.starts_with(name)
}

/// Whether these letters stand in the name in their order, such as `mrt` in `maart`.
fn is_shortened(month: &str, name: &str) -> bool {
    let mut letters = month.chars();
    month.chars().next() == name.chars().next() && name.chars().all(|c| letters.any(|it| it == c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MONTHS: &str =
        "januari februari maart april mei juni juli augustus september oktober november december";

    fn months() -> Vec<String> {
        MONTHS.split(' ').map(String::from).collect()
    }

    fn read(day: &str, month: &str, year: &str) -> TypedDate {
        TypedDate::read(day, month, year, &months())
    }

    fn on(year: i32, month: u32, day: u32) -> TypedDate {
        TypedDate::Day(Date::from_ymd_opt(year, month, day).unwrap())
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let expected = on(2027, 3, 15);
        for (day, month, year) in [
            ("15", "3", "2027"),
            (" 15. ", "03", "27"),
            ("15e", "mrt", "'27"),
            ("15th", "Maart", "’27"),
            ("١٥", "٣", "٢٠٢٧"),
            ("１５", "maa", "۲۷"),
            ("15\u{200f}", "3", "\u{200e}2027"),
            ("15-3-2027", "", ""),
            ("15/03/27", "", ""),
            ("15. 3. 2027", "", ""),
            ("15 maart 2027", "", ""),
            ("2027-03-15", "", ""),
        ] {
            assert_eq!(read(day, month, year), expected, "{day}|{month}|{year}");
        }
        for (at, month) in (1..).zip(months()) {
            assert_eq!(read("1", &month[..3], "2027"), on(2027, at, 1), "{month}");
        }
    }

    #[test]
    fn what_is_no_day_is_wrong_and_what_may_become_one_is_a_part() {
        assert_eq!(read(" ", "", ""), TypedDate::Empty);
        for (day, month, year) in [
            ("31", "6", "2027"),
            ("29", "2", "27"),
            ("0", "1", "2027"),
            ("1", "13", "2027"),
            ("15", "3", "1999"),
            ("15", "3", "2200"),
            ("15", "3", "20277"),
            ("15", "3", "zes"),
            ("vandaag", "3", "2027"),
            ("15", "ma", "2027"),
            ("99999999999", "3", "2027"),
            ("31-6-2027", "", ""),
            ("15 3", "4", "2027"),
        ] {
            assert_eq!(
                read(day, month, year),
                TypedDate::Wrong,
                "{day}|{month}|{year}"
            );
        }
        for (day, month, year) in [
            ("15", "", ""),
            ("", "3", ""),
            ("", "", "2027"),
            ("15", "3", ""),
            ("15", "3", "2"),
            ("15", "3", "202"),
            ("15 maart", "", ""),
        ] {
            assert_eq!(
                read(day, month, year),
                TypedDate::Part,
                "{day}|{month}|{year}"
            );
        }
    }

    #[test]
    fn a_year_of_two_digits_is_none_yet_while_somebody_types() {
        let typing = |day, month, year| TypedDate::read_typing(day, month, year, &months());
        for (day, month, year) in [
            ("15", "6", "20"),
            ("15", "6", "٢٠"),
            ("15-6-20", "", ""),
            ("150620", "", ""),
        ] {
            assert_eq!(typing(day, month, year), TypedDate::Part, "{day}");
            assert_eq!(read(day, month, year), on(2020, 6, 15), "{day}");
        }
        assert_eq!(typing("15", "6", "2027"), on(2027, 6, 15));
        assert_eq!(typing("31", "6", "2027"), TypedDate::Wrong);
        assert_eq!(typing("", "", ""), TypedDate::Empty);
    }

    #[test]
    fn a_day_that_lies_behind_is_read_from_one_field() {
        let today = Date::from_ymd_opt(2027, 3, 20).unwrap();
        let read = |typed: &str| TypedDate::read_past(typed, &months(), today);
        for typed in [
            "15-3-2027",
            "15-03-2027",
            "15-3-27",
            "15/3/2027",
            "15.3.2027",
            "15. 3. 27",
            "15 3 2027",
            "15 03 27",
            "15–3–2027",
            "15_3_2027",
            "2027-03-15",
            "2027/3/15",
            "15 maart 2027",
            "15 mrt 2027",
            "15 mrt. '27",
            "15mrt2027",
            "15-mrt-27",
            "15 Maart, 2027",
            "15e maart 2027",
            "de 15e maart 2027",
            "15de maart 27",
            "maart 15, 2027",
            "maandag 15 maart 2027",
            "ma 15-3-2027",
            "ma. 15 mrt 27",
            "15032027",
            "150327",
            "20270315",
            "15 maart",
            "15-3",
            "15/03",
            "maandag 15 maart",
            "15 mrt",
            "١٥/٣/٢٠٢٧",
            "\u{200e}15-3-2027\u{200f}",
        ] {
            assert_eq!(read(typed), on(2027, 3, 15), "{typed}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_latest_one_and_other_texts_are_none() {
        let today = Date::from_ymd_opt(2027, 3, 20).unwrap();
        let read = |typed: &str| TypedDate::read_past(typed, &months(), today);
        for (typed, day) in [
            ("vandaag", on(2027, 3, 20)),
            ("Gisteren", on(2027, 3, 19)),
            ("eergisteren", on(2027, 3, 18)),
            ("20 maart", on(2027, 3, 20)),
            ("21 maart", on(2026, 3, 21)),
            ("31 dec", on(2026, 12, 31)),
            ("29 februari", on(2024, 2, 29)),
            ("20122026", on(2026, 12, 20)),
            ("20011201", on(2001, 12, 1)),
            // One to come is read as it stands; who asks for one that lies behind says so.
            ("1-4-2027", on(2027, 4, 1)),
        ] {
            assert_eq!(read(typed), day, "{typed}");
        }
        for typed in [
            "31-6-2027",
            "15",
            "maart 2027",
            "eind maart",
            "2027",
            "morgen",
            "15-3-27-4",
            "00002027",
            "99999999",
            "31 juni",
            "?",
        ] {
            assert_eq!(read(typed), TypedDate::Wrong, "{typed}");
        }
        assert_eq!(read(" "), TypedDate::Empty);
    }

    proptest! {
        #[test]
        fn every_day_that_may_be_stored_can_be_typed(days in 0..73_049_i32, zero in "[0٠۰०０]", short: bool) {
            let date = Date::from_num_days_from_ce_opt(730_120 + days).unwrap();
            let short = short && date.year() < 2100;
            let zero = u32::from(zero.chars().next().unwrap());
            let there = |number: u32| -> String {
                let digits = number.to_string();
                digits.chars().filter_map(|c| char::from_u32(u32::from(c) - 48 + zero)).collect()
            };
            let year = date.year().unsigned_abs();
            let year = if short && year % 100 > 9 { year % 100 } else { year };
            let typed = read(&there(date.day()), &there(date.month()), &there(year));
            prop_assert_eq!(typed, TypedDate::Day(date));
        }

        #[test]
        fn any_text_is_judged(day: String, month: String, year: String, like in "[-0-9/. a-z]{0,14}") {
            read(&day, &month, &year);
            for typed in [day, like] {
                TypedDate::read_past(&typed, &months(), Date::from_ymd_opt(2027, 3, 20).unwrap());
            }
        }
    }
}
