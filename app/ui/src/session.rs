//! One person at work: the dossier, the plan that follows from it, and the one way to change it.

use crate::browser::timer::{self, Timer};
use crate::browser::{clock, events};
use crate::keeper::{Keeper, Kept};
use domain::{Catalogue, Change, Date, Dossier, Event, Situation, TaskRef};
use leptos::prelude::*;
use planner::{Difference, Plan, Planned};
use std::sync::Arc;

/// After so many milliseconds without a key, what is typed is saved.
const QUIET: i32 = 500;
/// While typing goes on, it is saved at least this often, in milliseconds.
const LONGEST: f64 = 1000.0;

/// The person's work. Reading is by signals, writing is by [`Session::change`] only.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    dossier: RwSignal<Dossier>,
    catalogue: StoredValue<Arc<Catalogue>>,
    today: RwSignal<Date>,
    plan: Memo<Plan>,
    undo: RwSignal<Vec<Undo>>,
    /// What moved when the release moved or something happened; shown until the next change.
    difference: RwSignal<Option<Difference>>,
    /// What that is held against.
    before: StoredValue<Option<Before>>,
    typing: StoredValue<Option<Typing>, LocalStorage>,
    keeper: StoredValue<Keeper, LocalStorage>,
    kept: RwSignal<Kept>,
}

struct Undo {
    /// The text field it came from; edits of one field are one step.
    field: Option<String>,
    inverse: Change,
}

struct Before {
    plan: Plan,
    /// The questions that an event asks anew: their answers belong to it.
    asks: &'static [&'static str],
}

struct Typing {
    field: String,
    change: Change,
    since: f64,
    _timer: Option<Timer>,
}

pub(crate) fn use_session() -> Session {
    expect_context()
}

/// Begins a session on what the store held.
pub(crate) fn provide_session(
    dossier: Dossier,
    catalogue: Arc<Catalogue>,
    keeper: Keeper,
) -> Session {
    let dossier = RwSignal::new(dossier);
    let catalogue = StoredValue::new(catalogue);
    let today = RwSignal::new(clock::today());
    let plan = Memo::new(move |_| {
        let day = today.get();
        dossier.with(|dossier| {
            catalogue.with_value(|catalogue| planner::plan(dossier, catalogue, day))
        })
    });
    let session = Session {
        dossier,
        catalogue,
        today,
        plan,
        undo: RwSignal::new(Vec::new()),
        difference: RwSignal::new(None),
        before: StoredValue::new(None),
        typing: StoredValue::new_local(None),
        kept: keeper.kept(),
        keeper: StoredValue::new_local(keeper),
    };
    provide_context(session);
    events::on_hidden(move || session.settle());
    // A kiosk may stand open past midnight.
    events::on_window("focus", move |_| {
        let now = clock::today();
        if session.today.get_untracked() != now {
            session.today.set(now);
        }
    });
    session
}

impl Session {
    /// A part of the dossier.
    pub(crate) fn with<T>(self, read: impl FnOnce(&Dossier) -> T) -> T {
        self.dossier.with(read)
    }

    pub(crate) fn catalogue<T>(self, read: impl FnOnce(&Catalogue) -> T) -> T {
        self.catalogue.with_value(|catalogue| read(catalogue))
    }

    /// A reading of the answers with the catalogue.
    pub(crate) fn situation<T>(self, read: impl FnOnce(Situation<'_>) -> T) -> T {
        let today = self.today.get();
        self.dossier.with(|dossier| {
            self.catalogue
                .with_value(|catalogue| read(Situation::new(dossier, catalogue, today)))
        })
    }

    pub(crate) fn plan<T>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with(read)
    }

    /// One task as planned.
    pub(crate) fn planned(self, task: &TaskRef) -> Option<Planned> {
        self.plan.with(|plan| {
            plan.tasks
                .iter()
                .find(|planned| planned.task == *task)
                .cloned()
        })
    }

    pub(crate) fn today(self) -> Date {
        self.today.get()
    }

    pub(crate) fn kept(self) -> Kept {
        self.kept.get()
    }

    pub(crate) fn can_undo(self) -> bool {
        self.undo.with(|undo| !undo.is_empty())
    }

    pub(crate) fn difference(self) -> Option<Difference> {
        self.difference.get()
    }

