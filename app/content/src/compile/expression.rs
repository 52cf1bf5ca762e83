//! The small language of `applies`, `continues` and `when`.
//!
//! `a is x`, `a has x`, `stay under 92`, `not`, `surely`, `and`, `or`, parentheses; `and` binds closer than `or`.

use domain::Applies;
use std::fmt;

/// Why an expression can't be read, with the column from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    column: usize,
    message: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "column {}: {}", self.column, self.message)
    }
}

/// Reads an expression.
pub(super) fn parse(text: &str) -> Result<Applies, Unreadable> {
    let mut reader = Reader {
        words: words(text),
        next: 0,
        end: text.chars().count() + 1,
        depth: 0,
    };
    let rule = reader.any()?;
    match reader.peek() {
        None => Ok(rule),
        Some(")") => Err(reader.fail("`)` without `(`")),
        Some(word) => Err(reader.fail(&format!("expected `and` or `or`, not `{word}`"))),
    }
}

/// Writes a rule as `parse` reads it; the rule that always applies is empty.
pub fn print_rule(rule: &Applies) -> String {
    match rule {
        Applies::All(parts) => join(parts, " and "),
        Applies::Any(parts) => join(parts, " or "),
        Applies::Not(part) => format!("not {}", inner(part)),
        Applies::Surely(part) => format!("surely {}", inner(part)),
        Applies::Is(question, choice) => format!("{question} is {choice}"),
        Applies::StayUnder(days) => format!("stay under {days}"),
    }
}

fn join(parts: &[Applies], between: &str) -> String {
    parts.iter().map(inner).collect::<Vec<_>>().join(between)
}

fn inner(rule: &Applies) -> String {
    match rule {
        Applies::All(_) | Applies::Any(_) => format!("({})", print_rule(rule)),
        _ => print_rule(rule),
    }
}

/// Deeper nesting than any reader can follow, and a bound on recursion.
const DEEPEST: usize = 16;

struct Reader<'a> {
    words: Vec<(usize, &'a str)>,
    next: usize,
    end: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.next).map(|word| word.1)
    }

    fn take_if(&mut self, word: &str) -> bool {
        let is_next = self.peek() == Some(word);
        self.next += usize::from(is_next);
        is_next
    }

    fn fail(&self, message: &str) -> Unreadable {
        Unreadable {
            column: self.words.get(self.next).map_or(self.end, |word| word.0),
            message: message.to_owned(),
        }
    }

    fn any(&mut self) -> Result<Applies, Unreadable> {
        let mut parts = vec![self.all()?];
        while self.take_if("or") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Applies::Any))
    }

    fn all(&mut self) -> Result<Applies, Unreadable> {
        let mut parts = vec![self.part()?];
        while self.take_if("and") {
            parts.push(self.part()?);
        }
        Ok(single(parts, Applies::All))
    }

    fn part(&mut self) -> Result<Applies, Unreadable> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fail("nested too deep; write it simpler"));
        }
        let part = if self.take_if("not") {
            Applies::Not(Box::new(self.part()?))
        } else if self.take_if("surely") {
            Applies::Surely(Box::new(self.part()?))
        } else if self.take_if("(") {
            let inside = self.any()?;
            if !self.take_if(")") {
                return Err(self.fail("expected `)`"));
            }
            inside
        } else if self.take_if("stay") {
            self.stay()?
        } else {
            self.answer()?
        };
        self.depth -= 1;
        Ok(part)
    }

    fn stay(&mut self) -> Result<Applies, Unreadable> {
        if !self.take_if("under") {
            return Err(self.fail("expected `under` after `stay`"));
        }
        let days = self.peek().and_then(|word| word.parse().ok());
        let days = days.ok_or_else(|| self.fail("expected a number of days"))?;
        self.next += 1;
        Ok(Applies::StayUnder(days))
    }

    fn answer(&mut self) -> Result<Applies, Unreadable> {
        let question = self.name("a question")?;
        if !self.take_if("is") && !self.take_if("has") {
            return Err(self.fail(&format!("expected `is` or `has` after `{question}`")));
        }
        let choice = self.name("a choice")?;
        Ok(Applies::Is(question.into(), choice.into()))
    }

    fn name(&mut self, what: &str) -> Result<&'a str, Unreadable> {
        let fail = Err(self.fail(&format!("expected {what}")));
        match self.peek() {
            Some(word) if is_id(word) && !RESERVED.contains(&word) => {
                self.next += 1;
                Ok(word)
            }
            _ => fail,
        }
    }
}

