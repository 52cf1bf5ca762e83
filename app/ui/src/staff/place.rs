//! Name, whom to ask, hours, the message above every page.

use super::field::{Faults, Kind, Plain};
use crate::browser::clock;
use crate::components::Section;
use crate::language::use_lang;
use crate::parts::{ThisPlace, TypedDay};
use crate::profile::use_institution;
use content::key;
use domain::ProfileSpot;
use leptos::prelude::*;

/// The lines of a list, as they were typed.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[component]
pub(super) fn PlaceForm() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let is_empty = move || {
        institution.with(|profile| {
            let lists = [&profile.ric_hours, &profile.visiting_hours];
            profile.ric_contact.is_empty() && lists.into_iter().all(Vec::is_empty)
        })
    };
    view! {
        <Plain field="name" label=key::STAFF_NAME kind=Kind::Line
            get=|draft| draft.name.clone() set=|draft, text| draft.name = text />
        <Plain field="ric_contact" label=key::STAFF_RIC hint=key::STAFF_RIC_HINT kind=Kind::Line
            get=|draft| draft.ric_contact.clone() set=|draft, text| draft.ric_contact = text />
        <Plain field="ric_hours" label=key::STAFF_HOURS hint=key::STAFF_HOURS_HINT kind=Kind::Lines
            get=|draft| draft.ric_hours.join("\n") set=|draft, text| draft.ric_hours = lines(&text) />
        <Plain field="visiting_hours" label=key::STAFF_VISITS hint=key::STAFF_VISITS_HINT kind=Kind::Lines
            get=|draft| draft.visiting_hours.join("\n") set=|draft, text| draft.visiting_hours = lines(&text) />
        <Section title=Signal::derive(lang.t(key::STAFF_SHOWN)) icon="lifebuoy">
            {move || is_empty().then(|| view! { <p class="muted">{lang.t(key::STAFF_SHOWN_NONE)}</p> })}
            <ThisPlace />
        </Section>
        <Section title=Signal::derive(lang.t(key::STAFF_BANNER)) icon="alert-circle">
            <Banner />
        </Section>
    }
}

#[component]
fn Banner() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let until = Memo::new(move |_| institution.draft().banner_until);
    let typed = move |until| institution.edit(|draft| draft.banner_until = until);
    let is_past = move || {
        let draft = institution.draft();
        !draft.banner.trim().is_empty() && draft.banner_on(clock::today()).is_none()
    };
    view! {
        <Plain field="banner" label=key::STAFF_BANNER_TEXT hint=key::STAFF_BANNER_HINT kind=Kind::Line
            get=|draft| draft.banner.clone() set=|draft, text| draft.banner = text />
        <TypedDay label=key::STAFF_BANNER_UNTIL name="banner_until".into() written=until.into() typed over=None />
        <p class="field__hint">{lang.t(key::STAFF_BANNER_UNTIL_HINT)}</p>
        <Faults spot=ProfileSpot::of("banner_until") id="banner_until-error".into() lines=false />
        <p role="status">{move || is_past().then(|| lang.text(&key::STAFF_BANNER_PAST))}</p>
    }
}
