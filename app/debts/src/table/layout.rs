//! Where the names of the columns stand in a table of others, and what each column is.

use super::{Column, Words};
use domain::TypedAmount;
use std::collections::BTreeMap;
use table::Line;

/// How a table is read; a person may change all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Which line has the names of the columns; what stands above it is no debt. `None` when there is no such line.
    pub head: Option<usize>,
    /// What each column is; `None` for one that is not taken.
    pub columns: Vec<Option<Column>>,
}

/// The names stand within this many lines, below a title or an address.
pub const NEAR_TOP: usize = 10;

impl Layout {
    /// The line that seems to have the names of the columns: most of them are known, or else it has the most fields.
    pub fn guess(lines: &[Line], words: &Words) -> Self {
        let known = |line: &Line| {
            line.fields
                .iter()
                .filter(|field| words.column(field).is_some())
                .count()
        };
        let filled = |line: &Line| {
            line.fields
                .iter()
                .filter(|field| !field.trim().is_empty())
                .count()
        };
        let mut head = None;
        for (at, line) in lines.iter().enumerate().take(NEAR_TOP) {
            let fits = (known(line), filled(line));
            if head.is_none_or(|(_, most)| fits > most) {
                head = Some((at, fits));
            }
        }
        let named = head.filter(|(_, (known, _))| *known > 0).map(|(at, _)| at);
        Self::with_head(
            lines,
            named.or_else(|| looks_like_names(lines).then_some(0)),
            words,
        )
    }

    /// What the columns are by the names on a line. Each of ours is there once: the name that fits it best.
    pub fn with_head(lines: &[Line], head: Option<usize>, words: &Words) -> Self {
        let width = lines
            .iter()
            .map(|line| line.fields.len())
            .max()
            .unwrap_or_default();
        let names = head
            .and_then(|head| lines.get(head))
            .map(|line| line.fields.as_slice());
        let mut best = BTreeMap::new();
        for (at, name) in names.unwrap_or_default().iter().enumerate() {
            if let Some((column, rank)) = words.column(name) {
                let known = best.entry(column).or_insert((rank, at));
                *known = (*known).min((rank, at));
            }
        }
        let mut columns = vec![None; width];
        for (column, (_, at)) in best {
            columns[at] = Some(column);
        }
        Self { head, columns }
    }

    /// Whether it is the table that we write.
    pub(super) fn is_ours(&self) -> bool {
        self.columns
            .iter()
            .copied()
            .eq(Column::ALL.iter().copied().map(Some))
    }

    /// The lines that may be debts.
    pub fn body<'a>(&self, lines: &'a [Line]) -> &'a [Line] {
        let from = self.head.map_or(0, |head| head + 1);
        lines.get(from..).unwrap_or_default()
    }

    /// The lines above the names of the columns.
    pub fn above<'a>(&self, lines: &'a [Line]) -> &'a [Line] {
        lines
            .get(..self.head.unwrap_or_default())
            .unwrap_or_default()
    }

    /// What the file calls a column.
    pub fn name<'a>(&self, lines: &'a [Line], at: usize) -> Option<&'a str> {
        let name = lines.get(self.head?)?.fields.get(at)?.trim();
        Some(name).filter(|name| !name.is_empty())
    }

    /// The first thing that a column says below its name.
    pub fn example<'a>(&self, lines: &'a [Line], at: usize) -> Option<&'a str> {
        let fields = self
            .body(lines)
            .iter()
            .filter_map(|line| line.fields.get(at));
        fields
            .map(|field| field.trim())
            .find(|field| !field.is_empty())
    }

    /// Makes a column of the file one of ours, or none; what was that one before is none any more.
    pub fn choose(&mut self, at: usize, column: Option<Column>) {
        for one in &mut self.columns {
            if one.is_some() && *one == column {
                *one = None;
            }
        }
        if let Some(place) = self.columns.get_mut(at) {
            *place = column;
        }
    }
}

/// Whether the first line has names: no amount stands there, and one does below.
fn looks_like_names(lines: &[Line]) -> bool {
    let has_amount = |line: &Line| {
        let mut amounts = line
            .fields
            .iter()
            .map(|field| TypedAmount::read(field).amount());
        amounts.any(|amount| amount.is_some())
    };
    lines
        .split_first()
        .is_some_and(|(first, rest)| !has_amount(first) && rest.iter().any(has_amount))
}
