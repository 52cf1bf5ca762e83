//! What a person wrote, under counters: the same number may stand for two things on two computers.

use super::{Found, keys};
use domain::job::Spot;
use domain::{Change, MAX_NUMBER, Map, Note, NoteId, OwnId, OwnTask};

/// Something that a person wrote.
pub(super) trait Counted: Clone + PartialEq {
    /// Its counter.
    type Id: Ord + Copy;

    fn id(number: u32) -> Self::Id;
    fn number(id: Self::Id) -> u32;
    fn spot(id: Self::Id) -> Spot;
    fn set(id: Self::Id, value: Option<Self>) -> Change;
    /// Whether two that got the same number on two sides are one thing that was edited.
    fn is_twin(&self, other: &Self) -> bool;
}

impl Counted for OwnTask {
    type Id = OwnId;

    fn id(number: u32) -> OwnId {
        OwnId(number)
    }

    fn number(id: OwnId) -> u32 {
        id.0
    }

    fn spot(id: OwnId) -> Spot {
        Spot::Own(id)
    }

    fn set(own: OwnId, task: Option<Self>) -> Change {
        Change::SetOwn { own, task }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.title == other.title
    }
}

impl Counted for Note {
    type Id = NoteId;

    fn id(number: u32) -> NoteId {
        NoteId(number)
    }

    fn number(id: NoteId) -> u32 {
        id.0
    }

    fn spot(id: NoteId) -> Spot {
        Spot::Note(id)
    }

    fn set(id: NoteId, note: Option<Self>) -> Change {
        Change::SetNote { id, note }
    }

    fn is_twin(&self, other: &Self) -> bool {
        self.on == other.on && self.theme == other.theme
    }
}

/// Whether one number stands for two things: both sides gave it away after the base.
pub(super) fn is_clash<V: Counted>(base: Option<&V>, mine: Option<&V>, theirs: Option<&V>) -> bool {
    match (base, mine, theirs) {
        (None, Some(mine), Some(theirs)) => mine != theirs && !mine.is_twin(theirs),
        _ => false,
    }
}

/// Whether such a value stands here already, where this merge can't take it away:
/// so the same file opened once more brings nothing new, and nothing is lost.
pub(super) fn is_here<V: Counted>([base, mine, theirs]: [&Map<V::Id, V>; 3], value: &V) -> bool {
    let stays = |id: &V::Id| {
        let [base, mine, theirs] = [base.get(id), mine.get(id), theirs.get(id)];
        theirs == mine || theirs == base || is_clash(base, mine, theirs)
    };
    mine.iter().any(|(id, known)| known == value && stays(id))
}

impl Found {
    /// Each value under a number. Two things of one number are both kept, theirs under a new number.
    pub(super) fn counted<V: Counted>(&mut self, sides: [&Map<V::Id, V>; 3]) {
        let [base, mine, theirs] = sides;
        let mut free = free::<V>(sides);
        for &id in keys(mine, theirs) {
            let values = [base.get(&id), mine.get(&id), theirs.get(&id)];
            if !is_clash(values[0], values[1], values[2]) {
                let [base, mine, theirs] = &values;
                self.value(
                    || V::spot(id),
                    [base, mine, theirs],
                    |value| V::set(id, value.cloned()),
                );
                continue;
            }
            if let Some(value) = values[2].filter(|value| !is_here(sides, *value))
                && let Some(id) = free.next()
            {
                self.changes.push(V::set(id, Some(value.clone())));
            }
        }
    }
}

/// Numbers that no side uses: behind the last one, and before it when there is nothing behind.
fn free<V: Counted>(sides: [&Map<V::Id, V>; 3]) -> impl Iterator<Item = V::Id> {
    let last = sides
        .iter()
        .filter_map(|side| side.keys().next_back())
        .max();
    let next = last.map_or(1, |last| V::number(*last).saturating_add(1));
    (next..=MAX_NUMBER)
        .chain(1..next)
        .map(V::id)
        .filter(move |id| !sides.iter().any(|side| side.contains_key(id)))
}
