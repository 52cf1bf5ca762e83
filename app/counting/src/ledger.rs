use domain::Dossier;
use sections::counting::{Countable, Counted, CountedKey, Counting, Moment, Shift};
use sections::{Kind, all};
use std::collections::BTreeMap;

/// All that an organisation counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// What it is made by.
    pub counting: Counting,
    /// Its contact moments, each once; what was taken away is not among them.
    pub moments: Vec<Moment>,
    /// The time that was given, likewise.
    pub shifts: Vec<Shift>,
}

impl Ledger {
    /// The one of a dossier; `None` when that is the plan of a person.
    pub fn of(dossier: &Dossier) -> Option<Self> {
        Some(Self {
            counting: Counting::of(dossier)?,
            moments: counted(dossier),
            shifts: counted(dossier),
        })
    }

    /// The years that something was counted in, in order.
    pub fn years(&self) -> Vec<u16> {
        use domain::Datelike as _;
        let moments = self.moments.iter().map(|one| one.on);
        let days = moments.chain(self.shifts.iter().map(|one| one.on));
        let years = days.filter_map(|day| u16::try_from(day.year()).ok());
        let years: std::collections::BTreeSet<_> = years.collect();
        years.into_iter().collect()
    }
}

/// Each once, whatever number it stands under.
fn counted<T: Countable>(dossier: &Dossier) -> Vec<T> {
    let mut by_key: BTreeMap<CountedKey, Counted<T>> = BTreeMap::new();
    for (_, one) in all::<Counted<T>>(dossier) {
        let joined = match by_key.remove(&one.key) {
            Some(known) => known.joined(one),
            None => one,
        };
        by_key.insert(joined.key, joined);
    }
    by_key.into_values().filter_map(|one| one.counted).collect()
}
