//! "Dit eerst": what endangers or unlocks most. Safety comes first.

use crate::graph::number;
use crate::plan::{Blocker, First, Group, Planned, Why};
use domain::calendar::{days_between, plus_days};
use domain::{Date, Phase, TaskState};
use std::cmp::Reverse;

/// At most three.
const MOST: usize = 3;
/// At most two of one theme, unless there is nothing else.
const OF_THEME: usize = 2;
/// At most this many that may not apply, so that somebody who answered little still gets one that surely does.
const UNSURE: usize = 2;
/// Days before release from which safety comes first.
const NEAR: i64 = 14;
/// A task that has to begin within this number of days is urgent.
const SOON: u32 = 7;
/// How many days inside count as the first days.
const FIRST_DAYS: u32 = 31;

/// Where on the road the person stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) today: Date,
    /// The first day that release may come to.
    pub(crate) earliest: Date,
    /// The fewest days that the person can have been inside.
    pub(crate) inside: u32,
}

impl Moment {
    /// Whether a task can be done now and within days.
    pub(crate) fn is_quick(&self, task: &Planned) -> bool {
        task.group == Group::Now && task.finish_min < plus_days(self.today, SOON)
    }
}

/// What ranks a task beside its own dates.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beside {
    /// Another task that can be done within days makes this one easier.
    pub(crate) better_later: bool,
    /// It closes an open gap, or helps until it closes.
    pub(crate) in_gap: bool,
}

/// Ranks the tasks that can be done now. `besides` has an entry for each task of the catalogue, in its order.
pub(crate) fn first(tasks: &[Planned], besides: &[Beside], moment: Moment) -> Vec<First> {
    let today = moment.today;
    let ranking = Ranking::new(moment);
    let candidates = tasks
        .iter()
        .enumerate()
        .filter(|(_, task)| is_candidate(task, today));
    let ranks = candidates.map(|(at, task)| {
        let beside = besides.get(at).copied().unwrap_or_default();
        ranking.rank(task, at, beside)
    });
    let chosen = choose(tasks, &ranks.collect::<Vec<_>>());
    let first = chosen.into_iter().map(|rank| {
        let task = &tasks[rank.at as usize];
        First {
            task: task.task.clone(),
            why: why(rank.tier, task, today),
        }
    });
    first.collect()
}

/// The best ones that differ enough, in order; filled up with the others when there are too few.
fn choose(tasks: &[Planned], ranks: &[Rank]) -> Vec<Rank> {
    let mut chosen: Vec<Rank> = Vec::new();
    for variety in [true, false] {
        while chosen.len() < MOST {
            // A rank ends with the place in the plan, so no two are equal.
            let new = ranks.iter().filter(|rank| !chosen.contains(rank));
            let fitting = new.filter(|rank| !variety || differs(tasks, **rank, &chosen));
            let Some(best) = fitting.min() else { break };
            let at = chosen.partition_point(|rank| rank < best);
            chosen.insert(at, *best);
        }
    }
    chosen
}

/// Not too many of one theme. Of tasks that may not apply not too many either, and one from each theme.
fn differs(tasks: &[Planned], rank: Rank, chosen: &[Rank]) -> bool {
    let task = &tasks[rank.at as usize];
    let others = || chosen.iter().map(|rank| &tasks[rank.at as usize]);
    let of_theme = || others().filter(|other| other.theme == task.theme);
    let unsure = || others().filter(|other| other.unsure).count() < UNSURE;
    of_theme().count() < OF_THEME
        && (!task.unsure || unsure() && !of_theme().any(|other| other.unsure))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Safety,
    AskAgain,
    /// A law or source sets a day, and it is near.
    Deadline,
    /// It closes a gap that opens at release.
    Gap,
    /// The first days inside, when damage can still be kept small.
    FirstDays,
    Urgent,
    Open,
}