const RESERVED: [&str; 7] = ["and", "or", "not", "surely", "is", "has", "stay"];

/// Whether a word is written as ids are.
pub(super) fn is_id(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn single(mut parts: Vec<Applies>, group: fn(Vec<Applies>) -> Applies) -> Applies {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            parts.extend(last);
            group(parts)
        }
    }
}

/// The words with their columns; a parenthesis is a word of its own.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut column_of_start = 0;
    for (column, (offset, c)) in (1..).zip(text.char_indices()) {
        let ends = c.is_whitespace() || c == '(' || c == ')';
        if ends {
            if let Some(from) = start.take() {
                found.push((column_of_start, &text[from..offset]));
            }
            if !c.is_whitespace() {
                found.push((column, &text[offset..=offset]));
            }
        } else if start.is_none() {
            start = Some(offset);
            column_of_start = column;
        }
    }
    if let Some(from) = start {
        found.push((column_of_start, &text[from..]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is(question: &str, choice: &str) -> Applies {
        Applies::Is(question.into(), choice.into())
    }

    #[test]
    fn and_binds_closer_than_or() {
        let expected = Applies::Any(vec![
            Applies::All(vec![
                is("a", "x"),
                Applies::Not(Box::new(Applies::StayUnder(92))),
            ]),
            is("b", "y"),
        ]);
        assert_eq!(
            parse("a is x and not stay under 92 or b has y"),
            Ok(expected)
        );
        let expected = Applies::All(vec![
            is("a", "x"),
            Applies::Any(vec![is("b", "y"), is("c", "z")]),
        ]);
        assert_eq!(parse("a is x and (b is y or c is z)"), Ok(expected));
    }

    #[test]
    fn a_mistake_names_its_column() {
        for (text, message) in [
            ("", "column 1: expected a question"),
            ("home rent", "column 6: expected `is` or `has` after `home`"),
            ("home is", "column 8: expected a choice"),
            ("home is rent and", "column 17: expected a question"),
            ("(home is rent", "column 14: expected `)`"),
            ("home is rent)", "column 13: `)` without `(`"),
            ("stay under soon", "column 12: expected a number of days"),
            (
                "home is rent bank is yes",
                "column 14: expected `and` or `or`, not `bank`",
            ),
            ("home is Rent", "column 9: expected a choice"),
        ] {
            assert_eq!(parse(text).unwrap_err().to_string(), message, "{text}");
        }
        let deep = "not ".repeat(40) + "a is x";
        assert!(parse(&deep).is_err());
    }

    fn rules() -> impl Strategy<Value = Applies> {
        let leaf = prop_oneof![
            ("[a-h][a-z0-9-]{0,6}", "[a-h][a-z0-9-]{0,6}")
                .prop_filter("no word of the language", |(q, c)| {
                    !RESERVED.contains(&q.as_str()) && !RESERVED.contains(&c.as_str())
                })
                .prop_map(|(q, c)| is(&q, &c)),
            (0_u32..4000).prop_map(Applies::StayUnder),
        ];
        leaf.prop_recursive(4, 24, 4, |part| {
            prop_oneof![
                prop::collection::vec(part.clone(), 2..4).prop_map(Applies::All),
                prop::collection::vec(part.clone(), 2..4).prop_map(Applies::Any),
                part.clone().prop_map(|part| Applies::Not(Box::new(part))),
                part.prop_map(|part| Applies::Surely(Box::new(part))),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(rule in rules()) {
            prop_assert_eq!(parse(&print_rule(&rule)), Ok(rule));
        }

        #[test]
        fn any_text_gives_a_rule_or_a_column(text in "[a-z() ]{0,40}|.{0,20}") {
            if let Err(error) = parse(&text) {
                prop_assert!(error.column <= text.chars().count() + 1);
            }
        }

        #[test]
        fn folding_twice_is_folding_once(name in ".{0,20}") {
            let folded = domain::fold(&name);
            prop_assert_eq!(domain::fold(&folded), folded.clone());
            prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        }
    }
}
