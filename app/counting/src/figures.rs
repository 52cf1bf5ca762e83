use crate::{Ledger, Number, Period, Rounded};
use domain::{Date, Theme};
use sections::counting::{Division, Grain, Length, Moment, MomentKind, Outcome, YearRules};

/// What a line of the table counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Moments about a condition; about something else.
    Condition(Option<Theme>),
    /// Moments in which this was done.
    Kind(MomentKind),
    /// Moments that this came of.
    Outcome(Outcome),
    /// Moments of this length.
    Length(Length),
}

impl Of {
    /// All lines of a division, in order: also those with nobody.
    pub(crate) fn all(by: Division) -> Vec<Self> {
        match by {
            Division::Condition => Moment::CONDITIONS.map(Self::Condition).to_vec(),
            Division::Kind => MomentKind::ALL.iter().copied().map(Self::Kind).collect(),
            Division::Outcome => Outcome::ALL.iter().copied().map(Self::Outcome).collect(),
            Division::Length => Length::ALL.iter().copied().map(Self::Length).collect(),
        }
    }

    /// The line that counts a moment.
    fn that_counts(by: Division, moment: &Moment) -> Self {
        match by {
            Division::Condition => Self::Condition(moment.condition),
            Division::Kind => Self::Kind(moment.kind),
            Division::Outcome => Self::Outcome(moment.outcome),
            Division::Length => Self::Length(moment.length),
        }
    }
}

/// The contact moments of a year, by periods that are closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The periods, in order: one in each column.
    pub periods: Vec<Period>,
    /// The lines.
    pub rows: Vec<Row>,
    /// At least so many in each period.
    pub totals: Vec<u32>,
    /// At least so many in all of them.
    pub total: u32,
}

/// A line: a number for each period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it counts.
    pub of: Of,
    /// In each period.
    pub numbers: Vec<Number>,
    /// At least so many in all of them.
    pub total: u32,
}

/// The numbers of a year in a view: by month, quarter or year. `None` when the view is finer than the shortest
/// period of that year, which has no numbers.
pub fn figures(ledger: &Ledger, year: u16, view: Grain, today: Date) -> Option<Figures> {
    let YearRules { grain, by, .. } = ledger.counting.rules(year);
    if view < grain {
        return None;
    }
    let closed = |period: &Period| period.is_closed(today);
    let periods: Vec<_> = Period::all(view, year).filter(closed).collect();
    let inner: Vec<_> = Period::all(grain, year).filter(closed).collect();
    let all = Of::all(by);
    let counted = |moment: &Moment| {
        let period = Period::of(grain, moment.on)?;
        let line = Of::that_counts(by, moment);
        Some((place(&all, &line)?, place(&inner, &period)?))
    };
    let cells = cells(
        all.len(),
        inner.len(),
        ledger.moments.iter().filter_map(counted),
    );
    let rows = all.iter().zip(cells).map(|(of, cells)| {
        let numbers = periods.iter().map(|period| number(*period, &inner, &cells));
        let numbers: Vec<_> = numbers.collect();
        let total = numbers.iter().map(|number| number.at_least()).sum();
        Row {
            of: *of,
            numbers,
            total,
        }
    });
    let rows: Vec<Row> = rows.collect();
    let column = |at: usize| rows.iter().map(|row| row.numbers[at].at_least()).sum();
    let totals: Vec<u32> = (0..periods.len()).map(column).collect();
    Some(Figures {
        periods,
        total: totals.iter().sum(),
        totals,
        rows,
    })
}

/// Where something stands in a list.
pub(crate) fn place<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|other| other == one)
}

/// The inner cells of a table: how often each place (line, column) was counted, rounded.
pub(crate) fn cells(
    lines: usize,
    columns: usize,
    counted: impl Iterator<Item = (usize, usize)>,
) -> Vec<Vec<Rounded>> {
    let mut counts = vec![vec![0_u32; columns]; lines];
    for (line, column) in counted {
        counts[line][column] += 1;
    }
    let rounded = |line: Vec<u32>| line.into_iter().map(Rounded::of).collect();
    counts.into_iter().map(rounded).collect()
}

/// The number of a period: its inner cell, or the sum of those within it.
pub(crate) fn number(period: Period, inner: &[Period], cells: &[Rounded]) -> Number {
    if let Some(at) = place(inner, &period) {
        return Number::Cell(cells[at]);
    }
    let all = inner.iter().zip(cells);
    let within = all.filter(|(inner, _)| inner.is_in(period));
    Number::Sum(within.map(|(_, cell)| cell.at_least()).sum())
}
