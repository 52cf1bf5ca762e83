//! The order of what can be done now, and "Dit eerst": what endangers or unlocks most. Safety comes first.

use crate::graph::number;
use crate::plan::{Blocker, First, Group, Plan, Planned, Why};
use domain::calendar::{days_between, plus_days};
use domain::{Date, Phase, TaskRef, TaskState};
use std::cmp::Reverse;

/// At most three.
const MOST: usize = 3;
/// At most two of one theme, unless there is nothing else.
const OF_THEME: usize = 2;
/// At most this many that may not apply, so that somebody who answered little still gets one that surely does.
const UNSURE: usize = 2;
/// Days before release from which what may keep somebody safe counts like what surely does, and what
/// can be done outside as well comes last.
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
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and they are looked at one by one"
)]
pub(crate) struct Beside {
    /// Another task that can be done within days makes this one easier.
    pub(crate) better_later: bool,
    /// It closes an open gap, or helps until it closes.
    pub(crate) in_gap: bool,
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
        .filter(|(_, task)| is_candidate(task, today));
    let mut ranks: Vec<Rank> = candidates
        .map(|(at, task)| ranking.rank(task, at, besides.get(at).copied().unwrap_or_default()))
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
    ranks.sort_by_key(|rank| (rank.tier != Tier::Planned, *rank));
    let pressing = ranks.iter().filter(|rank| !rank.may_wait);
    let (pressing, always) = pressing.fold((0, 0), |(all, always), rank| {
        let counts = matches!(rank.tier, Tier::Missing | Tier::Safety | Tier::Planned);
        (all + 1, always + usize::from(counts))
    });
    Order {
        first,
        pressing: pressing.min(always.max(Plan::MOST_NOW)),
        now: ranks.iter().map(|rank| rank.at as usize).collect(),
    }
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
    /// An answer says that something is missing that keeps somebody safe.
    Missing,
    /// What keeps everybody safe, when its moment is near.
    Safety,
    /// The day that the person set for it has come.
    Planned,
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
            by: task.start_by.unwrap_or(Date::MAX),
            at: number(at),
        }
    }

    fn tier(&self, task: &Planned, beside: Beside) -> Tier {
        let week = plus_days(self.today, SOON);
        let soon = task.start_by.is_some_and(|day| day <= week);
        let is_moment = self.near || (task.phase == Phase::F0 && self.first_days);
        if task.group == Group::Waiting {
            Tier::AskAgain
        } else if task.safety && beside.is_asked_for && !task.unsure {
            Tier::Missing
        } else if task.safety && is_moment && !beside.unlikely {
            Tier::Safety
        } else if is_planned(task, self.today) {
            Tier::Planned
        } else if task.firm && soon {
            Tier::Deadline
        } else if beside.in_gap {
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

/// Whether the person set a day for it, which has come.
fn is_planned(task: &Planned, today: Date) -> bool {
    matches!(task.task, TaskRef::Own(_)) && task.start_by.is_some_and(|day| day <= today)
}

fn why(tier: Tier, task: &Planned, today: Date) -> Why {
    match (tier, task.start_by) {
        (Tier::Missing | Tier::Safety, _) => Why::Safety,
        (Tier::AskAgain, _) => Why::AskAgain,
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
mod tests {
    use crate::examples::{catalogue, day, done, home_on, set, task, today, waiting, window};
    use crate::{Group, Plan, Why};
    use domain::{
        Answer, Applies, Basis, Dossier, Edge, Gap, OwnId, OwnTask, Phase, Task, TaskRef,
        TaskState, Theme,
    };

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
    fn what_an_answer_says_is_missing_goes_first_at_any_distance() {
        let mut tasks = vec![
            task("many", (1, 1), ""),
            task("x", (1, 1), "many"),
            safe("bed"),
        ];
        tasks[2].applies = Applies::Is("bed".into(), "nowhere".into());
        let mut dossier = home_on("2027-09-01");
        let unsure = ("bed", Why::Soon(day("2027-08-31")));
        let expected = [("many", Why::Unlocks(1)), unsure];
        check(tasks.clone(), &dossier, &expected);
        let nowhere = Answer::choice("nowhere", 1);
        dossier.answers.insert("bed".into(), nowhere);
        let expected = [("bed", Why::Safety), ("many", Why::Unlocks(1))];
        check(tasks, &dossier, &expected);
    }

    #[test]
    fn an_own_day_that_has_come_stands_on_top_with_its_day() {
        let mut dossier = home_on("2027-03-05");
        let own = OwnTask {
            title: "Mijn zus bellen".to_owned(),
            theme: Theme::General,
            date: Some(day("2027-02-20")),
            state: TaskState::Open,
        };
        dossier.own.insert(OwnId(1), own);
        let plan = crate::plan(&dossier, &catalogue(vec![safe("bed")]), today());
        let first = plan.first.iter().map(|first| first.why);
        let expected = [Why::Safety, Why::Planned(day("2027-02-20"))];
        assert_eq!(first.collect::<Vec<_>>(), expected);
        let top = plan.group(Group::Now)[0];
        assert_eq!(top.task, TaskRef::Own(OwnId(1)));
        assert_eq!(top.start_by, Some(day("2027-02-20")));
    }

    #[test]
    fn at_most_twelve_press_and_what_may_not_apply_can_wait() {
        let mut tasks: Vec<Task> = (0..15)
            .map(|at| task(&format!("t{at}"), (1, 1), ""))
            .collect();
        tasks[0].applies = Applies::Is("open".into(), "yes".into());
        let mut plan = crate::plan(&home_on("2027-03-05"), &catalogue(tasks.clone()), today());
        assert_eq!((plan.now.len(), plan.pressing), (15, Plan::MOST_NOW));
        assert!(plan.pressing().all(|task| !task.unsure));
        // Safety is never cut off.
        for task in &mut tasks {
            task.safety = true;
        }
        plan = crate::plan(&home_on("2027-03-05"), &catalogue(tasks), today());
        assert_eq!(plan.pressing, 14);
    }

    #[test]
    fn with_little_time_left_what_can_be_done_outside_as_well_comes_last() {
        let inside = Task {
            until: Some(Edge(0)),
            ..task("inside", (1, 1), "")
        };
        let tasks = vec![task("both", (1, 1), ""), inside];
        let soon = |id| (id, Why::Soon(day("2027-03-04")));
        let expected = [soon("inside"), soon("both")];
        check(tasks, &home_on("2027-03-05"), &expected);
    }

    #[test]
    fn at_most_two_of_a_theme_and_one_unsure_of_it() {
        let unsure = |id| Task {
            applies: Applies::Not(Applies::Is("open".into(), "no".into()).into()),
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
            serves: Vec::new(),
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
