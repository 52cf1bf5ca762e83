//! The marker in localStorage: browsers keep that in other files than IndexedDB.

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
}

impl Marker for LocalMarker {
    fn read(&self) -> Option<Mark> {
        let text = storage()?.get_item(&self.0).ok()??;
        Some(Mark::parse(&text))
    }

    fn write(&self, mark: &Mark) {
        if let Some(storage) = storage() {
            let _ = storage.set_item(&self.0, &mark.to_string());
        }
    }

    fn clear(&self) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(&self.0);
        }
    }
}

fn storage() -> Option<Storage> {
    timer::window().ok()?.local_storage().ok()?
}
