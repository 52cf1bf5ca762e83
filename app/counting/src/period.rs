use domain::Date;
use domain::calendar::{minus_days, plus_days};
use sections::counting::{Grain, YearRules};

/// A month, a quarter or a year of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The calendar year.
    pub year: u16,
    /// How long it is.
    pub grain: Grain,
    /// Which one of its year, from 0: January, the first quarter, the year itself.
    pub index: u8,
}

/// The days after a period in which what was forgotten can be added.
pub const TO_CATCH_UP: u32 = 14;

/// Whether moments of a day may still be added and taken away. What is stuck has numbers by quarter at least.
pub fn is_open(rules: &YearRules, day: Date, today: Date) -> bool {
    let grain = rules.grain.min(Grain::Quarter);
    Period::of(grain, day).is_some_and(|period| !period.is_closed(today))
}

/// Whether what a year is made by stays as it is: the first period that has numbers is closed. By the calendar alone,
/// as what was counted may be taken away and put back.
pub fn is_fixed(rules: &YearRules, year: u16, today: Date) -> bool {
    let first = Period::all(rules.grain.min(Grain::Quarter), year).next();
    first.is_some_and(|first| first.is_closed(today))
}

/// How many months there are in a period.
const fn months(grain: Grain) -> u8 {
    match grain {
        Grain::Month => 1,
        Grain::Quarter => 3,
        Grain::Year => 12,
    }
}

impl Period {
    /// The one that a day lies in; `None` outside the years that a date may lie in.
    pub fn of(grain: Grain, day: Date) -> Option<Self> {
        use domain::Datelike as _;
        let year = u16::try_from(day.year()).ok()?;
        let month = u8::try_from(day.month0()).ok()?;
        let index = month / months(grain);
        Some(Self { year, grain, index })
    }

    /// All of a year, in order.
    pub fn all(
        grain: Grain,
        year: u16,
    ) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (0..12 / months(grain)).map(move |index| Self { year, grain, index })
    }

    /// The number of its first month, 1 to 12.
    pub const fn first_month(self) -> u8 {
        self.index * months(self.grain) + 1
    }

    /// The first day.
    pub fn first(self) -> Date {
        day(self.year, self.first_month())
    }

    /// The last day.
    pub fn last(self) -> Date {
        let next = self.first_month() + months(self.grain);
        let after = if next > 12 {
            day(self.year + 1, 1)
        } else {
            day(self.year, next)
        };
        minus_days(after, 1)
    }

    /// The day from which it has numbers, and nothing of it changes any more: numbers of the same period before and
    /// after one more moment would tell of that moment.
    pub fn closes(self) -> Date {
        plus_days(self.last(), TO_CATCH_UP + 1)
    }

    /// Whether it has numbers.
    pub fn is_closed(self, today: Date) -> bool {
        self.closes() <= today
    }

    /// Whether it lies within another one, or is it.
    pub fn is_in(self, other: Self) -> bool {
        let end = |one: Self| one.index * months(one.grain) + months(one.grain);
        self.year == other.year
            && self.first_month() >= other.first_month()
            && end(self) <= end(other)
    }
}

/// The first day of a month.
fn day(year: u16, month: u8) -> Date {
    let day = Date::from_ymd_opt(year.into(), month.into(), 1);
    day.expect("a month of a year of four digits")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_follow_each_other_and_hold_their_days() {
        for grain in Grain::ALL.iter().copied() {
            let of_years = (2027..2030).flat_map(|year| Period::all(grain, year));
            let all: Vec<_> = of_years.collect();
            for two in all.windows(2) {
                assert_eq!(
                    domain::calendar::plus_days(two[0].last(), 1),
                    two[1].first()
                );
            }
            for one in all {
                for day in [one.first(), one.last()] {
                    assert_eq!(Period::of(grain, day), Some(one));
                    let year = Period::of(Grain::Year, day).unwrap();
                    assert!(one.is_in(year) && one.is_in(one));
                    assert_eq!(year.is_in(one), grain == Grain::Year);
                }
                assert!(!one.is_closed(domain::calendar::minus_days(one.closes(), 1)));
                assert!(one.is_closed(one.closes()));
            }
        }
        let last = Date::from_ymd_opt(2028, 2, 29).unwrap();
        assert_eq!(Period::of(Grain::Month, last).unwrap().last(), last);
    }

    #[test]
    fn a_day_is_open_until_two_weeks_after_its_period() {
        let day = |month, day| Date::from_ymd_opt(2028, month, day).unwrap();
        let open = |grain, at, today| {
            let rules = YearRules {
                grain,
                ..YearRules::default()
            };
            is_open(&rules, at, today)
        };
        assert!(open(Grain::Month, day(2, 29), day(3, 14)));
        assert!(!open(Grain::Month, day(2, 29), day(3, 15)));
        assert!(open(Grain::Quarter, day(2, 29), day(4, 14)));
        assert!(!open(Grain::Quarter, day(2, 29), day(4, 15)));
        assert!(
            !open(Grain::Year, day(2, 29), day(4, 15)),
            "what is stuck has numbers by quarter"
        );
        let fixed = |grain, today| {
            let rules = YearRules {
                grain,
                ..YearRules::default()
            };
            is_fixed(&rules, 2028, today)
        };
        assert!(fixed(Grain::Month, day(2, 15)) && !fixed(Grain::Month, day(2, 14)));
        assert!(fixed(Grain::Year, day(4, 15)) && !fixed(Grain::Year, day(4, 14)));
    }
}
