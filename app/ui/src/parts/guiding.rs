//! What holds for whoever helps, on the screen of the work and on the page that explains it.

use content::key::{self, Key};

/// What not to do.
pub(crate) const NEVER: [Key; 4] = [
    key::GUIDING_NEVER_LAW,
    key::GUIDING_NEVER_THINGS,
    key::GUIDING_NEVER_PROMISE,
    key::GUIDING_NEVER_PHONE,
];

/// What to do when somebody is not doing well.
pub(crate) const DISTRESS: [Key; 3] = [
    key::GUIDING_DISTRESS_STOP,
    key::GUIDING_DISTRESS_INSIDE,
    key::GUIDING_DISTRESS_OUTSIDE,
];
