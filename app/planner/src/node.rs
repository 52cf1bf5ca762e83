//! One task that may be in the plan, and its window.

use domain::calendar::offset_days;
use domain::{Applies, Date, Edge, Facts, Lead, Likely, Task, TaskState, Truth, Window};

/// The days that a plan depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) today: Date,
    /// Fit is judged against this day.
    pub(crate) likely: Date,
    /// Urgency is judged against this day: never after `likely`.
    pub(crate) safe: Date,
    /// The first day that release may come to; may be over.
    pub(crate) earliest: Date,
    /// Today, or the next day on which offices are open.
    pub(crate) office: Date,
    pub(crate) outside: bool,
    /// Release is on one known day, so a date after it can be firm.
    pub(crate) dated: bool,
}

/// What is not said about a task.
pub(crate) const OPEN: &TaskState = &TaskState::Open;

/// A task that may be in the plan.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and they are looked at one by one"
)]
pub(crate) struct Node<'a> {
    pub(crate) task: &'a Task,
    pub(crate) state: &'a TaskState,
    /// Whether it is in the plan. Bridging tasks are added when their gap opens.
    pub(crate) active: bool,
    /// Whether it would be in the plan if it were not begun yet.
    pub(crate) belongs: bool,
    pub(crate) unsure: bool,
    /// It applies unless an answer that is still open takes it away.
    pub(crate) likely: bool,
    pub(crate) lead: Lead,
    /// Only the lawyer may be contacted, and this task needs somebody else.
    pub(crate) restricted: bool,
    pub(crate) continues: bool,
    before_release: bool,
    /// Its window opens from the earliest day of release on, not from the likely one.
    opens_early: bool,
    needs_office: bool,
    /// A copy from the task, because each pass asks for it.
    window: Window,
    /// Its groups of hard prerequisites, then the soft ones.
    pub(crate) hard: (u32, u32),
    pub(crate) soft: (u32, u32),
}

impl<'a> Node<'a> {
    /// A task of the catalogue, when it may be in the plan. It `takes_over` where the one that it stands in for is not for
    /// the person.
    pub(crate) fn new(
        task: &'a Task,
        state: &'a TaskState,
        facts: &impl Facts,
        days: &Days,
        only_lawyer: bool,
        takes_over: bool,
    ) -> Option<Self> {
        let begun = matches!(state, TaskState::Done { .. } | TaskState::Waiting { .. });
        let applies = task.applies.eval(facts);
        let is_over = days.outside && task.until.is_some();
        let surely = |rule: &Applies| rule.eval(facts) == Truth::Yes;
        let is_left_out = !takes_over && task.unless.as_ref().is_some_and(surely);
        let belongs =
            task.replaced_by.is_none() && applies != Truth::No && !is_left_out && !is_over;
        if !begun && !belongs {
            return None;
        }
        let special = task.lead_when.iter().find(|special| surely(&special.when));
        Some(Self {
            task,
            state,
            active: begun || task.bridges.is_none(),
            belongs,
            unsure: !begun && applies == Truth::Unknown,
            likely: begun
                || applies == Truth::Yes
                || task.applies.eval(&Likely(facts)) != Truth::No,
            lead: special.map_or(task.lead, |special| special.lead),
            restricted: only_lawyer && task.outside_contact && !task.via_lawyer,
            continues: task.continues.as_ref().is_some_and(surely),
            before_release: task.phase.is_before_release(),
            opens_early: task.safety && task.window.from < Some(Edge(0)),
            needs_office: task.needs_open_office(),
            window: task.window,
            hard: (0, 0),
            soft: (0, 0),
        })
    }
}

impl Node<'_> {
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, TaskState::Open | TaskState::Waiting { .. })
    }

    pub(crate) fn is_done(&self) -> bool {
        matches!(self.state, TaskState::Done { .. })
    }

    /// First day of its window, if release is on this day.
    pub(crate) fn from(&self, release: Date, days: &Days) -> Option<Date> {
        if days.outside && self.before_release {
            return None;
        }
        self.window
            .from
            .map(|Edge(offset)| offset_days(release, offset.into()))
    }

    /// The day from which it can be done at all.
    pub(crate) fn first_day(&self, days: &Days) -> Date {
        if self.needs_office {
            days.office
        } else {
            days.today
        }
    }

    /// The day its window opens.
    pub(crate) fn opens(&self, days: &Days) -> Option<Date> {
        let release = if self.opens_early {
            days.earliest
        } else {
            days.likely
        };
        self.from(release, days)
    }

    /// The last day on which beginning makes sense, where it makes none after some day.
    pub(crate) fn last_day(&self, days: &Days) -> Option<Date> {
        let until = self.task.until;
        until.map(|Edge(offset)| offset_days(days.likely, offset.into()))
    }

    /// Whether beginning on `start` makes no sense any more, when it is finished on `finish` at the earliest.
    pub(crate) fn is_too_late(&self, start: Date, finish: Date, days: &Days) -> bool {
        let last = self.last_day(days);
        let is_kept = self.task.safety || *self.state != TaskState::Open;
        let end = self.to(days.likely, days).unwrap_or(days.likely);
        !is_kept && last.is_some_and(|last| start > last || finish > end)
    }

    /// Last day of its window, counted from this release. Somebody outside does what is left.
    pub(crate) fn to(&self, release: Date, days: &Days) -> Option<Date> {
        let to = self
            .window
            .to
            .map(|Edge(offset)| offset_days(release, offset.into()));
        if days.outside {
            to.filter(|to| !self.before_release && *to >= days.today)
        } else {
            to
        }
    }
}
