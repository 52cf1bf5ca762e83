//! A conversation at one screen: somebody looks along, on whose day, with whom, about what, and when again.

use crate::{Kind, body};
use domain::{Actor, Date, Dossier, Edit, Entry, EntryId, Section, Set, Step, Theme, in_range};
use serde::{Deserialize, Serialize};

/// A conversation at one screen. It is about the plan of one person, who begins and ends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// The day. A conversation does not outlast it.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// Who looks along, when that was said; never a name.
    #[serde(default)]
    pub with: Option<Actor>,
    /// The conditions that it is about.
    #[serde(default)]
    pub themes: Set<Theme>,
    /// The number from which on something of that day was agreed in it.
    #[serde(default)]
    pub agreed_from: u32,
    /// When they go on, when that was chosen.
    #[serde(default)]
    pub next: Option<NextHour>,
    /// The person ended it.
    #[serde(default)]
    pub is_over: bool,
}

/// An hour of the place on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NextHour {
    /// The number of the hours in the profile of the place.
    pub hours: u16,
    /// The day.
    #[serde(with = "domain::date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
}

impl Conversation {
    /// One that begins; `agreed_from` is the number of its first agreement.
    pub fn begin(on: Date, with: Option<Actor>, agreed_from: u32) -> Self {
        Self {
            on,
            with,
            themes: Set::default(),
            agreed_from,
            next: None,
            is_over: false,
        }
    }

    /// The last one of this day, also when it is over.
    pub fn of_day(dossier: &Dossier, today: Date) -> Option<(EntryId, Self)> {
        let of_day = crate::all::<Self>(dossier).filter(|(_, one)| one.on == today);
        of_day.last()
    }

    /// The one that goes on now.
    pub fn current(dossier: &Dossier, today: Date) -> Option<(EntryId, Self)> {
        Self::of_day(dossier, today).filter(|(_, one)| !one.is_over)
    }
}

/// Which of these steps, oldest first, were done while somebody looked along.
pub fn done_together(steps: &[Step]) -> Vec<bool> {
    let mut open: Option<(EntryId, Date)> = None;
    let of_step = |step: &Step| {
        let was_open = open.is_some_and(|(_, on)| on == step.on);
        let mut is_other = false;
        for edit in &step.change.edits {
            match edit {
                Edit::Entry { id, entry } if id.section == Conversation::SECTION => {
                    let read = entry.as_ref().and_then(Conversation::read);
                    if let Some(one) = read.filter(|one| !one.is_over) {
                        open = Some((*id, one.on));
                    } else if open.is_some_and(|(other, _)| other == *id) {
                        open = None;
                    }
                }
                _ => is_other = true,
            }
        }
        was_open && is_other
    };
    steps.iter().map(of_step).collect()
}

/// What only this section can read.
#[derive(Default, PartialEq, Serialize, Deserialize)]
struct Body {
    with: Option<Actor>,
    themes: Set<Theme>,
    agreed_from: u32,
    next: Option<NextHour>,
    is_over: bool,
}

impl Kind for Conversation {
    const SECTION: Section = Section(8);
    const NAME: &'static str = "conversations";

    fn read(entry: &Entry) -> Option<Self> {
        let Body {
            with,
            themes,
            agreed_from,
            next,
            is_over,
        } = body::read(Self::VERSION, entry)?;
        let fits = entry.title.is_empty() && next.is_none_or(|next| in_range(next.on));
        let on = entry.day.filter(|_| fits)?;
        Some(Self {
            on,
            with,
            themes,
            agreed_from,
            next,
            is_over,
        })
    }

    fn write(&self) -> Entry {
        let Self {
            on,
            with,
            themes,
            agreed_from,
            next,
            is_over,
        } = self.clone();
        let body = Body {
            with,
            themes,
            agreed_from,
            next,
            is_over,
        };
        Entry {
            day: Some(on),
            rest: body::write(Self::VERSION, &body),
            ..Entry::default()
        }
    }

    fn is_twin(&self, other: &Self) -> bool {
        (self.on, self.with) == (other.on, other.with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Change, DossierId, Release};

    fn day(day: u32) -> Date {
        Date::from_ymd_opt(2027, 3, day).unwrap()
    }

    fn id(number: u32) -> EntryId {
        let section = Conversation::SECTION;
        EntryId { section, number }
    }

    fn conversation(number: u32, on: Date, is_over: bool) -> Edit {
        let one = Conversation {
            is_over,
            ..Conversation::begin(on, Some(Actor::Volunteer), 1)
        };
        let entry = Some(one.write());
        let id = id(number);
        Edit::Entry { id, entry }
    }

    fn other(number: u32) -> Edit {
        let date = day(number + 10);
        Edit::Release(Release::About { date })
    }

    #[test]
    fn what_is_done_while_somebody_looks_along_is_told_apart() {
        let changes = [
            (other(1), day(1)),
            (conversation(1, day(1), false), day(1)),
            (other(2), day(1)),
            (conversation(1, day(1), true), day(1)),
            (other(3), day(1)),
            (conversation(2, day(1), false), day(1)),
            // Nobody ended that one: it is over with its day.
            (other(4), day(2)),
            (conversation(3, day(2), false), day(2)),
            (other(5), day(2)),
            (Edit::Entry { id: id(3), entry: None }, day(2)),
            (other(6), day(2)),
        ];
        let changes = changes.map(|(edit, on)| (Change::from(edit), on));
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let steps = dossier.replay(changes).unwrap();
        let mut together = vec![false; 11];
        together[2] = true;
        together[8] = true;
        assert_eq!(done_together(&steps), together);
    }

    #[test]
    fn the_last_one_of_the_day_is_the_one_that_goes_on() {
        let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
        let current = |dossier: &Dossier, on| Conversation::current(dossier, on).map(|(id, _)| id);
        assert_eq!(current(&dossier, day(1)), None);
        dossier.apply(conversation(1, day(1), false), day(1)).unwrap();
        assert_eq!(current(&dossier, day(1)), Some(id(1)));
        assert_eq!(current(&dossier, day(2)), None);
        dossier.apply(conversation(2, day(1), true), day(1)).unwrap();
        assert_eq!(current(&dossier, day(1)), None);
        let last = Conversation::of_day(&dossier, day(1)).map(|(id, _)| id);
        assert_eq!(last, Some(id(2)));
    }
}
