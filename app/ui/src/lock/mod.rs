//! When the screen locks: by hand at once, or by itself when nobody is there.

mod idle;
mod pause;
mod quick;

pub(crate) use idle::{Idle, use_idle};
pub(crate) use pause::PausePage;

use crate::browser::safe;
use crate::gate::Gate;
use crate::keeper::Kept;
use crate::profile::Institution;
use leptos::prelude::*;

/// Watches the keyboard and the clock for as long as the page lives.
pub(crate) fn watch(gate: Gate, institution: Institution) {
    let idle = Idle::new(gate, institution);
    provide_context(idle);
    idle.watch();
    quick::watch(move || quick_lock(gate, institution));
    safe::warn_before_unload(move || is_at_risk(gate) || institution.is_at_risk());
    safe::wake_as_new();
}

/// Locks a vault. A guest has no secret to come back with, and staff have none either, so their work
/// only goes out of sight; [`Idle`] ends that soon.
pub(crate) fn quick_lock(gate: Gate, institution: Institution) {
    // Of an example nothing is worth coming back to either.
    let leaves = gate.session().is_some_and(|session| {
        untrack(|| session.keeper().keeps() || session.kept() == Kept::Example)
    });
    let is_occupied = gate.is_occupied() || institution.is_at_risk();
    if leaves || !is_occupied {
        gate.lock();
    } else {
        gate.pause(None);
    }
}

/// Whether closing the page would lose something that a person did.
fn is_at_risk(gate: Gate) -> bool {
    gate.session().is_some_and(|session| {
        untrack(|| session.is_touched() && matches!(session.kept(), Kept::Guest | Kept::Not(_)))
    })
}
