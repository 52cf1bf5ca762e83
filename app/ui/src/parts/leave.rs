//! The two ways to end: closing what is kept, and wiping everything.

use crate::browser::look;
use crate::gate::Gate;
use crate::session::Session;

/// Keeps what was done, and locks. Where it could not be stored nothing is locked: the status line says why.
pub(crate) fn close(gate: Gate, session: Session) {
    leptos::task::spawn_local(async move {
        // Locking now would lose what could not be stored.
        if session.fold().await {
            gate.lock();
        }
    });
}

/// Removes everything, and begins anew.
pub(crate) fn wipe(gate: Gate, session: Session) {
    leptos::task::spawn_local(async move {
        if session.wipe().await {
            look::set_own_device(false);
            gate.end();
        }
    });
}
