//! What the app asks of its worker, and what that answers: the wire between two wasm files.
//!
//! Written as postcard. Both files belong to one build, so nothing here is stored or versioned.

use crate::{Change, Cost, Dossier, Edit, Secret};
use serde::{Deserialize, Serialize};

/// Work that takes too long or too much code for the page itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Job {
    /// Derives a key from a secret with Argon2id.
    Derive {
        /// The secret.
        secret: Secret,
        /// Random bytes.
        salt: [u8; 16],
        /// The cost; `None` finds the one that takes half a second to a second on this machine.
        cost: Option<Cost>,
    },
    /// Makes the encrypted file `*.oporde`.
    Seal {
        /// What goes in.
        dossier: Box<Dossier>,
        /// What will open it.
        words: Secret,
    },
    /// Opens an encrypted file.
    Open {
        /// The file.
        bytes: Vec<u8>,
        /// What shall open it.
        words: Secret,
    },
    /// Brings two dossiers of one person together. Changes neither.
    Merge {
        /// What both sides have seen, when that is known.
        base: Option<Box<Dossier>>,
        /// The one here.
        mine: Box<Dossier>,
        /// The other one.
        theirs: Box<Dossier>,
    },
}

/// The answer to a [`Job`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    /// To [`Job::Derive`].
    Derived {
        /// The key.
        key: [u8; 32],
        /// What it cost; needed to derive it again.
        cost: Cost,
    },
    /// To [`Job::Seal`].
    Sealed {
        /// The file.
        bytes: Vec<u8>,
        /// Names the file: what [`Dossier::base`] holds of who saved it.
        tag: String,
    },
    /// To [`Job::Open`].
    Opened {
        /// What was in it, checked.
        dossier: Box<Dossier>,
        /// Names the file: what [`Dossier::base`] holds of who opened it.
        tag: String,
    },
    /// To [`Job::Merge`].
    Merged {
        /// What is in the other one, in numbers.
        preview: Preview,
        /// What would become of this one.
        merge: Merge,
    },
    /// It was not done.
    Refused {
        /// Stable name of why, by which `ui` finds its text.
        code: String,
        /// The place in the dossier that breaks a rule, such as `own/3/date`.
        place: Option<String>,
    },
}

/// A value that is another on either side: "die houden" or "deze houden".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Sets it as it is here.
    pub mine: Edit,
    /// Sets it as it is there.
    pub theirs: Edit,
}

/// What a merge would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// What to make on the dossier here: one transaction, one step to take back.
    /// Conflicts stay as they are here.
    pub change: Change,
    /// What somebody has to decide.
    pub conflicts: Vec<Conflict>,
}

impl Merge {
    /// Whether nothing would change and nothing is to be decided.
    pub fn is_empty(&self) -> bool {
        self.conflicts.is_empty() && self.change.edits.is_empty()
    }
}

/// How the values of another dossier compare with those here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// Whether it is the same person's: another id belongs in a vault of its own.
    pub same_id: bool,
    /// Values that are only there.
    pub new: u32,
    /// Values that are another there.
    pub changed: u32,
    /// Values that are the same.
    pub same: u32,
    /// Values that are only here.
    pub only_here: u32,
}
