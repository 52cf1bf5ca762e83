//! When the screen locks: by hand at once, or by itself when nobody is there.

mod idle;
mod pause;
mod quick;

pub(crate) use idle::{Idle, use_idle};
pub(crate) use pause::PausePage;

use crate::browser::{page, safe};
use crate::gate::Gate;
use crate::keeper::Kept;
use crate::navigation::{Navigation, use_navigation};
use crate::profile::Institution;
use crate::unkept;
use crate::unkept::Leaving;
use leptos::prelude::*;

/// Watches the keyboard and the clock for as long as the page lives.
pub(crate) fn watch(gate: Gate, institution: Institution) {
    let idle = Idle::new(gate, institution);
    provide_context(idle);
    idle.watch();
    let navigation = use_navigation();
    quick::watch(move || {
        // A question that stood there would stand over the empty screen.
        navigation.answer(false);
        quick_lock(gate, institution);
    });
    safe::warn_before_unload(move || {
        is_at_risk(gate) || institution.is_at_risk() || unkept::on_page()
    });
    safe::wake_as_new();
}

/// Locks a vault. A guest has no secret to come back with, and staff have none either, so their work
/// only goes out of sight; [`Idle`] ends that soon.
pub(crate) fn quick_lock(gate: Gate, institution: Institution) {
    let leaves = leaves(gate);
    let is_occupied = gate.is_occupied() || institution.is_at_risk();
    if leaves || !is_occupied {
        gate.lock();
    } else {
        gate.pause(None);
    }
}

/// The same for who has a moment: what would be lost with it is said first.
pub(crate) fn ask_and_lock(gate: Gate, institution: Institution, navigation: &Navigation) {
    page::leave_field();
    // What staff are making stays in memory while a guest is away for a moment.
    if unkept::on_page() || leaves(gate) && institution.is_at_risk() {
        navigation.ask(Leaving::Lock);
    } else {
        quick_lock(gate, institution);
    }
}

/// Whether locking drops the whole page: a vault keeps its work, and of an example nothing is worth coming back to.
fn leaves(gate: Gate) -> bool {
    gate.session().is_some_and(|session| {
        untrack(|| session.keeper().keeps() || session.kept() == Kept::Example)
    })
}

/// Whether closing the page would lose something that a person did.
fn is_at_risk(gate: Gate) -> bool {
    gate.session().is_some_and(|session| {
        untrack(|| session.is_touched() && matches!(session.kept(), Kept::Guest | Kept::Not(_)))
    })
}
