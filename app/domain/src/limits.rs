//! What any stored value may hold.

use crate::Date;
use chrono::Datelike;

/// First year that a stored date may lie in.
pub const FIRST_YEAR: i32 = 2000;
/// Last year that a stored date may lie in.
pub const LAST_YEAR: i32 = 2199;
/// Most characters of one text that a person types.
pub const MAX_TEXT: usize = 4000;

/// Whether a date may be stored: 2000-01-01 to 2199-12-31.
pub fn in_range(date: Date) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year())
}
