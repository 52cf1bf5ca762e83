//! The backends under test, and what the tests put into them.

use crate::{
    Cipher, Derived, Lock, Mark, Marker, Month, Opened, Position, Records, Rows, Slot, StoreError,
    Vault,
};
use domain::{
    Answer, Change, Cost, Date, Dossier, DossierId, Edit, Entry, EntryId, Section, TaskRecord,
    TaskState, Theme,
};

/// One fresh storage. Each call gives another handle on it.
pub trait Bench {
    /// Records.
    type R: Records;
    /// Cipher.
    type C: Cipher;
    /// Marker.
    type M: Marker;

    /// A handle on the records.
    fn records(&self) -> Self::R;
    /// The cipher.
    fn cipher(&self) -> Self::C;
    /// A handle on the marker.
    fn marker(&self) -> Self::M;

    /// A vault that was not opened yet, as after a reload.
    fn vault(&self) -> Vault<Self::R, Self::C, Self::M> {
        Vault::new(self.records(), self.cipher(), self.marker())
    }
}

/// A key, as if it were derived from a secret.
pub const KEY: [u8; 32] = [7; 32];

/// A text that must never be found in storage.
pub(super) const CANARY: &str = "kanarie-in-de-mijn";

/// A lock that [`KEY`] opens.
pub fn lock() -> Lock {
    Lock {
        picture: 7,
        keep_until: Month::of(today()),
        cost: Cost::FLOOR,
        secret: Derived {
            salt: [1; 16],
            key: KEY,
        },
        recovery: None,
    }
}

/// The day of all tests.
pub(super) fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// A dossier with something in it.
pub(super) fn dossier() -> Dossier {
    let mut dossier = Dossier::new(DossierId::from_bytes([7; 16]));
    dossier.settings.name_on_paper = Some(CANARY.into());
    dossier
}

/// The change number `n`; the kinds follow each other in turn.
pub(super) fn change(n: u32) -> Change {
    match n % 4 {
        0 => Edit::Entry {
            id: entry_id(n),
            entry: Some(Entry {
                title: format!("{CANARY} {n}"),
                theme: Some(Theme::Network),
                day: Some(today()),
                rest: CANARY.into(),
            }),
        }
        .into(),
        1 => Edit::Task {
            task: format!("id-{n:02}").as_str().into(),
            record: Some(TaskRecord {
                state: TaskState::Done { on: today() },
                note: String::new(),
            }),
        }
        .into(),
        2 => Edit::Answer {
            question: "valid-id".into(),
            answer: Some(Answer::choice(&format!("choice-{n}"), 1)),
        }
        .into(),
        _ => Change {
            edits: [change(n - 3).edits, change(n - 2).edits].concat(),
        },
    }
}

/// An entry of a section that this crate knows nothing of.
pub(super) fn entry_id(number: u32) -> EntryId {
    let section = Section(1 + u16::try_from(number % 2).unwrap_or_default());
    EntryId { section, number }
}

/// The generation that the marker names.
pub(super) fn generation(bench: &impl Bench) -> Option<u32> {
    bench.marker().read().map(Mark::generation)
}

/// A dossier with the first `n` changes made.
pub(super) fn after(n: u32) -> Dossier {
    let mut dossier = dossier();
    for n in 0..n {
        let made = dossier.apply(change(n), today());
        assert!(made.is_ok(), "change {n} is one that a dossier takes");
    }
    dossier
}

/// A storage with a dossier and `n` changes.
pub(super) async fn filled<B: Bench>(
    bench: &B,
    n: u32,
) -> Result<Vault<B::R, B::C, B::M>, StoreError> {
    let mut vault = bench.vault();
    vault.open(Slot::Secret, &KEY).await?;
    vault.create(&lock(), &dossier(), &[]).await?;
    for n in 0..n {
        vault.save(&change(n), today()).await?;
    }
    Ok(vault)
}

/// Asserts that a reload finds this dossier.
pub(super) async fn expect_found(
    bench: &impl Bench,
    dossier: Dossier,
    changes: usize,
) -> Result<(), StoreError> {
    let opened = bench.vault().open(Slot::Secret, &KEY).await?;
    assert_eq!(found(opened), Some((dossier, changes)));
    Ok(())
}

/// The dossier that was found, and how many changes stand behind its snapshot.
pub fn found(opened: Opened) -> Option<(Dossier, usize)> {
    match opened {
        Opened::Empty => None,
        Opened::Found { dossier, steps } => Some((*dossier, steps.len())),
    }
}

/// Replaces all that is stored by these bytes, without any vault.
pub(super) async fn rewrite<R: Records>(
    records: &R,
    generation: u32,
    rows: &Rows,
) -> Result<(), StoreError> {
    let (Some(label), Some(snapshot)) = (&rows.label, &rows.snapshot) else {
        return records.wipe().await;
    };
    let change = rows.changes.first().map(Vec::as_slice);
    records
        .replace_all(label, generation, snapshot, change)
        .await?;
    for (bytes, number) in rows.changes.iter().zip(1..).skip(1) {
        let position = Position { generation, number };
        records.append(position, bytes).await?;
    }
    Ok(())
}
