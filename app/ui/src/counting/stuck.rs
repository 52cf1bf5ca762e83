//! Where plans are stuck: a page of a quarter, for the meeting of the region, without one person in it.

use super::figures::Rule;

use super::table::Table;
use super::{ledger, words};
use crate::components::{ActionKind, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::municipalities::use_municipalities;
use crate::parts::{Choose, Print, SaveTable};
use crate::session::use_session;
use ::counting::{Ledger, NoStuck, Period, Stuck, TO_CATCH_UP, stuck};
use content::key;
use domain::calendar::minus_days;
use domain::{Date, Facility};
use leptos::prelude::*;
use sections::counting::{Grain, Moment};

/// What the file is called.
const FILE: &str = "knelpunten.csv";

/// The quarters that are closed, of the years that something was counted in; the last one first.
fn quarters(ledger: &Ledger, today: Date) -> Vec<Period> {
    let years = ledger.years().into_iter();
    let all = years.flat_map(|year| Period::all(Grain::Quarter, year));
    let mut over: Vec<_> = all.filter(|quarter| quarter.is_closed(today)).collect();
    over.reverse();
    over
}

#[component]
pub(super) fn StuckOfQuarter() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = ledger(session);
    let over = Memo::new(move |_| all.with(|all| quarters(all, session.today())));
    let chosen = RwSignal::new(untrack(|| over.with(|over| over.first().copied())));
    let offered = move || {
        let over = over.get().into_iter();
        over.map(|quarter| (Some(quarter), words::period(lang, quarter)))
            .collect::<Vec<_>>()
    };
    let found = Memo::new(move |_| {
        let quarter = chosen.get()?;
        Some((
            quarter,
            all.with(|all| stuck(all, quarter, session.today())),
        ))
    });
    let body = move || match found.get() {
        Some((_, Ok(shown))) => view! { <Shown shown all /> }.into_any(),
        Some((quarter, Err(NoStuck::OtherDivision))) => {
            let args = [("year", quarter.year.to_string().into())];
            view! { <p>{lang.fill(&key::COUNTING_STUCK_DIVISION, &args)}</p> }.into_any()
        }
        Some((_, Err(NoStuck::NotClosed))) | None => {
            // Within the days after it the quarter before is the one that comes next.
            let next = Period::of(Grain::Quarter, minus_days(session.today(), TO_CATCH_UP));
            let until = next.map(|next| {
                lang.fill(
                    &key::COUNTING_STUCK_NONE,
                    &[("date", lang.day(next.closes()))],
                )
            });
            view! { <p>{until}</p> }.into_any()
        }
    };
    view! {
        <p class="section screen-only">{lang.t(key::COUNTING_STUCK_INTRO)}</p>
        {move || (!over.with(Vec::is_empty)).then(|| view! {
            <div class="screen-only">
                <Choose label=key::COUNTING_STUCK_QUARTER id="counting-quarter" all=Signal::derive(offered) chosen choose=Callback::new(move |one| chosen.set(one)) />
            </div>
        })}
        {body}
    }
}

#[component]
fn Shown(shown: Stuck, all: Memo<Ledger>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let municipalities = use_municipalities();
    let quarter = shown.quarter;
    let (name, rules) =
        all.with(|all| (all.counting.name.clone(), all.counting.rules(quarter.year)));
    let title = lang.fill(
        &key::COUNTING_STUCK_OF,
        &[("quarter", words::period(lang, quarter).into())],
    );
    let by = lang.fill(&key::COUNTING_STUCK_BY, &[("name", name.into())]);
    let made = move || lang.fill(&key::COUNTING_MADE, &[("date", lang.day(session.today()))]);
    let place = move |code: Option<&str>| {
        code.map_or_else(
            || lang.text(&key::COUNTING_STUCK_OTHERS),
            |code| municipalities.name(code),
        )
    };
    let most = most(lang, &shown);
    let shown = StoredValue::new(shown);
    let table = move || shown.with_value(|shown| table(lang, shown, place));
    let lines = Callback::new(move |()| table().lines(lang));
    view! {
        {(rules.grain == Grain::Month).then(|| view! {
            <div class="screen-only"><Notice kind=NoticeKind::Calm><p>{lang.t(key::COUNTING_STUCK_MONTHS)}</p></Notice></div>
        })}
        <div class="row screen-only">
            <Print kind=ActionKind::Primary />
            <SaveTable label=key::COUNTING_SAVE_TABLE saved=key::COUNTING_SAVED facility=Facility::SaveCalendar name=FILE lines />
        </div>
        <article class="sheet">
            <h2>{title}</h2>
            <p>{by}</p>
            {most.map(|most| view! { <p>{most}</p> })}
            {move || table().view(lang)}
            <Rule />
            <p class="sheet__foot">{made}</p>
        </article>
    }
}

/// What is stuck most, in words; nothing while all of it is few.
fn most(lang: Lang, shown: &Stuck) -> Option<String> {
    let most = shown
        .totals
        .iter()
        .copied()
        .max()
        .filter(|most| *most > 0)?;
    let named = shown.totals.iter().zip(Moment::CONDITIONS);
    let named = named.filter(|(total, _)| **total == most);
    let named = named.map(|(_, condition)| words::condition(lang, condition));
    let what = named.collect::<Vec<_>>().join(", ");
    Some(lang.fill(&key::COUNTING_STUCK_LINE, &[("what", what.into())]))
}

/// A line per municipality: there may be many of those.
fn table(lang: Lang, shown: &Stuck, place: impl Fn(Option<&str>) -> String) -> Table {
    let heads = Moment::CONDITIONS.map(|condition| {
        let name = words::condition(lang, condition);
        (name.clone(), name)
    });
    let rows = shown.rows.iter().map(|row| {
        let name = place(row.municipality.as_deref());
        (name, row.numbers.clone(), row.total)
    });
    Table {
        first: lang.text(&key::COUNTING_STUCK_PLACE),
        heads: heads.to_vec(),
        rows: rows.collect(),
        totals: shown.totals.clone(),
        total: shown.total,
        is_wide: true,
    }
}
