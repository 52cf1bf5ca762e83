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

    /// Remembers which file the work was saved in, and that it was made. A file can't be taken back, so nobody
    /// is offered to undo this. If the session ended meanwhile it is forgotten: a merge then asks more, and
    /// nothing is lost.
    pub(crate) fn saved_in(self, made: Option<Edit>, tag: String) {
        if self.is_gone() {
            return;
        }
        self.settle();
        let base = Edit::Base(Some(tag));
        let change: Change = made.into_iter().chain([base]).collect();
        if self.write(change.clone()).is_some() {
            self.keep(change);
        }
    }
}
