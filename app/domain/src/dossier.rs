//! The one value that a person's plan is made from.

use crate::check::free;
use crate::{
    Answer, Date, Edit, Entry, EntryId, Fault, Map, OwnId, OwnTask, QuestionId, Release, Section,
    Settings, TaskId, TaskRecord, TaskRef, TaskState,
};
use serde::{Deserialize, Serialize};

/// The version of the dossier that this program writes: of its JSON and of the records of a vault.
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
///
/// Serialised for programs alone (postcard); its JSON for people is `sections::json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// Version of this format: 1.
    pub version: u16,
    /// Tells two dossiers apart.
    pub id: DossierId,
    /// When the person goes home.
    pub release: Release,
    /// Answers by question; ids that this program does not know are kept.
    pub answers: Map<QuestionId, Answer>,
    /// Records by task of the catalogue; ids that this program does not know are kept.
    pub tasks: Map<TaskId, TaskRecord>,
    /// Tasks that the person wrote.
    pub own: Map<OwnId, OwnTask>,
    /// What stands in the sections; entries of sections that this program does not know are kept.
    pub entries: Map<EntryId, Entry>,
    /// Language and looks.
    pub settings: Settings,
    /// Which file this was last saved in or opened from: the first 16 digits of the SHA-256 of its JSON.
    /// A merge looks there for what both sides have seen.
    pub base: Option<String>,
}

impl Dossier {
    /// An empty dossier.
    pub fn new(id: DossierId) -> Self {
        Self {
            version: VERSION,
            id,
            release: Release::Unknown,
            answers: Map::new(),
            tasks: Map::new(),
            own: Map::new(),
            entries: Map::new(),
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

    /// The edit that gives a task a state and leaves the rest of it; none for an own task that is gone.
    pub fn state_edit(&self, task: &TaskRef, state: TaskState) -> Option<Edit> {
        match task {
            TaskRef::Catalogue(id) => {
                let note = self.tasks.get(id).map(|record| record.note.clone());
                let note = note.unwrap_or_default();
                Some(Edit::task(id, TaskRecord { state, note }))
            }
            TaskRef::Own(id) => {
                let mut own = self.own.get(id)?.clone();
                own.state = state;
                let task = Some(own);
                Some(Edit::Own { own: *id, task })
            }
        }
    }

    /// The id for the next own task: one that no own task has.
    pub fn next_own(&self) -> OwnId {
        OwnId(free(self.own.keys().map(|id| id.0)))
    }

    /// What stands in a section, by number.
    pub fn section(
        &self,
        section: Section,
    ) -> impl DoubleEndedIterator<Item = (EntryId, &Entry)> + Clone {
        let of_section = move |(id, _): &(&EntryId, &Entry)| id.section == section;
        let all = self.entries.iter().filter(of_section);
        all.map(|(id, entry)| (*id, entry))
    }

    /// The id for the next entry of a section: one that no entry of it has.
    pub fn next_entry(&self, section: Section) -> EntryId {
        let number = free(self.section(section).map(|(id, _)| id.number));
        EntryId { section, number }
    }

    /// The first thing that is wrong on this day alone. A plan that is kept is never held against it:
    /// the clock of one machine is behind that of another.
    pub fn check_on(&self, today: Date) -> Result<(), Fault> {
        match self.release {
            Release::Outside { since } if since > today => Err(Fault::NotYet),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_outside_since_a_day_to_come() {
        let today = Date::from_ymd_opt(2027, 3, 1).unwrap();
        let mut early = Dossier::new(DossierId::from_bytes([1; 16]));
        early.release = Release::Outside { since: today };
        assert_eq!(early.check_on(today), Ok(()));
        let before = today.pred_opt().unwrap();
        let fault = early.check_on(before).unwrap_err();
        assert_eq!(fault.place(), "release/outside/since");
        // Kept as it is all the same.
        assert_eq!(early.check(), Ok(()));
    }
}
