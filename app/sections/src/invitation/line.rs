//! A line of a code: ten symbols, and two that check them.
//!
//! With the symbols c0 to c11 as values of GF(32): the sum of c·2^i is 0, and the sum of c·4^i is the number
//! of the line. So one wrong symbol and two swapped neighbours are not only found but located, and no line
//! passes for the other.

use super::symbols::{divided, is_between, is_confused, logarithm, power, symbol, times, value};

/// Symbols that say something.
pub(super) const DATA: usize = 10;
/// Symbols of a line.
pub(super) const LENGTH: usize = 12;
/// Symbols that stand together.
const GROUP: usize = 4;

/// What is wrong with a line. Places count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// A sign that no code has.
    Sign {
        /// The place.
        at: usize,
        /// What stands there.
        sign: char,
    },
    /// Fewer or more than twelve.
    Length {
        /// How many there are.
        is: usize,
    },
    /// One symbol is wrong.
    Symbol {
        /// The place.
        at: usize,
        /// What was meant, where the two look alike by hand.
        rather: Option<char>,
    },
    /// Two neighbours stand the other way round.
    Swapped {
        /// The place of the first one.
        at: usize,
    },
    /// It is the other line.
    Other,
    /// More than one place is wrong.
    Several,
}

/// A line as it is shown, in groups.
pub(super) fn write(number: u8, data: [u8; DATA]) -> String {
    let [first, second] = sums(&data);
    let second = second ^ number;
    // 2^10·a + 2^11·b = first, 4^10·a + 4^11·b = second.
    let b = divided(
        second ^ times(power(10), first),
        power(22) ^ times(power(10), power(11)),
    );
    let a = divided(first ^ times(power(11), b), power(10));
    let all: Vec<char> = data.into_iter().chain([a, b]).map(symbol).collect();
    let groups = all.chunks(GROUP).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join(" ")
}

/// What stands in a line that was typed.
///
/// # Errors
///
/// What is wrong with it, and where.
pub(super) fn read(number: u8, typed: &str) -> Result<[u8; DATA], LineFault> {
    let signs = typed.chars().filter(|sign| !is_between(*sign));
    let mut values = [0; LENGTH];
    let mut is = 0;
    for sign in signs {
        let read = value(sign).ok_or(LineFault::Sign { at: is + 1, sign })?;
        if let Some(place) = values.get_mut(is) {
            *place = read;
        }
        is += 1;
    }
    if is != LENGTH {
        return Err(LineFault::Length { is });
    }
    let [first, second] = sums(&values);
    let second = second ^ number;
    if first == 0 && second == 0 {
        let mut data = [0; DATA];
        data.copy_from_slice(&values[..DATA]);
        return Ok(data);
    }
    Err(fault(number, &values, [first, second]))
}

/// The sums of all c·2^i and c·4^i.
fn sums(values: &[u8]) -> [u8; 2] {
    let mut sums = [0; 2];
    for (at, value) in values.iter().enumerate() {
        sums[0] ^= times(*value, power(at));
        sums[1] ^= times(*value, power(2 * at));
    }
    sums
}

/// One wrong symbol at i, off by e, makes the sums e·2^i and e·4^i: their quotient is 2^i. Neighbours at i and
/// i + 1 make it 2^(i + 18), as 1 + 2 is 2^18. What else they are is wrong in several places.
fn fault(number: u8, values: &[u8; LENGTH], [first, second]: [u8; 2]) -> LineFault {
    if first == 0 {
        return if second == 1 ^ 2 {
            LineFault::Other
        } else {
            LineFault::Several
        };
    }
    match logarithm(divided(second, first)) {
        Some(at) if at < LENGTH => {
            let meant = values[at] ^ divided(first, power(at));
            let rather = is_confused(values[at], meant).then(|| symbol(meant));
            LineFault::Symbol { at: at + 1, rather }
        }
        Some(at) if at >= 18 && at - 18 + 1 < LENGTH => {
            let at = at - 18;
            let mut swapped = *values;
            swapped.swap(at, at + 1);
            let [first, second] = sums(&swapped);
            if first == 0 && second == number {
                LineFault::Swapped { at: at + 1 }
            } else {
                LineFault::Several
            }
        }
        _ => LineFault::Several,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn data() -> impl Strategy<Value = [u8; DATA]> {
        proptest::array::uniform10(0..32_u8)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(number in 1..3_u8, data in data()) {
            let line = write(number, data);
            prop_assert_eq!(line.len(), 14);
            prop_assert_eq!(read(number, &line), Ok(data));
            let typed = line.to_lowercase().replace(' ', "").replace('1', "l").replace('0', "o");
            prop_assert_eq!(read(number, &typed), Ok(data));
            prop_assert_eq!(read(3 - number, &line), Err(LineFault::Other));
        }

        #[test]
        fn every_wrong_symbol_and_every_swap_is_located(number in 1..3_u8, data in data()) {
            let line: Vec<char> = write(number, data).replace(' ', "").chars().collect();
            for at in 0..LENGTH {
                for other in (0..32).map(symbol).filter(|other| *other != line[at]) {
                    let mut wrong = line.clone();
                    wrong[at] = other;
                    let fault = read(number, &wrong.iter().collect::<String>());
                    let is_named = matches!(fault, Err(LineFault::Symbol { at: named, .. }) if named == at + 1);
                    prop_assert!(is_named, "{} at {}: {:?}", other, at, fault);
                }
                if at + 1 < LENGTH && line[at] != line[at + 1] {
                    let mut swapped = line.clone();
                    swapped.swap(at, at + 1);
                    let fault = read(number, &swapped.iter().collect::<String>());
                    prop_assert_eq!(fault, Err(LineFault::Swapped { at: at + 1 }));
                }
            }
        }

        #[test]
        fn any_text_is_read_or_refused(number in 1..3_u8, text in ".{0,40}") {
            if let Ok(data) = read(number, &text) {
                prop_assert!(data.iter().all(|value| *value < 32));
            }
        }
    }

    #[test]
    fn a_letter_that_looks_like_another_is_named() {
        let line = write(1, [5; DATA]);
        let typed = line.replacen('5', "S", 1);
        let rather = Some('5');
        assert_eq!(read(1, &typed), Err(LineFault::Symbol { at: 1, rather }));
    }

    #[test]
    fn what_is_no_line_says_why() {
        assert_eq!(read(1, ""), Err(LineFault::Length { is: 0 }));
        assert_eq!(read(1, "1234 5678 9"), Err(LineFault::Length { is: 9 }));
        let long = "1".repeat(10_000);
        assert_eq!(read(1, &long), Err(LineFault::Length { is: 10_000 }));
        let sign = LineFault::Sign { at: 3, sign: '<' };
        assert_eq!(read(1, "12<script>"), Err(sign));
    }
}
