//! The numbers that an organisation of volunteers gives to others.
//!
//! From all that is published together no group of one to four people inside can be derived. The rule is that of
//! Statistics Norway, small count rounding of additive tables (Langsrud and Heldal, "An algorithm for small count
//! rounding of tabular data", 2018): what is rounded is the inner cells, and every total is the sum of what is
//! printed. Here 0 to 4 is printed as "0-4", and from 5 a cell is rounded *down* to a multiple of five, so that
//! each number and each sum is true as "at least". Three things keep it so:
//!
//! - Periods are fixed for a year, and have numbers when they are closed: two weeks after their end, from when on
//!   nothing of them changes.
//! - The moments of a year are divided in one way only: two tables of the same people bound each other.
//! - What is stuck is counted within the same inner cells, and what is not stuck is never told beside it.
//!
//! Hours are of volunteers, who account for them by name; they say nothing of people inside.
#![warn(missing_docs)]

mod account;
mod figures;
#[cfg(test)]
mod laws;
mod ledger;
mod period;
mod rounded;
mod stuck;
mod typed;

pub use account::{AccountRow, Volunteer, account, volunteers};
pub use figures::{Figures, Of, Row, figures};
pub use ledger::Ledger;
pub use period::{Period, TO_CATCH_UP, is_fixed, is_open};
pub use rounded::{Number, Rounded, at_least};
pub use stuck::{NoStuck, Stuck, StuckRow, stuck};
pub use typed::{hours, read_hours, read_kilometres};
