//! The first weeks outside: what there is for each day, and when money may come.

use domain::calendar::{days_between, plus_days};
use domain::{AtLeast, Cents, Date};

/// Days of a week.
const DAYS: i64 = 7;
/// Weeks that are shown where nobody knows when money comes.
const LEAST_WEEKS: i64 = 4;
/// The most that are shown.
const MOST_WEEKS: i64 = 20;

/// A first and a last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Not before this day.
    pub first: Date,
    /// On this day, if it takes long.
    pub last: Date,
}

/// What the first weeks begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The day of release.
    pub release: Date,
    /// Money at the gate; what is not known counts as nothing.
    pub gate: Option<Cents>,
    /// What food and the rest from day to day take a week.
    pub living: AtLeast,
    /// What people give or lend a week.
    pub help: Option<Cents>,
    /// When an advance may come. It can be refused, so nothing is counted of it.
    pub advance: Option<Span>,
    /// When a benefit is decided on.
    pub decision: Option<Span>,
    /// When other money comes.
    pub paid_on: Option<Date>,
}

/// Something that may happen in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// An advance may come from this day on.
    AdvanceFrom(Date),
    /// An advance is there by this day, where there is one.
    AdvanceBy(Date),
    /// A decision may come from this day on.
    DecisionFrom(Date),
    /// A decision is there by this day.
    DecisionBy(Date),
    /// Other money comes.
    Paid(Date),
}

/// A week of seven days from the release on; the last one may be shorter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// What it takes from day to day.
    pub need: Cents,
    /// What of that there is, while no advance and no benefit came.
    pub covered: Cents,
    /// What of it is missing then.
    pub lack: Cents,
    /// An advance or a benefit may have come by its end, so that less may be missing.
    pub may_be_paid: bool,
    /// What may happen in it, in the order of the days.
    pub events: Vec<Event>,
}

/// All weeks until the first money is there at the latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstWeeks {
    /// In order.
    pub weeks: Vec<Week>,
    /// The first day on which something is missing, while no advance and no benefit came.
    pub lasts_until: Option<Date>,
    /// Amounts that are not known.
    pub unknown: usize,
}

impl Week {
    /// The least that is missing: nothing where money may have come.
    pub fn lack_at_least(&self) -> Cents {
        if self.may_be_paid {
            Cents::ZERO
        } else {
            self.lack
        }
    }
}

/// Goes through the days from the release on. Food comes first: what is missing on one day is not owed on the next.
pub fn first_weeks(start: &Start) -> FirstWeeks {
    let spans = [start.advance, start.decision].into_iter().flatten();
    let first_money = spans.map(|span| span.first).chain(start.paid_on).min();
    let last = start
        .decision
        .map(|span| span.last)
        .into_iter()
        .chain(start.paid_on)
        .min();
    let days = last.map_or(LEAST_WEEKS * DAYS, |last| days_between(start.release, last));
    let days = days.clamp(DAYS, MOST_WEEKS * DAYS);
    let living = start.living.known.get();
    let mut hand = start.gate.unwrap_or_default().get();
    let mut weeks: Vec<Week> = Vec::new();
    let mut lasts_until = None;
    for day in 0..days {
        let date = on(start.release, day);
        let of_week = day % DAYS;
        if of_week == 0 {
            hand += start.help.unwrap_or_default().get();
            weeks.push(Week {
                from: date,
                to: date,
                need: Cents::ZERO,
                covered: Cents::ZERO,
                lack: Cents::ZERO,
                may_be_paid: false,
                events: Vec::new(),
            });
        }
        let need = share(living, of_week + 1) - share(living, of_week);
        let covered = need.min(hand);
        hand -= covered;
        if covered < need && lasts_until.is_none() {
            lasts_until = Some(date);
        }
        if let Some(week) = weeks.last_mut() {
            week.to = date;
            week.need = plus(week.need, need);
            week.covered = plus(week.covered, covered);
            week.lack = plus(week.lack, need - covered);
        }
    }
    // The money that ends it comes on the day after the last one.
    let end = on(start.release, days);
    let count = weeks.len();
    for (at, week) in weeks.iter_mut().enumerate() {
        let until = if at + 1 == count { end } else { week.to };
        week.may_be_paid = first_money.is_some_and(|first| first <= week.to);
        week.events = events(start, week.from, until);
    }
    let amounts = usize::from(start.gate.is_none()) + start.living.unknown;
    FirstWeeks {
        weeks,
        lasts_until,
        unknown: amounts,
    }
}

fn plus(sum: Cents, cents: i64) -> Cents {
    Cents::new(sum.get() + cents)
}

fn on(release: Date, day: i64) -> Date {
    plus_days(release, u32::try_from(day).unwrap_or(0))
}

/// What the first days of a week take of the whole: whole cents, which come to the whole in seven days.
const fn share(week: i64, days: i64) -> i64 {
    week * days / DAYS
}

/// What may happen between two days.
fn events(start: &Start, from: Date, to: Date) -> Vec<Event> {
    let advance = start.advance.map(|span| {
        [
            (span.first, Event::AdvanceFrom(span.first)),
            (span.last, Event::AdvanceBy(span.last)),
        ]
    });
    let decision = start.decision.map(|span| {
        [
            (span.first, Event::DecisionFrom(span.first)),
            (span.last, Event::DecisionBy(span.last)),
        ]
    });
    let paid = start.paid_on.map(|day| (day, Event::Paid(day)));
    let all = advance
        .into_iter()
        .flatten()
        .chain(decision.into_iter().flatten())
        .chain(paid);
    let mut all: Vec<(Date, Event)> = all.filter(|(day, _)| (from..=to).contains(day)).collect();
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, event)| event).collect()
}
