//! Drawing by lot, each outcome as likely as the others. Where chance comes from is the caller's.

/// A number below `count`, which is at least 1; `random` gives 32 even bits each time.
///
/// The last, broken stretch of the 2^32 numbers is drawn again: a remainder alone favours the
/// first numbers.
pub fn below(count: u32, random: &mut impl FnMut() -> u32) -> u32 {
    let whole = u32::MAX - (u32::MAX % count + 1) % count;
    loop {
        let drawn = random();
        if drawn <= whole {
            return drawn % count;
        }
    }
}

/// Puts a list in an order by lot (Fisher and Yates).
pub fn shuffle<T>(list: &mut [T], random: &mut impl FnMut() -> u32) {
    for left in (2..=list.len()).rev() {
        list.swap(left - 1, index_below(left, random));
    }
}

/// So many of a list by lot, each anew out of all: the same one can come twice.
/// Nothing of an empty list.
pub fn choose<'a, T>(list: &'a [T], many: usize, random: &mut impl FnMut() -> u32) -> Vec<&'a T> {
    if list.is_empty() {
        return Vec::new();
    }
    (0..many)
        .map(|_| &list[index_below(list.len(), random)])
        .collect()
}

fn index_below(count: usize, random: &mut impl FnMut() -> u32) -> usize {
    let count = u32::try_from(count).expect("a list of ours is shorter than 2^32");
    below(count, random) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives these numbers, then fails.
    fn given(numbers: &[u32]) -> impl FnMut() -> u32 {
        let mut numbers = numbers.iter().copied();
        move || numbers.next().expect("drawn too often")
    }

    #[test]
    fn the_broken_stretch_at_the_end_is_drawn_again() {
        // 2^32 = 3_314_017 * 1296 + 1264: the last 1264 numbers are no whole stretch.
        let last = 3_314_017 * 1296 - 1;
        assert_eq!(below(1296, &mut given(&[last])), 1295);
        assert_eq!(below(1296, &mut given(&[last + 1, u32::MAX, 1297])), 1);
        assert_eq!(below(36, &mut given(&[35])), 35);
        assert_eq!(below(1, &mut given(&[u32::MAX])), 0);
        assert_eq!(below(1 << 31, &mut given(&[u32::MAX])), (1 << 31) - 1);
    }

    #[test]
    fn every_order_comes_as_often() {
        let mut seen = std::collections::BTreeMap::new();
        for first in 0..3 {
            for second in 0..2 {
                let mut list = [1, 2, 3];
                shuffle(&mut list, &mut given(&[first, second]));
                *seen.entry(list).or_insert(0) += 1;
            }
        }
        assert_eq!(seen.len(), 6);
        assert!(seen.values().all(|times| *times == 1));
    }

    #[test]
    fn one_of_a_list_can_come_twice_and_none_of_nothing() {
        let words = ["een", "twee", "drie"];
        let drawn = choose(&words, 4, &mut given(&[2, 0, 2, 4]));
        assert_eq!(drawn, [&"drie", &"een", &"drie", &"twee"]);
        assert!(choose::<u8>(&[], 5, &mut given(&[])).is_empty());
    }
}
