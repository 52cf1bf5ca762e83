//! What files do to the work.

use super::Session;
use domain::{Change, Edit};

impl Session {
    /// Makes what came from elsewhere, as one step; `false` when it was refused and nothing changed.
    pub(crate) fn take_in(self, change: Change) -> bool {
        self.settle();
        self.begin_difference(true, &[]);
        self.make(change)
    }

    /// Remembers which file the work was saved in. Nobody sees that, so nobody is offered to undo it.
    /// Who is away by now has it in another session: a merge asks more then, and nothing is lost.
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
