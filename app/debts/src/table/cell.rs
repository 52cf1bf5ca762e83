//! What stands in one field of the table, and what a field of others says of a debt.

use super::proposal::{Fault, Note, Reading};
use super::{Column, Words};
use domain::{Cents, Set, TypedAmount};
use sections::debts::{Arrangement, DebtAnswer, DebtKind, DebtPaper, Seized, Stage, Threat};
use sections::{Debt, FilledAmount, FilledDay};
use table::Field;

/// Stands between several choices in one field; their words have commas.
const BETWEEN: &str = "; ";

/// What a debt says in a column.
pub fn cell(debt: &Debt, column: Column, words: &Words) -> Field {
    let one = |choice: Option<&str>| {
        let choice = choice.map(|choice| words.of_choice(column, choice));
        Field::Text(choice.unwrap_or_default().to_owned())
    };
    match column {
        Column::Creditor => text(&debt.creditor),
        Column::Place => text(&debt.place),
        Column::Reference => text(&debt.reference),
        Column::Collector => text(&debt.collector),
        Column::CollectorReference => text(&debt.collector_reference),
        Column::Bailiff => text(&debt.bailiff),
        Column::BailiffReference => text(&debt.bailiff_reference),
        Column::Since => text(&debt.since),
        Column::Amount => amount(&debt.amount),
        Column::Original => amount(&debt.original),
        Column::Monthly => amount(&debt.monthly),
        Column::AmountOn => day(&debt.amount_on),
        Column::Letter => day(&debt.letter),
        Column::Kind => one(debt.kind.map(DebtKind::as_str)),
        Column::Stage => one(debt.stage.map(Stage::as_str)),
        Column::Arrangement => one(debt.arrangement.map(Arrangement::as_str)),
        Column::Answer => one(debt.answer.map(DebtAnswer::as_str)),
        Column::Settled => one(Some(if debt.is_settled { "yes" } else { "no" })),
        Column::Seized => some(&debt.seized, Seized::as_str, column, words),
        Column::Threats => some(&debt.threats, Threat::as_str, column, words),
        Column::Missing => some(&debt.missing, DebtPaper::as_str, column, words),
    }
}

/// Without the blanks at its ends, which nobody sees: a table that is read has none.
fn text(text: &str) -> Field {
    Field::Text(text.trim().to_owned())
}

/// Without points between thousands: those would make a text of it.
fn amount(filled: &FilledAmount) -> Field {
    let written = |cents: Cents| Field::Number(cents.dutch().replace('.', ""));
    let typed = || text(&filled.typed);
    filled.cents.map_or_else(typed, written)
}

/// As spreadsheets of every country read it: `2027-03-01`.
fn day(filled: &FilledDay) -> Field {
    let typed = || Field::Text(filled.typed.clone());
    filled
        .on
        .map_or_else(typed, |on| Field::Number(on.to_string()))
}

fn some<T: Copy + Ord>(
    all: &Set<T>,
    name: fn(T) -> &'static str,
    column: Column,
    words: &Words,
) -> Field {
    let said = all.iter().map(|one| words.of_choice(column, name(*one)));
    Field::Text(said.collect::<Vec<_>>().join(BETWEEN))
}

/// What a field of others says.
pub(super) struct Said {
    /// Whether it says anything that a debt can hold.
    pub(super) is_any: bool,
    /// What is not understood.
    pub(super) notes: Vec<Note>,
}

/// Writes what a field of others says into a debt.
///
/// # Errors
///
/// It is longer than this column may be.
pub(super) fn put(
    debt: &mut Debt,
    column: Column,
    text: &str,
    reading: &Reading,
) -> Result<Said, Fault> {
    if !column.choices().is_empty() {
        return Ok(put_choices(debt, column, text, reading));
    }
    if text.chars().count() > column.most() {
        return Err(Fault::TooLong(column));
    }
    let read = |text| FilledDay::read_past(text, reading.months, reading.today);
    // What is no day without its time either stays as it was written.
    let day = || {
        let day = read(without_time(text));
        if day.on.is_some() { day } else { read(text) }
    };
    let note = match column {
        Column::Amount => put_amount(&mut debt.amount, column, text),
        Column::Original => put_amount(&mut debt.original, column, text),
        Column::Monthly => put_amount(&mut debt.monthly, column, text),
        Column::AmountOn => put_day(&mut debt.amount_on, day(), column),
        Column::Letter => put_day(&mut debt.letter, day(), column),
        _ => {
            if let Some(place) = text_of(debt, column) {
                text.clone_into(place);
            }
            None
        }
    };
    Ok(Said {
        is_any: true,
        notes: note.into_iter().collect(),
    })
}

/// A day to which a program added midnight.
fn without_time(text: &str) -> &str {
    let cut = text.split_once([' ', 'T']);
    let is_time = |text: &str| {
        text.contains(':')
            && text
                .chars()
                .all(|sign| sign.is_ascii_digit() || ":.Z".contains(sign))
    };
    cut.filter(|(_, time)| is_time(time))
        .map_or(text, |(day, _)| day)
}

/// The field of a column of text.
const fn text_of(debt: &mut Debt, column: Column) -> Option<&mut String> {
    Some(match column {
        Column::Creditor => &mut debt.creditor,
        Column::Place => &mut debt.place,
        Column::Reference => &mut debt.reference,
        Column::Collector => &mut debt.collector,
        Column::CollectorReference => &mut debt.collector_reference,
        Column::Bailiff => &mut debt.bailiff,
        Column::BailiffReference => &mut debt.bailiff_reference,
        Column::Since => &mut debt.since,
        _ => return None,
    })
}

