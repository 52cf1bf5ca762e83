//! Every edit of a dossier.

use crate::{
    Answer, Date, Dossier, Entry, EntryId, Fault, Map, OwnId, OwnTask, QuestionId, Release,
    Settings, TaskId, TaskRecord, in_range,
};
use serde::{Deserialize, Serialize};

/// Sets one whole value, so that the inverse is the value that stood there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// When the person goes home.
    Release(Release),
    /// An answer; `None` takes it away.
    Answer {
        /// To which question.
        question: QuestionId,
        /// The answer.
        answer: Option<Answer>,
    },
    /// What is said about a catalogue task; `None` makes it open again.
    Task {
        /// Which task.
        task: TaskId,
        /// The record.
        record: Option<TaskRecord>,
    },
    /// A task that the person wrote; `None` removes it.
    Own {
        /// Which one; [`Dossier::next_own`] for a new one.
        own: OwnId,
        /// The task.
        task: Option<OwnTask>,
    },
    /// An entry of a section; `None` removes it.
    Entry {
        /// Which one; [`Dossier::next_entry`] for a new one.
        id: EntryId,
        /// The entry.
        entry: Option<Entry>,
    },
    /// Language and looks.
    Settings(Settings),
    /// Which file the dossier was last saved in or opened from.
    Base(Option<String>),
}

impl Edit {
    /// What is said about a catalogue task from now on. A record that says nothing is not stored.
    pub fn task(task: &TaskId, record: TaskRecord) -> Self {
        let is_empty = record == TaskRecord::default();
        Self::Task {
            task: task.clone(),
            record: (!is_empty).then_some(record),
        }
    }
}

/// Edits that belong together, made in this order: all of them or none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Change {
    /// The edits.
    pub edits: Vec<Edit>,
}

impl From<Edit> for Change {
    fn from(edit: Edit) -> Self {
        Self { edits: vec![edit] }
    }
}

impl FromIterator<Edit> for Change {
    fn from_iter<I: IntoIterator<Item = Edit>>(edits: I) -> Self {
        let edits = edits.into_iter().collect();
        Self { edits }
    }
}

impl From<Vec<Edit>> for Change {
    fn from(edits: Vec<Edit>) -> Self {
        Self { edits }
    }
}

/// A change that was made: told by the history, taken back by its inverse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub on: Date,
    /// What was made.
    pub change: Change,
    /// What takes it back, as long as nothing behind it touched the same values.
    pub inverse: Change,
}

/// Why a change was not made. The dossier is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The value breaks a rule of the dossier, or the dossier would hold too many.
    Fault(Fault),
    /// Today lies outside 2000-2199: the clock of the machine is wrong.
    Clock,
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Dossier {
    /// Makes one change on the day `on` and returns its inverse.
    ///
    /// Replaying the same changes on the same dossier gives the same dossier (invariant I3).
    pub fn apply(&mut self, change: impl Into<Change>, on: Date) -> Result<Change, Refusal> {
        let change = change.into();
        if !in_range(on) {
            return Err(Refusal::Clock);
        }
        change.check()?;
        let inverse = self.replace(change);
        if let Err(fault) = self.check_counts() {
            self.replace(inverse);
            return Err(fault.into());
        }
        Ok(inverse)
    }

    /// Makes changes again that were made once, each on its day: all of them, or none when one is refused.
    pub fn replay(
        &mut self,
        changes: impl IntoIterator<Item = (Change, Date)>,
    ) -> Result<Vec<Step>, Refusal> {
        let mut steps = Vec::new();
        for (change, on) in changes {
            match self.apply(change.clone(), on) {
                Ok(inverse) => steps.push(Step {
                    on,
                    change,
                    inverse,
                }),
                Err(refusal) => {
                    for step in steps.into_iter().rev() {
                        self.replace(step.inverse);
                    }
                    return Err(refusal);
                }
            }
        }
        Ok(steps)
    }

    /// Puts checked values in place and returns what puts back those of before.
    pub(crate) fn replace(&mut self, change: Change) -> Change {
        let mut before: Vec<Edit> = change
            .edits
            .into_iter()
            .map(|edit| self.replace_one(edit))
            .collect();
        before.reverse();
        before.into()
    }

    fn replace_one(&mut self, edit: Edit) -> Edit {
        match edit {
            Edit::Release(release) => Edit::Release(std::mem::replace(&mut self.release, release)),
            Edit::Answer { question, answer } => {
                let answer = swap(&mut self.answers, question.clone(), answer);
                Edit::Answer { question, answer }
            }
            Edit::Task { task, record } => {
                let record = swap(&mut self.tasks, task.clone(), record);
                Edit::Task { task, record }
            }
            Edit::Own { own, task } => Edit::Own {
                own,
                task: swap(&mut self.own, own, task),
            },
            Edit::Entry { id, entry } => Edit::Entry {
                id,
                entry: swap(&mut self.entries, id, entry),
            },
            Edit::Settings(settings) => {
                Edit::Settings(std::mem::replace(&mut self.settings, settings))
            }
            Edit::Base(base) => Edit::Base(std::mem::replace(&mut self.base, base)),
        }
    }
}

fn swap<K: Ord, V>(map: &mut Map<K, V>, key: K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    }
}
