//! Thirty invented lives: the sums are those of another program, and of a second way to count in this one.

use debts::{Numbered, overview};
use domain::{EntryId, TypedAmount};
use sections::debts::{Arrangement, DebtKind, Stage, Threat};
use sections::{Debt, FilledAmount, Kind};

const LIVES: &str = include_str!("lives.txt");

fn find<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str) -> Option<T> {
    let found = all.iter().copied().find(|one| name(*one) == wanted);
    assert!(wanted.is_empty() || found.is_some(), "{wanted}");
    found
}

fn amount(typed: &str) -> FilledAmount {
    FilledAmount {
        cents: TypedAmount::read(typed).amount(),
        typed: String::new(),
    }
}

fn debt(line: &str) -> Debt {
    let fields: Vec<&str> = line.split('|').collect();
    let [creditor, kind, now, stage, threat, arrangement, monthly] = fields[..] else {
        panic!("{line}");
    };
    Debt {
        creditor: creditor.into(),
        kind: find(DebtKind::ALL, DebtKind::as_str, kind),
        amount: amount(now),
        stage: find(Stage::ALL, Stage::as_str, stage),
        threats: find(Threat::ALL, Threat::as_str, threat)
            .into_iter()
            .collect(),
        arrangement: find(Arrangement::ALL, Arrangement::as_str, arrangement),
        monthly: amount(monthly),
        ..Debt::default()
    }
}

/// Adds amounts as somebody does on paper: digit by digit, from the right.
fn on_paper(amounts: &[&str]) -> String {
    let mut digits = [0_u32; 15];
    for amount in amounts {
        let plain = amount.chars().filter_map(|sign| sign.to_digit(10)).rev();
        for (at, digit) in plain.enumerate() {
            digits[at] += digit;
        }
    }
    for at in 0..digits.len() - 1 {
        digits[at + 1] += digits[at] / 10;
        digits[at] %= 10;
    }
    let text: String = digits.iter().rev().map(u32::to_string).collect();
    text.trim_start_matches('0').to_owned()
}

#[test]
fn the_sums_of_thirty_lives_are_those_of_another_program() {
    let mut count = 0;
    let mut lines: Vec<&str> = Vec::new();
    for line in LIVES.lines() {
        if line.starts_with('#') || line.is_empty() {
            lines.clear();
            continue;
        }
        let Some(expected) = line.strip_prefix("= ") else {
            lines.push(line);
            continue;
        };
        let debts: Vec<Numbered> = (1..)
            .zip(&lines)
            .map(|(number, line)| {
                (
                    EntryId {
                        section: Debt::SECTION,
                        number,
                    },
                    debt(line),
                )
            })
            .collect();
        let found = overview(&debts);
        let counted = format!(
            "{} {} | {} {} {} | {} {}",
            found.total.known.dutch(),
            found.total.unknown,
            found.criminal,
            found.criminal_total.known.dutch(),
            found.criminal_total.unknown,
            found.monthly.known.dutch(),
            found.monthly.unknown,
        );
        assert_eq!(counted, expected, "{lines:?}");
        let known: Vec<&str> = lines
            .iter()
            .filter_map(|line| line.split('|').nth(2))
            .collect();
        let sum = found.total.known.get();
        let plain = if sum == 0 {
            String::new()
        } else {
            sum.to_string()
        };
        assert_eq!(plain, on_paper(&known), "{lines:?}");
        count += 1;
    }
    assert_eq!(count, 30);
}
