//! What stands openly on a vault: its picture, until when it is kept, and the wrapped key.
//!
//! ```text
//! "OL" | format 1 | its complement 1 | picture 1 | kept until 2 | memory in KiB 4 | passes 4
//! | salt 16, nonce 12, wrapped key 32, tag 16 | the same for the recovery key | checksum 8
//! ```
//! Numbers are big endian. Cost and salt are the associated data of the wrapped key. The checksum
//! needs no key: it tells a damaged label from a wrong secret, which a tag alone can't.
//! Where no recovery key was made, its slot holds random bytes, so that nobody sees the difference.

use crate::{Cipher, StoreError};
use domain::{Cost, Date, Datelike};

const MAGIC: [u8; 2] = *b"OL";
/// Version of this layout.
const FORMAT: u8 = 1;
const SALT: usize = 16;
/// Nonce, key and tag.
const SEALED: usize = 12 + 32 + 16;
const WRAP: usize = SALT + SEALED;
const PLAIN: usize = 15;
const CHECKSUM: usize = 8;
/// Length of a label.
const LENGTH: usize = PLAIN + 2 * WRAP + CHECKSUM;

/// A month, counted from January of the year 0: retention is told no more precisely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u16);

impl Month {
    /// The month in which a day lies.
    pub fn of(day: Date) -> Self {
        let months = day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
        Self(u16::try_from(months).unwrap_or(u16::MAX))
    }

    /// Its first day.
    pub fn first_day(self) -> Option<Date> {
        Date::from_ymd_opt(i32::from(self.0 / 12), u32::from(self.0 % 12) + 1, 1)
    }
}

/// One of the two ways in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The secret that the person chose.
    Secret,
    /// The key on paper, for when the secret is forgotten.
    Recovery,
}

/// A key that was derived from a secret, with the salt it was derived with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Derived {
    /// Random bytes, stored openly.
    pub salt: [u8; SALT],
    /// The key. Never stored.
    pub key: [u8; 32],
}

impl std::fmt::Debug for Derived {
    /// Never shows the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Derived")
    }
}

/// What a new vault is closed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The picture its owner chose, 1 to 36.
    pub picture: u8,
    /// The last month in which it is kept.
    pub keep_until: Month,
    /// What both keys cost to derive.
    pub cost: Cost,
    /// From the secret.
    pub secret: Derived,
    /// From the recovery key, when one was made.
    pub recovery: Option<Derived>,
}

/// The data key, wrapped by a derived key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wrap {
    salt: [u8; SALT],
    sealed: [u8; SEALED],
}

/// What everybody can read of a vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The picture its owner chose, 1 to 36.
    pub picture: u8,
    /// The last month in which it is kept.
    pub keep_until: Month,
    /// What it costs to derive a key for it.
    pub cost: Cost,
    secret: Wrap,
    recovery: Wrap,
}

/// Why a label can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadLabel {
    /// Changed, cut off, or something else.
    Broken,
    /// A layout that this program does not know.
    TooNew,
}

impl Label {
    /// The salt with which the key of this slot is derived.
    pub const fn salt(&self, slot: Slot) -> [u8; SALT] {
        self.wrap(slot).salt
    }

    const fn wrap(&self, slot: Slot) -> &Wrap {
        match slot {
            Slot::Secret => &self.secret,
            Slot::Recovery => &self.recovery,
        }
    }

    /// Wraps a data key in a new lock.
    pub(crate) async fn seal<C: Cipher>(
        cipher: &C,
        lock: &Lock,
        data_key: &[u8; 32],
    ) -> Result<Self, StoreError> {
        let secret = wrap(cipher, lock.cost, &lock.secret, data_key).await?;
        let recovery = if let Some(derived) = &lock.recovery {
            wrap(cipher, lock.cost, derived, data_key).await?
        } else {
            let mut noise = [0; WRAP];
            cipher.random(&mut noise)?;
            read_wrap(&noise, 0)
        };
        Ok(Self {
            picture: lock.picture,
            keep_until: lock.keep_until,
            cost: lock.cost,
            secret,
            recovery,
        })
    }

    /// Wraps the data key anew in one slot.
    pub(crate) async fn rewrap<C: Cipher>(
        &mut self,
        cipher: &C,
        slot: Slot,
        derived: &Derived,
        data_key: &[u8; 32],
    ) -> Result<(), StoreError> {
        let wrapped = wrap(cipher, self.cost, derived, data_key).await?;
        match slot {
            Slot::Secret => self.secret = wrapped,
            Slot::Recovery => self.recovery = wrapped,
        }
        Ok(())
    }

    /// The data key; `None` when this derived key does not fit.
    pub(crate) async fn open<C: Cipher>(
        &self,
        cipher: &C,
        slot: Slot,
        derived: &[u8; 32],
    ) -> Result<Option<[u8; 32]>, StoreError> {
        let wrap = self.wrap(slot);
        let key = cipher.import(derived).await?;
        let aad = associated(self.cost, &wrap.salt);
        let opened = cipher.open(&key, &wrap.sealed, &aad).await?;
        Ok(opened.and_then(|key| key.try_into().ok()))
    }

