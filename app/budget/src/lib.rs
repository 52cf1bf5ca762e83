//! What follows from what comes in and goes out: sums by the month and by the week, and how somebody comes through
//! the first weeks outside, until the first money.
//!
//! Nothing here says what somebody has a right to: when a benefit comes, and whether an advance does, is for the
//! municipality. So the days of both are a first and a last one, and nothing of them is counted before.
#![warn(missing_docs)]

mod totals;
mod weeks;

pub use totals::{Sums, Totals, per_month, per_week, totals};
pub use weeks::{Event, FirstWeeks, Span, Start, Week, first_weeks};
