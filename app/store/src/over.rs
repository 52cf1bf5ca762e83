//! When the month of a vault is really over: one look at a clock that is ahead must remove nothing.

use domain::{Date, read_date, write_date};

/// On this number of days a vault has to be seen past its month before it is removed.
const DAYS: u32 = 3;

/// On how many days a vault was seen past its month, and when last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Over {
    days: u32,
    last: Date,
}

impl Over {
    /// Sees it past its month today, after what was seen before. A clock that was put back begins anew.
    pub(crate) fn see(before: Option<Self>, today: Date) -> Self {
        match before {
            Some(Self { days, last }) if last < today => Self {
                days: days.saturating_add(1),
                last: today,
            },
            Some(before) if before.last == today => before,
            _ => Self {
                days: 1,
                last: today,
            },
        }
    }

    /// Whether it was seen often enough.
    pub(crate) const fn is_sure(self) -> bool {
        self.days >= DAYS
    }

    /// Reads what [`Self`] writes; `None` for any other text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (days, last) = text.split_once(' ')?;
        Some(Self {
            days: days.parse().ok()?,
            last: read_date(last)?,
        })
    }
}

impl std::fmt::Display for Over {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.days, write_date(self.last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(days: &[&str]) -> bool {
        let over = days.iter().fold(None, |before: Option<Over>, day| {
            // Between two looks it is a text.
            let before = before.and_then(|before| Over::parse(&before.to_string()));
            Some(Over::see(before, read_date(day).unwrap()))
        });
        over.is_some_and(Over::is_sure)
    }

    #[test]
    fn it_takes_several_days_of_a_clock_that_goes_forward() {
        assert!(!seen(&["2040-01-01"]));
        assert!(!seen(&["2040-01-01"; 9]));
        assert!(!seen(&["2040-01-01", "2040-01-02"]));
        assert!(seen(&[
            "2040-01-01",
            "2040-01-02",
            "2040-01-02",
            "2040-01-05"
        ]));
        assert!(!seen(&["2040-01-01", "2040-01-02", "2028-03-03"]));
        assert!(seen(&[
            "2040-01-01",
            "2028-03-03",
            "2028-03-04",
            "2028-03-05"
        ]));
    }

    #[test]
    fn a_text_that_is_damaged_begins_anew() {
        for text in [
            "",
            "3",
            "x 2027-03-01",
            "3 2027-13-01",
            "99999999999 2027-03-01",
        ] {
            assert_eq!(Over::parse(text), None, "{text}");
        }
    }
}
