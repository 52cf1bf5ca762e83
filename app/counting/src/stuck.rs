use crate::figures::{cells, number, place};
use crate::{Ledger, Number, Period};
use domain::Date;
use sections::counting::{Division, Grain, Moment, Outcome};

/// Where plans are stuck in a quarter: a line per municipality, a column per condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Which quarter.
    pub quarter: Period,
    /// The lines: the municipalities that were chosen for the year, whether something is stuck there or not; then
    /// all others together.
    pub rows: Vec<StuckRow>,
    /// At least so many about each of [`Moment::CONDITIONS`].
    pub totals: Vec<u32>,
    /// At least so many together.
    pub total: u32,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StuckRow {
    /// The code of the municipality; `None` for another one, or when it was not said.
    pub municipality: Option<String>,
    /// About each of [`Moment::CONDITIONS`].
    pub numbers: Vec<Number>,
    /// At least so many together.
    pub total: u32,
}

/// Why there is no such page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStuck {
    /// The quarter is not closed yet.
    NotClosed,
    /// That year is divided by something else than conditions: both together would tell of small groups.
    OtherDivision,
}

/// The page of a quarter.
pub fn stuck(ledger: &Ledger, quarter: Period, today: Date) -> Result<Stuck, NoStuck> {
    let rules = ledger.counting.rules(quarter.year);
    if rules.by != Division::Condition {
        return Err(NoStuck::OtherDivision);
    }
    if !quarter.is_closed(today) {
        return Err(NoStuck::NotClosed);
    }
    // Where a month has numbers of its own, a quarter is the sum of its months: what is stuck in it must not tell
    // more of a month than that month does.
    let grain = rules.grain.min(Grain::Quarter);
    let inner: Vec<_> = Period::all(grain, quarter.year)
        .filter(|period| period.is_in(quarter))
        .collect();
    let municipalities = rules.municipalities.iter().cloned().map(Some);
    let places: Vec<_> = municipalities.chain([None]).collect();
    let conditions = Moment::CONDITIONS;
    // A line of cells for each municipality and condition.
    let counted = |moment: &Moment| {
        let period = Period::of(grain, moment.on)?;
        let place_of = place(&places, &moment.municipality).unwrap_or(places.len() - 1);
        let line = place_of * conditions.len() + place(&conditions, &moment.condition)?;
        Some((line, place(&inner, &period)?))
    };
    let stuck = ledger.moments.iter();
    let stuck = stuck.filter(|moment| moment.outcome == Outcome::Stuck);
    let cells = cells(
        places.len() * conditions.len(),
        inner.len(),
        stuck.filter_map(counted),
    );
    let lines = cells.chunks(conditions.len());
    let rows = places.into_iter().zip(lines).map(|(municipality, lines)| {
        let numbers = lines.iter().map(|cells| number(quarter, &inner, cells));
        let numbers: Vec<_> = numbers.collect();
        StuckRow {
            municipality,
            total: numbers.iter().map(|number| number.at_least()).sum(),
            numbers,
        }
    });
    let rows: Vec<StuckRow> = rows.collect();
    let column = |at: usize| rows.iter().map(|row| row.numbers[at].at_least()).sum();
    let totals: Vec<u32> = (0..conditions.len()).map(column).collect();
    Ok(Stuck {
        quarter,
        total: totals.iter().sum(),
        totals,
        rows,
    })
}
