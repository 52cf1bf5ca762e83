//! Vaults in a browser: IndexedDB, WebCrypto, Web Locks and one entry in localStorage for each.

mod aside;
mod cipher;
mod connection;
mod current;
mod fault;
mod id;
mod list;
mod lock;
mod marker;
mod persist;
mod queue;
mod records;
mod schema;
mod store;
mod tabs;
mod timer;
mod tries;

pub use cipher::{WebCrypto, fill_random, new_id};
pub use current::Access;
pub use id::VaultId;
pub use list::{Listed, Listing};
pub use lock::WriteLock;
pub use marker::LocalMarker;
pub use records::IndexedDbRecords;
pub use store::Store;
pub use tabs::Call;
