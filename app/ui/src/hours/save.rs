//! A file for a calendar, where files can be saved.

use crate::browser::file::{self, Offered};
use crate::components::Action;
use crate::language::use_lang;
use crate::profile::use_institution;
use crate::session::use_session;
use content::key;
use domain::{Date, Facility, Profile};
use leptos::prelude::*;

/// Nothing of a person is in it.
const NAME: &str = "spreekuren.ics";

/// All hours.
#[component]
pub(super) fn SaveAll() -> impl IntoView {
    view! { <Save write=|profile: &Profile, today| Some(::hours::of_all(&profile.hours, &profile.name, today)) /> }
}

/// One hour.
#[component]
pub(super) fn SaveOne(id: u16, on: Date) -> impl IntoView {
    let write = move |profile: &Profile, today| {
        let hours = profile.hours.iter().find(|one| one.id == id)?;
        let hour = ::hours::on(hours, on)?;
        Some(::hours::of_one(&hour, &profile.name, today))
    };
    view! { <Save write /> }
}

#[component]
fn Save(write: impl Fn(&Profile, Date) -> Option<String> + Send + Sync + 'static) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let offered = StoredValue::new_local(None::<Offered>);
    let is_offered = RwSignal::new(false);
    let run = Callback::new(move |()| {
        let today = session.today();
        let text = institution.with(|profile| write(profile, today));
        let made = text.and_then(|text| file::offer(text.as_bytes(), NAME));
        is_offered.set(made.as_ref().is_some_and(|made| made.save().is_some()));
        offered.set_value(made);
    });
    move || {
        institution.lack(Facility::SaveCalendar).is_none().then(|| {
            view! {
                <Action label=Signal::derive(lang.t(key::VISITING_SAVE)) icon="calendar" run />
                <p class="screen-only" role="status">{move || is_offered.get().then(|| lang.text(&key::VISITING_SAVED))}</p>
            }
        })
    }
}
