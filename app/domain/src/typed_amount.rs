//! An amount of money as somebody types it into one field.

use crate::{Cents, digit, fold};

/// What a field says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedAmount {
    /// Nothing was typed.
    Empty,
    /// That somebody does not know it: `?`, `weet ik niet`.
    Unknown,
    /// Something that is no amount, could be two, or is more than may be stored.
    Wrong,
    /// This amount.
    Amount(Cents),
}

/// A part of what was typed.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// Digits with points, commas and apostrophes between them.
    Number(String),
    Euro,
    Cent,
    And,
    Minus,
    /// Such as "ca."; says nothing where an amount may be rough.
    About,
}

/// The largest whole number of euros has this many digits.
const MOST_DIGITS: usize = 7;

impl TypedAmount {
    /// Reads an amount as it is written in the Netherlands: `1.234,50`, `€ 12,-`, `12 euro 50`, `50 cent`, `ca. 300`,
    /// `-30`. A point before one or two digits is one of cents; `1,234` could be two amounts and is none.
    pub fn read(typed: &str) -> Self {
        if is_unknown(typed) {
            return Self::Unknown;
        }
        let Some(parts) = parts(typed) else {
            return Self::Wrong;
        };
        if parts.is_empty() {
            return Self::Empty;
        }
        let amount = cents(&parts).filter(|amount| amount.in_range());
        amount.map_or(Self::Wrong, Self::Amount)
    }

    /// The amount, where there is one.
    pub const fn amount(self) -> Option<Cents> {
        match self {
            Self::Amount(cents) => Some(cents),
            Self::Empty | Self::Unknown | Self::Wrong => None,
        }
    }
}

/// Whether somebody says not to know an amount.
fn is_unknown(typed: &str) -> bool {
    const WORDS: [&str; 8] = [
        "weet ik niet",
        "weet niet",
        "dat weet ik niet",
        "onbekend",
        "geen idee",
        "i do not know",
        "don't know",
        "unknown",
    ];
    let typed = typed.trim();
    let is_mark = !typed.is_empty()
        && typed
            .chars()
            .all(|sign| matches!(sign, '?' | '\u{ff1f}' | '\u{61f}'));
    is_mark || WORDS.iter().any(|words| fold(words) == fold(typed))
}

