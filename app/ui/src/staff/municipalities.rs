//! What staff found out about municipalities, and sharing it with another place.

use super::field::{Faults, Field, Kind};
use super::file::{Download, Import, Imported};
use crate::browser::page;
use crate::components::{Action, ActionKind, Choice, Section};
use crate::language::use_lang;
use crate::municipalities::use_municipalities;
use crate::parts::TypedDay;
use crate::profile::{Institution, use_institution};
use content::key;
use domain::{MunicipalityNote, NotesFile, ProfileSpot, as_utf8, take_notes};
use leptos::prelude::*;

/// The field of the profile.
const LIST: &str = "municipalities";

#[component]
pub(super) fn MunicipalitiesForm() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    // Raised when other notes stand in the rows, so that each is made anew.
    let round = RwSignal::new(0_u32);
    let count = move || untrack(|| institution.draft().municipalities.len());
    let add = Callback::new(move |()| {
        institution.edit(|draft| draft.municipalities.push(MunicipalityNote::default()));
        round.update(|round| *round += 1);
        page::focus(&format!("{LIST}-{}--name", count() - 1));
    });
    let rows = move || {
        round.track();
        let rows = (0..count()).map(|entry| view! { <Note entry round /> });
        rows.collect_view()
    };
    let is_empty = move || institution.draft().municipalities.is_empty();
    view! {
        <p class="section">{lang.t(key::STAFF_NOTES_BODY)}</p>
        {move || is_empty().then(|| view! { <p class="section muted">{lang.t(key::STAFF_NOTES_NONE)}</p> })}
        {rows}
        <div class="row section">
            <Action label=Signal::derive(lang.t(key::STAFF_NOTES_ADD)) icon="plus" kind=ActionKind::Primary run=add />
        </div>
        <Share round is_empty=Signal::derive(is_empty) />
    }
}

/// Reads one note of the draft; a row that is on its way out reads an empty one.
fn read<T>(institution: Institution, entry: usize, get: impl FnOnce(&MunicipalityNote) -> T) -> T {
    let draft = institution.draft();
    let empty = MunicipalityNote::default();
    get(draft.municipalities.get(entry).unwrap_or(&empty))
}

fn edit(institution: Institution, entry: usize, edit: impl FnOnce(&mut MunicipalityNote)) {
    institution.edit(|draft| {
        if let Some(note) = draft.municipalities.get_mut(entry) {
            edit(note);
        }
    });
}

/// How many months; what is no number is out of range, so that it is told.
fn months(text: &str) -> Option<u8> {
    (!text.is_empty()).then(|| text.parse().unwrap_or(u8::MAX))
}

/// One text of a note.
#[component]
fn Text(
    entry: usize,
    part: &'static str,
    label: key::Key,
    kind: Kind,
    get: fn(&MunicipalityNote) -> String,
    set: fn(&mut MunicipalityNote, String),
) -> impl IntoView {
    let institution = use_institution();
    view! {
        <Field spot=ProfileSpot::within(LIST, entry, part) label kind
            value=Signal::derive(move || read(institution, entry, get))
            typed=Callback::new(move |text| edit(institution, entry, |note| set(note, text))) />
    }
}

#[component]
fn Note(entry: usize, round: RwSignal<u32>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let day = Memo::new(move |_| read(institution, entry, |note| note.checked));
    let typed = move |day| edit(institution, entry, |note| note.checked = day);
    let remove = Callback::new(move |()| {
        institution.edit(|draft| drop(draft.municipalities.remove(entry)));
        round.update(|round| *round += 1);
    });
    let heading = move || {
        let name = read(institution, entry, |note| note.name.trim().to_owned());
        if name.is_empty() {
            lang.text(&key::STAFF_NOTES_NEW)
        } else {
            name
        }
    };
    let error = format!("{LIST}-{entry}--checked-error");
    view! {
        <section class="staff-note">
            <h2>{heading}</h2>
            <Text entry part="name" label=key::STAFF_NOTES_NAME kind=Kind::Line
                get=|note| note.name.clone() set=|note, text| note.name = text />
            <Unknown entry />
            <RentHelp entry />
            <Text entry part="months" label=key::STAFF_NOTES_MONTHS kind=Kind::Months
                get=|note| note.months.map(|months| months.to_string()).unwrap_or_default() set=|note, text| note.months = months(&text) />
            <Text entry part="contact" label=key::STAFF_NOTES_CONTACT kind=Kind::Line
                get=|note| note.contact.clone() set=|note, text| note.contact = text />
            <TypedDay label=key::STAFF_NOTES_CHECKED name=format!("checked-{entry}") written=day.into() typed over=None />
            <Faults spot=ProfileSpot::within(LIST, entry, "checked") id=error lines=false />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </section>
    }
}

/// A name that is not on the list is kept: municipalities merge, and the list may be older.
#[component]
fn Unknown(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let municipalities = use_municipalities();
    let is_unknown = move || {
        let name = read(institution, entry, |note| note.name.trim().to_owned());
        !name.is_empty() && !municipalities.knows(&name)
    };
    view! { <p role="status">{move || is_unknown().then(|| lang.text(&key::STAFF_NOTES_UNKNOWN))}</p> }
}

#[component]
fn RentHelp(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let answers = [
        (Some(true), key::STAFF_NOTES_YES),
        (Some(false), key::STAFF_NOTES_NO),
        (None, key::STAFF_NOTES_UNSURE),
    ];
    let rows = answers.into_iter().map(move |(answer, label)| {
        view! {
            <Choice group=format!("rent-{entry}") checked=Signal::derive(move || read(institution, entry, |note| note.rent_help) == answer)
                chosen=move |_| edit(institution, entry, |note| note.rent_help = answer)>
                {lang.t(label)}
            </Choice>
        }
    });
    view! {
        <fieldset class="field">
            <legend class="field__label">{lang.t(key::STAFF_NOTES_RENT)}</legend>
            <div class="choices">{rows.collect_view()}</div>
        </fieldset>
    }
}

/// A file for another place, and taking one in.
#[component]
fn Share(round: RwSignal<u32>, is_empty: Signal<bool>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let text = Signal::derive(move || {
        let municipalities = institution.draft().municipalities;
        let file = NotesFile {
            version: 1,
            municipalities,
        };
        serde_json::to_string_pretty(&file).unwrap_or_default()
    });
    let take = Callback::new(move |bytes: Vec<u8>| {
        let bytes = as_utf8(&bytes);
        let file: NotesFile =
            serde_json::from_slice(&bytes).map_err(|error| Imported::of(&error, &bytes))?;
        if let Some(fault) = file.faults().first() {
            return Err(Imported::Fault(fault.spot.to_string()));
        }
        let mut taken = 0;
        institution
            .edit(|draft| taken = take_notes(&mut draft.municipalities, file.municipalities));
        round.update(|round| *round += 1);
        Ok(lang.fill(&key::STAFF_NOTES_TAKEN, &[("n", taken.into())]))
    });
    let has_none = Memo::new(move |_| is_empty.get());
    view! {
        <Section title=Signal::derive(lang.t(key::STAFF_NOTES_SHARE)) icon="package">
            <p>{lang.t(key::STAFF_NOTES_SHARE_BODY)}</p>
            {move || (!has_none.get()).then(|| view! { <Download name="gemeenten.json" text /> })}
            <Import id="notes-file" label=key::STAFF_NOTES_IMPORT take />
        </Section>
    }
}
