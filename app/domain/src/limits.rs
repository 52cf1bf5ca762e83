//! What any stored value may hold.

use crate::Date;
use chrono::Datelike;

/// First year that a stored date may lie in.
pub const FIRST_YEAR: i32 = 2000;
/// Last year that a stored date may lie in.
pub const LAST_YEAR: i32 = 2199;
/// Most characters of one text that a person types.
pub const MAX_TEXT: usize = 4000;
/// Most characters of an id, of the code of a municipality and of a language tag.
pub const MAX_ID: usize = 64;
/// Most answers, records, own tasks, and entries of one section: a note every day for thirteen years.
pub const MAX_ENTRIES: usize = 5000;
/// Most entries of all sections together.
pub const MAX_ALL_ENTRIES: usize = 20_000;
/// Most bytes of what only the section of an entry can read.
pub const MAX_REST: usize = 16_384;
/// Most choices in one answer.
pub const MAX_CHOICES: usize = 100;
/// Highest number of an own task or an entry, so that one more can still be counted.
pub const MAX_NUMBER: u32 = u32::MAX - 1;

/// Whether a date may be stored: 2000-01-01 to 2199-12-31.
pub fn in_range(date: Date) -> bool {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year())
}
