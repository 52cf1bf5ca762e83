//! What a person says about a task.

use crate::{Actor, Date, OwnId, TaskId, Theme};
use serde::{Deserialize, Serialize};

/// A task in a plan: of the catalogue or written by the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskRef {
    /// Of the catalogue.
    Catalogue(TaskId),
    /// Written by the person.
    Own(OwnId),
}

/// The state a person gave a task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TaskState {
    /// Not begun, or begun and still with the person.
    #[default]
    Open,
    /// Somebody else has to act.
    Waiting {
        /// Who.
        who: Actor,
        /// Since when.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        since: Date,
        /// When to ask again.
        #[serde(default)]
        #[serde(with = "crate::date::option")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
        ask_again: Option<Date>,
    },
    /// Done.
    Done {
        /// When.
        #[serde(with = "crate::date")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        on: Date,
    },
    /// "Niet voor mij".
    NotForMe,
}

/// What is stored of a catalogue task.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TaskRecord {
    /// The state.
    pub state: TaskState,
    /// A note beside the task; at most [`crate::MAX_TEXT`] characters.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_TEXT)))]
    pub note: String,
}

/// A task that the person wrote: no prerequisites, an optional date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OwnTask {
    /// What to do; at most [`crate::MAX_TEXT`] characters.
    #[cfg_attr(feature = "schema", schemars(length(max = crate::MAX_TEXT)))]
    pub title: String,
    /// Where it belongs.
    pub theme: Theme,
    /// When, if the person chose a day.
    #[serde(default)]
    #[serde(with = "crate::date::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub date: Option<Date>,
    /// The state.
    #[serde(default)]
    pub state: TaskState,
}
