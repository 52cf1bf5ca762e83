//! Tables for programs of others: CSV as spreadsheets read it in the Netherlands, and a table out of whatever they
//! write.
//!
//! A spreadsheet takes a text for a formula, a date or a number when it looks like one; such a text gets an apostrophe
//! in front (OWASP, "CSV Injection"), and loses it again when it is read here.
#![warn(missing_docs)]

mod decode;
mod guard;
mod read;
mod write;

pub use read::{Line, MOST_BYTES, MOST_LINES, Refused, read};
pub use write::{Field, write};
