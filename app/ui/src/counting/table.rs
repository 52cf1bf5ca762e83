//! A table of numbers with its sums: on the screen and on paper, and the same as a file.

use crate::language::Lang;
use ::counting::{Number, at_least};
use ::table::Field;
use content::key;
use leptos::prelude::*;

/// From this number of columns on they stand close together on paper.
const MANY: usize = 7;

/// A table, in words.
pub(super) struct Table {
    /// What the first column holds.
    pub(super) first: String,
    /// The other columns: as short as there is room, and whole for a file.
    pub(super) heads: Vec<(String, String)>,
    /// The lines, each with its name and its sum.
    pub(super) rows: Vec<(String, Vec<Number>, u32)>,
    pub(super) totals: Vec<u32>,
    pub(super) total: u32,
    /// Names of any length over small numbers.
    pub(super) is_wide: bool,
}

impl Table {
    pub(super) fn view(&self, lang: Lang) -> AnyView {
        let together = || lang.text(&key::COUNTING_TOGETHER);
        // Of one column the sum is the column.
        let has_total = self.heads.len() > 1;
        let sum = move |total| has_total.then(|| view! { <td><b>{at_least(total)}</b></td> });
        let heads = self.heads.iter();
        let heads = heads.map(|(short, _)| view! { <th scope="col">{short.clone()}</th> });
        let rows = self.rows.iter().map(|(name, numbers, total)| {
            let cells = numbers.iter();
            let cells = cells.map(|number| view! { <td>{number.printed()}</td> });
            view! { <tr><th scope="row">{name.clone()}</th>{cells.collect_view()}{sum(*total)}</tr> }
        });
        let totals = self.totals.iter();
        let totals = totals.map(|total| view! { <td><b>{at_least(*total)}</b></td> });
        let is_many = !self.is_wide && self.heads.len() >= MANY;
        view! {
            <div class="counts-scroll" tabindex="0" role="region" aria-label=lang.text(&key::COUNTING_TABLE)>
                <table class="counts" data-wide=self.is_wide.then_some("true") data-many=is_many.then_some("true")>
                    <thead><tr>
                        <th scope="col">{self.first.clone()}</th>
                        {heads.collect_view()}
                        {has_total.then(|| view! { <th scope="col">{together()}</th> })}
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot><tr><th scope="row">{together()}</th>{totals.collect_view()}{sum(self.total)}</tr></tfoot>
                </table>
            </div>
        }
        .into_any()
    }

    pub(super) fn lines(&self, lang: Lang) -> Vec<Vec<Field>> {
        let together = || lang.text(&key::COUNTING_TOGETHER);
        let heads = self.heads.iter().map(|(_, whole)| whole.clone());
        let first = [self.first.clone()].into_iter();
        let head = names(first.chain(heads).chain([together()]));
        let line = |name: String, numbers: Vec<String>, total: u32| {
            let numbers = numbers.into_iter().chain([total.to_string()]);
            let numbers = numbers.map(Field::Number);
            [Field::Text(name)].into_iter().chain(numbers).collect()
        };
        let rows = self.rows.iter().map(|(name, numbers, total)| {
            let numbers = numbers.iter().copied().map(Number::plain);
            line(name.clone(), numbers.collect(), *total)
        });
        let sums = self.totals.iter().map(u32::to_string).collect();
        let last = line(together(), sums, self.total);
        [head].into_iter().chain(rows).chain([last]).collect()
    }
}

/// A line of names.
pub(super) fn names(all: impl IntoIterator<Item = String>) -> Vec<Field> {
    all.into_iter().map(Field::Text).collect()
}
