//! What a person wrote, under counters: the same number may stand for two things on two computers.

use super::{Found, keys};
use domain::{Edit, Entry, EntryId, MAX_NUMBER, Map, OwnId, OwnTask};

/// A counter: of own tasks, or of the entries of one section.
pub(super) trait Counter: Ord + Copy {
    /// What is counted.
    type Value: Clone + PartialEq;

    fn number(self) -> u32;
    /// The same counter at another number.
    fn at(self, number: u32) -> Self;
    /// Whether both count the same kind of thing.
    fn is_beside(self, other: Self) -> bool;
    fn set(self, value: Option<Self::Value>) -> Edit;
    /// Whether two that got the same number on two sides are one thing that was edited.
    fn is_twin(self, one: &Self::Value, other: &Self::Value) -> bool;
    /// Whether it is told by a key instead, so that the number says nothing.
    fn is_keyed(self) -> bool;
}

impl Counter for OwnId {
    type Value = OwnTask;

    fn number(self) -> u32 {
        self.0
    }

    fn at(self, number: u32) -> Self {
        Self(number)
    }

    fn is_beside(self, _: Self) -> bool {
        true
    }

    fn set(self, task: Option<OwnTask>) -> Edit {
        Edit::Own { own: self, task }
    }

    fn is_twin(self, one: &OwnTask, other: &OwnTask) -> bool {
        one.title == other.title
    }

    fn is_keyed(self) -> bool {
        false
    }
}

impl Counter for EntryId {
    type Value = Entry;

    fn number(self) -> u32 {
        self.number
    }

    fn at(self, number: u32) -> Self {
        Self { number, ..self }
    }

    fn is_beside(self, other: Self) -> bool {
        self.section == other.section
    }

    fn set(self, entry: Option<Entry>) -> Edit {
        Edit::Entry { id: self, entry }
    }

    fn is_twin(self, one: &Entry, other: &Entry) -> bool {
        sections::is_twin(self.section, one, other)
    }

    fn is_keyed(self) -> bool {
        super::keyed::is_keyed(self)
    }
}

/// The numbers of both sides that say what they stand for.
pub(super) fn counters<'a, K: Counter>(
    mine: &'a Map<K, K::Value>,
    theirs: &'a Map<K, K::Value>,
) -> impl Iterator<Item = K> + use<'a, K> {
    let all = keys(mine, theirs).copied();
    all.filter(|id| !id.is_keyed())
}

/// The base, here and there.
type Sides<'a, K> = [&'a Map<K, <K as Counter>::Value>; 3];

/// Whether one number stands for two things: both sides gave it away after the base.
pub(super) fn is_clash<K: Counter>(id: K, values: [Option<&K::Value>; 3]) -> bool {
    match values {
        [None, Some(mine), Some(theirs)] => mine != theirs && !id.is_twin(mine, theirs),
        _ => false,
    }
}

/// Whether such a value stands here already, where this merge can't take it away:
/// so the same file opened once more brings nothing new, and nothing is lost.
pub(super) fn is_here<K: Counter>(sides: Sides<'_, K>, like: K, value: &K::Value) -> bool {
    let stays = |id: K| {
        let values = sides.map(|side| side.get(&id));
        let [base, mine, theirs] = values;
        theirs == mine || theirs == base || is_clash(id, values)
    };
    sides[1]
        .iter()
        .any(|(id, known)| id.is_beside(like) && known == value && stays(*id))
}

impl Found {
    /// Each value under a number. Two things of one number are both kept, theirs under a new number.
    pub(super) fn counted<K: Counter>(&mut self, sides: Sides<'_, K>) {
        // Numbers that were given away here.
        let mut given: Vec<K> = Vec::new();
        for id in counters(sides[1], sides[2]) {
            let values = sides.map(|side| side.get(&id));
            if !is_clash(id, values) {
                let [base, mine, theirs] = &values;
                self.value([base, mine, theirs], |value| id.set(value.cloned()));
                continue;
            }
            if let Some(value) = values[2].filter(|value| !is_here(sides, id, *value))
                && let Some(id) = free(sides, id, &given)
            {
                given.push(id);
                self.edits.push(id.set(Some(value.clone())));
            }
        }
    }
}

/// A number that no side uses: behind the last one, and before it when there is nothing behind.
fn free<K: Counter>(sides: Sides<'_, K>, like: K, given: &[K]) -> Option<K> {
    let of_kind = |id: &K| id.is_beside(like).then(|| id.number());
    let last_of_sides = sides
        .iter()
        .filter_map(|side| side.keys().filter_map(of_kind).next_back())
        .max();
    let last = last_of_sides.max(given.iter().filter_map(of_kind).max());
    let next = last.map_or(1, |last| last.saturating_add(1));
    (next..=MAX_NUMBER)
        .chain(1..next)
        .map(|number| like.at(number))
        .find(|id| !given.contains(id) && !sides.iter().any(|side| side.contains_key(id)))
}