/// That somebody does not know it is understood too.
fn put_amount(place: &mut FilledAmount, column: Column, text: &str) -> Option<Note> {
    *place = FilledAmount::read(text);
    let told = text.to_owned();
    match TypedAmount::read(text) {
        TypedAmount::Amount(_) if place.cents.is_none() => Some(Note::Below(column, told)),
        TypedAmount::Wrong => Some(Note::Unclear(column, told)),
        _ => None,
    }
}

fn put_day(place: &mut FilledDay, day: FilledDay, column: Column) -> Option<Note> {
    *place = day;
    let told = place.typed.clone();
    place.on.is_none().then_some(Note::Unclear(column, told))
}

/// Whether a column has an amount or a day of which nothing is known.
pub(super) fn is_unknown(debt: &Debt, column: Column) -> bool {
    match column {
        Column::Amount => debt.amount.cents.is_none(),
        Column::Original => debt.original.cents.is_none(),
        Column::Monthly => debt.monthly.cents.is_none(),
        Column::AmountOn => debt.amount_on.on.is_none(),
        Column::Letter => debt.letter.on.is_none(),
        _ => false,
    }
}

/// One choice, or several; a word that is none of ours is told.
fn put_choices(debt: &mut Debt, column: Column, text: &str, reading: &Reading) -> Said {
    let mut notes = Vec::new();
    let mut names = Vec::new();
    for (word, found) in read_choices(column, text, reading) {
        match found {
            Some(name) => names.push(name),
            None => notes.push(Note::Unknown(column, word)),
        }
    }
    if let [first, ..] = names[..] {
        match column {
            Column::Kind => debt.kind = named(DebtKind::ALL, DebtKind::as_str, first),
            Column::Stage => debt.stage = named(Stage::ALL, Stage::as_str, first),
            Column::Arrangement => {
                debt.arrangement = named(Arrangement::ALL, Arrangement::as_str, first);
            }
            Column::Answer => debt.answer = named(DebtAnswer::ALL, DebtAnswer::as_str, first),
            Column::Settled => debt.is_settled = first == "yes",
            Column::Seized => debt.seized = all_named(Seized::ALL, Seized::as_str, &names),
            Column::Threats => debt.threats = all_named(Threat::ALL, Threat::as_str, &names),
            Column::Missing => debt.missing = all_named(DebtPaper::ALL, DebtPaper::as_str, &names),
            _ => (),
        }
    }
    Said {
        is_any: !names.is_empty(),
        notes,
    }
}

/// Writes what one debt says in a column into another one.
pub(super) fn copy(from: &Debt, to: &mut Debt, column: Column) {
    match column {
        Column::Amount => to.amount.clone_from(&from.amount),
        Column::Original => to.original.clone_from(&from.original),
        Column::Monthly => to.monthly.clone_from(&from.monthly),
        Column::AmountOn => to.amount_on.clone_from(&from.amount_on),
        Column::Letter => to.letter.clone_from(&from.letter),
        Column::Kind => to.kind = from.kind,
        Column::Stage => to.stage = from.stage,
        Column::Arrangement => to.arrangement = from.arrangement,
        Column::Answer => to.answer = from.answer,
        Column::Settled => to.is_settled = from.is_settled,
        Column::Seized => to.seized.clone_from(&from.seized),
        Column::Threats => to.threats.clone_from(&from.threats),
        Column::Missing => to.missing.clone_from(&from.missing),
        Column::Creditor => to.creditor.clone_from(&from.creditor),
        Column::Place => to.place.clone_from(&from.place),
        Column::Reference => to.reference.clone_from(&from.reference),
        Column::Collector => to.collector.clone_from(&from.collector),
        Column::CollectorReference => to.collector_reference.clone_from(&from.collector_reference),
        Column::Bailiff => to.bailiff.clone_from(&from.bailiff),
        Column::BailiffReference => to.bailiff_reference.clone_from(&from.bailiff_reference),
        Column::Since => to.since.clone_from(&from.since),
    }
}

/// Each word of a field with the choice that it means, if it means one.
fn read_choices(
    column: Column,
    text: &str,
    reading: &Reading,
) -> Vec<(String, Option<&'static str>)> {
    let is_some = matches!(column, Column::Seized | Column::Threats | Column::Missing);
    let meaning = |word: &str| {
        let told = reading.meanings.get(&(column, word.to_owned())).copied();
        told.or_else(|| reading.words.choice(column, word))
    };
    let whole = meaning(text.trim());
    if whole.is_some() || !is_some {
        return vec![(text.trim().to_owned(), whole)];
    }
    let parts = text.split([';', '|', '+', '\n']).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty()).flat_map(|part| {
        let pieces = part
            .split(',')
            .map(str::trim)
            .filter(|piece| !piece.is_empty());
        let pieces: Vec<_> = pieces
            .map(|piece| (piece.to_owned(), meaning(piece)))
            .collect();
        let whole = meaning(part);
        let is_list = whole.is_none() && pieces.iter().any(|(_, found)| found.is_some());
        if is_list {
            pieces
        } else {
            vec![(part.to_owned(), whole)]
        }
    });
    parts.collect()
}

fn named<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str) -> Option<T> {
    all.iter().copied().find(|one| name(*one) == wanted)
}

fn all_named<T: Copy + Ord>(all: &[T], name: fn(T) -> &'static str, wanted: &[&str]) -> Set<T> {
    all.iter()
        .copied()
        .filter(|one| wanted.contains(&name(*one)))
        .collect()
}
