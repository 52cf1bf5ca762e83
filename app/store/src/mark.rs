//! How far a vault came, remembered outside its database.

use crate::Month;
use domain::{read_date, write_date};

/// What the marker says. Holds nothing personal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// This much was stored.
    At {
        /// Generation of the snapshot.
        generation: u32,
        /// Changes behind it.
        count: u32,
        /// First bytes of the hash of the last record.
        hash: [u8; 8],
    },
    /// A wipe was begun: whatever is still there must go.
    Wiping,
    /// It was kept until this month, and is removed. Said until somebody has read it.
    Ended(Month),
}

const WIPING: &str = "wiping";
const ENDED: &str = "ended ";

impl Mark {
    /// Reads the text of a marker. A text that can't be read still says that something was stored.
    pub fn parse(text: &str) -> Self {
        if text == WIPING {
            return Self::Wiping;
        }
        if let Some(month) = text.strip_prefix(ENDED).and_then(read_date) {
            return Self::Ended(Month::of(month));
        }
        Self::parse_at(text).unwrap_or(Self::At {
            generation: 0,
            count: 0,
            hash: [0; 8],
        })
    }

    fn parse_at(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let generation = parts.next()?.parse().ok()?;
        let count = parts.next()?.parse().ok()?;
        let hash = u64::from_str_radix(parts.next()?, 16).ok()?.to_be_bytes();
        Some(Self::At {
            generation,
            count,
            hash,
        })
    }

    /// The generation; 0 when it says none.
    pub(crate) const fn generation(self) -> u32 {
        match self {
            Self::At { generation, .. } => generation,
            Self::Wiping | Self::Ended(_) => 0,
        }
    }
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Wiping => f.write_str(WIPING),
            Self::Ended(month) => {
                let day = month.first_day().unwrap_or_default();
                write!(f, "{ENDED}{}", write_date(day))
            }
            Self::At {
                generation,
                count,
                hash,
            } => write!(f, "{generation}.{count}.{:016x}", u64::from_be_bytes(*hash)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_survives_its_text() {
        let mark = Mark::At {
            generation: 7,
            count: 12,
            hash: [0, 1, 2, 3, 4, 5, 6, 255],
        };
        assert_eq!(Mark::parse(&mark.to_string()), mark);
        let ended = Mark::Ended(Month::of(read_date("2028-02-29").unwrap()));
        assert_eq!(Mark::parse(&ended.to_string()), ended);
        assert_eq!(Mark::parse(&Mark::Wiping.to_string()), Mark::Wiping);
    }

    #[test]
    fn a_broken_marker_is_no_missing_marker() {
        for text in ["", "7", "x.y.z", "7.1", "-1.2.00"] {
            assert_eq!(Mark::parse(text).generation(), 0, "{text}");
        }
    }
}
