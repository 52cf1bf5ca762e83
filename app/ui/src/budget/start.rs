//! What the first weeks begin with: the plan says when money may come.

use super::read;
use crate::session::{Session, catalogue};
use ::budget::{FirstWeeks, Span, Start, first_weeks, totals};
use domain::calendar::plus_days;
use domain::{Cents, Date, Release, TaskId, TaskRef};
use sections::FilledAmount;

/// The steps that ask for an advance, and follow the decision.
pub(super) const ADVANCE: &str = "wi-16";
pub(super) const DECISION: &str = "wi-17";
/// A decision may take eight weeks more where a paper is missing (Awb 4:13 to 4:15).
const MORE: u32 = 56;

/// When a step is finished, soon and late, as the plan has it.
fn span(session: Session, step: &str) -> Option<Span> {
    let planned = session.planned(&TaskRef::Catalogue(step.into()))?;
    Some(Span {
        first: planned.finish_min,
        last: planned.finish_max,
    })
}

/// What is known; what was not filled in is nothing.
fn amount(filled: &FilledAmount) -> Option<Cents> {
    let is_empty = *filled == FilledAmount::default();
    filled.cents.or_else(|| is_empty.then_some(Cents::ZERO))
}

/// What the first weeks begin with, and what they are.
pub(super) fn weeks(session: Session) -> (Start, FirstWeeks) {
    let (_, budget) = read(session);
    let today = session.today();
    let release = session.with(|dossier| dossier.release.likely(today));
    let decision = span(session, DECISION).map(|span| match budget.has_papers {
        Some(false) => Span {
            last: plus_days(span.last, MORE),
            ..span
        },
        Some(true) | None => span,
    });
    let start = Start {
        release,
        gate: budget.gate.cents,
        living: totals(&budget).week.household,
        help: amount(&budget.help),
        advance: span(session, ADVANCE),
        decision,
        paid_on: budget.paid_on,
    };
    (start, first_weeks(&start))
}

/// Whether the day of release is not known.
pub(super) fn is_release_unknown(session: Session) -> bool {
    session.with(|dossier| dossier.release == Release::Unknown)
}

/// The day on which what the steps say was last looked up.
pub(super) fn checked() -> Option<Date> {
    let steps = [ADVANCE, DECISION].map(TaskId::from);
    let tasks = steps.iter().filter_map(|step| catalogue().task(step));
    let sources = tasks.flat_map(|task| &task.sources);
    sources.map(|source| source.checked_on).min()
}
