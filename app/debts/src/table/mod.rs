//! The list as a table for programs of others, and a table of others as a proposal for the list.
//!
//! Nothing is taken from a table without being shown first, and nothing of it is passed over without being said:
//! a column that is not taken, a word that is none of ours, a line that does not fit.

mod cell;
mod column;
mod layout;
mod pairs;
mod proposal;
mod words;

pub use cell::cell;
pub use column::Column;
pub use layout::{Layout, NEAR_TOP};
pub use proposal::{Fate, Fault, Meanings, Note, Proposed, Reading, propose};
pub use words::Words;

use sections::Debt;
use table::Field;

/// All debts as a table: a line with the names of the columns, then one for each.
pub fn lines<'a>(debts: impl IntoIterator<Item = &'a Debt>, words: &Words) -> Vec<Vec<Field>> {
    let named = |column: &Column| Field::Text(words.written(column.name()).to_owned());
    let head = Column::ALL.iter().map(named).collect();
    let line = |debt: &Debt| {
        Column::ALL
            .iter()
            .map(|column| cell(debt, *column, words))
            .collect()
    };
    [head]
        .into_iter()
        .chain(debts.into_iter().map(line))
        .collect()
}
