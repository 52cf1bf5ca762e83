//! A sentence as it is compared, whatever keyboard it is typed on.
//!
//! Keyboards, phones and systems change by themselves: quotes, dashes and dots, capitals, spaces, how an
//! accent is written (and whether: on a keyboard with dead keys, `'een` is `éen`), ligatures, width, the
//! script of digits, marks that nobody sees. What can be changed so does not count; letters, digits and
//! where a word ends do.

use crate::digit;

/// Unicode's compatibility decomposition (NFKD) of a text. Its tables are heavy and in every browser, so
/// whoever settles a text brings it.
pub type Decompose = fn(&str) -> String;

/// A text as it is compared: words of lower-case letters without accents, and digits, one space between
/// them. Numbers in front of the words of a list, from 1 on, are no part of it.
///
/// What has been settled opens files: a change here is a change of their form.
pub fn settle(text: &str, decompose: Decompose) -> String {
    // An accent that stands alone decomposes into a space and a mark.
    let text: String = text.chars().filter(|c| !vanishes(*c)).collect();
    let mut out = String::with_capacity(text.len());
    for c in decompose(&text).chars().filter(|c| !vanishes(*c)) {
        for c in c.to_lowercase().filter(|c| !vanishes(*c)) {
            if let Some(digit) = digit(c).and_then(|digit| char::from_digit(digit, 10)) {
                out.push(digit);
            } else if let Some(plain) = plain(c) {
                out.push_str(plain);
            } else {
                out.push(if c.is_alphanumeric() { c } else { ' ' });
            }
        }
    }
    let words: Vec<&str> = out.split_whitespace().collect();
    without_numbers(&words).join(" ")
}

/// The words of a list that was copied from paper with its numbers: `1 zon 2 maan 3 ster`.
fn without_numbers<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let (lines, rest) = words.as_chunks::<2>();
    let is_numbered = |(at, [number, _]): (usize, &[&str; 2])| number.parse() == Ok(at + 1);
    if lines.len() > 1 && rest.is_empty() && lines.iter().enumerate().all(is_numbered) {
        lines.iter().map(|[_, word]| *word).collect()
    } else {
        words.to_vec()
    }
}

/// Letters that have no decomposition, and are yet written in two ways.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        // Turkish, without its dot.
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        // Greek at the end of a word, and below a letter.
        'ς' => "σ",
        '\u{345}' => "ι",
        // Of a Persian keyboard.
        'ی' | 'ى' => "ي",
        'ک' => "ك",
        _ => return None,
    })
}

/// Whether a character leaves no trace: quotes, accents (alone and on a letter), marks that nobody sees.
const fn vanishes(c: char) -> bool {
    matches!(
        c,
        // Quotes, and the dead keys of keyboards.
        '\'' | '"' | '`' | '^' | '~' | '«' | '»' | '‘'..='‟' | '′'..='‷' | '‹' | '›' | '⁗'
            | '❛'..='❠' | '〝'..='〟' | '＂' | '＇' | '｀' | '＾' | '～' | '￣'
            | '՚' | '׳' | '״' | 'Ꞌ' | 'ꞌ'
            // Accents that stand alone.
            | '¨' | '¯' | '´' | '¸' | 'ʹ'..='\u{2df}' | 'ˬ' | 'ˮ' | 'ͺ' | '΄' | '΅'
            | '\u{1fbd}'..='\u{1fc1}' | '\u{1fcd}'..='\u{1fcf}' | '\u{1fdd}'..='\u{1fdf}' | '\u{1fed}'..='\u{1fef}'
            | '\u{1ffd}' | '\u{1ffe}' | '\u{203e}' | '\u{309b}' | '\u{309c}'
            // Accents and vowel signs on a letter.
            | '\u{300}'..='\u{344}' | '\u{346}'..='\u{36f}' | '\u{483}'..='\u{487}'
            | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
            | '\u{3099}' | '\u{309a}' | '\u{fe20}'..='\u{fe2f}'
            // What nobody sees: a soft hyphen, joiners, directions, variants.
            | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e01ef}'
    )
}

#[cfg(test)]
mod tests;
