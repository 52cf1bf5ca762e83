//! Numbers that may be shown: a chart, and the same numbers as a table, by month, quarter or year.

use super::chart::Chart;

use super::table::Table;
use super::{ledger, this_year, words};
use crate::components::{ActionKind, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{Choose, OneOf, Print, SaveTable};
use crate::route::Route;
use crate::session::use_session;
use ::counting::{Figures, Ledger, Period, figures};
use content::key;
use domain::{Date, Facility};
use leptos::prelude::*;
use sections::counting::{Grain, YearRules};

/// What the file is called.
const FILE: &str = "gesprekken.csv";

/// The years that something was counted in, and this one; the last one first.
pub(super) fn years(ledger: &Ledger, this: u16) -> Vec<(u16, String)> {
    let mut years = ledger.years();
    if !years.contains(&this) {
        years.push(this);
    }
    years.sort_unstable();
    let years = years.into_iter().rev();
    years.map(|year| (year, year.to_string())).collect()
}

/// The day on which the next numbers of a year come; `None` when all of it is closed.
fn next(grain: Grain, year: u16, today: Date) -> Option<Date> {
    let running = Period::all(grain, year).find(|period| !period.is_closed(today));
    running.map(Period::closes)
}

#[component]
pub(super) fn FiguresOfYear() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = ledger(session);
    let year = RwSignal::new(untrack(|| latest(&all.get(), session.today())));
    let wished = RwSignal::new(Grain::Quarter);
    let rules = Memo::new(move |_| all.with(|all| all.counting.rules(year.get())));
    let view = Memo::new(move |_| wished.get().max(rules.with(|rules| rules.grain)));
    let shown =
        Memo::new(move |_| all.with(|all| figures(all, year.get(), view.get(), session.today())));
    let views = move || {
        let finest = rules.with(|rules| rules.grain);
        let offered = Grain::ALL
            .iter()
            .copied()
            .filter(move |grain| *grain >= finest);
        offered
            .map(|grain| (grain, words::grain(lang, grain)))
            .collect::<Vec<_>>()
    };
    let some = Memo::new(move |_| {
        shown.with(|shown| {
            shown
                .as_ref()
                .is_some_and(|shown| !shown.periods.is_empty())
        })
    });
    let coming = move || {
        let on = next(view.get(), year.get(), session.today())?;
        let words = if some.get() {
            key::COUNTING_RUNNING_NEXT
        } else {
            key::COUNTING_RUNNING
        };
        Some(lang.fill(&words, &[("date", lang.day(on))]))
    };
    let of_years = move || years(&all.get(), this_year(session));
    view! {
        <div class="screen-only">
            <MergeFirst />
            <Choose label=key::COUNTING_YEAR id="counting-year" all=Signal::derive(of_years) chosen=year choose=Callback::new(move |one| year.set(one)) />
            <OneOf label=key::COUNTING_VIEW group="counting-view" all=Signal::derive(views)
                chosen=Signal::derive(move || Some(view.get())) choose=Callback::new(move |one| wished.set(one)) />
            <p>{coming} " " {lang.t(key::COUNTING_LATER)}</p>
        </div>
        {move || some.get().then(|| view! { <Shown year all shown rules /> })}
    }
}

/// The last year with a period that is closed, so that something is there to see.
fn latest(ledger: &Ledger, today: Date) -> u16 {
    let year = u16::try_from(domain::Datelike::year(&today)).unwrap_or_default();
    let has_numbers = |year: &u16| {
        let grain = ledger.counting.rules(*year).grain;
        Period::all(grain, *year)
            .next()
            .is_some_and(|first| first.is_closed(today))
    };
    let counted = ledger.years().into_iter().rev();
    counted
        .filter(|one| *one <= year)
        .find(has_numbers)
        .unwrap_or(year)
}

#[component]
fn MergeFirst() -> impl IntoView {
    let lang = use_lang();
    let file = use_navigation().href(&Route::File);
    view! {
        <Notice kind=NoticeKind::Calm>
            <p>{lang.t(key::COUNTING_MERGE_FIRST)}</p>
            <p><a href=file>{lang.t(key::COUNTING_MERGE)}</a></p>
        </Notice>
    }
}

#[component]
fn Shown(
    year: RwSignal<u16>,
    all: Memo<Ledger>,
    shown: Memo<Option<Figures>>,
    rules: Memo<YearRules>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let title = move || {
        let name = all.with(|all| all.counting.name.clone());
        let args = [
            ("name", name.into()),
            ("year", year.get().to_string().into()),
        ];
        lang.fill(&key::COUNTING_MOMENTS_OF, &args)
    };
    let by = move || rules.with(|rules| words::division(lang, rules.by));
    let table = move || Some(table(lang, shown.get()?, by()));
    let lines = Callback::new(move |()| table().map(|table| table.lines(lang)).unwrap_or_default());
    let made = move || lang.fill(&key::COUNTING_MADE, &[("date", lang.day(session.today()))]);
    view! {
        <div class="row screen-only">
            <Print kind=ActionKind::Primary />
            <SaveTable label=key::COUNTING_SAVE_TABLE saved=key::COUNTING_SAVED facility=Facility::SaveCalendar name=FILE lines />
        </div>
        <article class="sheet">
            <h2>{title}</h2>
            {move || shown.get().map(|shown| view! { <Chart shown /> })}
            <h3 class="section">{lang.t(key::COUNTING_TABLE)}</h3>
            {move || table().map(|table| table.view(lang))}
            <Rule />
            <p class="sheet__foot">{made}</p>
        </article>
    }
}

/// How the numbers are made, on paper too.
#[component]
pub(super) fn Rule() -> impl IntoView {
    let lang = use_lang();
    view! {
        <p class="small section">
            {lang.t(key::COUNTING_CELLS)} " " {lang.t(key::COUNTING_SUMS)} " " {lang.t(key::COUNTING_WHY)}
        </p>
    }
}

fn table(lang: Lang, shown: Figures, first: String) -> Table {
    let heads = shown.periods.iter();
    let heads = heads.map(|period| (words::short(lang, *period), words::period(lang, *period)));
    let heads = heads.collect();
    let rows = shown.rows.into_iter();
    let rows = rows.map(|row| (words::of(lang, row.of), row.numbers, row.total));
    Table {
        first,
        heads,
        rows: rows.collect(),
        totals: shown.totals,
        total: shown.total,
        is_wide: false,
    }
}
