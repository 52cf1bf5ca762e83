//! What may be missing on the day of release.

use crate::{Applies, GapId, TaskId};
use serde::{Deserialize, Serialize};

/// Something that may not be in order yet at release, such as an income or a bed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Its id.
    pub id: GapId,
    /// When it can open at all.
    #[serde(default)]
    pub applies: Applies,
    /// The tasks of which any one closes it.
    pub closed_by: Vec<TaskId>,
    /// Other tasks that only serve this need: once it is met they may wait, like the other ways to close it.
    #[serde(default)]
    pub serves: Vec<TaskId>,
}
