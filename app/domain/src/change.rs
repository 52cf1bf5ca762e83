//! Every edit of a dossier.

use crate::{
    Answer, Date, Dossier, Fault, MAX_DEPTH, Map, Note, NoteId, OwnId, OwnTask, QuestionId,
    Release, Settings, TaskId, TaskRecord, in_range,
};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use std::cell::Cell;

/// One edit. Sets whole values, so that the inverse is the value that stood there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// When the person goes home.
    SetRelease {
        /// The new value.
        release: Release,
    },
    /// An answer; `None` takes it away.
    SetAnswer {
        /// To which question.
        question: QuestionId,
        /// The answer.
        answer: Option<Answer>,
    },
    /// What is said about a catalogue task; `None` makes it open again.
    SetTask {
        /// Which task.
        task: TaskId,
        /// The record.
        record: Option<TaskRecord>,
    },
    /// A task that the person wrote; `None` removes it.
    SetOwn {
        /// Which one; [`Dossier::next_own`] for a new one.
        own: OwnId,
        /// The task.
        task: Option<OwnTask>,
    },
    /// A note; `None` removes it.
    SetNote {
        /// Which one; [`Dossier::next_note`] for a new one.
        id: NoteId,
        /// The note.
        note: Option<Note>,
    },
    /// Language and looks.
    SetSettings {
        /// The new value.
        settings: Settings,
    },
    /// Several edits that belong together: all of them or none.
    /// At most [`MAX_DEPTH`](crate::MAX_DEPTH) of them lie in each other, also where they are read.
    #[serde(deserialize_with = "parts")]
    Batch(Vec<Change>),
    /// Which file the dossier was last saved in or opened from.
    SetBase {
        /// The new value.
        base: Option<String>,
    },
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
    pub fn apply(&mut self, change: Change, on: Date) -> Result<Change, Refusal> {
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

    /// Puts checked values in place and returns what stood there.
    pub(crate) fn replace(&mut self, change: Change) -> Change {
        match change {
            Change::SetRelease { release } => Change::SetRelease {
                release: std::mem::replace(&mut self.release, release),
            },
            Change::SetAnswer { question, answer } => {
                let before = swap(&mut self.answers, question.clone(), answer);
                Change::SetAnswer {
                    question,
                    answer: before,
                }
            }
            Change::SetTask { task, record } => {
                let before = swap(&mut self.tasks, task.clone(), record);
                Change::SetTask {
                    task,
                    record: before,
                }
            }
            Change::SetOwn { own, task } => Change::SetOwn {
                own,
                task: swap(&mut self.own, own, task),
            },
            Change::SetNote { id, note } => Change::SetNote {
                id,
                note: swap(&mut self.notes, id, note),
            },
            Change::SetSettings { settings } => Change::SetSettings {
                settings: std::mem::replace(&mut self.settings, settings),
            },
            Change::SetBase { base } => Change::SetBase {
                base: std::mem::replace(&mut self.base, base),
            },
            Change::Batch(parts) => {
                let mut inverse: Vec<_> =
                    parts.into_iter().map(|part| self.replace(part)).collect();
                inverse.reverse();
                Change::Batch(inverse)
            }
        }
    }
}

fn swap<K: Ord, V>(map: &mut Map<K, V>, key: K, value: Option<V>) -> Option<V> {
    match value {
        Some(value) => map.insert(key, value),
        None => map.remove(&key),
    }
}

thread_local! {
    /// How many batches are being read that lie in each other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Reads the parts of a batch. Refuses deep ones before they use up the stack: two bytes of a record are
/// one more batch, and no form that it is read from has a limit of its own.
fn parts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Change>, D::Error> {
    let depth = DEPTH.get();
    if depth == MAX_DEPTH {
        return Err(D::Error::custom("too many batches in each other"));
    }
    DEPTH.set(depth + 1);
    let parts = Vec::deserialize(from);
    DEPTH.set(depth);
    parts
}
