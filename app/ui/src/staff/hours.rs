//! Who comes to this place, when and for what.

use super::field::{Faults, Field, Kind, number};
use super::hours_days::{DaysOff, Repeat, StartTime};
use crate::browser::{clock, page};
use crate::components::{Action, ActionKind, Choice, LinkButton};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::TypedDay;
use crate::parts::hours::{how_often, times};
use crate::profile::{Institution, use_institution};
use crate::route::{HoursPart, Route};
use content::key;
use domain::{Comes, Date, Hours, ProfileSpot, Theme, TimeOfDay};
use leptos::prelude::*;

/// The field of the profile.
pub(super) const LIST: &str = "hours";

#[component]
pub(super) fn HoursForm() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let navigation = use_navigation();
    // Raised when other hours stand in the rows, so that each is made anew.
    let round = RwSignal::new(0_u32);
    let added = RwSignal::new(None::<usize>);
    let count = move || untrack(|| institution.draft().hours.len());
    let add = Callback::new(move |()| {
        institution.edit(|draft| {
            let id = draft.hours.iter().map(|hours| hours.id).max();
            draft
                .hours
                .push(new(id.unwrap_or_default().saturating_add(1)));
        });
        added.set(Some(count() - 1));
        round.update(|round| *round += 1);
        page::focus(&format!("{LIST}-{}--name", count() - 1));
    });
    let rows = move || {
        round.track();
        let rows = (0..count()).map(|entry| {
            let is_new = added.get_untracked() == Some(entry);
            view! { <One entry round is_new /> }
        });
        rows.collect_view()
    };
    let is_empty = move || institution.draft().hours.is_empty();
    view! {
        <p class="section">{lang.t(key::STAFF_VISITING_BODY)}</p>
        {move || is_empty().then(|| view! { <p class="section muted">{lang.t(key::STAFF_VISITING_NONE)}</p> })}
        {rows}
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::STAFF_VISITING_ADD)) icon="plus" kind=ActionKind::Primary run=add />
            <LinkButton label=Signal::derive(lang.t(key::STAFF_VISITING_SEE)) icon="calendar" href=navigation.href(&Route::Hours(HoursPart::Coming(None))) />
        </div>
    }
}

fn new(id: u16) -> Hours {
    Hours {
        id,
        first: clock::today(),
        at: TimeOfDay::of_minutes(9 * 60).unwrap_or_default(),
        minutes: 60,
        ..Hours::default()
    }
}

/// Reads one entry of the draft; a row that is on its way out reads an empty one.
pub(super) fn read<T>(institution: Institution, entry: usize, get: impl FnOnce(&Hours) -> T) -> T {
    let draft = institution.draft();
    let empty = Hours::default();
    get(draft.hours.get(entry).unwrap_or(&empty))
}

pub(super) fn edit(institution: Institution, entry: usize, edit: impl FnOnce(&mut Hours)) {
    institution.edit(|draft| {
        if let Some(hours) = draft.hours.get_mut(entry) {
            edit(hours);
        }
    });
}

/// One value as text.
#[component]
fn Text(
    entry: usize,
    part: &'static str,
    label: key::Key,
    #[prop(optional)] hint: Option<key::Key>,
    #[prop(default = Kind::Line)] kind: Kind,
    get: fn(&Hours) -> String,
    set: fn(&mut Hours, String),
) -> impl IntoView {
    let institution = use_institution();
    view! {
        <Field spot=ProfileSpot::within(LIST, entry, part) label hint kind
            value=Signal::derive(move || read(institution, entry, get))
            typed=Callback::new(move |text| edit(institution, entry, |hours| set(hours, text))) />
    }
}

