//! What comes next: today, this week, and the weeks after it.

use super::filter::{Filter, Filters};
use super::save::SaveAll;
use super::{who, why_off};
use crate::components::{Back, Icon, LinkButton, Page, Section, Width};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::hours::{AHEAD, how_often, is_over, on, route};
use crate::parts::sheet::InOneLanguage;
use crate::parts::{Print, ThisPlace};
use crate::profile::use_institution;
use crate::route::{HoursPart, Route, Stage, TrainingPart, VolunteersPart};
use crate::session::use_session;
use ::hours::{Hour, between};
use content::key::{self, Key};
use domain::calendar::plus_days;
use domain::{Date, Datelike, Theme};
use leptos::prelude::*;

#[component]
pub(super) fn ComingPage(theme: Option<Theme>) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(lang.t(key::VISITING_TITLE)) intro=Signal::derive(lang.t(key::VISITING_INTRO)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <InOneLanguage><Body theme /></InOneLanguage>
        </Page>
    }
}

#[component]
fn Body(theme: Option<Theme>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let navigation = use_navigation();
    let filter = Filter::new(theme);
    let has_any = Memo::new(move |_| institution.with(|profile| !profile.hours.is_empty()));
    let href = |part| navigation.href(&Route::Hours(part));
    let poster = href(HoursPart::Poster);
    let questions = navigation.href(&Route::VisitQuestions);
    let together = navigation.href(&Route::Together(Stage::Want));
    let prepare = navigation.href(&Route::Preparation);
    let counting = navigation.href(&Route::Volunteers(VolunteersPart::Moments));
    let training = navigation.href(&Route::Training(TrainingPart::Volunteer));
    view! {
        <div class="row section screen-only">
            <LinkButton label=Signal::derive(lang.t(key::BRING_TITLE)) icon="note" href=prepare />
            <LinkButton label=Signal::derive(lang.t(key::TOGETHER_TITLE)) icon="users" href=together />
        </div>
        {move || if has_any.get() {
            view! {
                <Filters filter />
                <Coming filter />
            }
            .into_any()
        } else {
            view! { <p class="section">{lang.t(key::VISITING_NONE)}</p> }.into_any()
        }}
        <div class="row section screen-only">
            <LinkButton label=Signal::derive(lang.t(key::VISIT_TITLE)) icon="user-question" href=questions />
            {move || has_any.get().then(|| view! {
                <LinkButton label=Signal::derive(lang.t(key::VISITING_POSTER)) icon="file-text" href=poster.clone() />
                <SaveAll />
                <Print />
            })}
        </div>
        <p class="section screen-only"><a href=training>{lang.t(key::TRAINING_VOLUNTEER)}</a></p>
        <p class="screen-only"><a href=counting>{lang.t(key::COUNTING_FOR_ORGANISATIONS)}</a></p>
        <div class="screen-only"><ThisPlace /></div>
    }
}

/// The last day of the week of a day, a Sunday.
fn end_of_week(day: Date) -> Date {
    plus_days(day, 6 - day.weekday().num_days_from_monday())
}

#[component]
fn Coming(filter: Filter) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let found = move || {
        let today = session.today();
        let week = end_of_week(today);
        let fits = filter.test(session);
        institution.with(|profile| {
            let all = between(&profile.hours, today, plus_days(today, AHEAD));
            let all = all
                .into_iter()
                .filter(|hour| fits(hour.of) && !is_over(hour, today));
            let mut all = first_later(all, week).into_iter().peekable();
            if all.peek().is_none() {
                return view! { <p class="section">{lang.t(key::VISITING_NONE_FIT)}</p> }
                    .into_any();
            }
            let groups = [
                (key::VISITING_TODAY, today, "sun"),
                (key::VISITING_WEEK, week, "calendar"),
                (key::VISITING_LATER, Date::MAX, "calendar"),
            ];
            let groups = groups.map(|(title, until, icon)| {
                let mut rows = Vec::new();
                while let Some(hour) = all.next_if(|hour| hour.on <= until) {
                    rows.push(row(lang, &hour));
                }
                group(lang, title, icon, rows)
            });
            groups.into_iter().collect_view().into_any()
        })
    };
    view! { <div aria-live="polite">{found}</div> }
}

/// What comes back is told once behind this week, with the next time that it goes on.
fn first_later<'a>(all: impl Iterator<Item = Hour<'a>>, week: Date) -> Vec<Hour<'a>> {
    let mut told = Vec::new();
    let all = all.filter(|hour| {
        if hour.on <= week {
            return true;
        }
        let is_first = !told.contains(&hour.of.id);
        if hour.off.is_none() {
            told.push(hour.of.id);
        }
        is_first
    });
    all.collect()
}

fn group(lang: Lang, title: Key, icon: &'static str, rows: Vec<AnyView>) -> Option<AnyView> {
    let title = Signal::derive(lang.t(title));
    (!rows.is_empty())
        .then(|| view! { <Section title icon><ul class="stack">{rows}</ul></Section> }.into_any())
}

/// One hour; the whole card leads to it.
fn row(lang: Lang, hour: &Hour<'_>) -> AnyView {
    let href = use_navigation().href(&route(hour));
    let off = hour.off.map(|off| why_off(lang, off));
    let is_off = off.is_some().then_some("true");
    let often = hour.of.repeat.as_ref().map(|rule| how_often(lang, rule));
    let about = [
        who(lang, hour.of),
        hour.of.offers.trim().to_owned(),
        often.unwrap_or_default(),
    ];
    let about: Vec<String> = about.into_iter().filter(|text| !text.is_empty()).collect();
    let room = (!hour.of.room.is_empty()).then(|| hour.of.room.clone());
    view! {
        <li>
            <a class="task-card" href=href data-off=is_off>
                <span class="task-card__text">
                    <span class="task-card__title">{hour.of.name.clone()}</span>
                    <span class="hour__when">{on(lang, hour)}</span>
                    {off.map(|off| view! { <b>{off}</b> })}
                    <span class="muted">{about.join(". ")}</span>
                    {room.map(|room| view! { <span class="muted">{room}</span> })}
                </span>
                <span class="task-card__go"><Icon name="chevron-right" mirrors=true /></span>
            </a>
        </li>
    }
    .into_any()
}
