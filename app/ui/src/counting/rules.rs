//! Whose counting it is, and what its numbers are made by; what two laptops do; old years.

use super::municipality::MunicipalityField;

use super::{ledger, this_year, words};
use crate::browser::page;
use crate::components::{Action, ActionKind, LinkButton, Notice, NoticeKind, Section};
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::navigation::use_navigation;
use crate::parts::{Choose, OneOf};
use crate::route::Route;
use crate::session::{Session, use_session};
use ::counting::Ledger;
use content::key;
use domain::{Change, Date, Datelike as _, Edit};
use leptos::prelude::*;
use sections::counting::{Counting, Division, Grain, MAX_MUNICIPALITIES, MAX_NAME, YearRules};
use sections::{CountedMoment, CountedShift, Kind};

/// The id of the place where it is asked whether a year may go.
const SURE: &str = "counting-sure";

/// Changes the settings of the counting.
fn edit(session: Session, edit: impl FnOnce(&mut Counting)) {
    let found = untrack(|| session.with(Counting::of));
    if let Some(mut counting) = found {
        edit(&mut counting);
        counting.edition = counting.edition.saturating_add(1);
        let entry = Some(counting.write());
        let id = Counting::ID;
        session.change(Edit::Entry { id, entry });
    }
}

/// Changes the rules of a year.
fn edit_year(session: Session, year: u16, change: impl FnOnce(&mut YearRules)) {
    edit(session, |counting| {
        let mut rules = counting.rules(year);
        change(&mut rules);
        counting.years.insert(year, rules);
    });
}

/// Whether numbers of a year may have been shown.
fn is_fixed(ledger: &Ledger, year: u16, today: Date) -> bool {
    ::counting::is_fixed(&ledger.counting.rules(year), year, today)
}

#[component]
pub(super) fn Rules() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let all = ledger(session);
    let name = move || all.with(|all| all.counting.name.clone());
    let typed = move |text: String| {
        let name: String = text.trim_start().chars().take(MAX_NAME).collect();
        let found = untrack(|| session.with(Counting::of));
        // Nameless it would stand on every sheet.
        if let Some(counting) = found.filter(|_| !name.is_empty()) {
            let edition = counting.edition.saturating_add(1);
            let renamed = Counting {
                name,
                edition,
                ..counting
            };
            let entry = Some(renamed.write());
            let id = Counting::ID;
            session.type_in("counting-name", Edit::Entry { id, entry });
        }
    };
    let file = use_navigation().href(&Route::File);
    view! {
        <div class="field">
            <label class="field__label" for="counting-name">{lang.t(key::COUNTING_NAME)}</label>
            <input id="counting-name" class="field__input" autocomplete="off" maxlength=MAX_NAME.to_string() prop:value=name
                on:input:target=move |event| typed(event.target().value()) on:blur=move |_| session.settle() />
        </div>
        <OfYear all />
        <Section title=Signal::derive(lang.t(key::COUNTING_TWO)) icon="users">
            <p>{lang.t(key::COUNTING_TWO_BODY)}</p>
            <div class="row"><LinkButton label=Signal::derive(lang.t(key::COUNTING_FILE_GO)) icon="file-text" href=file /></div>
        </Section>
        <Old all />
    }
}

/// What the numbers of a year are made by, while nothing of it was shown.
#[component]
fn OfYear(all: Memo<Ledger>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let this = untrack(|| this_year(session));
    let first = if all.with_untracked(|all| is_fixed(all, this, untrack(|| session.today()))) {
        this + 1
    } else {
        this
    };
    let year = RwSignal::new(first);
    let years = Signal::derive(move || {
        [this, this + 1]
            .map(|year| (year, year.to_string()))
            .to_vec()
    });
    let rules = Memo::new(move |_| all.with(|all| all.counting.rules(year.get())));
    let is_fixed = Memo::new(move |_| all.with(|all| is_fixed(all, year.get(), session.today())));
    let title = move || {
        lang.fill(
            &key::COUNTING_RULES_YEAR,
            &[("year", year.get().to_string().into())],
        )
    };
    let grains = move || {
        let all = Grain::ALL.iter();
        all.map(|one| (*one, words::grain(lang, *one)))
            .collect::<Vec<_>>()
    };
    let divisions = move || {
        let all = Division::ALL.iter();
        all.map(|one| (*one, words::division(lang, *one)))
            .collect::<Vec<_>>()
    };
    let fixed = move || {
        let args = [("year", year.get().to_string().into())];
        let said = rules.with(|rules| {
            let grain = words::grain(lang, rules.grain);
            let by = words::division(lang, rules.by);
            [grain, by].join(" · ")
        });
        view! { <p>{lang.fill(&key::COUNTING_RULES_FIXED, &args)}</p><p><b>{said}</b></p> }
    };
    view! {
        <Section title=Signal::derive(title) icon="calendar">
            <Choose label=key::COUNTING_YEAR id="counting-rules-year" all=years chosen=year choose=Callback::new(move |one| year.set(one)) />
            {move || if is_fixed.get() {
                fixed().into_any()
            } else {
                view! {
                    <OneOf label=key::COUNTING_NUMBERS_BY hint=Some(key::COUNTING_NUMBERS_BY_HINT) group="counting-grain" all=Signal::derive(grains)
                        chosen=Signal::derive(move || Some(rules.with(|rules| rules.grain)))
                        choose=Callback::new(move |one| edit_year(session, year.get_untracked(), |rules| rules.grain = one)) />
                    <OneOf label=key::COUNTING_DIVIDED hint=Some(key::COUNTING_BY_HINT) group="counting-by" all=Signal::derive(divisions)
                        chosen=Signal::derive(move || Some(rules.with(|rules| rules.by)))
                        choose=Callback::new(move |one| edit_year(session, year.get_untracked(), |rules| rules.by = one)) />
                    <Places rules year />
                }
                .into_any()
            }}
        </Section>
    }
}

