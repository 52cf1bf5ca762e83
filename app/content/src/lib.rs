//! Everything that people read, and what the planner knows about the world.
//!
//! The browser sees [`Messages`] and [`key`] only.
//! With the feature `compile` the content files are read, checked and written for the browser.
#![warn(missing_docs)]

#[cfg(feature = "compile")]
mod compile;
pub mod family;
pub mod here;
pub mod key;
mod language;
pub mod letters;
mod messages;
mod packing;
#[cfg(feature = "compile")]
mod page;
pub mod parts;
mod pattern;
mod read;
mod secrets;
mod sites;

#[cfg(feature = "compile")]
pub use compile::{
    Bundle, Compiled, LanguageBundle, Phrasing, Problem, Severity, compile, print_rule, write,
};
pub use language::{Font, LANGUAGES, Language};
pub use messages::{Arg, Dutch, Grammar, Messages, Part};
pub use packing::PACKING;
#[cfg(feature = "compile")]
pub use page::page;
pub use pattern::Pattern;
pub use read::{read_catalogue, read_letters, read_municipalities, read_secrets, read_sites};
pub use secrets::{Picture, Secrets};
pub use sites::{Bilingual, Site, SiteNeed, Sites, Want};
