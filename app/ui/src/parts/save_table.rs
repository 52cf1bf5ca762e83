//! A table in a file, where files can be saved.

use crate::browser::file::{self, Offered};
use crate::components::Action;
use crate::language::use_lang;
use crate::profile::use_institution;
use ::table::{Field, write};
use content::key::Key;
use domain::Facility;
use leptos::prelude::*;

#[component]
pub(crate) fn SaveTable(
    label: Key,
    /// What is said when the browser was asked to save it.
    saved: Key,
    /// What the file is called; nothing of a person is in it.
    name: &'static str,
    /// What the institution must allow: a file of the place, or one of a person.
    facility: Facility,
    /// Its lines, the first one with the names of the columns.
    lines: Callback<(), Vec<Vec<Field>>>,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let offered = StoredValue::new_local(None::<Offered>);
    let is_offered = RwSignal::new(false);
    let run = Callback::new(move |()| {
        let bytes = write(&untrack(|| lines.run(())));
        let made = file::offer(&bytes, name);
        is_offered.set(made.as_ref().is_some_and(|made| made.save().is_some()));
        offered.set_value(made);
    });
    move || {
        institution.lack(facility).is_none().then(|| {
            view! {
                <Action label=Signal::derive(lang.t(label)) icon="file-text" run />
                <p class="screen-only" role="status">{move || is_offered.get().then(|| lang.text(&saved))}</p>
            }
        })
    }
}
