//! Dossier, catalogue and today become a plan.
//!
//! Pure, total and deterministic: no clock, no input or output, and an answer for any input.
//!
//! # How a plan is made
//!
//! `planner::plan(dossier, catalogue, today)`, in civil dates:
//!
//! 1. `applies` of each task is yes, no or unknown; unknown keeps the task and marks it unsure. What makes no sense any more, such as a visit for somebody who goes home tomorrow, is left out.
//! 2. Prerequisites are groups of alternatives; the alternative that is done first counts, a group whose tasks do not apply is met, a soft one warns and never blocks.
//! 3. Forward from today: the first possible day of each task, and its finish when things go quickly and when they take long.
//! 4. Backward from release: the day to begin before.
//! 5. Whether it fits is judged against the likely day by the shortest times; urgency against the earliest day by the longest. What keeps somebody safe is never put off.
//! 6. "Uiterlijk" is said only where a law or a source decides the day and release stands fast; an assumption gives "begin liefst vóór" and "waarschijnlijk".
//! 7. A gap (no income, no bed, no cover, no identity card at release) is found by planning without bridging tasks, then its bridging tasks are added; a gap is shown as the way through, never as a threat.
//! 8. What can be done now has an order, of which at most twelve press; "Dit eerst" holds at most three, each with one reason. Safety comes first.
//!
//! ARCHITECTURE.md says each of these to the letter.
//!
//! A release that nobody knows is planned as today + 28 days, and the screen says so.
//! A release in the past asks "Ben je al buiten?" and assumes nothing.
//!
//! `laws` tests this as properties.
#![warn(missing_docs)]

mod backward;
mod difference;
#[cfg(test)]
mod examples;
mod first;
mod forward;
mod gaps;
#[cfg(test)]
mod generate;
mod graph;
#[cfg(test)]
mod laws;
mod node;
mod own;
mod plan;
mod planned;
mod planning;
mod recall;
mod stops;
mod write;

pub use difference::{Difference, difference};
pub use plan::{
    Blocker, Continuity, First, Fit, GapDays, Group, OpenGap, Plan, Planned, StartFrom, Why,
};
pub use planning::plan;
pub use stops::Stop;
