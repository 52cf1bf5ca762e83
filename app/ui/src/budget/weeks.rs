//! "Je eerste weken buiten": what there is until the first money comes, and what to do.

use super::picture::Picture;
use super::start::{ADVANCE, DECISION, checked, is_release_unknown, weeks};
use super::{edit, read};
use crate::browser::intl::DateStyle;
use crate::components::{ActionKind, Back, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::sheet::Sheet;
use crate::parts::{AmountField, OneOf, Print, TypedDay};
use crate::route::{BudgetPart, Route};
use crate::session::{Session, use_session};
use ::budget::{Event, FirstWeeks, Start, Week, totals};
use content::key::{self, Key};
use domain::calendar::minus_days;
use domain::{Cents, Date, Help, TaskRef, Theme};
use leptos::prelude::*;
use sections::budget::Budget;
use sections::people::Said;
use sections::{FilledAmount, Person};

/// The step that asks for food and money for the first days.
const FOOD: &str = "wi-19";

#[component]
pub(super) fn WeeksPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let found = Memo::new(move |_| weeks(session));
    let needs_food = Memo::new(move |_| found.with(|(start, _)| start.living.known == Cents::ZERO));
    let budget = Route::Budget(BudgetPart::Month);
    let month = navigation.href(&budget);
    let shown = move || {
        if needs_food.get() {
            let href = month.clone();
            return view! {
                <p class="section">{lang.t(key::WEEKS_FOOD_NONE)}</p>
                <p><a href=href>{lang.t(key::WEEKS_FOOD_WAY)}</a></p>
            }
            .into_any();
        }
        view! {
            <div class="row"><Print kind=ActionKind::Primary /></div>
            <Sheet lang><Through found /></Sheet>
        }
        .into_any()
    };
    view! {
        <Page title=Signal::derive(lang.t(key::WEEKS_TITLE)) intro=Signal::derive(lang.t(key::WEEKS_INTRO)) back=Back(budget, key::BUDGET_BACK)>
            <div class="screen-only"><Fields session /></div>
            {shown}
        </Page>
    }
}

/// What somebody has, and whether the papers are there.
#[component]
fn Fields(session: Session) -> impl IntoView {
    let lang = use_lang();
    let amount =
        move |read_one: fn(&Budget) -> FilledAmount| Memo::new(move |_| read_one(&read(session).1));
    let type_in = move |name: &'static str, set: fn(&mut Budget, FilledAmount)| {
        Callback::new(move |amount| {
            session.type_in(name, edit(session, |budget| set(budget, amount)));
        })
    };
    let all = Signal::derive(move || {
        let all = [
            (Some(true), key::WEEKS_PAPERS_YES),
            (Some(false), key::WEEKS_PAPERS_NO),
            (None, key::WEEKS_PAPERS_UNKNOWN),
        ];
        all.map(|(one, words)| (one, lang.text(&words))).to_vec()
    });
    let papers = Memo::new(move |_| Some(read(session).1.has_papers));
    let choose =
        Callback::new(move |one| session.change(edit(session, |budget| budget.has_papers = one)));
    let paid = Memo::new(move |_| read(session).1.paid_on);
    let pay = Callback::new(move |day| {
        session.type_in("weeks-paid", edit(session, |budget| budget.paid_on = day));
    });
    view! {
        <AmountField label=key::WEEKS_GATE hint=Some(key::WEEKS_GATE_HINT) name="weeks-gate".into() filled=amount(|budget| budget.gate.clone())
            typed=type_in("weeks-gate", |budget, amount| budget.gate = amount) />
        <AmountField label=key::WEEKS_HELP hint=Some(key::WEEKS_HELP_HINT) name="weeks-help".into() filled=amount(|budget| budget.help.clone())
            typed=type_in("weeks-help", |budget, amount| budget.help = amount) />
        <OneOf label=key::WEEKS_PAPERS group="weeks-papers" all chosen=papers choose />
        <TypedDay label=key::WEEKS_PAID name="weeks-paid".into() written=paid.into() typed=pay over=None />
    }
}

/// How somebody comes through: in words, what to do, as a picture, and week by week.
#[component]
fn Through(found: Memo<(Start, FirstWeeks)>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let weeks = Memo::new(move |_| found.with(|(_, found)| found.weeks.clone()));
    let is_short = Memo::new(move |_| found.with(|(_, found)| found.lasts_until.is_some()));
    let bills = Memo::new(move |_| totals(&read(session).1).month.fixed.known);
    let rows = move || {
        let weeks: Vec<(usize, Week)> = (1..).zip(weeks.get()).collect();
        let alike = weeks.chunk_by(|(_, one), (_, next)| is_like(one, next));
        let rows = alike.map(|weeks| row(lang, weeks));
        rows.collect_view()
    };
    view! {
        <div class="debts__sum sheet__part">{move || said(lang, session, &found.get())}</div>
        {move || is_short.get().then(|| view! { <ToDo /> })}
        {move || (bills.get() > Cents::ZERO).then(|| {
            let args = [("sum", lang.money(bills.get()).into())];
            view! { <p class="sheet__part">{lang.fill(&key::WEEKS_BILLS, &args)}</p> }
        })}
        <Section title=Signal::derive(lang.t(key::WEEKS_LIST))>
            <Picture weeks />
            <ol class="weeks__list">{rows}</ol>
            <p class="small">{lang.t(key::WEEKS_LONG)}</p>
            {checked().map(|day| {
                let args = [("date", lang.date(day, DateStyle::Long).into())];
                view! { <p class="small muted">{lang.fill(&key::WEEKS_SOURCE, &args)}</p> }
            })}
        </Section>
    }
}

