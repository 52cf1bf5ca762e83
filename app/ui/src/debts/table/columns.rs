//! What each column of the file is: found by its name, or chosen.

use super::read::Opened;
use super::said::{joined, titled};
use crate::components::Select;
use crate::language::{Lang, use_lang};
use ::debts::table::{Column, Layout, NEAR_TOP};
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
    let all = Memo::new(move |_| {
        layout.with(|layout| {
            (0..layout.columns.len())
                .filter(|at| says_any(opened, layout, *at))
                .collect::<Vec<_>>()
        })
    });
    let fields = move || view! { <For each=move || all.get() key=|at| *at let:at><OneColumn opened at /></For> };
    view! {
        <h3 class="debts__heading">{lang.t(key::DEBTS_COLUMNS)}</h3>
        <p>{taken}</p>
        {left}
        {above}
        <details class="more" data-stays="true" open=!is_known>
            <summary class="more__summary">{lang.t(key::DEBTS_COLUMNS_CHOOSE)}</summary>
            <Head opened />
            <div class="debts-columns">{fields()}</div>
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

/// Which line has the names, and no debt.
#[component]
fn Head(opened: Opened) -> impl IntoView {
    let lang = use_lang();
    let Opened {
        layout,
        lines,
        words,
        ..
    } = opened;
    let all = Signal::derive(move || {
        let none = (None, lang.text(&key::DEBTS_HEAD_NONE));
        let heads = lines.with_value(|lines| {
            let near = lines.iter().enumerate().take(NEAR_TOP);
            near.map(|(at, line)| (Some(at), titled(lang, line.number, &joined(line))))
                .collect::<Vec<_>>()
        });
        [none].into_iter().chain(heads).collect::<Vec<_>>()
    });
    let chosen = Memo::new(move |_| layout.with(|layout| layout.head));
    let choose = Callback::new(move |head| {
        let words = words.get_untracked().0;
        layout.set(lines.with_value(|lines| Layout::with_head(lines, head, &words)));
    });
    view! { <Select label=Signal::derive(lang.t(key::DEBTS_HEAD)) id="debts-head".to_owned() all chosen choose /> }
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
    let hint = Signal::derive(move || {
        let example = layout
            .with(|layout| lines.with_value(|lines| layout.example(lines, at).map(str::to_owned)));
        example
            .map(|text| lang.fill(&key::DEBTS_COLUMN_EXAMPLE, &[("text", text.into())]))
            .unwrap_or_default()
    });
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
    view! { <Select label id=format!("debts-column-{at}") hint=Some(hint) all chosen choose /> }
}
