//! One hour, as a card to take along.

use super::save::SaveOne;
use super::{languages, who, why_off};
use crate::components::{ActionKind, Back, LinkButton, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::parts::hours::{is_over, on as said_on};
use crate::parts::sheet::InOneLanguage;

use crate::profile::use_institution;
use crate::route::{About, HoursPart, Route};
use crate::session::use_session;
use content::key::{self, Key};
use domain::{Date, Hours};
use leptos::prelude::*;

#[component]
pub(super) fn OnePage(of: Option<(u16, Date)>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let found = Memo::new(move |_| {
        let (id, on) = of?;
        institution.with(|profile| {
            let hours = profile.hours.iter().find(|one| one.id == id)?;
            ::hours::on(hours, on)?;
            Some((hours.clone(), on))
        })
    });
    let back = Back(Route::Hours(HoursPart::Coming(None)), key::VISITING_BACK);
    view! {
        <Page title=Signal::derive(lang.t(key::VISITING_ONE)) sheet_has_title=true width=Width::Narrow back>
            {move || match found.get() {
                Some((hours, on)) => view! { <InOneLanguage><Card hours=hours.clone() on /></InOneLanguage> }.into_any(),
                None => view! { <p class="section">{lang.t(key::VISITING_GONE)}</p> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Card(hours: Hours, on: Date) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let institution = use_institution();
    let id = hours.id;
    let place = institution.with(|profile| profile.name.clone());
    let room = [hours.room.trim(), place.trim()];
    let room: Vec<&str> = room.into_iter().filter(|text| !text.is_empty()).collect();
    let hour = ::hours::on(&hours, on);
    let is_over = hour.is_some_and(|hour| is_over(&hour, session.today()));
    let off = hour.and_then(|hour| hour.off);
    let is_held = off.is_none() && !is_over;
    let off = off.map(|off| why_off(lang, off));
    let over = is_over.then(|| lang.text(&key::VISITING_OVER));
    let themes = hours.themes.iter().map(|theme| lang.theme(*theme));
    let themes = themes.collect::<Vec<_>>().join(", ");
    let places = hours.places.map(|places| {
        lang.fill(
            &key::VISITING_PLACES,
            &[("count", usize::from(places).into())],
        )
    });
    let checked = hours
        .checked
        .map(|day| lang.fill(&key::VISITING_CHECKED, &[("date", lang.day(day))]));
    let rows: Vec<(Key, String)> = vec![
        (key::VISITING_WHERE, room.join(", ")),
        (key::VISITING_WHO, who(lang, &hours)),
        (key::VISITING_OFFERS, hours.offers.clone()),
        (key::VISITING_ABOUT, themes),
        (
            key::VISITING_SPOKEN,
            languages(lang, &hours).unwrap_or_default(),
        ),
        (key::VISITING_SIGN_UP, hours.sign_up.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let rows =
        rows.map(|(label, text)| view! { <div><dt>{lang.t(label)}</dt><dd>{text}</dd></div> });
    let when = hour.map(|hour| said_on(lang, &hour));
    view! {
        <article class="sheet hour-card">
            <h2 class="sheet__large">{hours.name.clone()}</h2>
            <p class="hour__when">{when}</p>
            {over.or(off).map(|told| view! { <p><b>{told}</b></p> })}
            <dl class="hour-card__facts">{rows.collect_view()}</dl>
            {places.map(|places| view! { <p>{places}</p> })}
            <p class="muted small">{lang.fill(&key::VISITING_NUMBER, &[("id", id.to_string().into())])} " " {checked}</p>
        </article>
        {is_held.then(|| view! {
            <div class="row screen-only">
                <Print label=key::VISITING_PRINT_CARD />
                <SaveOne id on />
            </div>
        })}
        <div class="row screen-only">
            <LinkButton label=Signal::derive(lang.t(key::VISIT_TITLE)) icon="user-question" href=navigation.href(&Route::VisitQuestions) />
            <LinkButton label=Signal::derive(lang.t(key::WRONG_TITLE)) icon="flag" kind=ActionKind::Link href=navigation.href(&Route::Wrong(Some(About::Hours(id)))) />
        </div>
    }
}
