//! The marker in localStorage: browsers keep that in other files than IndexedDB.

use super::id::VaultId;
use super::timer;
use crate::{Mark, Marker};
use web_sys::Storage;

/// A marker under this name.
#[derive(Clone, Debug)]
pub struct LocalMarker(String);

impl LocalMarker {
    /// The entry of this name.
    pub fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// The name of the entry that says on how many days the vault was seen past its month.
    pub(super) fn past(&self) -> String {
        format!("{}-past", self.0)
    }

    /// The entry of a vault in the database of this name.
    pub fn of(name: &str, vault: &VaultId) -> Self {
        Self(format!("{name}-{}", vault.as_str()))
    }
}

/// The names of all entries that begin like this, without that beginning.
pub(super) fn names(beginning: &str) -> Vec<String> {
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let count = storage.length().unwrap_or_default();
    let name = |index| storage.key(index).ok().flatten();
    (0..count)
        .filter_map(name)
        .filter_map(|name| name.strip_prefix(beginning).map(str::to_owned))
        .collect()
}

impl Marker for LocalMarker {
    fn read(&self) -> Option<Mark> {
        read(&self.0).map(|text| Mark::parse(&text))
    }

    fn write(&self, mark: &Mark) {
        write(&self.0, Some(&mark.to_string()));
    }

    fn clear(&self) {
        write(&self.0, None);
        // Wrong tries and a month that is over say that there was a vault.
        write(&tries(&self.0), None);
        write(&self.past(), None);
    }
}

/// Where the wrong tries at a vault with this marker are counted.
pub(super) fn tries(marker: &str) -> String {
    format!("{marker}-tries")
}

/// An entry of localStorage.
pub(super) fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Writes or removes an entry. Nobody is told if the browser refuses.
pub(super) fn write(name: &str, text: Option<&str>) {
    let Some(storage) = storage() else {
        return;
    };
    let _ = match text {
        Some(text) => storage.set_item(name, text),
        None => storage.remove_item(name),
    };
}

fn storage() -> Option<Storage> {
    timer::window().ok()?.local_storage().ok()?
}
