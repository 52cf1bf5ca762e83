//! Much and little as files to open: a plan of somebody who wrote very much, an organisation that counted very much.

use crate::run::root;
use anyhow::{Context, Result, anyhow};
use domain::job::Job;
use domain::{
    Date, Dossier, DossierId, EntryId, MAX_ENTRIES, OwnId, OwnTask, Secret, TaskState, Theme,
};
use sections::Kind;
use sections::counting::{
    Activity, Countable, Counted, CountedKey, Counting, Length, Moment, MomentKind, Outcome, Shift,
    YearRules,
};
use std::fs;

/// What the benchmark types to open them.
const WORDS: &str = "mijn tante bakt elke zondag taart";

/// Writes what the worker of the app seals, `target/bench/NAME.job`.
pub(super) fn write() -> Result<()> {
    let folder = root().join("target/bench");
    fs::create_dir_all(&folder)?;
    let all = [
        ("none", plan(0)?),
        ("many", plan(MAX_ENTRIES)?),
        ("few-counted", counting(100, 10)?),
        ("many-counted", counting(2000, 100)?),
    ];
    for (name, dossier) in all {
        let words = Secret::text(WORDS, str::to_owned).map_err(|weak| anyhow!("{weak:?}"))?;
        dossier.check().map_err(|fault| anyhow!("{fault}"))?;
        let dossier = Box::new(dossier);
        let job = postcard::to_allocvec(&Job::Seal { dossier, words })?;
        fs::write(folder.join(format!("{name}.job")), job)?;
    }
    Ok(())
}

/// A plan with own steps.
fn plan(count: usize) -> Result<Dossier> {
    let mut dossier = Dossier::new(DossierId::from_bytes([1; 16]));
    let first = Date::from_ymd_opt(2027, 3, 1).context("a date")?;
    for number in 1..=u32::try_from(count)? {
        let own = OwnTask {
            title: format!("Bel nummer {number}"),
            theme: Theme::TILES[number as usize % Theme::TILES.len()],
            date: (number % 3 == 0).then(|| first + chrono::Days::new(u64::from(number % 90))),
            state: TaskState::Open,
        };
        dossier.own.insert(OwnId(number), own);
    }
    Ok(dossier)
}

/// What an organisation counted in a year: contact moments, and the time of volunteers, each of them once a month.
fn counting(moments: u32, volunteers: u32) -> Result<Dossier> {
    let mut dossier = Dossier::new(DossierId::from_bytes([2; 16]));
    let first = Date::from_ymd_opt(2026, 1, 1).context("a date")?;
    let year = YearRules {
        municipalities: ["GM0344".to_owned()].into_iter().collect(),
        ..YearRules::default()
    };
    let counting = Counting {
        name: "De Brug".into(),
        years: [(2026, year)].into_iter().collect(),
        ..Counting::default()
    };
    dossier.entries.insert(Counting::ID, counting.write());
    let of = |all: u32, at: u32| at as usize % all as usize;
    for number in 1..=moments {
        let moment = Moment {
            on: first + chrono::Days::new(u64::from(number % 365)),
            length: Length::ALL[of(4, number)],
            condition: Moment::CONDITIONS[of(7, number)],
            kind: MomentKind::ALL[of(5, number)],
            outcome: Outcome::ALL[of(4, number)],
            municipality: (number % 3 == 0).then(|| "GM0344".to_owned()),
        };
        put(&mut dossier, number, moment);
    }
    for number in 0..volunteers * 12 {
        let shift = Shift {
            on: first + chrono::Days::new(u64::from(number % 365)),
            volunteer: format!("Vrijwilliger {}", number % volunteers),
            activity: Activity::ALL[of(5, number)],
            institution: "PI Zonneveld".into(),
            quarters: 8,
            kilometres: 20,
        };
        put(&mut dossier, number + 1, shift);
    }
    Ok(dossier)
}

fn put<T: Countable>(dossier: &mut Dossier, number: u32, counted: T) {
    let section = T::SECTION;
    let one = Counted::new(CountedKey(number.into()), counted);
    dossier
        .entries
        .insert(EntryId { section, number }, one.write());
}
