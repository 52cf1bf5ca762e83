//! Every flipped bit and every truncation of what is stored, one by one.

use super::Memory;
use crate::contract::{Bench, KEY, lock};
use crate::{Position, Records, Rows, Slot};
use domain::{Date, Dossier, DossierId, Edit, Release};
use pollster::block_on;

fn day() -> Date {
    Date::from_ymd_opt(2027, 3, 1).unwrap()
}

fn stored() -> (Memory, Rows) {
    let bench = Memory::default();
    let mut vault = bench.vault();
    let dossier = Dossier::new(DossierId::from_bytes([9; 16]));
    block_on(vault.create(&lock(), &dossier, &[])).unwrap();
    let date = day();
    let release = Release::About { date };
    block_on(vault.save(&Edit::Release(release).into(), date)).unwrap();
    let rows = block_on(bench.records().load()).unwrap();
    (bench, rows)
}

/// What opening says when these are stored.
fn code(bench: &Memory, rows: &Rows) -> Option<&'static str> {
    let (label, snapshot) = (rows.label.as_ref(), rows.snapshot.as_ref());
    block_on(
        bench
            .records()
            .replace_all(label.unwrap(), 1, snapshot.unwrap(), None),
    )
    .unwrap();
    for (change, number) in rows.changes.iter().zip(1..) {
        let generation = 1;
        let position = Position { generation, number };
        block_on(bench.records().append(position, change)).unwrap();
    }
    let opened = block_on(bench.vault().open(Slot::Secret, &KEY));
    opened.err().map(|error| error.code())
}

/// Puts each broken form of a record in its place.
fn each_broken(pick: impl Fn(&mut Rows) -> &mut Vec<u8>) {
    let (bench, good) = stored();
    assert_eq!(code(&bench, &good), None);
    let mut rows = good.clone();
    for bit in 0..pick(&mut rows).len() * 8 {
        pick(&mut rows)[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(code(&bench, &rows), Some("damaged"), "bit {bit}");
        pick(&mut rows)[bit / 8] ^= 1 << (bit % 8);
    }
    assert_eq!(rows, good);
    while pick(&mut rows).pop().is_some() {
        assert_eq!(code(&bench, &rows), Some("damaged"));
    }
    assert_eq!(code(&bench, &good), None);
}

#[test]
fn of_a_snapshot() {
    each_broken(|rows| rows.snapshot.as_mut().unwrap());
}

#[test]
fn of_a_change() {
    each_broken(|rows| &mut rows.changes[0]);
}

#[test]
fn of_a_label() {
    each_broken(|rows| rows.label.as_mut().unwrap());
}
