//! Small catalogues and dossiers for the laws: sound ones, and odd ones that no content check would pass.
//!
//! They are made from a tape of bytes. That is fast, and a failing case shrinks towards zeros, which are the plainest choices.

mod catalogue;
mod dossier;

use domain::calendar::offset_days;
use domain::{Catalogue, Date, Dossier, TaskId};
use proptest::collection::vec;
use proptest::prelude::*;

/// The questions that generated rules ask. `since` counts days; the others are plain.
pub(crate) const QUESTIONS: [&str; 4] = ["contact", "where", "school", "since"];
const CHOICES: [&str; 3] = ["yes", "lawyer-only", "outside"];

/// Most tasks in one catalogue.
const MOST: usize = 12;

/// Which catalogues and dossiers a law holds for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kinds {
    /// Also unknown ids, cycles, a task that needs itself, turned windows, retired tasks.
    pub(crate) odd: bool,
    /// Also working days.
    pub(crate) working_days: bool,
    /// Also rules about the length of the stay.
    pub(crate) stay: bool,
}

impl Kinds {
    pub(crate) const ALL: Self = Self {
        odd: true,
        working_days: true,
        stay: true,
    };
    /// What the content check lets through.
    pub(crate) const SOUND: Self = Self {
        odd: false,
        ..Self::ALL
    };
    /// Sound, and no rule makes the set of tasks depend on the release day.
    pub(crate) const CALENDAR: Self = Self {
        odd: false,
        working_days: false,
        stay: false,
    };
}

/// All that a plan is made of.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) catalogue: Catalogue,
    pub(crate) dossier: Dossier,
    pub(crate) today: Date,
}

impl World {
    pub(crate) fn plan(&self) -> crate::Plan {
        crate::plan(&self.dossier, &self.catalogue, self.today)
    }
}

/// Worlds of these kinds.
pub(crate) fn worlds(kinds: Kinds) -> impl Strategy<Value = World> {
    // Words of eight bytes, because drawing each byte by itself costs more than planning.
    vec(any::<u64>(), 0..54).prop_map(move |words| {
        let bytes = words.into_iter().flat_map(u64::to_le_bytes).collect();
        let mut tape = Tape {
            bytes,
            at: 0,
            kinds,
        };
        let today = tape.today();
        let count = 1 + tape.byte() % MOST;
        // The dossier first: where the tape ends early, the last tasks are plain instead of the answers.
        let dossier = tape.dossier(count, today);
        let catalogue = tape.catalogue(count);
        World {
            catalogue,
            dossier,
            today,
        }
    })
}

pub(crate) fn task_id(at: usize) -> TaskId {
    format!("t{at}").into()
}

struct Tape {
    bytes: Vec<u8>,
    at: usize,
    kinds: Kinds,
}

impl Tape {
    fn byte(&mut self) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        byte.into()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.byte() % from.len()]
    }

    /// Once in `n`; never on an empty tape.
    fn once_in(&mut self, n: usize) -> bool {
        self.byte() % n == n - 1
    }

    fn today(&mut self) -> Date {
        let day = |text: &str| text.parse::<Date>().unwrap();
        match self.byte() {
            255 => day("2000-01-01"),
            254 => day("2199-12-31"),
            days => offset_days(day("2027-03-01"), i32::try_from(days).unwrap()),
        }
    }

    fn date(&mut self, today: Date) -> Date {
        match self.byte() {
            255 => Date::from_ymd_opt(2000, 1, 1).unwrap(),
            254 => Date::from_ymd_opt(2199, 12, 31).unwrap(),
            days => {
                let date = offset_days(today, i32::try_from(days).unwrap() - 60);
                if domain::in_range(date) { date } else { today }
            }
        }
    }
}