/// The municipalities with a line of their own.
#[component]
fn Places(rules: Memo<YearRules>, year: RwSignal<u16>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let municipalities = use_municipalities();
    let add = Callback::new(move |code: String| {
        edit_year(session, year.get_untracked(), |rules| {
            if rules.municipalities.len() < MAX_MUNICIPALITIES {
                rules.municipalities.insert(code);
            }
        });
    });
    let rows = move || {
        let codes = rules.with(|rules| rules.municipalities.clone());
        let rows = codes.iter().cloned().map(|code| {
            let name = municipalities.name(&code);
            let remove = Callback::new(move |()| {
                edit_year(session, year.get_untracked(), |rules| {
                    rules.municipalities.remove(&code);
                });
            });
            view! {
                <li class="counted__row">
                    <span>{name}</span>
                    <Action label=Signal::derive(lang.t(key::COUNTING_REMOVE)) kind=ActionKind::Link run=remove />
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <h3 class="section">{lang.t(key::COUNTING_PLACES)}</h3>
        <p class="field__hint">{lang.t(key::COUNTING_PLACES_HINT)}</p>
        <ul class="counted">{rows}</ul>
        <MunicipalityField label=key::COUNTING_WHERE_SEARCH id="counting-places" choose=add />
    }
}

/// Taking away a year that is over.
#[component]
fn Old(all: Memo<Ledger>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let asked = RwSignal::new(None::<u16>);
    // The button that was pressed may be gone.
    let ask = move |year| {
        asked.set(year);
        page::focus(SURE);
    };
    let old = Memo::new(move |_| {
        let this = this_year(session);
        let years = all.with(Ledger::years).into_iter();
        years.filter(|year| *year < this).collect::<Vec<_>>()
    });
    let rows = move || {
        let rows = old.get().into_iter().map(|year| {
            let count = all.with(|all| of_year(all, year));
            let args = [("year", year.to_string().into()), ("count", count.into())];
            let remove = Signal::derive(move || lang.fill(&key::COUNTING_OLD_REMOVE, &[("year", year.to_string().into())]));
            view! {
                <li class="counted__row">
                    <span>{lang.fill(&key::COUNTING_OLD_YEAR, &args)}</span>
                    <Action label=remove kind=ActionKind::Link run=Callback::new(move |()| ask(Some(year))) />
                </li>
            }
        });
        rows.collect_view()
    };
    let sure = move || {
        asked.get().map(|year| {
            let words = lang.fill(&key::COUNTING_OLD_SURE, &[("year", year.to_string().into())]);
            let yes = Callback::new(move |()| {
                session.change(without(session, year));
                ask(None);
            });
            let no = Callback::new(move |()| ask(None));
            view! {
                <Notice kind=NoticeKind::Waiting><p>{words}</p></Notice>
                <div class="row">
                    <Action label=Signal::derive(lang.t(key::COUNTING_OLD_YES)) run=yes />
                    <Action label=Signal::derive(lang.t(key::COUNTING_OLD_NO)) kind=ActionKind::Primary run=no />
                </div>
            }
        })
    };
    view! {
        <Section title=Signal::derive(lang.t(key::COUNTING_OLD)) icon="trash">
            <p>{lang.t(key::COUNTING_OLD_BODY)}</p>
            {move || old.with(Vec::is_empty).then(|| view! { <p>{lang.t(key::COUNTING_OLD_NONE)}</p> })}
            <ul class="counted">{rows}</ul>
            <div id=SURE role="status" tabindex="-1">{sure}</div>
        </Section>
    }
}

fn of_year(ledger: &Ledger, year: u16) -> u32 {
    let moments = ledger.moments.iter().map(|one| one.on);
    let days = moments.chain(ledger.shifts.iter().map(|one| one.on));
    let count = days.filter(|day| day.year() == i32::from(year)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Takes away all of a year in one step. A merge with a laptop that still has it brings it back: nothing is lost.
fn without(session: Session, year: u16) -> Change {
    let of_counted = [CountedMoment::SECTION, CountedShift::SECTION];
    session.with(|dossier| {
        let all = dossier.entries.iter();
        let of_year = all.filter(|(id, entry)| {
            let is_of = entry.day.is_some_and(|day| day.year() == i32::from(year));
            of_counted.contains(&id.section) && is_of
        });
        let edits = of_year.map(|(id, _)| Edit::Entry {
            id: *id,
            entry: None,
        });
        edits.collect()
    })
}
