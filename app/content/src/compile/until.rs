//! Until when a step makes sense.

use super::problem::Problems;
use super::tasks::Entry;
use domain::{ChoiceId, Edge, Facts, OUTSIDE, QuestionId, StayDays, Truth, WHERE};

/// Each step before release says until when it makes sense, so that none is put off to a time or place
/// where it does not exist.
pub(super) fn check(entry: &Entry, problems: &mut Problems) {
    let Entry {
        task,
        until,
        until_at: at,
        ..
    } = entry;
    match (task.phase.is_before_release(), until) {
        (true, None) => problems.error(
            at,
            "until is missing: \"release\", \"later\" (also after release), or a number such as -14",
        ),
        (false, Some(_)) => problems.error(at, "until is for steps before release (F0 to F3) only"),
        _ => {}
    }
    if let Some(Edge(day)) = task.until {
        if day > 0 {
            problems.error(at, "until counts days before release: 0 or less");
        }
        if task.safety && day != 0 {
            problems.error(
                at,
                "a step that keeps somebody safe is never too late: \"release\" or \"later\"",
            );
        }
    } else if until.is_some() && task.applies.eval(&Outside) == Truth::No {
        problems.error(
            at,
            "this step is for nobody outside (applies), so \"later\" can't be right",
        );
    }
}

/// Knows only that somebody is outside.
struct Outside;

impl Facts for Outside {
    fn has(&self, question: &QuestionId, choice: &ChoiceId) -> Truth {
        match question.as_str() {
            WHERE => Truth::of(choice.as_str() == OUTSIDE),
            _ => Truth::Unknown,
        }
    }

    fn stay(&self) -> StayDays {
        StayDays { min: 0, max: None }
    }
}
