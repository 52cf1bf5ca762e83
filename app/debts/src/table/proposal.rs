//! What a table would change on the list.

use super::cell::{cell, copy, is_unknown, put};
use super::pairs::{is_near, pairs};
use super::{Column, Layout, Words};
use crate::Numbered;
use domain::{Cents, Date, EntryId, fold};
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
    /// The columns in which the line says something.
    pub said: Vec<Column>,
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
    /// An amount below nothing: it is kept as it is written.
    Below(Column, String),
    /// What stands on the list stays, as the line knows no amount or day.
    Stays(Column),
    /// A word that is none of ours, and is not taken.
    Unknown(Column, String),
    /// The line looks like a sum of others.
    Sum,
    /// Another debt of this creditor is on the list, and one of the two has no reference.
    Near,
}

impl Note {
    /// Whether a person should say first that the line is to be taken.
    pub const fn is_doubt(&self) -> bool {
        matches!(self, Self::Sum | Self::Near)
    }
}

/// What the lines of a table would change on the list. What its fields leave open stays as it is there.
pub fn propose(
    lines: &[Line],
    layout: &Layout,
    debts: &[Numbered],
    reading: &Reading,
) -> Vec<Proposed> {
    let body = layout.body(lines);
    let read: Vec<_> = body
        .iter()
        .map(|line| Read::new(line, layout, reading))
        .collect();
    let found = pairs(&read, debts, reading.words);
    let all = body
        .iter()
        .zip(read)
        .zip(found)
        .map(|((line, read), found)| match read {
            Err(fault) => Proposed {
                number: line.number,
                debt: Debt::default(),
                said: Vec::new(),
                fate: Fate::Refused(fault),
                notes: Vec::new(),
            },
            Ok(read) => read.proposed(
                line.number,
                found.map(|at| &debts[at]),
                debts,
                reading.words,
            ),
        });
    all.collect()
}

/// What a line says.
pub(super) struct Read {
    pub(super) debt: Debt,
    /// The columns that it says something in.
    pub(super) said: Vec<Column>,
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
            if field.is_empty() || !layout.is_ours() && says_nothing(field, column) {
                continue;
            }
            let said = put(&mut read.debt, column, field, reading)?;
            read.notes.extend(said.notes);
            if said.is_any {
                read.said.push(column);
            }
        }
        if read.is_nothing() {
            return Err(Fault::Nothing);
        }
        if read.looks_like_sum(line, reading.words) {
            read.notes.push(Note::Sum);
        }
        Ok(read)
    }

    /// That something is not settled says nothing of it, nor does an amount of nothing.
    fn is_nothing(&self) -> bool {
        let nothing = Some(Cents::ZERO);
        self.said.iter().all(|column| match column {
            Column::Settled => true,
            Column::Amount => self.debt.amount.cents == nothing,
            Column::Original => self.debt.original.cents == nothing,
            Column::Monthly => self.debt.monthly.cents == nothing,
            _ => false,
        })
    }

    /// A sum has no reference, and its word in the place of the creditor; or no creditor, and its word anywhere or
    /// amounts only.
    fn looks_like_sum(&self, line: &Line, words: &Words) -> bool {
        let creditor = self.debt.creditor.trim();
        if !self.debt.reference.trim().is_empty() {
            return false;
        }
        let is_amount =
            |column: &Column| matches!(column, Column::Amount | Column::Original | Column::Monthly);
        words.is_sum(creditor)
            || creditor.is_empty()
                && (line.fields.iter().any(|field| words.is_sum(field))
                    || self.said.iter().all(is_amount))
    }

    /// A debt of the list with what the line says, and the columns in which the list knows what the line does not.
    pub(super) fn on(&self, debt: &Debt) -> (Debt, Vec<Column>) {
        let mut after = debt.clone();
        let mut stays = Vec::new();
        for column in &self.said {
            if is_unknown(&self.debt, *column) && !is_unknown(debt, *column) {
                stays.push(*column);
            } else {
                copy(&self.debt, &mut after, *column);
            }
        }
        (after, stays)
    }

    fn proposed(
        self,
        number: usize,
        of: Option<&Numbered>,
        debts: &[Numbered],
        words: &Words,
    ) -> Proposed {
        let Self {
            said,
            mut notes,
            debt: fresh,
        } = self;
        let Some((id, before)) = of else {
            let creditor = fold(&fresh.creditor);
            let is_other =
                |(_, debt): &Numbered| fold(&debt.creditor) == creditor && is_near(debt, &fresh);
            if !creditor.is_empty() && debts.iter().any(is_other) {
                notes.push(Note::Near);
            }
            return Proposed {
                number,
                debt: fresh,
                said,
                fate: Fate::New,
                notes,
            };
        };
        let read = Self {
            debt: fresh,
            said,
            notes: Vec::new(),
        };
        let (mut debt, stays) = read.on(before);
        // How the names are written is no difference.
        debt.creditor.clone_from(&before.creditor);
        if !before.reference.trim().is_empty() {
            debt.reference.clone_from(&before.reference);
        }
        notes.retain(|note| match note {
            Note::Unclear(column, _) | Note::Below(column, _) => !stays.contains(column),
            Note::Sum => false,
            _ => true,
        });
        notes.extend(stays.into_iter().map(Note::Stays));
        let differs =
            |column: &&Column| cell(before, **column, words) != cell(&debt, **column, words);
        let columns: Vec<Column> = Column::ALL.iter().filter(differs).copied().collect();
        let fate = if columns.is_empty() {
            Fate::Same(*id)
        } else {
            Fate::Changes(*id, columns)
        };
        Proposed {
            number,
            debt,
            said: read.said,
            fate,
            notes,
        }
    }
}

/// A sign or a word that people write where there is nothing to say.
fn says_nothing(field: &str, column: Column) -> bool {
    let word = fold(field).replace(' ', "");
    let is_some = matches!(column, Column::Seized | Column::Threats | Column::Missing);
    let is_sign = word.is_empty() && !field.contains(['?', '\u{ff1f}']);
    is_sign || word == "nvt" || is_some && matches!(word.as_str(), "nee" | "geen" | "no" | "none")
}
