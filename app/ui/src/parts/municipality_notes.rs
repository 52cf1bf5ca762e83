use crate::browser::intl::DateStyle;
use crate::components::Section;
use crate::language::{Lang, use_lang};
use crate::municipalities::use_municipalities;
use crate::profile::use_institution;
use crate::session::use_session;
use content::{Arg, key};
use domain::{FROM_MUNICIPALITY, MunicipalityNote, TO_MUNICIPALITY};
use leptos::prelude::*;

/// What staff here heard from the municipalities that somebody named.
#[component]
pub(crate) fn MunicipalityNotes() -> impl IntoView {
    let institution = use_institution();
    let session = use_session();
    let municipalities = use_municipalities();
    let notes = Memo::new(move |_| {
        let questions = [FROM_MUNICIPALITY, TO_MUNICIPALITY];
        let codes = questions
            .into_iter()
            .filter_map(|question| session.municipality(question));
        let names: Vec<String> = codes.map(|code| municipalities.name(&code)).collect();
        institution.with(|profile| {
            let notes = profile.municipalities.iter();
            let notes = notes.filter(|note| names.iter().any(|name| name == note.name.trim()));
            notes.cloned().collect::<Vec<MunicipalityNote>>()
        })
    });
    move || {
        let notes = notes.get().into_iter();
        notes.map(|note| view! { <Heard note /> }).collect_view()
    }
}

#[component]
fn Heard(note: MunicipalityNote) -> impl IntoView {
    let lang = use_lang();
    let name = note.name.trim().to_owned();
    let title =
        Signal::derive(move || lang.fill(&key::HEARD_TITLE, &[("name", Arg::Text(name.clone()))]));
    let lines = move || {
        let lines = lines_of(&note, lang).into_iter();
        lines.map(|line| view! { <p>{line}</p> }).collect_view()
    };
    view! { <Section title icon="users"><div class="prose">{lines}</div></Section> }
}

/// What was heard, whom to ask, and when staff asked: it may have changed since.
fn lines_of(note: &MunicipalityNote, lang: Lang) -> Vec<String> {
    let contact = note.contact.trim();
    let rent = match (note.rent_help, note.months) {
        (Some(true), Some(months)) => Some(lang.fill(
            &key::HEARD_RENT_MONTHS,
            &[("n", usize::from(months).into())],
        )),
        (Some(true), None) => Some(lang.text(&key::HEARD_RENT)),
        (Some(false), _) => Some(lang.text(&key::HEARD_NO_RENT)),
        (None, _) => None,
    };
    let ask = (!contact.is_empty()).then(|| {
        lang.fill(
            &key::HEARD_CONTACT,
            &[("contact", contact.to_owned().into())],
        )
    });
    let asked = match note.checked {
        Some(day) => lang.fill(
            &key::HEARD_ON,
            &[("date", lang.date(day, DateStyle::Long).into())],
        ),
        None => lang.text(&key::HEARD_SOME_DAY),
    };
    rent.into_iter().chain(ask).chain([asked]).collect()
}
