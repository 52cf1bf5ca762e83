//! What must hold for any bytes at all. `cargo xtask fuzz` looks for bytes that break it.
//!
//! Each target takes bytes and panics when something does not hold. It returns whether the bytes came as
//! far as something that was read, so that a test can tell a corpus that has gone stale.
#![warn(missing_docs)]

mod answer;
mod merge;
mod table;
mod typed;

pub use self::table::table;
pub use answer::answer;
pub use exchange::{fuzz_file as file, fuzz_seal as sealed};
pub use merge::merge;
pub use store::fuzz_record as record;
pub use typed::typed;

#[cfg(test)]
mod tests;
