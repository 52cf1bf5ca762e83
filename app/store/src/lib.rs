//! The vault: the only crate that touches storage and keys.
//!
//! One sealed snapshot of the dossier, and behind it the sealed changes since.
//! Each record carries its number, its generation and the hash of the record before it;
//! a marker outside the database remembers how far it came.
//! So a record that was changed, swapped, left out or rolled back is recognised,
//! and a database that was emptied is never shown as a new person.
//!
//! # Against whom
//!
//! - *The next person at the machine and somebody who reads the disk with ordinary tools*:
//!   nothing personal is ever written unsealed, sizes are padded, the marker holds numbers only.
//! - *Somebody with the whole browser profile*: the key of the records lies there only wrapped, by a
//!   key that Argon2id derives from the person's secret or from the key on paper. Each guess costs a
//!   derivation, and a secret has at least twelve characters, never only digits.
//! - *Somebody who watches while the vault is open, by camera or by a program on the machine*: not defended.
//!
//! # Shape
//!
//! [`Vault`] is the whole logic and knows three small traits: [`Records`], [`Cipher`] and [`Marker`].
//! One contract suite runs over the backends in memory and over those of the browser.
#![warn(missing_docs)]

mod backend;
#[cfg(target_arch = "wasm32")]
pub mod browser;
mod chain;
#[cfg(any(test, feature = "contract"))]
pub mod contract;
mod error;
#[cfg(feature = "fuzz")]
mod fuzz;
mod label;
mod mark;
#[cfg(any(test, feature = "contract"))]
pub mod memory;
#[cfg(any(test, target_arch = "wasm32"))]
mod over;
mod padding;
mod payload;
mod record;
#[cfg(any(test, target_arch = "wasm32"))]
mod room;
mod scan;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod vault;

pub use backend::{Cipher, Marker, Position, Records, Rows};
pub use error::StoreError;
#[cfg(feature = "fuzz")]
pub use fuzz::fuzz_record;
pub use label::{BadLabel, Derived, Label, Lock, Month, Slot};
pub use mark::Mark;
pub use vault::{Opened, Vault};
