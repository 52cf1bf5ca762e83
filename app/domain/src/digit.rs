//! Digits of every script that somebody may type with.

/// The zero of each script with digits of its own; nine more follow it.
const ZEROS: [char; 38] = [
    '0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐',
    '០', '᠐', '᥆', '᧐', '᪀', '᪐', '᭐', '᮰', '᱀', '᱐', '꘠', '꣐', '꤀', '꧐', '꧰', '꩐', '꯰', '０', '𞥐',
];

/// What a digit counts, in whatever script; `None` for what is no digit.
pub fn digit(c: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| {
        u32::from(c)
            .checked_sub(u32::from(*zero))
            .filter(|it| *it < 10)
    })
}

/// A number or a PIN as it was typed, with the digits 0 to 9 and without what nobody sees.
pub fn plain_digits(typed: &str) -> String {
    let digits = typed.trim().chars().filter(|c| !UNSEEN.contains(c));
    let plain = digits.map(|c| {
        let digit = digit(c).and_then(|digit| char::from_digit(digit, 10));
        digit.unwrap_or(c)
    });
    plain.collect()
}

/// Marks of direction, which a keyboard of a script from right to left puts beside digits.
const UNSEEN: [char; 3] = ['\u{200e}', '\u{200f}', '\u{61c}'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_counts_from_zero_to_nine() {
        for zero in ZEROS {
            for count in 0..10 {
                let c = char::from_u32(u32::from(zero) + count).unwrap();
                assert!(c.is_numeric(), "{c}");
                assert_eq!(digit(c), Some(count), "{c}");
            }
        }
        assert_eq!(plain_digits(" \u{200f}١۲3４-x "), "1234-x");
        for other in ['a', '/', ':', '½', '²', 'Ⅳ', '一'] {
            assert_eq!(digit(other), None, "{other}");
        }
    }
}
