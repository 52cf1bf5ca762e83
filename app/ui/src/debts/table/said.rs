//! What is said of a line.

use crate::browser::intl::DateStyle;
use crate::debts::called;
use crate::language::Lang;
use ::debts::table::{Column, Note, Proposed, Words, cell};
use ::table::{Field, Line};
use content::key;
use sections::{Debt, FilledAmount, FilledDay};

pub(super) fn titled(lang: Lang, number: usize, what: &str) -> String {
    lang.fill(
        &key::DEBTS_LINE,
        &[("line", number.into()), ("what", what.into())],
    )
}

/// Whom, and how much.
pub(super) fn said(lang: Lang, debt: &Debt, words: &Words) -> String {
    let amount = shown(lang, debt, Column::Amount, words);
    let parts = [called(lang, debt), amount];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// What a debt says in a column, as a person reads it.
fn shown(lang: Lang, debt: &Debt, column: Column, words: &Words) -> String {
    let amount = |filled: &FilledAmount| {
        filled
            .cents
            .map_or(filled.typed.clone(), |cents| lang.money(cents))
    };
    let day = |filled: &FilledDay| {
        filled
            .on
            .map_or(filled.typed.clone(), |on| lang.date(on, DateStyle::Long))
    };
    match column {
        Column::Amount => amount(&debt.amount),
        Column::Original => amount(&debt.original),
        Column::Monthly => amount(&debt.monthly),
        Column::AmountOn => day(&debt.amount_on),
        Column::Letter => day(&debt.letter),
        _ => match cell(debt, column, words) {
            Field::Text(text) | Field::Number(text) => text,
        },
    }
}

/// What else a new line says, beside whom and how much.
pub(super) fn more(lang: Lang, line: &Proposed, words: &Words) -> String {
    let more = line
        .said
        .iter()
        .filter(|column| !matches!(column, Column::Creditor | Column::Amount));
    let more = more.map(|column| {
        let shown = shown(lang, &line.debt, *column, words);
        [words.written(column.name()), ": ", &shown].concat()
    });
    more.collect::<Vec<_>>().join(" · ")
}

/// What stands on a line, as far as anything does.
pub(super) fn joined(line: &Line) -> String {
    let fields = line.fields.iter().map(|field| field.trim());
    fields
        .filter(|field| !field.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A sentence for each column that changes.
pub(super) fn changes(
    lang: Lang,
    before: &Debt,
    debt: &Debt,
    columns: &[Column],
    words: &Words,
) -> Vec<String> {
    let shown = |debt: &Debt, column| match shown(lang, debt, column, words) {
        text if text.is_empty() => lang.text(&key::DEBTS_LINE_NOTHING_YET),
        text => text,
    };
    let sentence = |column: &Column| {
        let args = [
            ("column", words.written(column.name()).into()),
            ("from", shown(before, *column).into()),
            ("to", shown(debt, *column).into()),
        ];
        lang.fill(&key::DEBTS_LINE_CHANGE, &args)
    };
    columns.iter().map(sentence).collect()
}

pub(super) fn note_words(lang: Lang, note: &Note, debt: &Debt, words: &Words) -> String {
    let of = |sentence: key::Key, column: &Column, text: &str| {
        let args = [
            ("column", words.written(column.name()).into()),
            ("text", text.into()),
        ];
        lang.fill(&sentence, &args)
    };
    match note {
        Note::Unclear(column, text) => of(key::DEBTS_LINE_UNCLEAR, column, text),
        Note::Below(column, text) => of(key::DEBTS_LINE_BELOW, column, text),
        Note::Stays(column) => of(
            key::DEBTS_LINE_STAYS,
            column,
            &shown(lang, debt, *column, words),
        ),
        Note::Near => lang.text(&key::DEBTS_LINE_NEAR),
        Note::Unknown(column, text) => of(key::DEBTS_LINE_UNKNOWN, column, text),
        Note::Sum => lang.text(&key::DEBTS_LINE_SUM),
    }
}
