//! The order of what can be done now, and "Dit eerst": what endangers or unlocks most. Safety comes first.

mod choice;

use crate::graph::number;
use crate::plan::{Blocker, First, Group, Plan, Planned, Why};
use choice::choose;
use domain::calendar::{days_between, plus_days};
use domain::{Date, Phase, TaskRef, TaskState};
use std::cmp::Reverse;

/// Days before release from which what may keep somebody safe counts like what surely does, and what
/// can be done outside as well comes last.
const NEAR: i64 = 14;
/// A task that has to begin within this number of days is urgent.
const SOON: u32 = 7;
/// How many days inside count as the first days; and outside, as those of coming home.
const FIRST_DAYS: u32 = 31;
/// At most so many days that somebody set and that are over stand on top; more would hide what keeps safe.
const ON_TOP: usize = 3;

/// Where on the road the person stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) today: Date,
    /// The first day that release may come to.
    pub(crate) earliest: Date,
    /// The fewest days that the person can have been inside.
    pub(crate) inside: u32,
    /// The day since which the person is outside.
    pub(crate) outside_since: Option<Date>,
}

impl Moment {
    /// Whether a task can be done now and within days.
    pub(crate) fn is_quick(&self, task: &Planned) -> bool {
        task.group == Group::Now && task.finish_min < plus_days(self.today, SOON)
    }

    /// Whether the days of coming home are over.
    pub(crate) fn is_settled(&self) -> bool {
        let since = self.outside_since;
        since.is_some_and(|since| days_between(since, self.today) > i64::from(FIRST_DAYS))
    }
}

/// What ranks a task beside its own dates.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and they are looked at one by one"
)]
pub(crate) struct Beside {
    /// Another task that can be done within days makes this one easier; what may only keep somebody safe does not count.
    pub(crate) better_later: bool,
    /// It closes an open gap, or helps until it closes.
    pub(crate) in_gap: bool,
    /// What closes its gap keeps somebody safe, is missing for sure, and can't begin yet: this can.
    pub(crate) prepares_safety: bool,
    /// It was begun inside, and makes no sense outside.
    pub(crate) is_over: bool,
    /// What it serves is there already.
    pub(crate) is_met: bool,
    /// It may not apply, and only an answer that is still open would ask for it.
    pub(crate) unlikely: bool,
    /// It can't be done outside, or ran before detention and must not stop.
    pub(crate) only_inside: bool,
    /// An answer asks for it: something is missing. Everybody has the others.
    pub(crate) is_asked_for: bool,
}

/// What to do first, and what after that.
pub(crate) struct Order {
    pub(crate) first: Vec<First>,
    pub(crate) now: Vec<usize>,
    pub(crate) pressing: usize,
}

/// Ranks the tasks that can be done now. `besides` has an entry for each task of the catalogue, in its order.
pub(crate) fn order(tasks: &[Planned], besides: &[Beside], moment: Moment) -> Order {
    let today = moment.today;
    let ranking = Ranking::new(moment);
    let candidates = tasks
        .iter()
        .enumerate()
        .map(|(at, task)| (at, task, besides.get(at).copied().unwrap_or_default()))
        .filter(|(_, task, beside)| is_candidate(task, today) && !beside.is_over);
    let mut ranks: Vec<Rank> = candidates
        .map(|(at, task, beside)| ranking.rank(task, at, beside))
        .collect();
    let chosen = choose(tasks, &ranks);
    let first = chosen.into_iter().map(|rank| {
        let task = &tasks[rank.at as usize];
        First {
            task: task.task.clone(),
            why: why(rank.tier, task, today),
        }
    });
    let first = first.collect();
    ranks.retain(|rank| tasks[rank.at as usize].group == Group::Now);
    // A day that the person set is over: it stands on top until it is done or has another day.
    let mut on_top = Vec::new();
    while on_top.len() < ON_TOP {
        let planned = ranks.iter().filter(|rank| rank.tier == Tier::Planned);
        let Some(next) = planned.filter(|rank| !on_top.contains(*rank)).min() else {
            break;
        };
        on_top.push(*next);
    }
    ranks.sort_by_key(|rank| (!on_top.contains(rank), *rank));
    keep_in_sight(&mut ranks);
    let pressing = ranks.iter().filter(|rank| !rank.may_wait).count();
    Order {
        first,
        pressing: pressing.min(Plan::MOST_NOW),
        now: ranks.iter().map(|rank| rank.at as usize).collect(),
    }
}