    /// As it is stored.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend(MAGIC);
        bytes.extend([FORMAT, !FORMAT, self.picture]);
        bytes.extend(self.keep_until.0.to_be_bytes());
        bytes.extend(self.cost.memory.to_be_bytes());
        bytes.extend(self.cost.passes.to_be_bytes());
        for wrap in [&self.secret, &self.recovery] {
            bytes.extend(wrap.salt);
            bytes.extend(wrap.sealed);
        }
        let sum = checksum(&bytes);
        bytes.extend(sum);
        bytes
    }

    /// Reads what was stored. A cost outside the allowed range counts as broken, before any memory is taken.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, BadLabel> {
        let start = bytes.first_chunk::<4>().ok_or(BadLabel::Broken)?;
        if start[..2] != MAGIC || start[2] != !start[3] {
            return Err(BadLabel::Broken);
        }
        if start[2] > FORMAT {
            return Err(BadLabel::TooNew);
        }
        let whole: &[u8; LENGTH] = bytes.try_into().map_err(|_| BadLabel::Broken)?;
        let (plain, sum) = whole.split_at(LENGTH - CHECKSUM);
        let number = |at: usize| u32::from_be_bytes(std::array::from_fn(|i| plain[at + i]));
        let cost = Cost {
            memory: number(7),
            passes: number(11),
        };
        if checksum(plain) != sum || plain[2] != FORMAT || !cost.is_sane() {
            return Err(BadLabel::Broken);
        }
        Ok(Self {
            picture: plain[4],
            keep_until: Month(u16::from_be_bytes([plain[5], plain[6]])),
            cost,
            secret: read_wrap(plain, PLAIN),
            recovery: read_wrap(plain, PLAIN + WRAP),
        })
    }
}

fn read_wrap(bytes: &[u8], at: usize) -> Wrap {
    Wrap {
        salt: std::array::from_fn(|i| bytes[at + i]),
        sealed: std::array::from_fn(|i| bytes[at + SALT + i]),
    }
}

async fn wrap<C: Cipher>(
    cipher: &C,
    cost: Cost,
    derived: &Derived,
    data_key: &[u8; 32],
) -> Result<Wrap, StoreError> {
    let key = cipher.import(&derived.key).await?;
    let aad = associated(cost, &derived.salt);
    let sealed = cipher.seal(&key, data_key, &aad).await?;
    let length = || StoreError::Other("a wrapped key of another length".into());
    Ok(Wrap {
        salt: derived.salt,
        sealed: sealed.try_into().map_err(|_| length())?,
    })
}

fn associated(cost: Cost, salt: &[u8; SALT]) -> Vec<u8> {
    let (memory, passes) = (cost.memory.to_be_bytes(), cost.passes.to_be_bytes());
    [&MAGIC[..], &[FORMAT], &memory, &passes, salt].concat()
}

/// FNV-1a in 64 bits: each step can be turned back, so one changed byte always shows.
fn checksum(bytes: &[u8]) -> [u8; CHECKSUM] {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let step = |sum: u64, byte: &u8| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    bytes.iter().fold(start, step).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label() -> Label {
        let wrap = |byte| Wrap {
            salt: [byte; SALT],
            sealed: [byte; SEALED],
        };
        Label {
            picture: 12,
            keep_until: Month::of(Date::from_ymd_opt(2027, 12, 31).unwrap_or_default()),
            cost: Cost::FLOOR,
            secret: wrap(1),
            recovery: wrap(2),
        }
    }

    #[test]
    fn a_label_survives_its_bytes() {
        let bytes = label().bytes();
        assert_eq!(bytes.len(), LENGTH);
        assert_eq!(Label::read(&bytes), Ok(label()));
        let first = label().keep_until.first_day();
        assert_eq!(first, Date::from_ymd_opt(2027, 12, 1));
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_seen() {
        let good = label().bytes();
        for bit in 0..good.len() * 8 {
            let mut bytes = good.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Label::read(&bytes), Err(BadLabel::Broken), "bit {bit}");
        }
        for length in 0..good.len() {
            assert_eq!(Label::read(&good[..length]), Err(BadLabel::Broken));
        }
        let mut longer = good;
        longer.push(0);
        assert_eq!(Label::read(&longer), Err(BadLabel::Broken));
    }

    #[test]
    fn a_newer_layout_is_told() {
        let mut bytes = label().bytes();
        bytes[2..4].copy_from_slice(&[FORMAT + 1, !(FORMAT + 1)]);
        assert_eq!(Label::read(&bytes), Err(BadLabel::TooNew));
    }

    #[test]
    fn no_label_asks_for_more_than_is_sane() {
        let floor = Cost::FLOOR;
        for (memory, passes) in [
            (Cost::CEILING.memory + 1, floor.passes),
            (floor.memory, Cost::CEILING.passes + 1),
            (floor.memory, 1),
            (8, floor.passes),
        ] {
            let cost = Cost { memory, passes };
            let bytes = Label { cost, ..label() }.bytes();
            assert_eq!(Label::read(&bytes), Err(BadLabel::Broken));
        }
    }
}
