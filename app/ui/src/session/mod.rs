//! One person at work: the dossier, the plan that follows from it, and the one way to change it.

mod file;
mod keeping;
mod next;
mod reading;
mod typing;
mod work;

pub(crate) use next::Next;
pub(crate) use work::Work;

use crate::browser::clock;
use crate::keeper::{Keeper, Kept};
use crate::knowledge::{Knowledge, known};
use domain::{Catalogue, Change, Date, Dossier, DossierId, Edit, Event, Settings, Step};
use leptos::prelude::*;
use planner::{Difference, Plan};
use store::browser::Store;
use typing::Typing;
use work::Undo;

/// The person's work. Reading is by signals, writing is by [`Session::change`] only.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    dossier: RwSignal<Dossier>,
    today: RwSignal<Date>,
    plan: Memo<Plan>,
    /// What was done since the last "ik ben klaar", oldest first.
    steps: RwSignal<Vec<Step>>,
    undo: RwSignal<Vec<Undo>>,
    is_brought: bool,
    /// What moved when the release moved or something happened; shown until the next change.
    difference: RwSignal<Option<Difference>>,
    /// What that is held against.
    before: StoredValue<Option<Before>>,
    typing: StoredValue<Option<Typing>, LocalStorage>,
    keeper: StoredValue<Keeper, LocalStorage>,
    kept: RwSignal<Kept>,
}

struct Before {
    plan: Plan,
    /// The questions that an event asks anew: their answers belong to it.
    asks: &'static [&'static str],
}

pub(crate) fn use_session() -> Session {
    expect_context()
}

/// Begins a session on this work, or goes on with it.
pub(crate) fn provide_session(work: Work, keeper: Keeper) -> Session {
    let dossier = RwSignal::new(work.dossier);
    let today = RwSignal::new(clock::today());
    let plan = Memo::new(move |_| {
        let day = today.get();
        let known = here();
        dossier.with(|dossier| (known.plan)(dossier, &known.catalogue, day))
    });
    let session = Session {
        dossier,
        today,
        plan,
        steps: RwSignal::new(work.steps),
        undo: RwSignal::new(work.undo),
        is_brought: work.is_brought,
        difference: RwSignal::new(None),
        before: StoredValue::new(None),
        typing: StoredValue::new_local(None),
        kept: RwSignal::from(keeper.kept()),
        keeper: StoredValue::new_local(keeper),
    };
    provide_context(session);
    session
}

/// A session without a person: for sheets that anyone fills in by hand.
pub(crate) fn provide_nobody(store: Store) {
    let work = Work::new(Dossier::new(DossierId::from_bytes([0; 16])), Vec::new());
    provide_session(work, Keeper::guest(store, None));
}

/// Whatever reads a plan lies in a part, which is not shown before this is here.
fn here() -> &'static Knowledge {
    known().expect("the catalogue comes before any plan")
}

/// All questions and steps that there are.
pub(crate) fn catalogue() -> &'static Catalogue {
    &here().catalogue
}

impl Session {
    pub(crate) fn today(self) -> Date {
        self.today.get()
    }

    /// Looks at the clock again: a kiosk may stay open past midnight.
    pub(crate) fn look_at_clock(self) {
        let now = clock::today();
        if self.today.get_untracked() != now {
            self.today.set(now);
        }
    }

    /// What was done since the last "ik ben klaar", oldest first.
    pub(crate) fn steps<T>(self, read: impl FnOnce(&[Step]) -> T) -> T {
        self.steps.with(|steps| read(steps))
    }

    /// Whether there is something to lose: something was done here, or brought along.
    pub(crate) fn is_touched(self) -> bool {
        self.is_brought || self.steps.with(|steps| !steps.is_empty())
    }

    pub(crate) fn keeper(self) -> Keeper {
        self.keeper.get_value()
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
    pub(crate) fn change(self, change: impl Into<Change>) {
        self.make_change(change.into());
    }

    /// Changes the settings; the page follows.
    pub(crate) fn change_settings(self, edit: impl FnOnce(&mut Settings)) {
        let mut settings = self.with(|dossier| dossier.settings.clone());
        edit(&mut settings);
        self.change(Edit::Settings(settings));
    }

    fn make_change(self, change: Change) {
        self.settle();
        if !self.answers_event(&change) {
            let moves = matches!(change.edits.as_slice(), [Edit::Release(_)]);
            self.begin_difference(moves, &[]);
        }
        self.make(change);
    }

    /// Something happened that changes several answers at once; taken back as one step.
    pub(crate) fn happen(self, event: Event) {
        self.settle();
        let today = self.today.get_untracked();
        let change = self
            .dossier
            .with_untracked(|dossier| event.change(dossier, &here().catalogue, today));
        if let Some(change) = change {
            self.begin_difference(true, event.asks());
            self.make(change);
        }
    }

    fn answers_event(self, change: &Change) -> bool {
        let question = match change.edits.as_slice() {
            [Edit::Answer { question, .. }] => question.as_str(),
            [Edit::Release(_)] => "release",
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

    fn make(self, change: Change) -> bool {
        if !self.apply(change.clone(), None) {
            return false;
        }
        let difference = self.before.with_value(|before| {
            let before = before.as_ref()?;
            let now = self.plan.get_untracked();
            Some(planner::difference(&before.plan, &now))
        });
        self.difference.set(difference);
        self.keep(change);
        true
    }

    /// Takes the last step back.
    pub(crate) fn undo(self) {
        self.flush();
        let Some(last) = self.undo.try_update(Vec::pop).flatten() else {
            return;
        };
        // An inverse holds values that stood in the dossier before.
        if self.write(last.inverse.clone()).is_some() {
            self.keep(last.inverse);
            self.close_difference();
        }
    }

    fn keep(self, change: Change) {
        let today = self.today.get_untracked();
        self.keeper.with_value(|keeper| keeper.save(change, today));
    }

    /// `false` when nothing was changed, and so nothing is to be kept. Forms hand over parsed values
    /// only: a refusal says nothing, but of a tab that follows the status line does.
    fn apply(self, change: Change, field: Option<String>) -> bool {
        let Some(inverse) = self.write(change) else {
            return false;
        };
        let last = self
            .undo
            .with_untracked(|undo| undo.last().and_then(|last| last.field.clone()));
        if field.is_some() && last == field {
            self.steps.update(work::join_last);
        } else {
            self.undo.update(|undo| undo.push(Undo { field, inverse }));
        }
        true
    }

    /// The only writer of the dossier; returns what takes the change back.
    /// In a tab that follows nothing is changed: the other one writes.
    fn write(self, change: Change) -> Option<Change> {
        if self.kept.get_untracked() == Kept::Follows {
            return None;
        }
        let on = self.today.get_untracked();
        let made = change.clone();
        let inverse = self
            .dossier
            .try_update(|dossier| dossier.apply(made, on))?
            .ok()?;
        let step = Step {
            on,
            change,
            inverse: inverse.clone(),
        };
        self.steps.update(|steps| steps.push(step));
        Some(inverse)
    }
}
