//! Small catalogues written by hand, for the examples beside each step of planning.

use domain::{
    Actor, Applies, Basis, Catalogue, Date, Dossier, DossierId, Edge, Lead, Leads, Need, Phase,
    Place, Release, Task, TaskId, TaskRecord, TaskState, Theme, Unit, Window,
};

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn today() -> Date {
    day("2027-03-01")
}

/// A task that takes `min` to `max` days before release. `needs` is written like `"a b|c ~d"`:
/// it needs a, and either b or c; d only helps.
pub(crate) fn task(id: &str, (min, max): (u16, u16), needs: &str) -> Task {
    let need = |group: &str| Need {
        any: group
            .trim_start_matches('~')
            .split('|')
            .map(TaskId::from)
            .collect(),
        soft: group.starts_with('~'),
    };
    Task {
        id: id.into(),
        revision: 1,
        theme: Theme::General,
        phase: Phase::F1,
        window: Phase::F1.default_window(),
        deadline: None,
        who: [Actor::Self_].into(),
        leads: Leads {
            now: Actor::CaseManager,
            after: Actor::Self_,
        },
        place: Place::Own,
        needs: needs.split_whitespace().map(need).collect(),
        lead: Lead {
            min,
            max,
            unit: Unit::Days,
            basis: Basis::Assumption,
        },
        lead_when: Vec::new(),
        until: None,
        applies: Applies::default(),
        unless: None,
        instead_of: None,
        continues: None,
        safety: false,
        outside_contact: false,
        via_lawyer: false,
        help: None,
        bridges: None,
        rule: None,
        sources: Vec::new(),
        local: Vec::new(),
        cost: None,
        tool: None,
        replaced_by: None,
    }
}

pub(crate) fn window(from: impl Into<Option<i16>>, to: impl Into<Option<i16>>) -> Window {
    Window {
        from: from.into().map(Edge),
        to: to.into().map(Edge),
    }
}

pub(crate) fn catalogue(tasks: Vec<Task>) -> Catalogue {
    Catalogue {
        tasks,
        ..Catalogue::default()
    }
}

/// Goes home on this day, which is fixed.
pub(crate) fn home_on(date: &str) -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
    dossier.release = Release::On {
        date: day(date),
        fixed: true,
    };
    dossier
}

pub(crate) fn set(dossier: &mut Dossier, task: &str, state: TaskState) {
    let note = String::new();
    dossier
        .tasks
        .insert(task.into(), TaskRecord { state, note });
}

pub(crate) fn done(on: &str) -> TaskState {
    TaskState::Done { on: day(on) }
}

pub(crate) fn waiting(since: &str, ask_again: Option<&str>) -> TaskState {
    TaskState::Waiting {
        who: Actor::Agency,
        since: day(since),
        ask_again: ask_again.map(day),
    }
}
