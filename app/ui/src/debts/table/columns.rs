//! What each column of the file is: found by its name, or chosen.

use super::read::Opened;
use crate::components::{Choice, Select};
use crate::language::{Lang, use_lang};
use ::debts::table::{Column, Layout};
use ::table::Line;
use content::key;
use leptos::prelude::*;
use std::sync::Arc;

/// Folded where the creditor was found: what is taken can be seen in the lines below.
#[component]
pub(super) fn Columns(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let layout = opened.layout;
    let guess = layout.get_untracked();
    let is_known = guess.columns.contains(&Some(Column::Creditor));
    let taken = move || {
        let count = layout.with(|layout| layout.columns.iter().flatten().count());
        lang.fill(&key::DEBTS_COLUMNS_TAKEN, &[("count", count.into())])
    };
    let left = move || {
        let names = layout.with(|layout| {
            let left = layout.columns.iter().enumerate();
            let left =
                left.filter(|(at, column)| column.is_none() && says_any(opened, layout, *at));
            left.map(|(at, _)| called(lang, opened, layout, at))
                .collect::<Vec<_>>()
        });
        (!names.is_empty()).then(|| {
            let names = [("names", names.join(", ").into())];
            view! { <p>{lang.fill(&key::DEBTS_COLUMNS_LEFT, &names)}</p> }
        })
    };
    let above = move || {
        let count =
            layout.with(|layout| opened.lines.with_value(|lines| layout.above(lines).len()));
        (count > 0)
            .then(|| view! { <p>{lang.fill(&key::DEBTS_ABOVE, &[("count", count.into())])}</p> })
    };
    let fields = (0..guess.columns.len()).filter(|at| says_any(opened, &guess, *at));
    let fields = fields
        .map(|at| view! { <OneColumn opened at /> })
        .collect_view();
    view! {
        <h3 class="debts__heading">{lang.t(key::DEBTS_COLUMNS)}</h3>
        <p>{taken}</p>
        {left}
        {above}
        <details class="more" data-stays="true" open=!is_known>
            <summary class="more__summary">{lang.t(key::DEBTS_COLUMNS_CHOOSE)}</summary>
            <Head opened guess />
            <div class="debts-columns">{fields}</div>
        </details>
    }
}

/// Whether anything stands in a column.
fn says_any(opened: Opened, layout: &Layout, at: usize) -> bool {
    let says = |lines: &Arc<[Line]>| {
        layout
            .name(lines, at)
            .or(layout.example(lines, at))
            .is_some()
    };
    opened.lines.with_value(says)
}

/// The name of a column in the file, or its number.
fn called(lang: Lang, opened: Opened, layout: &Layout, at: usize) -> String {
    let name = opened
        .lines
        .with_value(|lines| layout.name(lines, at).map(str::to_owned));
    name.unwrap_or_else(|| {
        let number = [("number", (at + 1).into())];
        lang.fill(&key::DEBTS_COLUMN, &number)
    })
}

/// Whether a line has names and no debt.
#[component]
fn Head(opened: Opened, guess: Layout) -> impl IntoView {
    let lang = use_lang();
    let Opened { layout, lines, .. } = opened;
    let head = guess.head.unwrap_or_default();
    let line = lines.with_value(|lines| lines.get(head).map(|line| line.number));
    let has_head = Memo::new(move |_| layout.with(|layout| layout.head.is_some()));
    let chosen = move |is: bool| layout.update(|layout| layout.head = is.then_some(head));
    let label = move || lang.fill(&key::DEBTS_HEAD, &[("line", line.unwrap_or(1).into())]);
    view! {
        <div class="choices">
            <Choice checked=has_head chosen>{label}</Choice>
        </div>
    }
}

#[component]
fn OneColumn(opened: Opened, at: usize) -> impl IntoView {
    let lang = use_lang();
    let Opened {
        layout,
        lines,
        words,
        ..
    } = opened;
    let label = Signal::derive(move || layout.with(|layout| called(lang, opened, layout, at)));
    let example = layout.with_untracked(|layout| {
        lines.with_value(|lines| layout.example(lines, at).map(str::to_owned))
    });
    let hint = example.map(|text| lang.fill(&key::DEBTS_COLUMN_EXAMPLE, &[("text", text.into())]));
    let all = Signal::derive(move || {
        let none = (None, lang.text(&key::DEBTS_COLUMN_NOT));
        let columns = Column::ALL.iter().map(|column| {
            (
                Some(*column),
                words.with(|words| words.0.written(column.name()).to_owned()),
            )
        });
        [none].into_iter().chain(columns).collect::<Vec<_>>()
    });
    let chosen =
        Memo::new(move |_| layout.with(|layout| layout.columns.get(at).copied().flatten()));
    let choose = Callback::new(move |column| layout.update(|layout| layout.choose(at, column)));
    view! { <Select label id=format!("debts-column-{at}") hint all chosen choose /> }
}
