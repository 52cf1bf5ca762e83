//! Which debt on the list each line of a table is about.

use super::Words;
use super::cell::cell;
use super::proposal::{Fault, Read};
use crate::Numbered;
use domain::fold;
use sections::Debt;
use std::collections::BTreeMap;

/// Whether a line is about a debt.
type Rule<'a> = &'a dyn Fn(&Read, &Debt) -> bool;

/// For each line the debt on the list that it is about, by place. None is taken twice: first by the lines that change
/// nothing, then by those with its reference, then by the only one of its creditor, where one of the two has no
/// reference.
pub(super) fn pairs(
    read: &[Result<Read, Fault>],
    debts: &[Numbered],
    words: &Words,
) -> Vec<Option<usize>> {
    let mut left = BTreeMap::<String, Vec<usize>>::new();
    for (at, (_, debt)) in debts.iter().enumerate() {
        left.entry(fold(&debt.creditor)).or_default().push(at);
    }
    let mut found = vec![None; read.len()];
    let is_same = |read: &Read, debt: &Debt| {
        let (after, _) = read.on(debt);
        read.said
            .iter()
            .all(|column| cell(&after, *column, words) == cell(debt, *column, words))
    };
    let has_reference = |read: &Read, debt: &Debt| reference(debt) == reference(&read.debt);
    let rules: [Rule; 2] = [&is_same, &has_reference];
    for (is_first, rule) in [true, false].into_iter().zip(rules) {
        for (read, found) in read.iter().zip(&mut found) {
            let Ok(read) = read else { continue };
            let creditor = fold(&read.debt.creditor);
            // A line without a name is about a debt only when it says the same of one without a name.
            if found.is_some() || creditor.is_empty() && !is_first {
                continue;
            }
            let Some(left) = left.get_mut(&creditor) else {
                continue;
            };
            let at = left.iter().position(|at| rule(read, &debts[*at].1));
            *found = at.map(|at| left.remove(at));
        }
    }
    let mut open = BTreeMap::<String, Vec<usize>>::new();
    for (at, read) in read.iter().enumerate() {
        if let (Ok(read), None) = (read, found[at]) {
            open.entry(fold(&read.debt.creditor)).or_default().push(at);
        }
    }
    for (creditor, lines) in open {
        let ([line], Some([at])) = (&lines[..], left.get(&creditor).map(Vec::as_slice)) else {
            continue;
        };
        let may_be = read[*line]
            .as_ref()
            .is_ok_and(|read| is_near(&read.debt, &debts[*at].1));
        if may_be && !creditor.is_empty() {
            found[*line] = Some(*at);
        }
    }
    found
}

/// A reference without what makes no difference; spreadsheets take zeros away in front.
fn reference(debt: &Debt) -> String {
    let folded = fold(&debt.reference).replace(' ', "");
    folded.trim_start_matches('0').to_owned()
}

/// Whether one of two has no reference, so that they may be one debt.
pub(super) fn is_near(one: &Debt, other: &Debt) -> bool {
    one.reference.trim().is_empty() || other.reference.trim().is_empty()
}