/// Until when it lasts, and what is not known.
fn said(
    lang: Lang,
    session: Session,
    (start, found): &(Start, FirstWeeks),
) -> impl IntoView + use<> {
    let day = |key: Key, date: Date| lang.fill(&key, &[("date", lang.day(date))]);
    let mut all = vec![match found.lasts_until {
        None => lang.text(&key::WEEKS_ENOUGH),
        Some(first) if first == start.release => lang.text(&key::WEEKS_FROM_BEGIN),
        Some(first) => day(key::WEEKS_UNTIL, minus_days(first, 1)),
    }];
    if found.unknown > 0 {
        all.push(lang.fill(&key::WEEKS_UNKNOWN, &[("count", found.unknown.into())]));
    }
    if is_release_unknown(session) {
        all.push(day(key::WEEKS_RELEASE_UNKNOWN, start.release));
    }
    let all = all.into_iter().map(|sentence| view! { <p>{sentence}</p> });
    all.collect_view()
}

/// What to do, in this order: each with the way there.
#[component]
fn ToDo() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let names = Memo::new(move |_| {
        let said_yes =
            |one: &Person| one.said == Said::Yes && one.helps.contains(&Help::Money) && !one.apart;
        session.with(|dossier| {
            let all = sections::all::<Person>(dossier).map(|(_, one)| one);
            all.filter(said_yes).map(|one| one.name).collect::<Vec<_>>()
        })
    });
    let step = move |id: &str, words: Key| {
        let task = TaskRef::Catalogue(id.into());
        session
            .planned(&task)
            .map(|_| (lang.text(&words), Route::of_task(&task)))
    };
    let rows = move || {
        let people = names.with(|names| match names.as_slice() {
            [] => lang.text(&key::WEEKS_DO_NO_PEOPLE),
            names => lang.fill(&key::WEEKS_DO_PEOPLE, &[("names", names.join(", ").into())]),
        });
        let all = [
            step(ADVANCE, key::WEEKS_DO_ADVANCE),
            step(FOOD, key::WEEKS_DO_FOOD),
            Some((people, Route::Theme(Theme::Network))),
            step(DECISION, key::WEEKS_DO_DECISION),
        ];
        let rows = all.into_iter().flatten().map(|(words, route)| {
            let href = navigation.href(&route);
            view! { <li><a href=href>{words}</a></li> }
        });
        rows.collect_view()
    };
    view! {
        <section class="sheet__part">
            <h2 class="sheet__heading">{lang.t(key::WEEKS_DO)}</h2>
            <ol class="letters__steps">{rows}</ol>
        </section>
    }
}

/// Whether a week is as the one before, so that one line is enough for both.
fn is_like(one: &Week, next: &Week) -> bool {
    let of = |week: &Week| (week.need, week.covered, week.lack, week.may_be_paid);
    of(one) == of(next) && next.events.is_empty()
}

/// A week, or several that are alike, in words: what it takes, what there is, what may happen.
fn row(lang: Lang, weeks: &[(usize, Week)]) -> Option<impl IntoView + use<>> {
    let ((number, week), (last_number, last)) = (weeks.first()?, weeks.last()?);
    let date = |day: Date| lang.date(day, DateStyle::Long).into();
    let money = |key: Key, cents: Cents| lang.fill(&key, &[("sum", lang.money(cents).into())]);
    let title = if number == last_number {
        lang.fill(&key::WEEKS_WEEK, &[("number", (*number).into())])
    } else {
        let args = [("first", (*number).into()), ("last", (*last_number).into())];
        lang.fill(&key::WEEKS_MANY, &args)
    };
    let dates = if week.from == last.to {
        lang.date(week.from, DateStyle::Long)
    } else {
        lang.fill(
            &key::WEEKS_DATES,
            &[("from", date(week.from)), ("to", date(last.to))],
        )
    };
    let lack = match (week.lack > Cents::ZERO, week.may_be_paid) {
        (false, _) => lang.text(&key::WEEKS_FINE),
        (true, false) => money(key::WEEKS_LACK, week.lack),
        (true, true) => money(key::WEEKS_LACK_MOST, week.lack),
    };
    let events = week.events.iter().map(|event| {
        let (key, day) = match *event {
            Event::AdvanceFrom(day) => (key::WEEKS_ADVANCE_FROM, day),
            Event::AdvanceBy(day) => (key::WEEKS_ADVANCE_BY, day),
            Event::DecisionFrom(day) => (key::WEEKS_DECISION_FROM, day),
            Event::DecisionBy(day) => (key::WEEKS_DECISION_BY, day),
            Event::Paid(day) => (key::WEEKS_PAID_ON, day),
        };
        lang.fill(&key, &[("date", date(day))])
    });
    let lines = [
        money(key::WEEKS_NEED, week.need),
        money(key::WEEKS_COVERED, week.covered),
        lack,
    ];
    let lines = lines
        .into_iter()
        .chain(events)
        .collect::<Vec<_>>()
        .join(". ")
        .replace("..", ".");
    Some(view! { <li><b>{title}</b> " " <span class="muted">{dates}</span> <br /> {lines}</li> })
}
