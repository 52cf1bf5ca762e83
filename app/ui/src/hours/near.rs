//! Beside a condition or a step: who comes for it next.

use crate::components::Section;
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::hours::{AHEAD, next, on, route};
use crate::profile::use_institution;
use crate::route::{HoursPart, Route};
use crate::session::use_session;
use content::key;
use domain::{Actor, Hours, Theme};
use leptos::prelude::*;

/// At most two: the rest is a page away.
const FEW: usize = 2;

/// Those that fit, each with the next day on which it is held; nothing where there is none.
#[component]
pub(super) fn Near(
    theme: Theme,
    /// Who can help with a step; none for the whole condition.
    who: Option<Vec<Actor>>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let navigation = use_navigation();
    let fits = move |hours: &Hours| match (&who, hours.who.actor()) {
        // What is about anything stands on the page of hours alone.
        (None, _) => hours.themes.contains(&theme),
        (Some(who), Some(actor)) => who.contains(&actor) && hours.is_about(theme),
        (Some(_), None) => false,
    };
    let rows = move || {
        let today = session.today();
        institution.with(|profile| {
            let all = profile.hours.iter().filter(|hours| fits(hours));
            let mut all: Vec<_> = all.filter_map(|hours| next(hours, today, AHEAD)).collect();
            all.sort_by_key(|hour| (hour.on, hour.of.at));
            let few = all.iter().take(FEW).map(|hour| {
                let href = navigation.href(&route(hour));
                let name = hour.of.name.clone();
                view! { <li><a href=href>{name}</a>": "{on(lang, hour)}</li> }
            });
            few.collect::<Vec<_>>()
        })
    };
    let href = navigation.href(&Route::Hours(HoursPart::Coming(Some(theme))));
    move || {
        let rows = rows();
        let href = href.clone();
        (!rows.is_empty()).then(|| {
            view! {
                <Section title=Signal::derive(lang.t(key::VISITING_NEAR)) icon="calendar">
                    <ul class="plain-list">{rows}</ul>
                    <p><a href=href>{lang.t(key::VISITING_ALL)}</a></p>
                </Section>
            }
        })
    }
}
