//! What a table would change on the list.

use super::cell::{cell, copy, put};
use super::{Column, Layout, Words};
use crate::Numbered;
use domain::{Date, EntryId, fold};
use sections::Debt;
use std::collections::BTreeMap;
use table::Line;

/// What a person says that words of a file mean: of a column and a word, the name of the choice.
pub type Meanings = BTreeMap<(Column, String), &'static str>;

/// What is needed to read fields.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// How columns and choices are called.
    pub words: &'a Words,
    /// What words of the file mean that are none of ours.
    pub meanings: &'a Meanings,
    /// The names of all twelve months in the language of the person.
    pub months: &'a [String],
    /// The day on which it is read.
    pub today: Date,
}

/// A line of the file, and what it would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// Its number in the file.
    pub number: usize,
    /// The debt that would stand on the list.
    pub debt: Debt,
    /// What becomes of it.
    pub fate: Fate,
    /// What is to be said about it.
    pub notes: Vec<Note>,
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A debt that is not on the list yet.
    New,
    /// It changes these of a debt that is on the list.
    Changes(EntryId, Vec<Column>),
    /// It says what stands on the list already.
    Same(EntryId),
    /// It can't be taken.
    Refused(Fault),
}

/// Why a line can't be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What stands in this column has more than [`Column::most`] characters.
    TooLong(Column),
    /// Nothing stands in a column that is taken.
    Nothing,
}

/// What is said about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// An amount or a day that is not understood: it is kept as it is written.
    Unclear(Column, String),
    /// A word that is none of ours, and is not taken.
    Unknown(Column, String),
    /// The line looks like a sum of others.
    Sum,
}

/// What the lines of a table would change on the list. What its fields leave open stays as it is there.
pub fn propose(
    lines: &[Line],
    layout: &Layout,
    debts: &[Numbered],
    reading: &Reading,
) -> Vec<Proposed> {
    let read = layout.body(lines).iter();
    let read: Vec<_> = read
        .map(|line| (line.number, Read::new(line, layout, reading)))
        .collect();
    let mut left: Vec<&Numbered> = debts.iter().collect();
    let mut take = |is: &dyn Fn(&Debt) -> bool| {
        let at = left.iter().position(|(_, debt)| is(debt));
        at.map(|at| left.remove(at))
    };
    // A line that changes nothing has its debt first: otherwise one that changes something could take it.
    let same = read.iter().map(|(_, read)| {
        let read = read.as_ref().ok()?;
        take(&|debt| read.on(debt) == *debt)
    });
    let same: Vec<_> = same.collect();
    let all = read.into_iter().zip(same).map(|((number, read), same)| {
        let (debt, fate, notes) = match (read, same) {
            (Err(fault), _) => (Debt::default(), Fate::Refused(fault), Vec::new()),
            (Ok(read), Some((id, debt))) => (debt.clone(), Fate::Same(*id), read.notes),
            (Ok(read), None) => {
                let twin = take(&|debt| is_twin(debt, &read.debt));
                read.fate(twin, reading.words)
            }
        };
        Proposed {
            number,
            debt,
            fate,
            notes,
        }
    });
    all.collect()
}

/// What a line says.
struct Read {
    debt: Debt,
    /// The columns that it says something in.
    said: Vec<Column>,
    notes: Vec<Note>,
}

impl Read {
    fn new(line: &Line, layout: &Layout, reading: &Reading) -> Result<Self, Fault> {
        let mut read = Self {
            debt: Debt::default(),
            said: Vec::new(),
            notes: Vec::new(),
        };
        for (field, column) in line.fields.iter().zip(&layout.columns) {
            let (field, Some(column)) = (field.trim(), *column) else {
                continue;
            };
            if field.is_empty() {
                continue;
            }
            let said = put(&mut read.debt, column, field, reading)?;
            read.notes.extend(said.notes);
            if said.is_any {
                read.said.push(column);
            }
        }
        // That something is not settled says nothing of it.
        let is_nothing = read.said.iter().all(|column| *column == Column::Settled);
        if is_nothing {
            Err(Fault::Nothing)
        } else {
            Ok(read)
        }
    }

    /// A debt of the list with what the line says.
    fn on(&self, debt: &Debt) -> Debt {
        let mut debt = debt.clone();
        for column in &self.said {
            copy(&self.debt, &mut debt, *column);
        }
        debt
    }

    fn fate(self, twin: Option<&Numbered>, words: &Words) -> (Debt, Fate, Vec<Note>) {
        let Some((id, debt)) = twin else {
            let sum = words.is_sum(&self.debt.creditor).then_some(Note::Sum);
            let notes = self.notes.into_iter().chain(sum).collect();
            return (self.debt, Fate::New, notes);
        };
        // How the names are written is no difference.
        let changed = Debt {
            creditor: debt.creditor.clone(),
            reference: debt.reference.clone(),
            ..self.on(debt)
        };
        let differs =
            |column: &&Column| cell(debt, **column, words) != cell(&changed, **column, words);
        let columns: Vec<Column> = Column::ALL.iter().filter(differs).copied().collect();
        let fate = if columns.is_empty() {
            Fate::Same(*id)
        } else {
            Fate::Changes(*id, columns)
        };
        (changed, fate, self.notes)
    }
}

/// Whether both are of one creditor and have one reference; spreadsheets take zeros away in front.
fn is_twin(debt: &Debt, other: &Debt) -> bool {
    let key = |debt: &Debt| {
        let reference = fold(&debt.reference).replace(' ', "");
        (
            fold(&debt.creditor),
            reference.trim_start_matches('0').to_owned(),
        )
    };
    key(debt) == key(other) && !key(other).0.is_empty()
}
