//! When an hour begins, how often it comes back, and when it does not go on.

use super::field::Faults;
use super::hours::{LIST, edit, read};
use crate::browser::intl::DateStyle;
use crate::components::{Action, ActionKind, Choice, DateField, autocorrect_off};
use crate::language::use_lang;
use crate::parts::hours::how_often;
use crate::profile::use_institution;
use crate::unkept;
use content::key;
use domain::recurrence::{Recurrence, RecurrenceDay};
use domain::{Cancelled, Date, ProfileSpot, TimeOfDay, TypedDate};
use leptos::prelude::*;

/// What can be chosen for a first day: once, or what comes back on that day.
pub(super) fn rules(first: Date) -> Vec<Option<Recurrence>> {
    let monthly = Recurrence::monthly(first);
    let last = RecurrenceDay {
        nth: -1,
        ..monthly.on[0]
    };
    let last = Recurrence {
        on: vec![last],
        ..monthly.clone()
    };
    let mut rules = vec![
        None,
        Some(Recurrence::weekly(1, first)),
        Some(Recurrence::weekly(2, first)),
        Some(monthly),
    ];
    // The fourth may be the last.
    if last.falls_on(first, first) && rules.iter().all(|rule| *rule != Some(last.clone())) {
        rules.push(Some(last));
    }
    rules
}

#[component]
pub(super) fn Repeat(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let chosen = Memo::new(move |_| read(institution, entry, |hours| hours.repeat.clone()));
    let first = Memo::new(move |_| read(institution, entry, |hours| hours.first));
    let own = StoredValue::new(
        chosen
            .get_untracked()
            .filter(|rule| !rules(first.get_untracked()).contains(&Some(rule.clone()))),
    );
    let rows = move || {
        let mut rules = rules(first.get());
        // What only a file can say stays to be chosen.
        if !rules.contains(&own.read_value()) {
            rules.push(own.get_value());
        }
        let rows = rules.into_iter().map(|rule| {
            let text = match &rule {
                Some(rule) => how_often(lang, rule),
                None => lang.text(&key::STAFF_VISITING_ONCE),
            };
            let this = rule.clone();
            let checked = Signal::derive(move || chosen.get() == this);
            let choose = move |_| edit(institution, entry, |hours| hours.repeat.clone_from(&rule));
            view! { <Choice group=format!("{LIST}-{entry}-repeat") checked chosen=choose>{text}</Choice> }
        });
        rows.collect_view()
    };
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::STAFF_VISITING_REPEAT)}</legend>
            {rows}
        </fieldset>
    }
}

/// What is no time stays in the field, and is said.
#[component]
pub(super) fn StartTime(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let text = RwSignal::new(untrack(|| {
        read(institution, entry, |hours| hours.at.to_string())
    }));
    let id = format!("{LIST}-{entry}-at");
    let error = format!("{id}-error");
    let typed = move |now: String| {
        if let Some(at) = TimeOfDay::read(&now) {
            edit(institution, entry, |hours| hours.at = at);
        }
        text.set(now);
    };
    let is_wrong = move || text.with(|text| TimeOfDay::read(text).is_none());
    // The draft has the time of before: no file with that one before this one is right.
    unkept::watch(id.clone(), is_wrong);
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{lang.t(key::STAFF_VISITING_AT)}</label>
            <input id=id class="field__input" data-width="short" autocomplete="off" spellcheck="false" {..autocorrect_off()} aria-describedby=error.clone()
                prop:value=move || text.get() on:input:target=move |event| typed(event.target().value()) />
            <p class="field__error" id=error role="status">{move || is_wrong().then(|| lang.text(&key::STAFF_VISITING_AT_WRONG))}</p>
        </div>
    }
}

/// Why a day can't be one on which it does not go on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NoDay {
    Half,
    NotHeld,
    Twice,
}