/// `None` where a sign or a word belongs to no amount.
fn parts(typed: &str) -> Option<Vec<Part>> {
    let typed: String = typed.chars().filter_map(plain).collect();
    let typed = typed.trim().trim_start_matches("+/-");
    let mut parts = Vec::new();
    let mut rest = typed;
    while let Some(first) = rest.chars().next() {
        let is_number = first.is_ascii_digit()
            || (is_separator(first) && rest[1..].starts_with(|next: char| next.is_ascii_digit()));
        if is_number {
            let (number, after) = number(rest);
            parts.push(Part::Number(number));
            rest = after;
        } else if first.is_alphabetic() {
            let end = rest
                .find(|c: char| !(c.is_alphabetic() || c == '\''))
                .unwrap_or(rest.len());
            parts.push(word(&rest[..end])?);
            rest = rest[end..].trim_start_matches('.');
        } else {
            match first {
                '€' => parts.push(Part::Euro),
                '-' => parts.push(Part::Minus),
                '±' | '~' | '+' => parts.push(Part::About),
                ' ' => (),
                _ => return None,
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(parts)
}

/// A sign in its plain form; `None` for what nobody sees.
fn plain(c: char) -> Option<char> {
    if let Some(digit) = digit(c) {
        return char::from_digit(digit, 10);
    }
    Some(match c {
        '\u{200b}'..='\u{200f}'
        | '\u{61c}'
        | '\u{feff}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => return None,
        '٫' | '，' => ',',
        '．' => '.',
        '٬' | '’' | '‘' | '`' | '´' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '−' | '﹣' | '－' => '-',
        '＝' => '=',
        '＋' => '+',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

const fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',')
}

/// A number at the begin, and what follows it. A space before three digits joins them; `,-` and its like say that
/// there are no cents.
fn number(typed: &str) -> (String, &str) {
    let mut number = String::new();
    let mut rest = typed;
    while let Some(next) = rest.chars().next() {
        let is_grouped = || {
            let after = rest.strip_prefix(' ').unwrap_or_default();
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            digits == 3 && !number.contains(',')
        };
        if next.is_ascii_digit() || is_separator(next) || next == '\'' {
            number.push(next);
        } else if is_grouped() {
            number.push('\'');
        } else {
            break;
        }
        rest = &rest[1..];
    }
    if number.ends_with(is_separator) {
        let after = rest.trim_start_matches(['-', '=']);
        if after.len() < rest.len() {
            number.push_str("00");
            rest = after;
        }
    }
    (number, rest)
}

/// What a word says; `None` when it is none of money.
fn word(word: &str) -> Option<Part> {
    Some(match &*fold(word) {
        "euro" | "euros" | "euro s" | "eur" | "e" => Part::Euro,
        "cent" | "cents" | "centen" | "ct" | "c" => Part::Cent,
        "en" => Part::And,
        "min" | "minus" => Part::Minus,
        "ongeveer" | "ong" | "circa" | "ca" | "plm" | "rond" | "bijna" => Part::About,
        _ => return None,
    })
}

fn cents(parts: &[Part]) -> Option<Cents> {
    use Part::{About, And, Cent, Euro, Minus, Number};
    let parts = parts.strip_prefix(&[About]).unwrap_or(parts);
    let (is_below, parts) = match parts {
        [Minus, rest @ ..] | [rest @ .., Minus] | [Euro, Minus, rest @ ..] => (true, rest),
        _ => (false, parts),
    };
    let amount = match parts {
        [Number(number)] | [Euro, Number(number)] | [Number(number), Euro] => euros(number)?,
        [Number(small), Cent] => small_change(small)?,
        [Number(large), Euro, Number(small)] if small.len() == 2 => {
            whole(large)?.checked_add(small_change(small)?)?
        }
        [Number(large), Euro, Number(small), Cent]
        | [Number(large), Euro, And, Number(small), Cent] => {
            whole(large)?.checked_add(small_change(small)?)?
        }
        _ => return None,
    };
    Some(if is_below {
        Cents::new(-amount.get())
    } else {
        amount
    })
}

/// At most 99 cents.
fn small_change(digits: &str) -> Option<Cents> {
    let is_short = digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let cents = is_short.then(|| digits.parse().ok()).flatten()?;
    Some(Cents::new(cents))
}

/// Euros without cents.
fn whole(number: &str) -> Option<Cents> {
    let amount = euros(number)?;
    (amount.get() % 100 == 0 && !number.ends_with(',')).then_some(amount)
}

/// Euros, with cents behind the last separator where those are cents.
fn euros(number: &str) -> Option<Cents> {
    let (large, small) = match number.rfind(is_separator) {
        Some(at) if is_decimal(number, at) => (ungrouped(&number[..at], true)?, &number[at + 1..]),
        _ => (ungrouped(number, false)?, ""),
    };
    let cents = match small.len() {
        0 => 0,
        // One digit behind a comma counts tens.
        1 => small_change(small)?.get() * 10,
        _ => small_change(small)?.get(),
    };
    let euros: i64 = match large.as_str() {
        "" if small.is_empty() => return None,
        "" => 0,
        digits if digits.len() <= MOST_DIGITS => digits.parse().ok()?,
        _ => return None,
    };
    euros.checked_mul(100)?.checked_add(cents).map(Cents::new)
}

/// Whether the last separator stands before cents: at most two digits follow, and it stands nowhere else.
fn is_decimal(number: &str, at: usize) -> bool {
    let separator = &number[at..=at];
    number.len() - at <= 3 && number.matches(separator).count() == 1
}

/// Digits without the separators of thousands: one kind of them, before each three digits.
fn ungrouped(number: &str, has_cents: bool) -> Option<String> {
    let Some(kind) = number.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(number.to_owned());
    };
    let mut groups = number.split(kind);
    let first = groups.next()?;
    let are_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_first = (1..=3).contains(&first.len()) && are_digits(first) && !first.starts_with('0');
    let rest: Vec<&str> = groups.collect();
    let are_rest = rest
        .iter()
        .all(|group| group.len() == 3 && are_digits(group));
    // A comma before three digits is a comma before cents elsewhere.
    let is_plain = kind != ',' || rest.len() > 1 || has_cents;
    (is_first && are_rest && is_plain).then(|| [first, &rest.concat()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (typed, cents) in [
            ("1.234,5", 123_450),
            ("€ 12,-", 1200),
            ("12 euro 50", 1250),
            ("-30", -3000),
            ("12", 1200),
            (" 12,50 ", 1250),
            ("12.50", 1250),
            ("12,5", 1250),
            ("0,05", 5),
            (",50", 50),
            ("€12,50", 1250),
            ("€ 1.234,50", 123_450),
            ("1.234,50 euro", 123_450),
            ("EUR 1.234,50", 123_450),
            ("eur. 12", 1200),
            ("1.234", 123_400),
            ("1234", 123_400),
            ("1.234.567", 123_456_700),
            ("1 234,50", 123_450),
            ("1\u{a0}234", 123_400),
            ("1'234.50", 123_450),
            ("1,234.50", 123_450),
            ("12,--", 1200),
            ("12,=", 1200),
            ("12.-", 1200),
            ("12,–", 1200),
            ("12,", 1200),
            ("12.", 1200),
            ("12 euro", 1200),
            ("12 euro's", 1200),
            ("12 euro’s", 1200),
            ("12 euro en 50 cent", 1250),
            ("12 euro 5 cent", 1205),
            ("50 cent", 50),
            ("5 ct", 5),
            ("12e", 1200),
            ("ongeveer 300", 30_000),
            ("ca. 300", 30_000),
            ("± 300", 30_000),
            ("+/- 300", 30_000),
            ("~300 euro", 30_000),
            ("−30,25", -3025),
            ("- € 30", -3000),
            ("€ -30", -3000),
            ("30,50-", -3050),
            ("min 30", -3000),
            ("0", 0),
            ("٣٠٠", 30_000),
            ("１２，５０", 1250),
            ("\u{200e}12,50\u{200f}", 1250),
            ("9.999.999,99", 999_999_999),
        ] {
            let read = TypedAmount::read(typed);
            assert_eq!(read, TypedAmount::Amount(Cents::new(cents)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_or_could_be_two_is_wrong() {
        assert_eq!(TypedAmount::read(" \u{a0}"), TypedAmount::Empty);
        for typed in [
            "1,234",
            "12,345",
            "1.23.456",
            "1.2345",
            "12,505",
            "0.500",
            "12 50",
            "12-50",
            "tien",
            "10k",
            "12 of 13",
            "12/13",
            "€",
            "euro",
            ",",
            ".",
            "-",
            ",-",
            "12 euro 505",
            "12,50 euro 50",
            "100 cent",
            "1.234.56",
            "12 per maand",
            "10.000.000",
            "99999999999999999999",
            "12,50,50",
            "x",
            "€ € 5",
            "--5",
            "1 23",
            "$ 12",
            "12%",
            "1e3 euro 5 5",
            "5 en",
            "\u{0}",
            "=1+1",
        ] {
            assert_eq!(TypedAmount::read(typed), TypedAmount::Wrong, "{typed}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn what_was_written_is_read(cents in -999_999_999_i64..=999_999_999) {
            let amount = Cents::new(cents);
            let dutch = amount.dutch();
            for typed in [dutch.clone(), amount.english(), format!("€ {dutch}"), format!("{dutch} euro"), dutch.replace('.', "")] {
                prop_assert_eq!(TypedAmount::read(&typed), TypedAmount::Amount(amount), "{}", typed);
            }
        }

        #[test]
        fn any_text_is_judged(typed: String, like in "[-0-9.,' €=a-e]{0,12}") {
            for typed in [typed, like] {
                if let TypedAmount::Amount(amount) = TypedAmount::read(&typed) {
                    prop_assert!(amount.in_range());
                    prop_assert_eq!(TypedAmount::read(&amount.dutch()), TypedAmount::Amount(amount));
                }
            }
        }
    }
}
