//! All hours on one A4 for the wing: when they come back, who comes, for what, where.

use super::languages;
use crate::browser::intl::DateStyle;
use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::parts::Print;
use crate::parts::hours::{how_often, times};
use crate::profile::use_institution;
use crate::route::{HoursPart, Route};
use crate::session::use_session;
use content::key;
use domain::Hours;
use leptos::prelude::*;

/// So many fit in large letters.
const FEW: usize = 10;

#[component]
pub(super) fn PosterPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let rows = move || {
        let today = session.today();
        let mut all = institution.with(|profile| profile.hours.clone());
        all.retain(|hours| hours.last.is_none_or(|last| last >= today));
        all.retain(|hours| hours.repeat.is_some() || hours.first >= today);
        // As a week goes: a day after the other, and on it by the clock.
        all.sort_by_key(|hours| (day_of_week(hours), hours.at));
        all.into_iter()
            .map(|hours| row(lang, &hours))
            .collect_view()
    };
    let has_any = move || institution.with(|profile| !profile.hours.is_empty());
    let is_few = move || institution.with(|profile| profile.hours.len() <= FEW);
    let place = move || institution.with(|profile| profile.name.clone());
    let made = move || lang.fill(&key::VISITING_MADE, &[("date", lang.day(session.today()))]);
    view! {
        <Page title=Signal::derive(lang.t(key::VISITING_POSTER)) sheet_has_title=true back=Back(Route::Hours(HoursPart::Coming(None)), key::VISITING_BACK)>
            {move || if has_any() {
                view! {
                    <div class="row"><Print kind=ActionKind::Primary /></div>
                    <article class="sheet">
                        <h2 class="poster__title">{lang.t(key::VISITING_TITLE)} " " {place}</h2>
                        <table class="sheet__table poster" data-few=move || is_few().then_some("true")>
                            <thead><tr>
                                <th scope="col">{lang.t(key::VISITING_WHEN)}</th>
                                <th scope="col">{lang.t(key::VISITING_WHO)}</th>
                                <th scope="col">{lang.t(key::VISITING_WHERE)}</th>
                            </tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                        <p class="sheet__foot">{made} " " {lang.t(key::VISITING_ASK)}</p>
                    </article>
                }
                .into_any()
            } else {
                view! { <p class="section">{lang.t(key::VISITING_NONE)}</p> }.into_any()
            }}
        </Page>
    }
}

fn day_of_week(hours: &Hours) -> u32 {
    let rule = hours.repeat.as_ref().and_then(|rule| rule.on.first());
    let weekday = rule.map_or_else(
        || domain::Datelike::weekday(&hours.first),
        |day| day.weekday,
    );
    weekday.num_days_from_monday()
}

fn row(lang: Lang, hours: &Hours) -> impl IntoView + use<> {
    let when = match &hours.repeat {
        Some(rule) => how_often(lang, rule),
        None => lang.date(hours.first, DateStyle::Full),
    };
    let spoken = languages(lang, hours).filter(|_| hours.languages != ["nl"]);
    let about = [Some(hours.offers.clone()), spoken];
    let about = about.into_iter().flatten().filter(|text| !text.is_empty());
    let place = [hours.room.clone(), hours.sign_up.clone()];
    let place = place.into_iter().filter(|text| !text.is_empty());
    view! {
        <tr>
            <th scope="row"><b>{when}</b> ", " {times(lang, hours)}</th>
            <td><b>{hours.name.clone()}</b> " " {about.collect::<Vec<_>>().join(". ")}</td>
            <td>{place.collect::<Vec<_>>().join(". ")}</td>
        </tr>
    }
}
