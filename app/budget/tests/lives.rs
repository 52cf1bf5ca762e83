//! Thirty invented lives: sums and first weeks are those of another program.

use budget::{Span, Start, Totals, first_weeks, totals};
use domain::{AtLeast, Cents, Date, TypedAmount};
use sections::FilledAmount;
use sections::budget::{Budget, BudgetGroup, BudgetItem};

const LIVES: &str = include_str!("lives.txt");

fn cents(typed: &str) -> Option<Cents> {
    TypedAmount::read(typed).amount()
}

fn item(line: &str) -> (BudgetItem, FilledAmount) {
    let (name, typed) = line.split_once('|').expect("a name and an amount");
    let item = BudgetItem::ALL.iter().find(|item| item.as_str() == name);
    let amount = FilledAmount {
        cents: cents(typed),
        typed: String::new(),
    };
    (*item.unwrap_or_else(|| panic!("{name}")), amount)
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// `start 2027-04-02 gate 87,40 help 0,00 advance 2027-04-05 2027-05-03 decision - paid -`.
fn start(line: &str, living: AtLeast) -> Start {
    let after = |name: &str| {
        let mut words = line.split(' ').skip_while(|word| *word != name).skip(1);
        (words.next().expect(name), words.next())
    };
    let span = |name: &str| {
        let (first, last) = after(name);
        Some(Span {
            first: day(first)?,
            last: day(last?)?,
        })
    };
    Start {
        release: day(after("start").0).expect("a day of release"),
        gate: cents(after("gate").0),
        living,
        help: cents(after("help").0),
        advance: span("advance"),
        decision: span("decision"),
        paid_on: day(after("paid").0),
    }
}

fn written(sum: AtLeast) -> String {
    format!("{} {}", sum.known.dutch(), sum.unknown)
}

fn sums(found: &Totals) -> String {
    let all = [found.month, found.week].map(|sums| {
        BudgetGroup::ALL
            .iter()
            .map(|group| written(sums.of(*group)))
            .collect::<Vec<_>>()
    });
    all.concat().join(" | ")
}

#[test]
fn sums_and_weeks_of_thirty_lives_are_those_of_another_program() {
    let mut lives = 0;
    let (mut budget, mut begin) = (Budget::default(), "");
    for line in LIVES.lines() {
        if line.is_empty() {
            budget = Budget::default();
        } else if let Some(expected) = line.strip_prefix("= ") {
            assert_eq!(sums(&totals(&budget)), expected, "{begin}");
            lives += 1;
        } else if let Some(expected) = line.strip_prefix("~ ") {
            let found = first_weeks(&start(begin, totals(&budget).week.household));
            let weeks = found.weeks.iter().map(|week| {
                let star = if week.may_be_paid { "*" } else { "" };
                format!("{} {}{star}", week.need.dutch(), week.lack.dutch())
            });
            assert_eq!(weeks.collect::<Vec<_>>().join(" | "), expected, "{begin}");
        } else if let Some(expected) = line.strip_prefix("! ") {
            let found = first_weeks(&start(begin, totals(&budget).week.household));
            let until = found
                .lasts_until
                .map_or("-".to_owned(), |day| day.to_string());
            assert_eq!(until, expected, "{begin}");
        } else if line.starts_with("start ") {
            begin = line;
        } else if !line.starts_with('#') {
            let (item, amount) = item(line);
            budget.amounts.insert(item, amount);
        }
    }
    assert_eq!(lives, 30);
}
