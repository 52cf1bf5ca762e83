//! The one value that a person's plan is made from.

use crate::check::free;
use crate::{
    Answer, Map, Note, NoteId, OwnId, OwnTask, QuestionId, Release, Settings, TaskId, TaskRecord,
    TaskState,
};
use serde::{Deserialize, Serialize};

/// The version of the dossier's JSON that this program writes.
pub const VERSION: u16 = 1;

/// 128 random bits, as 32 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DossierId(pub String);

impl DossierId {
    /// The id made of these random bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(format!("{:032x}", u128::from_be_bytes(bytes)))
    }
}

/// Everything a person told. A plan is derived from it and never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Version of this format: 1.
    pub version: u16,
    /// Tells two dossiers apart.
    pub id: DossierId,
    /// Raised each time the changes are folded into a snapshot.
    pub generation: u32,
    /// When the person goes home.
    #[serde(default)]
    pub release: Release,
    /// Answers by question; ids that this program does not know are kept.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = crate::MAX_ENTRIES)))]
    pub answers: Map<QuestionId, Answer>,
    /// Records by task of the catalogue; ids that this program does not know are kept.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = crate::MAX_ENTRIES)))]
    pub tasks: Map<TaskId, TaskRecord>,
    /// Tasks that the person wrote.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = crate::MAX_ENTRIES)))]
    pub own: Map<OwnId, OwnTask>,
    /// Notes.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("maxProperties" = crate::MAX_ENTRIES)))]
    pub notes: Map<NoteId, Note>,
    /// Language and looks.
    #[serde(default)]
    pub settings: Settings,
    /// Which file this was last saved in or opened from: the first 16 digits of the SHA-256 of its JSON.
    /// A merge looks there for what both sides have seen.
    #[serde(default)]
    pub base: Option<String>,
}

impl Dossier {
    /// An empty dossier.
    pub fn new(id: DossierId) -> Self {
        Self {
            version: VERSION,
            id,
            generation: 0,
            release: Release::Unknown,
            answers: Map::new(),
            tasks: Map::new(),
            own: Map::new(),
            notes: Map::new(),
            settings: Settings::default(),
            base: None,
        }
    }

    /// The state of a catalogue task; open when nothing was said.
    pub fn task_state(&self, id: &TaskId) -> TaskState {
        self.tasks
            .get(id)
            .map_or(TaskState::Open, |record| record.state.clone())
    }

    /// The id for the next own task: one that no own task has.
    pub fn next_own(&self) -> OwnId {
        OwnId(free(&self.own, |id| id.0))
    }

    /// The id for the next note: one that no note has.
    pub fn next_note(&self) -> NoteId {
        NoteId(free(&self.notes, |id| id.0))
    }
}
