//! Records of any bytes, for `app/fuzz`: read as they are, and sealed as they should be around any content.

use crate::chain::Chain;
use crate::payload;
use crate::record::{self, Hash, Header, Kind};
use crate::scan::Scan;
use crate::{Cipher, Position, Rows, StoreError};
use domain::VERSION;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Takes the bytes apart into a snapshot and changes and reads them. Whether all of them were read.
///
/// After an even first byte they are records; after an odd one they are contents, which are sealed here.
/// In sealed ones a bit is flipped, or a record of another history put in, and opening must notice that.
///
/// # Panics
/// When something does not hold.
pub fn fuzz_record(data: &[u8]) -> bool {
    let Some(([form, flip], data)) = data.split_first_chunk::<2>().map(|(a, b)| (*a, b)) else {
        return false;
    };
    let parts = parts(data);
    if form % 2 == 0 {
        // Whoever has the key can seal anything, so what is inside must be checked too.
        let cipher = Toy {
            seals: form % 4 == 0,
        };
        let records = parts.iter().map(|part| part.to_vec()).collect();
        return read(&cipher, records).is_ok();
    }
    let cipher = Toy { seals: true };
    let records = sealed(&cipher, &parts);
    let opened = read(&cipher, records.clone());
    holds(&parts, &opened);
    assert!(read(&cipher, flipped(&records, flip, data.len())).is_err());
    if let Some(spliced) = spliced(&cipher, &parts, &records) {
        assert!(read(&cipher, spliced).is_err());
    }
    opened.is_ok()
}

/// The same records with one other bit.
fn flipped(records: &[Vec<u8>], record: u8, bit: usize) -> Vec<Vec<u8>> {
    let mut flipped = records.to_vec();
    let bytes = &mut flipped[usize::from(record) % records.len()];
    let bit = bit % (bytes.len() * 8);
    bytes[bit / 8] ^= 1 << (bit % 8);
    flipped
}

/// The same records with the last of a history that began with another snapshot, in the same place.
fn spliced(cipher: &Toy, contents: &[&[u8]], records: &[Vec<u8>]) -> Option<Vec<Vec<u8>>> {
    let (snapshot, changes) = contents.split_first()?;
    changes.last()?;
    let other = [&[&[][..]], changes].concat();
    let last = sealed(cipher, &other).pop()?;
    let begin = records.split_last()?.1;
    (!snapshot.is_empty()).then(|| [begin, &[last]].concat())
}

/// Pieces of bytes, at least one, each with its length in two bytes in front.
fn parts(mut data: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while let Some((length, rest)) = data.split_first_chunk::<2>() {
        let length = usize::from(u16::from_le_bytes(*length)).min(rest.len());
        let (part, rest) = rest.split_at(length);
        parts.push(part);
        data = rest;
    }
    if parts.is_empty() {
        parts.push(data);
    }
    parts
}

/// Seals contents into a whole chain.
fn sealed(cipher: &Toy, contents: &[&[u8]]) -> Vec<Vec<u8>> {
    let mut before = [0; 32];
    let seal = |(number, content): (u32, &&[u8])| {
        let position = Position {
            generation: 7,
            number,
        };
        let header = Header {
            kind: Kind::in_chain(position),
            content: VERSION,
            position,
            before,
        };
        let record = now(record::seal(cipher, &(), header, content)).expect("a record");
        before = digest(&record);
        record
    };
    (0..).zip(contents).map(seal).collect()
}

fn read(cipher: &Toy, records: Vec<Vec<u8>>) -> Result<Chain, StoreError> {
    let count = u32::try_from(records.len()).expect("few records");
    let mut records = records.into_iter();
    let rows = Rows {
        snapshot: records.next(),
        changes: records.collect(),
        ..Rows::default()
    };
    let scan = now(Scan::of(cipher, rows)).expect("this cipher hashes");
    let read = now(Chain::read(cipher, &(), &scan));
    match &read {
        Ok(chain) => assert_eq!(chain.count() + 1, count),
        Err(StoreError::Damaged { lost, .. }) => assert!((1..=count).contains(lost)),
        Err(error) => assert_eq!(*error, StoreError::TooNew),
    }
    read
}

/// What was read is what the contents say, up to the first that makes no sense.
fn holds(contents: &[&[u8]], read: &Result<Chain, StoreError>) {
    let Some((snapshot, changes)) = contents.split_first() else {
        return;
    };
    let Some(mut dossier) = payload::read_snapshot(snapshot) else {
        assert!(read.as_ref().is_err_and(|error| error.readable().is_none()));
        return;
    };
    let written = payload::write_snapshot(&dossier).expect("what was read");
    assert_eq!(payload::read_snapshot(&written).as_ref(), Some(&dossier));
    let good = changes.iter().take_while(|change| {
        let before = dossier.clone();
        let all = payload::replay(&mut dossier, change).is_some();
        if !all {
            dossier = before;
        }
        all
    });
    let good = good.count();
    match read {
        Ok(chain) => {
            assert_eq!(good, changes.len());
            assert_eq!(chain.dossier, dossier);
        }
        Err(error) => {
            assert!(good < changes.len());
            assert_eq!(error.readable(), Some(&dossier));
        }
    }
}

/// A seal for tests: it notices one flipped bit, is quick and the same each time, and hides nothing.
struct Toy {
    seals: bool,
}

impl Cipher for Toy {
    type Key = ();

    fn random(&self, _: &mut [u8]) -> Result<(), StoreError> {
        Ok(())
    }

    async fn import(&self, _: &[u8; 32]) -> Result<(), StoreError> {
        Ok(())
    }

    async fn seal(&self, (): &(), plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, StoreError> {
        Ok([&tag(plain, aad)[..], plain].concat())
    }

    async fn open(
        &self,
        (): &(),
        sealed: &[u8],
        aad: &[u8],
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let opened = sealed
            .split_first_chunk()
            .filter(|(found, plain)| !self.seals || **found == tag(plain, aad))
            .map(|(_, plain)| plain.to_vec());
        Ok(opened)
    }

    async fn digest(&self, bytes: &[u8]) -> Result<Hash, StoreError> {
        Ok(digest(bytes))
    }
}

fn tag(plain: &[u8], aad: &[u8]) -> [u8; 8] {
    // FNV-1a: each step can be undone, so no flipped bit is lost on the way.
    let hash = aad
        .iter()
        .chain(plain)
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    hash.to_be_bytes()
}

fn digest(bytes: &[u8]) -> Hash {
    let mut hash = [0; 32];
    hash[..8].copy_from_slice(&tag(bytes, &[]));
    hash
}

/// Runs a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("a cipher of memory answers at once"),
    }
}
