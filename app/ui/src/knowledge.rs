//! What the first wasm file can do only when a part has come: the catalogue, and functions that need
//! it; and what is found out about this computer. Nobody has begun anything before that, so the first
//! screen does without.

use crate::browser::boot;
use crate::gate::Gate;
use crate::profile::Institution;
use crate::screens;
use crate::session::{Next, Session};
use domain::{Catalogue, Date, Dossier, QuestionId, TaskRef, Theme};
use leptos::prelude::*;
use planner::Plan;
use std::pin::Pin;
use std::sync::OnceLock;

/// Once they have come they stay the same.
static CAME: OnceLock<Knowledge> = OnceLock::new();
static LOCAL: OnceLock<Local> = OnceLock::new();

/// The catalogue, and functions of the part of the plan.
pub(crate) struct Knowledge {
    pub(crate) catalogue: Catalogue,
    pub(crate) plan: fn(&Dossier, &Catalogue, Date) -> Plan,
    /// What to do first, when somebody has begun.
    pub(crate) first: fn(Session) -> Option<TaskRef>,
    pub(crate) first_card: fn(TaskRef) -> AnyView,
    /// What to do next in a theme, when somebody has begun.
    pub(crate) next: fn(Session, Theme) -> Option<Next>,
    pub(crate) open_question: fn(Session) -> Option<QuestionId>,
    pub(crate) undo: fn(Session),
    /// What is said above every screen of a plan.
    pub(crate) bars: fn() -> AnyView,
}

/// What finds out about this computer: a part without screens, behind that of the plan.
pub(crate) struct Local {
    pub(crate) read_profile: fn(Institution),
    /// Looks which plans are kept here.
    pub(crate) look: fn(Gate) -> Pin<Box<dyn Future<Output = ()>>>,
    /// Their pictures, and what is said of those that are lost.
    pub(crate) vaults: fn() -> AnyView,
    pub(crate) lost: fn() -> AnyView,
}

/// What there is, once it has come.
pub(crate) fn known() -> Option<&'static Knowledge> {
    CAME.get()
}

/// Fetches it when it is not there yet. After a failure the next call tries again.
pub(crate) async fn fetch() -> Option<&'static Knowledge> {
    if let Some(known) = known() {
        return Some(known);
    }
    let catalogue = boot::content("catalogue");
    let read = screens::fetch_knowledge().await.ok()?;
    let knowledge = read(&catalogue.await?)?;
    Some(CAME.get_or_init(|| knowledge))
}

pub(crate) fn local() -> Option<&'static Local> {
    LOCAL.get()
}

/// As [`fetch`].
pub(crate) async fn fetch_local() -> Option<&'static Local> {
    if let Some(local) = local() {
        return Some(local);
    }
    let came = screens::fetch_local().await.ok()?;
    Some(LOCAL.get_or_init(|| came))
}
