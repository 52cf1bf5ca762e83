//! What follows from a list of debts: the sums, what comes first and why, what looks like one debt, and the table for
//! programs of others.
//!
//! Nothing here is advice on law: whether a claim is preferent, what may be seized and what a programme leaves are for
//! whoever helps. What the CJIB collects stands apart, as a programme often leaves it.
#![warn(missing_docs)]

mod alike;
mod overview;
pub mod table;
mod urgent;

pub use alike::{Alike, alike};
pub use overview::{Overview, bars, is_expired, overview};
pub use urgent::{Why, why};

use domain::EntryId;
use sections::Debt;

/// A debt with its number.
pub type Numbered = (EntryId, Debt);
