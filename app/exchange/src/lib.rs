//! Dossier to bytes and back, and what becomes of two dossiers of one person.
//!
//! Nothing of the web, no input or output, no clock in the browser: bytes and values come in and go out.
//! Runs in a worker, because opening a file is made to be slow.
#![warn(missing_docs)]

pub mod file;
#[cfg(feature = "fuzz")]
mod fuzz;
pub mod merge;

#[cfg(feature = "fuzz")]
pub use fuzz::{fuzz_file, fuzz_seal};

#[cfg(test)]
mod tests;
