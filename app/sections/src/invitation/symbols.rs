//! The 32 symbols that codes are written with, and how one counts with them.

use domain::digit;

/// Each symbol at its value. I, L, O and U are left out: they look like 1, 1, 0 and V.
pub(super) const SYMBOLS: [u8; 32] = *b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters that are no symbols, and what they are taken for.
pub(super) const ALIKE: [(char, char); 4] = [('I', '1'), ('L', '1'), ('O', '0'), ('U', 'V')];

/// Pairs of symbols that look alike by hand.
const CONFUSED: [(u8, u8); 4] = [(b'2', b'Z'), (b'5', b'S'), (b'6', b'G'), (b'8', b'B')];

/// The symbol of a value below 32.
pub(super) fn symbol(value: u8) -> char {
    char::from(SYMBOLS[usize::from(value % 32)])
}

/// The value of a symbol, in whatever case and with digits of whatever script.
pub(super) fn value(typed: char) -> Option<u8> {
    let plain = digit(typed).and_then(|digit| char::from_digit(digit, 10));
    let plain = plain.unwrap_or(typed).to_ascii_uppercase();
    let alike = ALIKE.iter().find(|(letter, _)| *letter == plain);
    let plain = alike.map_or(plain, |(_, taken)| *taken);
    let at = SYMBOLS.iter().position(|symbol| char::from(*symbol) == plain);
    at.and_then(|at| u8::try_from(at).ok())
}

/// Whether one could be read as the other.
pub(super) fn is_confused(one: u8, other: u8) -> bool {
    let pair = [one, other].map(|value| SYMBOLS[usize::from(value % 32)]);
    let mut pairs = CONFUSED.iter();
    pairs.any(|(a, b)| pair == [*a, *b] || pair == [*b, *a])
}

/// What stands between symbols and means nothing.
pub(super) fn is_between(typed: char) -> bool {
    typed.is_whitespace()
        || matches!(typed, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// The product of two values in GF(32), with x^5 + x^2 + 1.
pub(super) const fn times(one: u8, other: u8) -> u8 {
    let mut product = 0;
    let mut shifted = one & 31;
    let mut rest = other & 31;
    while rest > 0 {
        if rest & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        if shifted & 32 != 0 {
            shifted ^= 0b10_0101;
        }
        rest >>= 1;
    }
    product
}

/// The generator, 2, to a power.
pub(super) const fn power(exponent: usize) -> u8 {
    let mut power = 1;
    let mut left = exponent % 31;
    while left > 0 {
        power = times(power, 2);
        left -= 1;
    }
    power
}

/// What the generator is raised to for a value; `None` for 0.
pub(super) fn logarithm(value: u8) -> Option<usize> {
    (0..31).find(|exponent| power(*exponent) == value)
}

/// One value by another, which is not 0.
pub(super) fn divided(one: u8, other: u8) -> u8 {
    let inverse = logarithm(other).map_or(0, |exponent| power(31 - exponent));
    times(one, inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_field() {
        let powers: std::collections::BTreeSet<_> = (0..31).map(power).collect();
        assert_eq!(powers.len(), 31, "2 generates all but 0");
        for one in 1..32 {
            assert_eq!(divided(one, one), 1);
            for other in 1..32 {
                assert_eq!(times(one, other), times(other, one));
                assert_eq!(divided(times(one, other), other), one);
            }
        }
    }

    #[test]
    fn letters_that_look_alike_are_taken_as_meant() {
        for (at, symbol) in (0..).zip(SYMBOLS.map(char::from)) {
            assert_eq!(value(symbol), Some(at));
            assert_eq!(value(symbol.to_ascii_lowercase()), Some(at));
            assert_eq!(self::symbol(at), symbol);
        }
        for (typed, meant) in [('i', '1'), ('L', '1'), ('o', '0'), ('u', 'V'), ('٣', '3')] {
            assert_eq!(value(typed), value(meant), "{typed}");
        }
        for other in ['é', '!', '@', 'ß', '一'] {
            assert_eq!(value(other), None, "{other}");
        }
    }
}
