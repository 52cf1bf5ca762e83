//! All hours on one A4 for the wing: when they come back, who comes, for what, where.

use super::languages;
use crate::browser::intl::DateStyle;
use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::parts::Print;
use crate::parts::hours::{AHEAD, how_often, next, times};
use crate::parts::sheet::InOneLanguage;
use crate::profile::use_institution;
use crate::route::{HoursPart, Route};
use crate::session::use_session;
use ::hours::between;
use content::key;
use domain::calendar::plus_days;
use domain::{Date, Hours};
use leptos::prelude::*;

/// How far ahead an hour may begin and stand on it, in days.
const YEAR: u32 = 366;

/// So many fit in large letters.
const FEW: usize = 10;

#[component]
pub(super) fn PosterPage() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(lang.t(key::VISITING_POSTER)) sheet_has_title=true back=Back(Route::Hours(HoursPart::Coming(None)), key::VISITING_BACK)>
            <InOneLanguage><Poster /></InOneLanguage>
        </Page>
    }
}

#[component]
fn Poster() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let coming = Memo::new(move |_| {
        let today = session.today();
        let mut all = institution.with(|profile| profile.hours.clone());
        all.retain(|hours| next(hours, today, YEAR).is_some());
        // As a week goes: a day after the other, and on it by the clock.
        all.sort_by_key(|hours| (day_of_week(hours), hours.at));
        all
    });
    let rows = move || {
        let today = session.today();
        let all = coming.get().into_iter();
        all.map(|hours| row(lang, &hours, today)).collect_view()
    };
    let has_any = move || !coming.with(Vec::is_empty);
    let is_few = move || coming.with(Vec::len) <= FEW;
    let place = move || institution.with(|profile| profile.name.clone());
    let made = move || lang.fill(&key::VISITING_MADE, &[("date", lang.day(session.today()))]);
    view! {
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

/// What a rule alone does not tell: when it begins or ends, the next day of what is not each week, days that are off.
fn exceptions(lang: Lang, hours: &Hours, today: Date) -> String {
    let date = |day| lang.date(day, DateStyle::Long);
    let day = |key: key::Key, day| lang.fill(&key, &[("date", date(day).into())]);
    let rule = hours.repeat.as_ref();
    let from = (hours.first > today).then_some(hours.first);
    let is_rare = rule.is_some_and(|rule| rule.every > 1);
    let coming = next(hours, today, YEAR).filter(|_| is_rare && from.is_none());
    let ahead = between(std::slice::from_ref(hours), today, plus_days(today, AHEAD));
    let off = ahead.iter().filter(|hour| hour.off.is_some());
    let off: Vec<String> = off.map(|hour| date(hour.on)).collect();
    let off = (!off.is_empty())
        .then(|| lang.fill(&key::VISITING_NOT_ON, &[("date", off.join(", ").into())]));
    let all = [
        from.map(|first| day(key::VISITING_FROM, first)),
        coming.map(|hour| day(key::VISITING_NEXT, hour.on)),
        hours.last.map(|last| day(key::VISITING_UNTIL, last)),
    ];
    let all = all.into_iter().flatten().filter(|_| rule.is_some());
    all.chain(off).collect::<Vec<_>>().join(" ")
}

fn row(lang: Lang, hours: &Hours, today: Date) -> impl IntoView + use<> {
    let when = match &hours.repeat {
        Some(rule) => how_often(lang, rule),
        None => lang.date(hours.first, DateStyle::Full),
    };
    let spoken = languages(lang, hours).filter(|_| hours.languages != ["nl"]);
    let about = [Some(hours.offers.clone()), spoken];
    let about = about.into_iter().flatten().filter(|text| !text.is_empty());
    let place = [hours.room.trim(), hours.sign_up.trim()];
    let place = place.into_iter().filter(|text| !text.is_empty());
    let exceptions = exceptions(lang, hours, today);
    view! {
        <tr>
            <th scope="row"><b>{when}</b> ", " {times(lang, hours)} " " <span class="poster__but">{exceptions}</span></th>
            <td><b>{hours.name.clone()}</b> " " {about.collect::<Vec<_>>().join(". ")}</td>
            <td>{place.collect::<Vec<_>>().join(". ")}</td>
        </tr>
    }
}
