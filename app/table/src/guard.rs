//! The apostrophe in front of a text that a spreadsheet would take for something else.

/// What makes a spreadsheet take a text for a formula when it stands in front; the wide forms too, as some programs
/// take them for the narrow ones.
const FORMULA: [char; 11] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];
/// Words that stand for yes and no in a spreadsheet.
const TRUTHS: [&str; 4] = ["WAAR", "ONWAAR", "TRUE", "FALSE"];
/// Months in Dutch and English begin so.
const MONTHS: [&str; 16] = [
    "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt",
    "oct", "nov", "dec",
];
/// From this many digits on, Excel shows a number as a power of ten; from sixteen on, it loses the last ones.
const LONG: usize = 12;

/// A text as it stands in the file.
pub(crate) fn guarded(text: &str) -> String {
    if is_misread(text.trim_start_matches('\'')) {
        ["'", text].concat()
    } else {
        text.to_owned()
    }
}

/// The text that was meant by what stands in a file.
pub(crate) fn meant(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(text) if is_misread(text.trim_start_matches('\'')) => text,
        _ => field,
    }
}

/// Whether a spreadsheet would take the text for a formula, a date, or a number that it changes.
fn is_misread(text: &str) -> bool {
    // What is not seen in front does not count for every program.
    let seen = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']);
    seen.starts_with(FORMULA)
        || looks_like_a_number(seen) && !is_short_number(seen)
        || looks_like_a_day(seen)
        || TRUTHS.iter().any(|word| seen.eq_ignore_ascii_case(word))
}

/// `maart 2021`, `1 mei`, `SEP2`: digits beside one word that begins like a month.
fn looks_like_a_day(text: &str) -> bool {
    let mut words = text
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty());
    let (Some(word), None) = (words.next(), words.next()) else {
        return false;
    };
    let word = word.to_lowercase();
    let has_digit = text.contains(|sign: char| sign.is_ascii_digit());
    has_digit && MONTHS.iter().any(|month| word.starts_with(month))
}

/// Digits and what stands between them in numbers, days and times.
fn looks_like_a_number(text: &str) -> bool {
    let is_part = |sign: char| sign.is_ascii_digit() || " .,:/-%€eE()".contains(sign);
    text.contains(|sign: char| sign.is_ascii_digit()) && text.chars().all(is_part)
}

/// A number that stays as it is.
fn is_short_number(text: &str) -> bool {
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
    is_whole && text.len() < LONG && (text == "0" || !text.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_change_is_guarded() {
        for (text, is_guarded) in [
            ("=1+1", true),
            ("+31612345678", true),
            ("-30", true),
            ("@SUM(A1)", true),
            ("\t=1", true),
            (" =1", true),
            ("\u{ff1d}1", true),
            ("'=1", true),
            ("0045", true),
            ("1234567890123456", true),
            ("1-2-2027", true),
            ("12/3", true),
            ("1E5", true),
            ("1,234", true),
            ("(12)", true),
            ("maart 2021", true),
            ("1 mei", true),
            ("SEP2", true),
            ("waar", true),
            ("begin 2024", false),
            ("Decathlon", false),
            ("mei en juni 2", false),
            ("45", false),
            ("0", false),
            ("2024", false),
            ("12345678901", false),
            ("AB 12-34", false),
            ("'s-Hertogenbosch", false),
            ("Jansen - de Wit", false),
            ("\"ja\"", false),
            ("e", false),
            ("", false),
        ] {
            let file = guarded(text);
            assert_eq!(file != text, is_guarded, "{text:?}");
            assert_eq!(meant(&file), text);
        }
    }
}