    pub(crate) fn close_difference(self) {
        self.before.set_value(None);
        self.difference.set(None);
    }

    /// The one way to change the dossier: apply, show, then save.
    pub(crate) fn change(self, change: Change) {
        self.settle();
        if !self.answers_event(&change) {
            let moves = matches!(change, Change::SetRelease { .. });
            self.begin_difference(moves, &[]);
        }
        self.make(change);
    }

    /// Something happened that changes several answers at once; taken back as one step.
    pub(crate) fn happen(self, event: Event) {
        self.settle();
        let today = self.today.get_untracked();
        let change = self.dossier.with_untracked(|dossier| {
            self.catalogue
                .with_value(|catalogue| event.change(dossier, catalogue, today))
        });
        if let Some(change) = change {
            self.begin_difference(true, event.asks());
            self.make(change);
        }
    }

    fn answers_event(self, change: &Change) -> bool {
        let question = match change {
            Change::SetAnswer { question, .. } => question.as_str(),
            Change::SetRelease { .. } => "release",
            _ => return false,
        };
        self.before.with_value(|before| {
            let mut asks = before.iter().flat_map(|before| before.asks);
            asks.any(|asked| *asked == question)
        })
    }

    fn begin_difference(self, tells: bool, asks: &'static [&'static str]) {
        let before = tells.then(|| Before {
            plan: self.plan.get_untracked(),
            asks,
        });
        self.before.set_value(before);
    }

    fn make(self, change: Change) {
        self.apply(change.clone(), None);
        let difference = self.before.with_value(|before| {
            let before = before.as_ref()?;
            let now = self.plan.get_untracked();
            Some(planner::difference(&before.plan, &now))
        });
        self.difference.set(difference);
        self.keep(change);
    }

    /// A change of one text field while somebody types in it.
    pub(crate) fn type_in(self, field: &str, change: Change) {
        let now = timer::now();
        let since = self.typing.with_value(|typing| {
            typing
                .as_ref()
                .filter(|typing| typing.field == field)
                .map(|typing| typing.since)
        });
        if since.is_none() {
            self.settle();
        }
        self.apply(change.clone(), Some(field.to_owned()));
        let since = since.unwrap_or(now);
        self.typing.set_value(Some(Typing {
            field: field.to_owned(),
            change,
            since,
            _timer: timer::after(QUIET, move || self.flush()),
        }));
        if now - since >= LONGEST {
            self.flush();
        }
    }

    /// Saves what is being typed and ends its step for undo; called when focus leaves a field.
    pub(crate) fn settle(self) {
        self.flush();
        self.undo.update(|undo| {
            if let Some(last) = undo.last_mut() {
                last.field = None;
            }
        });
    }

    /// Takes the last step back.
    pub(crate) fn undo(self) {
        self.flush();
        let Some(last) = self.undo.try_update(Vec::pop).flatten() else {
            return;
        };
        let today = self.today.get_untracked();
        let back = last.inverse.clone();
        // An inverse holds values that stood in the dossier before.
        if self
            .dossier
            .try_update(|dossier| dossier.apply(back, today))
            .is_some_and(|done| done.is_ok())
        {
            self.keep(last.inverse);
            self.close_difference();
        }
    }

    /// Wipes everything that was kept.
    pub(crate) async fn wipe(self) {
        let keeper = self.keeper.get_value();
        keeper.wipe().await;
    }

    fn flush(self) {
        if let Some(typing) = self.typing.try_update_value(Option::take).flatten() {
            self.keep(typing.change);
        }
    }

    fn keep(self, change: Change) {
        let today = self.today.get_untracked();
        self.keeper.with_value(|keeper| keeper.save(change, today));
    }

    fn apply(self, change: Change, field: Option<String>) {
        let today = self.today.get_untracked();
        // Forms hand over parsed values only, so a refusal leaves the dossier as it was and says nothing.
        let inverse = self
            .dossier
            .try_update(|dossier| dossier.apply(change, today));
        let Some(Ok(inverse)) = inverse else {
            return;
        };
        self.undo.update(|undo| {
            let same_field = field.is_some() && undo.last().is_some_and(|last| last.field == field);
            if !same_field {
                undo.push(Undo { field, inverse });
            }
        });
    }
}
