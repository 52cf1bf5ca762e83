//! The bytes of one record: an open header, and behind it what is sealed.
//!
//! ```text
//! "OO" | format 1 | its complement 1 | kind 1 | content 2 | generation 4 | number 4 | hash of the record before 32
//! | nonce 12 | ciphertext, tag 16
//! ```
//! Numbers are big endian. The header is the associated data of what follows it. The complement
//! tells a broken record from one of a newer program, which can't be opened to find out.

use crate::{Cipher, Position, StoreError, padding};

const MAGIC: [u8; 2] = *b"OO";
/// Version of this layout.
const FORMAT: u8 = 1;
/// Length of the header.
pub(crate) const HEADER: usize = 47;

/// SHA-256 of a whole record.
pub(crate) type Hash = [u8; 32];

/// The header of a record, which is not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// What is inside.
    pub(crate) kind: Kind,
    /// Version of the dossier inside.
    pub(crate) content: u16,
    /// Generation and number.
    pub(crate) position: Position,
    /// The hash of the record before; zeros in front of a snapshot.
    pub(crate) before: Hash,
}

/// What a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A dossier.
    Snapshot,
    /// Changes.
    Changes,
    /// The base: the dossier of the file that was last saved or opened.
    Base,
}

impl Kind {
    /// The kind of a record by its number: the snapshot is number 0.
    pub(crate) const fn in_chain(position: Position) -> Self {
        if position.number == 0 {
            Self::Snapshot
        } else {
            Self::Changes
        }
    }
}

/// Why the header of a record can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadHeader {
    /// Not a record, or cut off.
    Broken,
    /// A layout that this program does not know.
    TooNew,
}

impl Header {
    fn bytes(&self) -> [u8; HEADER] {
        let mut bytes = [0; HEADER];
        bytes[..2].copy_from_slice(&MAGIC);
        bytes[2..4].copy_from_slice(&[FORMAT, !FORMAT]);
        bytes[4] = self.kind as u8;
        bytes[5..7].copy_from_slice(&self.content.to_be_bytes());
        bytes[7..11].copy_from_slice(&self.position.generation.to_be_bytes());
        bytes[11..15].copy_from_slice(&self.position.number.to_be_bytes());
        bytes[15..].copy_from_slice(&self.before);
        bytes
    }

    /// Reads the header of a record. Nothing of it is sure before the record was opened.
    pub(crate) fn read(record: &[u8]) -> Result<Self, BadHeader> {
        let header = record
            .first_chunk::<HEADER>()
            .filter(|header| header[..2] == MAGIC && header[2] == !header[3])
            .ok_or(BadHeader::Broken)?;
        if header[2] > FORMAT {
            return Err(BadHeader::TooNew);
        }
        let kind = match header[4] {
            0 => Kind::Snapshot,
            1 => Kind::Changes,
            2 => Kind::Base,
            _ => return Err(BadHeader::Broken),
        };
        let read = Self {
            kind,
            content: u16::from_be_bytes([header[5], header[6]]),
            position: Position {
                generation: number(header, 7),
                number: number(header, 11),
            },
            before: std::array::from_fn(|i| header[15 + i]),
        };
        let is_change = read.kind == Kind::Changes;
        if header[2] == FORMAT && is_change == (read.position.number > 0) {
            Ok(read)
        } else {
            Err(BadHeader::Broken)
        }
    }
}

fn number(header: &[u8; HEADER], at: usize) -> u32 {
    u32::from_be_bytes(std::array::from_fn(|i| header[at + i]))
}

/// Pads and seals one record.
pub(crate) async fn seal<C: Cipher>(
    cipher: &C,
    key: &C::Key,
    header: Header,
    content: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let padded = padding::pad(content).ok_or(StoreError::Full)?;
    let aad = header.bytes();
    let sealed = cipher.seal(key, &padded, &aad).await?;
    Ok([&aad[..], &sealed].concat())
}

/// The content of one record; `None` when it is not what was sealed with this key.
pub(crate) async fn open<C: Cipher>(
    cipher: &C,
    key: &C::Key,
    record: &[u8],
) -> Result<Option<Vec<u8>>, StoreError> {
    let (aad, sealed) = parts(record);
    let padded = cipher.open(key, sealed, aad).await?;
    Ok(padded.as_deref().and_then(unpadded))
}

/// The contents of several records, in order.
pub(crate) async fn open_all<C: Cipher>(
    cipher: &C,
    key: &C::Key,
    records: &[Vec<u8>],
) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    let records: Vec<_> = records.iter().map(|record| parts(record)).collect();
    let padded = cipher.open_all(key, &records).await?;
    Ok(padded
        .into_iter()
        .map(|one| one.as_deref().and_then(unpadded))
        .collect())
}

/// Splits a record into header and sealed part; a record that is too short has an empty one.
fn parts(record: &[u8]) -> (&[u8], &[u8]) {
    record.split_at_checked(HEADER).unwrap_or((record, &[]))
}

fn unpadded(padded: &[u8]) -> Option<Vec<u8>> {
    padding::unpad(padded).map(<[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: Header = Header {
        kind: Kind::Changes,
        content: 1,
        position: Position {
            generation: 0x0102_0304,
            number: 5,
        },
        before: [9; 32],
    };

    #[test]
    fn a_header_survives_its_bytes() {
        assert_eq!(Header::read(&HEAD.bytes()), Ok(HEAD));
    }

    #[test]
    fn a_newer_layout_is_told_from_a_broken_one() {
        let mut bytes = HEAD.bytes();
        bytes[2] = FORMAT + 1;
        assert_eq!(Header::read(&bytes), Err(BadHeader::Broken));
        bytes[3] = !bytes[2];
        assert_eq!(Header::read(&bytes), Err(BadHeader::TooNew));
        bytes[0] = b'X';
        assert_eq!(Header::read(&bytes), Err(BadHeader::Broken));
        assert_eq!(
            Header::read(&HEAD.bytes()[..HEADER - 1]),
            Err(BadHeader::Broken)
        );
        let mut kind = HEAD.bytes();
        kind[4] = 0;
        assert_eq!(Header::read(&kind), Err(BadHeader::Broken));
    }
}
