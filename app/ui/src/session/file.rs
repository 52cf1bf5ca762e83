//! What files do to the work.

use super::Session;
use domain::{Change, Edit};

impl Session {
    /// Makes changes that came from a file, as one step; `false` when they were refused and nothing changed.
    pub(crate) fn take_in(self, change: Change) -> bool {
        self.settle();
        self.begin_difference(true, &[]);
        self.make(change)
    }

    /// Remembers which file the work was saved in. Nobody sees that, so nobody is offered to undo it.
    /// If the session ended meanwhile this is forgotten: a merge then asks more, and nothing is lost.
    pub(crate) fn saved_in(self, tag: String) {
        if self.is_gone() {
            return;
        }
        self.settle();
        let change = Change::from(Edit::Base(Some(tag)));
        if self.write(change.clone()).is_some() {
            self.keep(change);
        }
    }
}