#[component]
fn One(entry: usize, round: RwSignal<u32>, is_new: bool) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let heading = move || {
        read(institution, entry, |hours| {
            let name = hours.name.trim();
            if name.is_empty() {
                return lang.text(&key::STAFF_VISITING_NEW);
            }
            let often = hours.repeat.as_ref().map(|rule| how_often(lang, rule));
            let often = often.unwrap_or_else(|| lang.text(&key::STAFF_VISITING_ONCE));
            format!("{name}: {often}, {}", times(lang, hours))
        })
    };
    let remove = Callback::new(move |()| {
        institution.edit(|draft| drop(draft.hours.remove(entry)));
        round.update(|round| *round += 1);
        page::focus_heading();
    });
    let still = Callback::new(move |()| {
        edit(institution, entry, |hours| {
            hours.checked = Some(clock::today());
        });
    });
    let checked = move || {
        let day = read(institution, entry, |hours| hours.checked)?;
        Some(lang.fill(&key::STAFF_VISITING_CHECKED, &[("date", lang.day(day))]))
    };
    view! {
        <details class="more staff-note" open=is_new>
            <summary class="more__summary">{heading}</summary>
            <Text entry part="name" label=key::STAFF_VISITING_NAME get=|hours| hours.name.clone() set=|hours, text| hours.name = text />
            <Who entry />
            <Text entry part="offers" label=key::STAFF_VISITING_OFFERS get=|hours| hours.offers.clone() set=|hours, text| hours.offers = text />
            <Themes entry />
            <Text entry part="languages" label=key::STAFF_VISITING_LANGUAGES hint=key::STAFF_VISITING_LANGUAGES_HINT
                get=|hours| hours.languages.join(", ") set=|hours, text| hours.languages = codes(&text) />
            <Day entry label=key::STAFF_VISITING_FIRST part="first" get=|hours| Some(hours.first) set=first />
            <StartTime entry />
            <Text entry part="minutes" label=key::STAFF_VISITING_MINUTES kind=Kind::Number
                get=|hours| hours.minutes.to_string() set=|hours, text| hours.minutes = number(&text) />
            <Repeat entry />
            <Day entry label=key::STAFF_VISITING_LAST part="last" get=|hours| hours.last set=|hours, day| hours.last = day />
            <Choice checked=Signal::derive(move || read(institution, entry, |hours| hours.on_holidays))
                chosen=move |is| edit(institution, entry, |hours| hours.on_holidays = is)>{lang.t(key::STAFF_VISITING_HOLIDAYS)}</Choice>
            <p class="field__hint">{lang.t(key::STAFF_VISITING_HOLIDAYS_HINT)}</p>
            <DaysOff entry />
            <Text entry part="room" label=key::STAFF_VISITING_ROOM get=|hours| hours.room.clone() set=|hours, text| hours.room = text />
            <Text entry part="sign_up" label=key::STAFF_VISITING_SIGN_UP get=|hours| hours.sign_up.clone() set=|hours, text| hours.sign_up = text />
            <Text entry part="places" label=key::STAFF_VISITING_PLACES kind=Kind::Months
                get=|hours| hours.places.map(|places| places.to_string()).unwrap_or_default()
                set=|hours, text| hours.places = (!text.is_empty()).then(|| number(&text)) />
            <p role="status">{checked}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_VISITING_STILL)) icon="check" run=still />
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </details>
    }
}

/// Codes of languages, with commas or blanks between them.
fn codes(text: &str) -> Vec<String> {
    let codes = text
        .split([',', ' ', ';'])
        .map(|code| code.trim().to_lowercase());
    codes.filter(|code| !code.is_empty()).collect()
}

/// Another first day moves the rule along that was made of it.
fn first(hours: &mut Hours, day: Option<Date>) {
    let Some(day) = day else {
        return;
    };
    let rules = super::hours_days::rules(hours.first);
    let at = rules.iter().position(|rule| *rule == hours.repeat);
    hours.first = day;
    if let Some(at) = at {
        hours.repeat.clone_from(&super::hours_days::rules(day)[at]);
    }
}

/// A day; the first one is always there.
#[component]
fn Day(
    entry: usize,
    label: key::Key,
    part: &'static str,
    get: fn(&Hours) -> Option<Date>,
    set: fn(&mut Hours, Option<Date>),
) -> impl IntoView {
    let institution = use_institution();
    let day = Memo::new(move |_| read(institution, entry, get));
    let typed = move |day| edit(institution, entry, |hours| set(hours, day));
    let empty = (part == "first").then_some(key::STAFF_VISITING_FIRST_EMPTY);
    view! {
        <TypedDay label name=format!("{LIST}-{entry}-{part}") written=day.into() typed over=None empty />
        <Faults spot=ProfileSpot::within(LIST, entry, part) id=format!("{LIST}-{entry}--{part}-error") lines=false />
    }
}

#[component]
fn Who(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let rows = Comes::ALL.into_iter().map(move |who| {
        view! {
            <Choice group=format!("{LIST}-{entry}-who") checked=Signal::derive(move || read(institution, entry, |hours| hours.who) == who)
                chosen=move |_| edit(institution, entry, |hours| hours.who = who)>
                {move || lang.text(&["helper-", who.as_str()].concat())}
            </Choice>
        }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::STAFF_VISITING_WHO)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

#[component]
fn Themes(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let rows = Theme::TILES.into_iter().map(move |theme| {
        let checked = move || read(institution, entry, |hours| hours.themes.contains(&theme));
        let tick = move |is_ticked: bool| {
            edit(institution, entry, |hours| {
                hours.themes.retain(|one| *one != theme);
                hours.themes.extend(is_ticked.then_some(theme));
            });
        };
        view! { <Choice checked=Signal::derive(checked) chosen=tick>{move || lang.theme(theme)}</Choice> }
    });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::STAFF_VISITING_THEMES)}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}
