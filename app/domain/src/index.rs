//! Finding the place of a name in a list.

/// No name stands here.
const EMPTY: u32 = u32::MAX;

/// Where a name stands; its hash spares a look at most names that are not meant.
#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u32,
    at: u32,
}

/// What is found by its name.
pub trait Named {
    /// Its name.
    fn name(&self) -> &str;
}

/// The places of names in a list, which stays with its owner; of a name that stands there twice the last.
///
/// An open table of numbers: std's map hashes slower and is compiled anew for each kind of value,
/// and a sorted list is slow for 10,000 names. Only for names of the catalogue: hashes are not keyed.
#[derive(Debug)]
pub struct Index {
    /// A power of two, at least twice the number of names.
    slots: Vec<Slot>,
}

impl Index {
    /// An index of this list.
    pub fn new(list: &[impl Named]) -> Self {
        let empty = Slot { hash: 0, at: EMPTY };
        let mut index = Self {
            slots: vec![empty; (list.len() * 2).next_power_of_two()],
        };
        for (at, item) in (0..EMPTY).zip(list) {
            let hash = hash(item.name());
            let slot = index.slot(list, item.name(), hash);
            index.slots[slot] = Slot { hash, at };
        }
        index
    }

    /// The place of a name in the same list.
    pub fn get(&self, list: &[impl Named], name: &str) -> Option<usize> {
        let at = self.slots[self.slot(list, name, hash(name))].at;
        (at != EMPTY).then_some(at as usize)
    }

    /// Where the name stands in the table, or would.
    fn slot(&self, list: &[impl Named], name: &str, hash: u32) -> usize {
        let mut slot = hash as usize;
        loop {
            slot &= self.slots.len() - 1;
            let Slot { hash: other, at } = self.slots[slot];
            if at == EMPTY || other == hash && list[at as usize].name() == name {
                return slot;
            }
            slot += 1;
        }
    }
}

/// FNV-1a, with its upper half folded in: the table takes the lowest bits.
fn hash(name: &str) -> u32 {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::{Index, Named};

    impl Named for String {
        fn name(&self) -> &str {
            self
        }
    }

    #[test]
    fn every_name_is_found_at_its_last_place() {
        let names: Vec<String> = (0..1000).map(|n| format!("id-{}", n % 990)).collect();
        let index = Index::new(&names);
        for (at, name) in names.iter().enumerate() {
            let expected = if at < 10 { at + 990 } else { at };
            assert_eq!(index.get(&names, name), Some(expected), "{name}");
        }
        assert_eq!(index.get(&names, "id-990"), None);
        let none: [String; 0] = [];
        assert_eq!(Index::new(&none).get(&none, ""), None);
    }
}