impl NoDay {
    fn words(self, typed: TypedDate) -> Option<key::Key> {
        match self {
            // The field says itself that there is no such day.
            Self::Half if typed == TypedDate::Wrong => None,
            Self::Half if typed == TypedDate::Empty => Some(key::STAFF_VISITING_OFF_EMPTY),
            Self::Half => Some(key::OWN_DATE_PART),
            Self::NotHeld => Some(key::STAFF_VISITING_OFF_NOT_HELD),
            Self::Twice => Some(key::STAFF_VISITING_OFF_TWICE),
        }
    }
}

#[component]
pub(super) fn DaysOff(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    // Raised when another list stands there, so that each row and the empty field are made anew.
    let round = RwSignal::new(0_u32);
    let day = RwSignal::new(None::<Date>);
    let typed = RwSignal::new(TypedDate::Empty);
    let refused = RwSignal::new(None::<NoDay>);
    // A day that nobody added yet; of one that can't be, it was said.
    let name = format!("{LIST}-{entry}-off");
    unkept::watch(format!("{name}-day"), move || {
        day.get().is_some() && refused.get().is_none()
    });
    let count = move || untrack(|| read(institution, entry, |hours| hours.cancelled.len()));
    let add = Callback::new(move |()| {
        let Some(on) = day.get_untracked() else {
            return refused.set(Some(NoDay::Half));
        };
        let why_not = untrack(|| {
            read(institution, entry, |hours| {
                let is_there = hours.cancelled.iter().any(|one| one.on == on);
                let is_held = hours.falls_on(on);
                let not_held = (!is_held).then_some(NoDay::NotHeld);
                not_held.or_else(|| is_there.then_some(NoDay::Twice))
            })
        });
        refused.set(why_not);
        if why_not.is_none() {
            let why = String::new();
            edit(institution, entry, |hours| {
                hours.cancelled.push(Cancelled { on, why });
            });
            day.set(None);
            typed.set(TypedDate::Empty);
            round.update(|round| *round += 1);
        }
    });
    let rows = move || {
        round.track();
        let rows = (0..count()).map(|at| view! { <DayOff entry at round /> });
        rows.collect_view()
    };
    let field = move || {
        round.track();
        let name = name.clone();
        view! { <DateField label=Signal::derive(lang.t(key::STAFF_VISITING_OFF_DAY)) name date=day typed /> }
    };
    let error = format!("{LIST}-{entry}--cancelled-day");
    let described = error.clone();
    let told = move || Some(lang.text(&refused.get()?.words(typed.get())?));
    view! {
        <fieldset class="field" aria-describedby=described>
            <legend class="field__label">{lang.t(key::STAFF_VISITING_OFF)}</legend>
            {rows}
            <Faults spot=ProfileSpot::within(LIST, entry, "cancelled") id=format!("{LIST}-{entry}--cancelled-error") lines=false />
            // With the next key what was said goes: with the focus it would take the button away from under the finger.
            <div on:input=move |_| refused.set(None)>{field}</div>
            <p class="field__error" id=error role="status">{told}</p>
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_VISITING_OFF_ADD)) icon="plus" kind=ActionKind::Quiet run=add />
            </div>
        </fieldset>
    }
}

#[component]
fn DayOff(entry: usize, at: usize, round: RwSignal<u32>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let of = move || read(institution, entry, |hours| hours.cancelled.get(at).cloned());
    let on = move || of().map(|one| lang.date(one.on, DateStyle::Full));
    let typed = move |why: String| {
        edit(institution, entry, |hours| {
            if let Some(one) = hours.cancelled.get_mut(at) {
                one.why = why;
            }
        });
    };
    let remove = Callback::new(move |()| {
        edit(institution, entry, |hours| drop(hours.cancelled.remove(at)));
        round.update(|round| *round += 1);
    });
    let id = format!("{LIST}-{entry}-off-{at}-why");
    view! {
        <div class="staff-note">
            <p><b>{on}</b></p>
            <label class="field__label" for=id.clone()>{lang.t(key::STAFF_VISITING_OFF_WHY)}</label>
            <input id=id class="field__input" autocomplete="off" prop:value=move || of().map(|one| one.why).unwrap_or_default()
                on:input:target=move |event| typed(event.target().value()) />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </div>
    }
}
