//! "Wat er veranderde": what was done since the last "ik ben klaar", and the bin.

use crate::browser::intl::DateStyle;
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Icon, Page, Section, Width};
use crate::keeper::Kept;
use crate::language::{Lang, use_lang};
use crate::parts::difference::{self, values};
use crate::route::Route;
use crate::session::{Session, use_session};
use content::{Arg, key};
use domain::history::{History, Line, Part, Removed, history};
use domain::{Change, Date};
use leptos::prelude::*;
use sections::conversation::done_together;

/// Where the page says that something is back; gets the focus, since the button that had it is gone.
const SAID: &str = "history-said";

#[component]
pub(crate) fn HistoryPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let told =
        Memo::new(move |_| session.steps(|steps| session.with(|dossier| history(steps, dossier))));
    let is_back = RwSignal::new(false);
    let put_back = Callback::new(move |change: Change| {
        session.change(change);
        is_back.set(true);
        page::focus(SAID);
    });
    view! {
        <Page title=Signal::derive(lang.t(key::HISTORY_TITLE)) width=Width::Narrow back=Back(Route::Plan, key::BACK_PLAN)>
            <p id=SAID class="changes__said" role="status" tabindex="-1">{move || is_back.get().then(|| lang.text(&key::HISTORY_IS_BACK))}</p>
            {move || told.with(|told| all(lang, session, told, put_back))}
        </Page>
    }
}

fn all(lang: Lang, session: Session, told: &History, put_back: Callback<Change>) -> AnyView {
    if told.lines.is_empty() && told.bin.is_empty() {
        return view! {
            <div class="section prose">
                <p>{lang.t(key::HISTORY_NONE)}</p>
                <p>{lang.t(key::HISTORY_UNTIL)}</p>
            </div>
        }
        .into_any();
    }
    let together = session.steps(done_together);
    let days = told.lines.chunk_by(|one, next| one.on == next.on);
    let days = days.map(|day| day_section(lang, session, day, (&together, put_back)));
    view! {
        <p class="page__intro">{lang.t(key::HISTORY_INTRO)}</p>
        {(!told.bin.is_empty()).then(|| bin(lang, &told.bin, put_back))}
        {days.collect_view()}
        <p class="section muted">{lang.t(key::HISTORY_UNTIL)}</p>
    }
    .into_any()
}

fn bin(lang: Lang, removed: &[Removed], put_back: Callback<Change>) -> AnyView {
    let rows = removed.iter().map(|one| {
        let name = values::name(lang, &one.subject, "");
        let text = values::of(lang, &one.subject, &one.held);
        let on = lang.date(one.on, DateStyle::Long);
        let on = lang.fill(&key::HISTORY_REMOVED_ON, &[("date", on.into())]);
        view! {
            <li class="changes__row">
                <div class="changes__what">
                    <p class="changes__name">{name}</p>
                    <p class="changes__text">{text}</p>
                    <p class="muted">{on}</p>
                </div>
                <Way label=key::HISTORY_GIVE_BACK back=one.back.clone() put_back />
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <Section title=Signal::derive(lang.t(key::HISTORY_BIN)) icon="trash">
            <p class="section__hint">{lang.t(key::HISTORY_BIN_HINT)}</p>
            <ul class="changes">{rows}</ul>
        </Section>
    }
    .into_any()
}

fn day_section(
    lang: Lang,
    session: Session,
    day: &[Line],
    (together, put_back): (&[bool], Callback<Change>),
) -> AnyView {
    let on = day.first().map(|line| line.on);
    let title = Signal::derive(move || on.map(|on| named(lang, session, on)).unwrap_or_default());
    let rows = day.iter().map(|line| {
        let is_together = together.get(line.first).is_some_and(|is| *is);
        row(lang, line, is_together, put_back)
    });
    let rows = rows.collect_view();
    view! {
        <Section title icon="clock">
            <ul class="changes">{rows}</ul>
        </Section>
    }
    .into_any()
}

fn named(lang: Lang, session: Session, on: Date) -> String {
    let date = lang.day(on);
    if on == session.today() {
        lang.fill(&key::ROAD_TODAY, &[("date", date)])
    } else {
        lang.date(on, DateStyle::Full)
    }
}

fn row(lang: Lang, line: &Line, is_together: bool, put_back: Callback<Change>) -> AnyView {
    let what = match line.parts.as_slice() {
        [part] => difference::change(lang, part),
        parts => many(lang, parts),
    };
    view! {
        <li class="changes__row">
            <div class="changes__what">
                {what}
                {is_together.then(|| view! { <p><span class="pill">{lang.t(key::HISTORY_TOGETHER)}</span></p> })}
            </div>
            <Way label=key::HISTORY_PUT_BACK back=line.back.clone() put_back />
        </li>
    }
    .into_any()
}

/// What an event or a file changed at once, behind one click.
fn many(lang: Lang, parts: &[Part]) -> AnyView {
    let count = Arg::from(parts.len());
    let rows = parts.iter().map(|part| {
        let part = difference::change(lang, part);
        view! { <li class="changes__part">{part}</li> }
    });
    let rows = rows.collect_view();
    let is_back = parts.iter().all(Part::is_back);
    view! {
        <details class="more" data-stays="true">
            <summary class="more__summary">
                <Icon name="list" />
                {lang.fill(&key::HISTORY_MANY, &[("count", count)])}
            </summary>
            <ul class="changes">{rows}</ul>
        </details>
        {is_back.then(|| view! { <p class="changes__text">{lang.t(key::HISTORY_MANY_BACK)}</p> })}
    }
    .into_any()
}

/// The button, where there is a way back. None in a tab that only looks on.
#[component]
fn Way(label: key::Key, back: Option<Change>, put_back: Callback<Change>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    move || {
        let back = back.clone().filter(|_| session.kept() != Kept::Follows);
        back.map(|change| {
            let run = Callback::new(move |()| put_back.run(change.clone()));
            view! { <Action label=Signal::derive(lang.t(label)) kind=ActionKind::Quiet icon="arrow-back-up" run /> }
        })
    }
}
