//! The one place where today comes from.

use super::boot;
use domain::{Date, read_date};

/// No version is older than this day, so a clock that is behind it is wrong.
const FIRST: &str = "2026-11-01";

/// The date in Europe/Amsterdam, wherever the machine thinks it is; never before there was this app.
pub(crate) fn today() -> Date {
    let first = read_date(FIRST).unwrap_or(Date::MIN);
    said().map_or(first, |day| day.max(first))
}

/// Whether the clock of this machine is surely wrong.
pub(crate) fn is_wrong() -> bool {
    said() != Some(today())
}

fn said() -> Option<Date> {
    boot::today().and_then(|text| read_date(&text))
}
