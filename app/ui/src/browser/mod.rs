//! The only place of this crate that knows the browser: one file per capability.

pub(crate) mod activity;
pub(crate) mod boot;
pub(crate) mod clock;
pub(crate) mod events;
pub(crate) mod fetch;
pub(crate) mod file;
pub(crate) mod history;
pub(crate) mod intl;
pub(crate) mod look;
pub(crate) mod offline;
pub(crate) mod page;
pub(crate) mod panic;
pub(crate) mod random;
pub(crate) mod safe;
pub(crate) mod text;
pub(crate) mod timer;
pub(crate) mod whole;
pub(crate) mod worker;