/// Smaller goes first, field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    tier: Tier,
    unsure: bool,
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
        Rank {
            tier: self.tier(task, beside.in_gap),
            unsure: task.unsure,
            better_later: beside.better_later,
            beside_gaps: !beside.in_gap,
            unlocks: Reverse(task.unlocks),
            by: task.start_by.unwrap_or(Date::MAX),
            at: number(at),
        }
    }

    fn tier(&self, task: &Planned, in_gap: bool) -> Tier {
        let week = plus_days(self.today, SOON);
        let soon = task.start_by.is_some_and(|day| day <= week);
        if task.group == Group::Waiting {
            Tier::AskAgain
        } else if task.safety && (self.near || task.phase == Phase::F0) {
            Tier::Safety
        } else if task.firm && soon {
            Tier::Deadline
        } else if in_gap {
            Tier::Gap
        } else if task.phase == Phase::F0 && self.first_days {
            Tier::FirstDays
        } else if soon {
            Tier::Urgent
        } else {
            Tier::Open
        }
    }
}

fn why(tier: Tier, task: &Planned, today: Date) -> Why {
    match (tier, task.start_by) {
        (Tier::Safety, _) => Why::Safety,
        (Tier::AskAgain, _) => Why::AskAgain,
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
mod tests {
    use crate::Why;
    use crate::examples::{catalogue, day, done, home_on, set, task, today, waiting, window};
    use domain::{Answer, Applies, Basis, Dossier, Gap, Phase, Task, TaskRef, TaskState, Theme};

    fn safe(id: &str) -> Task {
        Task {
            safety: true,
            theme: Theme::Housing,
            ..task(id, (1, 1), "")
        }
    }

    fn of(theme: Theme, task: Task) -> Task {
        Task { theme, ..task }
    }

    fn check(tasks: Vec<Task>, dossier: &Dossier, expected: &[(&str, Why)]) {
        check_gaps(tasks, Vec::new(), dossier, expected);
    }

    fn check_gaps(tasks: Vec<Task>, gaps: Vec<Gap>, dossier: &Dossier, expected: &[(&str, Why)]) {
        let mut catalogue = catalogue(tasks);
        catalogue.gaps = gaps;
        let plan = crate::plan(dossier, &catalogue, today());
        let rows = plan.first.iter().map(|first| match &first.task {
            TaskRef::Catalogue(id) => (id.to_string(), first.why),
            TaskRef::Own(id) => (format!("own {id}"), first.why),
        });
        let expected = expected.iter().map(|(id, why)| ((*id).to_owned(), *why));
        assert_eq!(rows.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }

    #[test]
    fn what_unlocks_most_goes_first_when_nothing_presses() {
        let tasks = vec![
            task("alone", (1, 1), ""),
            of(Theme::Identity, task("one", (1, 1), "")),
            task("two", (1, 1), ""),
            task("x", (1, 1), "one two"),
            task("y", (1, 1), "two"),
        ];
        let last = Why::Soon(day("2027-08-31"));
        let expected = [
            ("two", Why::Unlocks(2)),
            ("one", Why::Unlocks(1)),
            ("alone", last),
        ];
        check(tasks, &home_on("2027-09-01"), &expected);
    }

    #[test]
    fn safety_goes_first_in_the_first_days_and_when_release_is_near() {
        let tasks = || {
            vec![
                task("many", (1, 1), ""),
                task("x", (1, 1), "many"),
                safe("bed"),
            ]
        };
        let bed = Why::Soon(day("2027-08-31"));
        let far = [("many", Why::Unlocks(1)), ("bed", bed)];
        check(tasks(), &home_on("2027-09-01"), &far);
        let near = [("bed", Why::Safety), ("many", Why::Unlocks(1))];
        check(tasks(), &home_on("2027-03-15"), &near);
        let mut first_days = tasks();
        first_days[2].phase = Phase::F0;
        check(first_days, &home_on("2027-09-01"), &near);
    }

    #[test]
    fn at_most_two_of_a_theme_and_one_unsure_of_it() {
        let unsure = |id| Task {
            applies: Applies::Is("open".into(), "yes".into()),
            ..safe(id)
        };
        let last = ("other", Why::Soon(day("2027-03-09")));
        let tasks = vec![safe("a"), safe("b"), safe("c"), task("other", (1, 1), "")];
        let expected = [("a", Why::Safety), ("b", Why::Safety), last];
        check(tasks, &home_on("2027-03-10"), &expected);
        let tasks = vec![unsure("a"), unsure("b"), task("other", (1, 1), "")];
        let expected = [("a", Why::Safety), ("b", Why::Safety), last];
        check(tasks, &home_on("2027-03-10"), &expected);
        let tasks = vec![
            unsure("a"),
            unsure("b"),
            safe("c"),
            task("other", (1, 1), ""),
        ];
        let expected = [("c", Why::Safety), ("a", Why::Safety), last];
        check(tasks, &home_on("2027-03-10"), &expected);
    }

    #[test]
    fn what_waits_comes_back_on_its_day_unless_restrictions_forbid_it() {
        let tasks = vec![
            Task {
                outside_contact: true,
                ..task("letter", (1, 90), "")
            },
            task("other", (1, 1), ""),
        ];
        let mut dossier = home_on("2027-09-01");
        let other = ("other", Why::Soon(day("2027-08-31")));
        set(
            &mut dossier,
            "letter",
            waiting("2027-02-01", Some("2027-03-02")),
        );
        check(tasks.clone(), &dossier, &[other]);
        set(
            &mut dossier,
            "letter",
            waiting("2027-02-01", Some("2027-03-01")),
        );
        check(tasks.clone(), &dossier, &[("letter", Why::AskAgain), other]);
        dossier
            .answers
            .insert("contact".into(), Answer::choice("lawyer-only", 1));
        check(tasks.clone(), &dossier, &[other]);
        set(&mut dossier, "letter", TaskState::Open);
        check(tasks, &dossier, &[other]);
    }

    #[test]
    fn a_day_that_a_law_sets_is_said_and_a_margin_is_not() {
        let by_law = |to| {
            let mut it = task("report", (1, 1), "");
            it.lead.basis = Basis::Law;
            it.deadline = Some(Basis::Law);
            it.window = window(None, to);
            vec![it, task("other", (1, 1), "")]
        };
        let other = ("other", Why::Soon(day("2027-08-31")));
        let mut dossier = home_on("2027-09-01");
        let law = Why::Deadline(day("2027-03-05"));
        check(by_law(-179), &dossier, &[("report", law), other]);
        dossier.release = domain::Release::About {
            date: day("2027-09-01"),
        };
        let other = ("other", Why::Soon(day("2027-08-17")));
        let safe = Why::Soon(day("2027-03-19"));
        check(by_law(-151), &dossier, &[("report", safe), other]);
    }

    #[test]
    fn what_closes_a_gap_goes_before_what_is_only_urgent() {
        let tasks = || {
            vec![
                task("urgent", (1, 40), ""),
                of(Theme::Identity, task("card", (1, 90), "")),
                of(Theme::Care, task("quick", (1, 1), "")),
                of(Theme::Care, task("eased", (1, 1), "~quick")),
            ]
        };
        let gap = Gap {
            id: "identity".into(),
            applies: Applies::default(),
            closed_by: vec!["card".into()],
        };
        let soon = |id| (id, Why::Soon(today()));
        let later = |id| (id, Why::Soon(day("2027-03-31")));
        let mut dossier = home_on("2027-04-01");
        let expected = [soon("card"), soon("urgent"), later("quick")];
        check_gaps(tasks(), vec![gap], &dossier, &expected);
        set(&mut dossier, "quick", done("2027-02-01"));
        let expected = [soon("urgent"), soon("card"), later("eased")];
        check(tasks(), &dossier, &expected);
    }
}
