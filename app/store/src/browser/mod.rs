//! The vault in a browser: IndexedDB, WebCrypto, Web Locks and one entry in localStorage.

mod cipher;
mod connection;
mod fault;
mod lock;
mod marker;
mod queue;
mod records;
mod schema;
mod store;
mod timer;

pub use cipher::{WebCrypto, new_id};
pub use lock::WriteLock;
pub use marker::LocalMarker;
pub use records::IndexedDbRecords;
pub use store::Store;
