//! A task of the catalogue: the structure; its sentences live in the language files.

use crate::{
    Actor, Applies, Basis, Edge, GapId, Help, Lead, LeadWhen, Leads, LocalAnswer, LocalAnswers,
    LocalFact, Named, Phase, Place, SourceRef, TaskId, Theme, Tool, Unit, Window,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One step on the road, such as applying for an identity card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Neutral id, such as `id-04`.
    pub id: TaskId,
    /// Raised when the meaning of the texts changes. From 1.
    pub revision: u16,
    /// Its theme.
    pub theme: Theme,
    /// The stretch of the road it belongs to.
    pub phase: Phase,
    /// When it can be done, relative to release.
    pub window: Window,
    /// Last day, relative to release, on which beginning still makes sense. With one the task is done
    /// inside or not at all: too late, or outside, it is in no plan.
    #[serde(default)]
    pub until: Option<Edge>,
    /// What the window's end rests on; only law and source make a date firm.
    #[serde(default)]
    pub deadline: Option<Basis>,
    /// Who does it; the first is the one to begin.
    pub who: Arc<[Actor]>,
    /// Who leads, now and after.
    pub leads: Leads,
    /// Where it can be done.
    pub place: Place,
    /// What must come first: every group, by any one of its tasks.
    pub needs: Vec<Need>,
    /// How long it takes.
    pub lead: Lead,
    /// Other lead times for other facts; the first that surely holds counts.
    #[serde(default)]
    pub lead_when: Vec<LeadWhen>,
    /// When it belongs in a plan at all.
    #[serde(default)]
    pub applies: Applies,
    /// When it is left out although `applies` holds: only where this surely holds, so an answer that is
    /// still open changes nothing.
    #[serde(default)]
    pub unless: Option<Applies>,
    /// The step that it takes over from: where that one is not for somebody, `unless` leaves out nothing.
    #[serde(default)]
    pub instead_of: Option<TaskId>,
    /// When it carries on something that already ran before detention ("loopt door").
    #[serde(default)]
    pub continues: Option<Applies>,
    /// Keeps somebody safe: bed, pick-up, medicine, emergency numbers, contact ban.
    #[serde(default)]
    pub safety: bool,
    /// Needs contact with somebody outside; under restrictions it waits.
    #[serde(default)]
    pub outside_contact: bool,
    /// Can go through the lawyer, also under restrictions.
    #[serde(default)]
    pub via_lawyer: bool,
    /// What somebody of the family or the network can do for it.
    #[serde(default)]
    pub help: Option<Help>,
    /// Belongs in the plan only when this gap opens.
    #[serde(default)]
    pub bridges: Option<GapId>,
    /// The article of law, as the law is called in Dutch.
    #[serde(default)]
    pub rule: Option<String>,
    /// What its facts rest on; empty when it holds none.
    #[serde(default)]
    pub sources: Vec<SourceRef>,
    /// Its lines that only ask what a place can know, each at most once.
    #[serde(default)]
    pub local: Vec<LocalLine>,
    /// What a place can know that answers what it costs.
    #[serde(default)]
    pub cost: Option<LocalFact>,
    /// The room of the app where it can be done.
    #[serde(default)]
    pub tool: Option<Tool>,
    /// The task that took its place; a retired task is in no new plan.
    #[serde(default)]
    pub replaced_by: Option<TaskId>,
}

/// A numbered line of a task that gives way to what the place says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalLine {
    /// The number of the line, from 1.
    pub line: u8,
    /// What it asks.
    pub fact: LocalFact,
}

/// What a place says of the price of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostHere<'a> {
    /// Nothing: it is to be asked.
    Unknown,
    /// One of the lines of the task says it.
    InLines,
    /// This.
    Known(&'a LocalAnswer),
}

impl Task {
    /// Whether it can begin on working days only: it takes somebody with a desk. What keeps somebody
    /// safe can be asked of whoever is on duty, and the day of release does not wait for Monday.
    pub fn needs_open_office(&self) -> bool {
        let desk = match self.place {
            Place::Ric | Place::CaseManager => true,
            Place::Outside => self.who.iter().any(|actor| actor.keeps_office_hours()),
            Place::Family | Place::VisitingHours | Place::Own => false,
        };
        let working_days = self.lead.unit == Unit::WorkingDays;
        (desk || working_days) && !self.safety && self.phase != Phase::F4
    }

    /// What these answers of a place say of the price.
    pub fn cost_here<'a>(&self, answers: &'a LocalAnswers) -> CostHere<'a> {
        let Some((fact, answer)) = self.cost.and_then(|fact| Some((fact, answers.get(&fact)?)))
        else {
            return CostHere::Unknown;
        };
        if self.local.iter().any(|line| line.fact == fact) {
            CostHere::InLines
        } else {
            CostHere::Known(answer)
        }
    }
}

impl Named for Task {
    fn name(&self) -> &str {
        self.id.as_str()
    }
}

/// One group of alternatives, any of which is enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// The alternatives. An empty group is met.
    pub any: Vec<TaskId>,
    /// Soft: warns, never blocks.
    #[serde(default)]
    pub soft: bool,
}
