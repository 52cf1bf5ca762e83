//! What a plan says.

use domain::{Actor, Date, GapId, Leads, Phase, Place, Release, TaskId, TaskRef, Theme};
use serde::Serialize;
use std::sync::Arc;

/// A plan for one dossier on one day. Derived, never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The day it was made for.
    pub today: Date,
    /// What is known of the release.
    pub release: Release,
    /// The day that fit is judged against; never before today while the person is inside.
    pub likely: Date,
    /// The first day it may come to.
    pub earliest: Date,
    /// The release day has passed and nobody said "outside".
    pub asks_outside: bool,
    /// An answer says "outside", and the release says nothing of it: the plan goes by the release until that is settled.
    pub disagrees_outside: bool,
    /// Every task of the plan: the catalogue's in its order, then the person's own.
    pub tasks: Vec<Planned>,
    /// "Dit eerst": at most three.
    pub first: Vec<First>,
    /// Places in `tasks` of those that can be done now, the first to do first.
    pub now: Vec<usize>,
    /// How many of `now`, counted from the first, should not wait.
    pub pressing: usize,
    /// What may be missing on the first day.
    pub gaps: Vec<OpenGap>,
}

/// Where a task stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Can be done now.
    Now,
    /// Somebody else has to act.
    Waiting,
    /// Comes later, before release.
    Later,
    /// On the day of release or after it.
    AfterRelease,
    /// Done.
    Done,
    /// "Niet voor mij".
    NotForMe,
}

impl Group {
    /// All groups, in the order of the list.
    pub const ALL: [Self; 6] = [
        Self::Now,
        Self::Waiting,
        Self::Later,
        Self::AfterRelease,
        Self::Done,
        Self::NotForMe,
    ];

    /// Whether something is still to be done.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::NotForMe)
    }
}

/// What decides the first possible day of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartFrom {
    /// Nothing does: it can start today, or it is done or waiting already.
    Today,
    /// Its window opens on that day.
    Window,
    /// This task has to be finished first.
    After(TaskId),
}

/// Why a task can't be done today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocker {
    /// This task comes first.
    Task(TaskId),
    /// Only the lawyer may be contacted now.
    Restrictions,
    /// Its window opens on this day.
    Window(Date),
}

/// Whether a task can be finished within its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// It can, even if everything takes long.
    Fits,
    /// It can if things go quickly.
    Tight,
    /// It can't any more.
    Not {
        /// Whether an assumption decides that; then the text says "waarschijnlijk".
        likely: bool,
    },
}

/// The parts of the plan in the Bestuurlijk akkoord, section 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Continuity {
    /// "Loopt door": ran before detention already.
    Continues,
    /// "Begint".
    Starts,
    /// "Gaat verder na vrijlating".
    Follows,
}

/// One task, planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and they are looked at one by one"
)]
pub struct Planned {
    /// Which task.
    #[serde(serialize_with = "crate::write::task_ref")]
    pub task: TaskRef,
    /// Its theme.
    pub theme: Theme,
    /// Its phase; an own task stands with the first days.
    pub phase: Phase,
    /// Where it stands in the list.
    pub group: Group,
    /// It may not apply: something was not answered.
    pub unsure: bool,
    /// Can be done now, and may wait: it may not apply, its need is met, or it is more than anybody can
    /// do at once.
    pub may_wait: bool,
    /// Why it can't be done today; empty when it can.
    pub blocked_by: Vec<Blocker>,
    /// First possible day.
    pub start: Date,
    /// What decides that day.
    pub start_from: StartFrom,
    /// Finish when things go quickly.
    pub finish_min: Date,
    /// Finish when things take long.
    pub finish_max: Date,
    /// Day to begin before, never before `start`; `None` when nothing presses. For an own task its day,
    /// also when that is over.
    pub start_by: Option<Date>,
    /// Last day to begin by the shortest times, against the likely day of release.
    pub latest_tight: Option<Date>,
    /// Last day to begin by the longest times, against the earliest day; never after `latest_tight`.
    pub latest_safe: Option<Date>,
    /// "Uiterlijk": a law or source decides `start_by`.
    pub firm: bool,
    /// Whether it can be finished within its window.
    pub fits: Fit,
    /// How many open tasks wait for this one directly.
    pub unlocks: u16,
    /// Continues, starts or follows.
    pub continuity: Continuity,
    /// Who leads.
    pub leads: Leads,
    /// Who does it.
    pub who: Arc<[Actor]>,
    /// Where it can be done.
    pub place: Place,
    /// Keeps somebody safe.
    pub safety: bool,
    /// Soft prerequisites that are not met: a warning.
    pub soft_missing: Vec<TaskId>,
    /// When to ask again, for a task that waits.
    pub ask_again: Option<Date>,
}

/// One of "Dit eerst", with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct First {
    /// Which task.
    #[serde(serialize_with = "crate::write::task_ref")]
    pub task: TaskRef,
    /// Why.
    pub why: Why,
}

/// Why a task comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It keeps somebody safe.
    Safety,
    /// It is time to ask again.
    AskAgain,
    /// A law or source sets this day.
    Deadline(Date),
    /// This number of tasks wait for it.
    Unlocks(u16),
    /// Best begun before this day.
    Soon(Date),
    /// The person wanted to do it on this day.
    Planned(Date),
}

/// Something that may be missing on the first day, and the way through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenGap {
    /// Which gap.
    pub gap: GapId,
    /// The first day: release.
    pub from: Date,
    /// How long it can last; `None` when no step of the plan closes it.
    pub lasts: Option<GapDays>,
    /// The tasks that close it, in order; empty when none does.
    pub chain: Vec<TaskId>,
    /// What helps until then.
    pub bridging: Vec<TaskId>,
}

/// How long something may be missing, in days from release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct GapDays {
    /// The fewest: everything goes quickly, and release comes on the likely day.
    pub min: u32,
    /// The most: everything takes long, and release comes on the earliest day.
    pub max: u32,
}

impl Plan {
    /// The tasks of a group: those of now as they rank, all others in plan order.
    pub fn group(&self, group: Group) -> Vec<&Planned> {
        match group {
            Group::Now => self.now.iter().map(|at| &self.tasks[*at]).collect(),
            _ => self
                .tasks
                .iter()
                .filter(|task| task.group == group)
                .collect(),
        }
    }

    /// The tasks of now that should not wait, the first one first: at most [`Self::MOST_NOW`].
    pub fn pressing(&self) -> impl Iterator<Item = &Planned> {
        let pressing = self.now.iter().take(self.pressing);
        pressing.map(|at| &self.tasks[*at])
    }

    /// The most tasks that a plan asks for at one time.
    pub const MOST_NOW: usize = 12;

    /// The tasks on which something is still to be done.
    pub fn open(&self) -> impl Iterator<Item = &Planned> {
        self.tasks.iter().filter(|task| task.group.is_open())
    }
}
