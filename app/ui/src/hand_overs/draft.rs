//! What is on a hand-over, while it is made.

use super::WEEKS;
use super::items::{Item, Items};
use crate::half_made::{self, HalfMade};
use crate::parts::tick;
use crate::session::Session;
use domain::calendar::plus_days;
use domain::{Actor, Change, Date, Edit, EntryId, TaskId};
use leptos::prelude::*;
use sections::Kind;
use sections::hand_over::{HandOver, HandOverPurpose, MAX_STEPS, MAX_WORDS};

/// As [`Draft`] holds it.
type Made = (
    Option<Actor>,
    HandOverPurpose,
    u32,
    bool,
    domain::Set<TaskId>,
    domain::Set<String>,
);

thread_local! {
    static HALF_MADE: HalfMade<Made> = const { HalfMade::nothing() };
}

/// Each choice, as it stands.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    /// None until somebody chose.
    pub(super) to: RwSignal<Option<Actor>>,
    pub(super) purpose: RwSignal<HandOverPurpose>,
    pub(super) weeks: RwSignal<u32>,
    pub(super) named: RwSignal<bool>,
    pub(super) steps: RwSignal<domain::Set<TaskId>>,
    pub(super) words: RwSignal<domain::Set<String>>,
}

impl Draft {
    /// As it was left, or empty; and remembered from the first choice on.
    pub(super) fn new(session: Session) -> Self {
        let (steps, words) = (domain::Set::new(), domain::Set::new());
        let empty = (None, HandOverPurpose::GoOn, WEEKS[1], false, steps, words);
        let left = HALF_MADE.with(|half| half.read(session));
        let (to, purpose, weeks, named, steps, words) = left.unwrap_or(empty);
        let draft = Self {
            to: RwSignal::new(to),
            purpose: RwSignal::new(purpose),
            weeks: RwSignal::new(weeks),
            named: RwSignal::new(named),
            steps: RwSignal::new(steps),
            words: RwSignal::new(words),
        };
        half_made::follow(&HALF_MADE, session, move || draft.made());
        draft
    }

    fn made(self) -> Made {
        let (steps, words) = (self.steps.get(), self.words.get());
        (
            self.to.get(),
            self.purpose.get(),
            self.weeks.get(),
            self.named.get(),
            steps,
            words,
        )
    }

    /// Begins with what was given to this one before, as long as that holds; else with nothing.
    pub(super) fn turn_to(self, session: Session, to: Actor) {
        let before = untrack(|| {
            let today = session.today();
            session.with(|dossier| HandOver::current(dossier, to, today))
        });
        self.to.set(Some(to));
        self.named.set(before.as_ref().is_some_and(|one| one.named));
        if let Some(before) = &before {
            self.purpose.set(before.purpose);
        }
        let (steps, words) = before.map(|one| (one.steps, one.words)).unwrap_or_default();
        self.steps.set(steps);
        self.words.set(words);
    }

    pub(super) fn until(self, session: Session) -> Date {
        plus_days(session.today(), self.weeks.get() * 7)
    }

    /// Whether a line stands on it.
    pub(super) fn has(self, item: &Item) -> bool {
        match item {
            Item::Step(id) => self.steps.with(|steps| steps.contains(id)),
            Item::Word(word) => self.words.with(|words| words.contains(word)),
        }
    }

    /// Whether one more line has room.
    pub(super) fn has_room(self) -> bool {
        self.steps.with(|steps| steps.len() < MAX_STEPS)
            && self.words.with(|words| words.len() < MAX_WORDS)
    }

    pub(super) fn tick(self, item: Item, is_on: bool) {
        if is_on && !untrack(|| self.has_room()) {
            return;
        }
        match item {
            Item::Step(id) => self.steps.update(|steps| tick(steps, id, is_on)),
            Item::Word(word) => self.words.update(|words| tick(words, word, is_on)),
        }
    }

    /// As it is written down: the same one where another was made today for the same one. None while it is empty.
    pub(super) fn change(self, session: Session, all: &Items) -> Option<Change> {
        let shown = |item: &Item| all.iter().any(|line| line.item == *item);
        let mut steps = self.steps.get();
        steps.retain(|id| shown(&Item::Step(id.clone())));
        let mut words = self.words.get();
        words.retain(|word| shown(&Item::Word(word.clone())));
        let is_empty = steps.is_empty() && words.is_empty();
        let today = session.today();
        let one = HandOver {
            to: self.to.get()?,
            purpose: self.purpose.get(),
            on: today,
            until: self.until(session),
            steps,
            words,
            named: self.named.get(),
        };
        let same = |(id, other): (EntryId, HandOver)| other.is_twin(&one).then_some(id);
        let id = session.with(|dossier| {
            let found = sections::all::<HandOver>(dossier).find_map(same);
            found.unwrap_or_else(|| dossier.next_entry(HandOver::SECTION))
        });
        let entry = Some(one.write());
        (!is_empty).then(|| Edit::Entry { id, entry }.into())
    }
}
