//! Tasks that the person wrote, planned.

use crate::first::ask_again;
use crate::node::Days;
use crate::plan::{Blocker, Continuity, Fit, Group, Planned, StartFrom};
use domain::{Actor, Leads, OwnId, OwnTask, Phase, Place, TaskRef, TaskState};

/// An own task has no prerequisites. If it has a day, that is the day to do it, also when that is over.
pub(crate) fn planned_own(id: OwnId, own: &OwnTask, days: &Days) -> Planned {
    let later = own.date.filter(|date| *date > days.today);
    let group = match own.state {
        TaskState::Done { .. } => Group::Done,
        TaskState::NotForMe => Group::NotForMe,
        TaskState::Waiting { .. } => Group::Waiting,
        TaskState::Open if later.is_some_and(|date| !days.outside && date >= days.likely) => {
            Group::AfterRelease
        }
        TaskState::Open if later.is_some() => Group::Later,
        TaskState::Open => Group::Now,
    };
    // What is done or "niet voor mij" waits for no day.
    let pressing = later.filter(|_| group.is_open());
    let start = match own.state {
        TaskState::Done { on } => on.min(days.today),
        _ => later.unwrap_or(days.today),
    };
    let after = group == Group::AfterRelease;
    Planned {
        task: TaskRef::Own(id),
        theme: own.theme,
        phase: if after { Phase::F5 } else { Phase::F1 },
        group,
        unsure: false,
        may_wait: false,
        blocked_by: pressing.map(Blocker::Window).into_iter().collect(),
        start,
        start_from: if pressing.is_some() {
            StartFrom::Window
        } else {
            StartFrom::Today
        },
        finish_min: start,
        finish_max: start,
        start_by: own.date.filter(|_| group.is_open()),
        latest_tight: None,
        latest_safe: None,
        firm: false,
        fits: Fit::Fits,
        unlocks: 0,
        continuity: if after {
            Continuity::Follows
        } else {
            Continuity::Starts
        },
        leads: Leads {
            now: Actor::Self_,
            after: Actor::Self_,
        },
        who: [Actor::Self_].into(),
        place: Place::Own,
        safety: false,
        soft_missing: Vec::new(),
        ask_again: ask_again(&own.state),
    }
}
