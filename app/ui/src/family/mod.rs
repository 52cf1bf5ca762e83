//! For family and friends: what they can do, what it means for them. The same words as on the static pages.

use crate::components::{ActionKind, Back, Page};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{Print, WayList};
use crate::route::{FamilyPage, InvitationPart, Route};
use content::family::{heading, line, sources, sources_stay_on_screen, stays_on_screen, title};
use content::key;
use leptos::prelude::*;

/// The screens at `/naasten`. Who comes from an invitation sees first what is asked.
pub(crate) fn page(page: Option<FamilyPage>, invited: fn() -> AnyView) -> AnyView {
    match page {
        Some(page) => view! { <Leaflet page /> }.into_any(),
        None => view! { <Begin invited=invited() /> }.into_any(),
    }
}

/// First what nobody has to ask: one may say no, and it costs nothing.
#[component]
fn Begin(invited: AnyView) -> impl IntoView {
    let lang = use_lang();
    let navigation = use_navigation();
    let names = [
        (key::FAMILY_WEEK, key::FAMILY_WEEK_HINT),
        (key::FAMILY_VISIT, key::FAMILY_VISIT_HINT),
        (key::FAMILY_CHILDREN, key::FAMILY_CHILDREN_HINT),
        (key::FAMILY_YOU, key::FAMILY_YOU_HINT),
        (key::FAMILY_HOME, key::FAMILY_HOME_HINT),
    ];
    let ways = FamilyPage::ALL.iter().copied().zip(names);
    let ways = ways
        .map(|(page, (name, hint))| (Route::Family(Some(page)), page.icon(), name, hint))
        .collect();
    view! {
        <Page title=Signal::derive(lang.t(key::FAMILY_TITLE)) back=Back(Route::Start, key::BACK_START)>
            <div class="family__first">
                <p><b>{lang.t(key::FAMILY_NO)}</b></p>
                <p>{lang.t(key::FAMILY_FREE)}</p>
                <p>{lang.t(key::FAMILY_KEEPS)}</p>
            </div>
            {invited}
            <div class="section"><WayList ways /></div>
            <p class="section"><a href=navigation.href(&Route::Invitation(InvitationPart::Reply))>{lang.t(key::FAMILY_REPLY)}</a></p>
            <p><a href=navigation.href(&Route::About)>{lang.t(key::FAMILY_ABOUT)}</a></p>
        </Page>
    }
}

#[component]
fn Leaflet(page: FamilyPage) -> impl IntoView {
    let lang = use_lang();
    // A partial language has them in the one that stands in for it.
    let tag = move || lang.language().guidance().tag;
    let direction = move || lang.language().guidance().direction();
    let rested = move || {
        let [names, checked] = sources(page).map(|key| lang.text(&key).into());
        lang.fill(
            &key::FAMILY_SOURCES,
            &[("sources", names), ("date", checked)],
        )
    };
    let sections = page.sections().iter();
    let sections = sections.map(move |section| {
        let lines = move || {
            let lines = lines(lang, page, section);
            lines.map(|line| view! { <li>{line}</li> }).collect_view()
        };
        view! {
            <section class="sheet__part" class:screen-only=stays_on_screen(section)>
                <h2 class="sheet__heading">{move || lang.text(&heading(page, section))}</h2>
                <ul class="plain-list">{lines}</ul>
            </section>
        }
    });
    view! {
        <Page title=Signal::derive(move || lang.text(&title(page))) back=Back(Route::Family(None), key::FAMILY_BACK)>
            <div class="row"><Print kind=ActionKind::Primary /></div>
            <article class="sheet folder" lang=tag dir=direction>
                {sections.collect_view()}
                <p class="sheet__foot" class:screen-only=sources_stay_on_screen(page)>{rested}</p>
                <p class="sheet__foot">{lang.t(key::SHEET_FROM)}</p>
            </article>
        </Page>
    }
}

/// The lines of a section, until there is no more.
fn lines(lang: Lang, page: FamilyPage, section: &str) -> impl Iterator<Item = String> {
    (1..).map_while(move |number| lang.maybe(&line(page, section, number)))
}
