//! Dossier, catalogue and today become a plan.
//!
//! Pure, total and deterministic: no clock, no input or output, and an answer for any input.
//! The semantics are those of ARCHITECTURE.md; `laws` holds them as properties.
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
mod planning;
mod recall;
mod stops;
mod write;

pub use difference::{Difference, difference};
pub use plan::{Blocker, Continuity, First, Fit, Group, OpenGap, Plan, Planned, StartFrom, Why};
pub use planning::plan;
pub use stops::Stop;
