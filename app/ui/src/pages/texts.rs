//! Pages that are only text: numbered paragraphs of the screen's messages.

use crate::components::{Back, Icon, Notice, NoticeKind, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::profile::use_place;
use crate::route::Route;
use content::key::{self, Key};
use leptos::prelude::*;

/// `help-1`, `help-2`, ... until there is no more.
#[component]
fn Paragraphs(name: &'static str) -> impl IntoView {
    let lang = use_lang();
    move || {
        (1..)
            .map_while(|number| lang.maybe(&format!("{name}-{number}")))
            .map(|text| view! { <p>{text}</p> })
            .collect_view()
    }
}

#[component]
fn TextPage(
    title: Key,
    name: &'static str,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(lang.t(title)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <div class="section prose"><Paragraphs name /></div>
            {children.map(|children| children())}
        </Page>
    }
}

#[component]
pub(crate) fn HelpPage() -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let links = [
        (Route::Who, key::WHO_TITLE),
        (Route::Request(None), key::PAPERS_REQUEST),
        (Route::History, key::HISTORY_TITLE),
        (Route::Privacy, key::PRIVACY_TITLE),
        (Route::About, key::ABOUT_TITLE),
    ];
    view! {
        <TextPage title=key::HELP_TITLE name="help">
            <ThisPlace />
            <section class="section">
                <h2>{lang.t(key::HELP_LINKS)}</h2>
                <ul>
                    {links.into_iter().map(|(route, label)| view! {
                        <li><a class="page__back" href=navigation.href(&route)>{lang.t(label)}</a></li>
                    }).collect_view()}
                </ul>
            </section>
        </TextPage>
    }
}

/// Whom to ask here and when, as staff wrote it down.
#[component]
fn ThisPlace() -> impl IntoView {
    let lang = use_lang();
    let place = use_place();
    let part = move |title: Key, lines: Vec<String>| {
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2>{lang.t(title)}</h2>
                    <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                </section>
            }
        })
    };
    move || {
        let ric = place.with(|profile| {
            [vec![profile.ric_contact.clone()], profile.ric_hours.clone()].concat()
        });
        let visits = place.with(|profile| profile.visiting_hours.clone());
        let broken = place.is_broken().then(|| {
            view! {
                <Notice kind=NoticeKind::Calm>
                    <p>{lang.t(key::ERR_PROFILE)}</p>
                    <p>{lang.t(key::REC_PROFILE)}</p>
                </Notice>
            }
        });
        view! {
            {part(key::HELP_RIC, ric)}
            {part(key::HELP_VISITS, visits)}
            {broken}
        }
    }
}

#[component]
pub(crate) fn PrivacyPage() -> impl IntoView {
    let lang = use_lang();
    view! {
        <TextPage title=key::PRIVACY_TITLE name="privacy">
            <details class="more" data-stays="true">
                <summary class="more__summary">
                    <Icon name="file-text" />
                    {lang.t(key::PRIVACY_MORE)}
                </summary>
                <div class="prose"><Paragraphs name="privacy-more" /></div>
            </details>
        </TextPage>
    }
}

#[component]
pub(crate) fn AboutPage() -> impl IntoView {
    view! { <TextPage title=key::ABOUT_TITLE name="about" /> }
}

#[component]
pub(crate) fn MissingPage() -> impl IntoView {
    let lang = use_lang();
    view! {
        <Page title=Signal::derive(lang.t(key::MISSING_TITLE)) width=Width::Narrow back=Back(Route::Start, key::BACK_START)>
            <p class="section">{lang.t(key::MISSING_BODY)}</p>
        </Page>
    }
}
