//! Pages that are only text: numbered paragraphs of the screen's messages.

mod who;

pub(crate) use who::WhoPage;

use crate::components::{Back, Icon, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::ThisPlace;
use crate::route::{Route, StaffPart};
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
        (Route::Websites(None), key::WEBSITES_TITLE),
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
    let lang = use_lang();
    let navigation = use_navigation();
    view! {
        <TextPage title=key::ABOUT_TITLE name="about">
            <section class="section">
                <h2>{lang.t(key::ABOUT_STAFF)}</h2>
                <p>
                    <a class="page__back" href=navigation.href(&Route::Staff(StaffPart::Begin))>{lang.t(key::STAFF_TITLE)}</a>
                </p>
            </section>
        </TextPage>
    }
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
