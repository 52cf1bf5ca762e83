//! A table that some program wrote.

use crate::typed::months;
use debts::table::{Fate, Layout, Meanings, Reading, Words, lines, propose};
use domain::Date;
use sections::Debt;

/// Reads a file as a table and proposes its debts.
///
/// # Panics
///
/// When a line is passed over, or debts that were taken do not come back equal from the table that we write of them.
pub fn table(data: &[u8]) -> bool {
    let Ok(read) = table::read(data) else {
        return false;
    };
    // Each column and choice is called by its name.
    let words = Words::new(|name| (name.to_owned(), String::new()));
    let (months, meanings) = (months(), Meanings::new());
    let reading = Reading {
        words: &words,
        meanings: &meanings,
        months: &months,
        today: Date::from_ymd_opt(2027, 3, 20).unwrap_or_default(),
    };
    let propose = |read: &[table::Line]| {
        let layout = Layout::guess(read, &words);
        let found = propose(read, &layout, &[], &reading);
        assert_eq!(found.len(), layout.body(read).len());
        let new = found.into_iter().filter(|line| line.fate == Fate::New);
        new.map(|line| line.debt).collect::<Vec<Debt>>()
    };
    let debts = propose(&read);
    let again = table::read(&table::write(&lines(&debts, &words)));
    assert_eq!(again.map(|again| propose(&again)), Ok(debts.clone()));
    !debts.is_empty()
}