/// However much keeps somebody safe on the day itself, what closes a gap on that day presses too.
fn keep_in_sight(ranks: &mut Vec<Rank>) {
    let closes = |rank: &Rank| rank.tier == Tier::ClosesNow && !rank.may_wait;
    if let Some(at) = ranks.iter().position(closes)
        && at >= Plan::MOST_NOW
    {
        let rank = ranks.remove(at);
        ranks.insert(Plan::MOST_NOW - 1, rank);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// An answer says that something is missing that keeps somebody safe.
    Missing,
    /// What keeps everybody safe, when its moment is near.
    Safety,
    /// What leads to safety that is missing and can't begin yet.
    Prepares,
    /// On the day itself, what closes a gap: the request for a benefit.
    ClosesNow,
    /// The day that the person set for it has come.
    Planned,
    AskAgain,
    /// A law or source sets a day, and it is near.
    Deadline,
    /// It closes a gap that opens at release.
    Gap,
    /// The first days inside, when damage can still be kept small.
    FirstDays,
    /// It begins within days. So does what may be of the first days: what is sure comes before it.
    Urgent,
    Open,
}

/// Smaller goes first, field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and they are looked at one by one"
)]
struct Rank {
    may_wait: bool,
    tier: Tier,
    /// Of what keeps everybody safe, what is missing comes first.
    is_general: bool,
    unsure: bool,
    /// Little time is left, and it can be done outside as well.
    goes_on_outside: bool,
    better_later: bool,
    beside_gaps: bool,
    unlocks: Reverse<u16>,
    by: Date,
    at: u32,
}

fn is_candidate(task: &Planned, today: Date) -> bool {
    let allowed = || !task.blocked_by.contains(&Blocker::Restrictions);
    match task.group {
        Group::Now => allowed(),
        Group::Waiting => task.ask_again.is_some_and(|day| day <= today) && allowed(),
        Group::Later | Group::AfterRelease | Group::Done | Group::NotForMe => false,
    }
}

/// What ranks depend on: where the person is on the way.
struct Ranking {
    today: Date,
    /// Release may be near.
    near: bool,
    first_days: bool,
}

impl Ranking {
    fn new(moment: Moment) -> Self {
        let near = days_between(moment.today, moment.earliest) <= NEAR;
        Self {
            today: moment.today,
            near,
            first_days: !near && moment.inside <= FIRST_DAYS,
        }
    }

    fn rank(&self, task: &Planned, at: usize, beside: Beside) -> Rank {
        let tier = self.tier(task, beside);
        let is_inside = task.phase.is_before_release();
        Rank {
            may_wait: beside.is_met || beside.unlikely,
            tier,
            is_general: tier == Tier::Safety && !beside.in_gap,
            unsure: task.unsure,
            goes_on_outside: self.near && is_inside && !beside.only_inside && tier > Tier::Gap,
            better_later: beside.better_later,
            beside_gaps: !beside.in_gap,
            unlocks: Reverse(task.unlocks),
            // What is too late already is not less pressing than what is nearly so.
            by: task.start_by.or(task.latest_tight).unwrap_or(Date::MAX),
            at: number(at),
        }
    }

    fn tier(&self, task: &Planned, beside: Beside) -> Tier {
        let week = plus_days(self.today, SOON);
        let soon = task.start_by.is_some_and(|day| day <= week);
        let is_first_days = task.phase == Phase::F0 && self.first_days;
        let is_moment = self.near || is_first_days;
        if task.safety && beside.is_asked_for && !task.unsure {
            Tier::Missing
        } else if task.safety && is_moment && !beside.unlikely {
            Tier::Safety
        } else if beside.prepares_safety {
            Tier::Prepares
        } else if self.near && beside.in_gap && task.phase == Phase::F4 {
            Tier::ClosesNow
        } else if task.group == Group::Waiting {
            Tier::AskAgain
        } else if is_planned(task, self.today) {
            Tier::Planned
        } else if task.firm && soon {
            Tier::Deadline
        } else if beside.in_gap {
            Tier::Gap
        } else if is_first_days && !task.unsure {
            Tier::FirstDays
        } else if is_first_days || soon {
            Tier::Urgent
        } else {
            Tier::Open
        }
    }
}

/// Whether the person set a day for it, which has come.
fn is_planned(task: &Planned, today: Date) -> bool {
    matches!(task.task, TaskRef::Own(_)) && task.start_by.is_some_and(|day| day <= today)
}

fn why(tier: Tier, task: &Planned, today: Date) -> Why {
    match (tier, task.start_by) {
        _ if task.group == Group::Waiting => Why::AskAgain,
        (Tier::Missing | Tier::Safety, _) => Why::Safety,
        (Tier::Planned, Some(day)) => Why::Planned(day),
        (_, Some(day)) if task.firm => Why::Deadline(day),
        _ if task.unlocks > 0 => Why::Unlocks(task.unlocks),
        (_, by) => Why::Soon(by.unwrap_or(today)),
    }
}

/// When a task that waits asks for attention again.
pub(crate) fn ask_again(state: &TaskState) -> Option<Date> {
    match state {
        TaskState::Waiting { ask_again, .. } => *ask_again,
        _ => None,
    }
}

#[cfg(test)]
mod tests;
