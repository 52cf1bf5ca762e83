//! Which sites are open in this place: of our list, and its own.

use super::field::{Field, Kind};
use crate::components::{Action, ActionKind, Choice, Section};
use crate::language::use_lang;
use crate::parts::WithSites;
use crate::profile::{Institution, use_institution};
use content::{Site, Sites, key};
use domain::{OwnSite, ProfileSpot, Theme};
use leptos::prelude::*;
use std::sync::Arc;

/// The field of the profile.
const LIST: &str = "own_sites";

#[component]
pub(super) fn WebsitesForm() -> impl IntoView {
    let lang = use_lang();
    view! {
        <p class="section">{lang.t(key::STAFF_WEBSITES_BODY)}</p>
        <OwnSites />
        <WithSites made=|sites| view! { <Listed sites /> }.into_any() />
    }
}

fn is_allowed(institution: Institution, host: &str) -> bool {
    institution
        .draft()
        .allowed_sites
        .iter()
        .any(|one| one == host)
}

fn allow(institution: Institution, host: &str, on: bool) {
    institution.edit(|draft| {
        draft.allowed_sites.retain(|one| one != host);
        if on {
            draft.allowed_sites.push(host.to_owned());
        }
    });
}

/// Sites of our list, by their first theme.
#[component]
fn Listed(sites: Arc<Sites>) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let quiet: Vec<String> = sites
        .sites
        .iter()
        .filter(|site| !site.off)
        .map(|site| site.host.clone())
        .collect();
    let all = Callback::new(move |()| {
        institution.edit(|draft| {
            for host in &quiet {
                if !draft.allowed_sites.contains(host) {
                    draft.allowed_sites.push(host.clone());
                }
            }
        });
    });
    let none = Callback::new(move |()| {
        institution.edit(|draft| {
            let own: Vec<String> = draft
                .own_sites
                .iter()
                .map(|site| site.host.clone())
                .collect();
            draft.allowed_sites.retain(|host| own.contains(host));
        });
    });
    let count = move || institution.draft().allowed_sites.len();
    let of = |theme: Theme| {
        let sites = sites.sites.iter();
        sites
            .filter(move |site| site.themes.first() == Some(&theme))
            .cloned()
            .collect::<Vec<_>>()
    };
    let themes = [Theme::General].into_iter().chain(Theme::TILES);
    let sections = themes.map(|theme| {
        let rows = of(theme)
            .into_iter()
            .map(|site| view! { <SiteChoice site /> })
            .collect_view();
        view! {
            <Section title=Signal::derive(move || lang.theme(theme)) icon=theme.pictogram()>
                <div class="choices">{rows}</div>
            </Section>
        }
    });
    view! {
        <p class="section" role="status">{move || lang.fill(&key::STAFF_WEBSITES_COUNT, &[("n", count().into())])}</p>
        <div class="row">
            <Action label=Signal::derive(lang.t(key::STAFF_WEBSITES_ALL)) run=all />
            <Action label=Signal::derive(lang.t(key::STAFF_WEBSITES_FEW)) kind=ActionKind::Quiet run=none />
        </div>
        {sections.collect_view()}
    }
}

#[component]
fn SiteChoice(site: Site) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let host = StoredValue::new(site.host.clone());
    let purpose = site.purpose;
    view! {
        <Choice checked=Signal::derive(move || host.with_value(|host| is_allowed(institution, host)))
            chosen=move |is_on| host.with_value(|host| allow(institution, host, is_on))>
            <b>{site.title}</b>
            " "
            <span class="muted">{site.host}</span>
            <span class="small staff-site">{move || purpose.of(&lang.code()).to_owned()}</span>
            {site.off.then(|| view! { <span class="small staff-site">{lang.t(key::WEBSITES_OFF)}</span> })}
        </Choice>
    }
}

/// Sites of the place itself: they are open as long as they stand here.
#[component]
fn OwnSites() -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let count = Memo::new(move |_| institution.draft().own_sites.len());
    let add =
        Callback::new(move |()| institution.edit(|draft| draft.own_sites.push(OwnSite::default())));
    view! {
        <Section title=Signal::derive(lang.t(key::STAFF_SITES_OWN)) icon="plus">
            {move || (0..count.get()).map(|entry| view! { <Own entry /> }).collect_view()}
            <div class="row">
                <Action label=Signal::derive(lang.t(key::STAFF_SITES_ADD)) icon="plus" kind=ActionKind::Quiet run=add />
            </div>
        </Section>
    }
}

/// One text of an own site.
#[component]
fn Text(
    entry: usize,
    part: &'static str,
    label: key::Key,
    #[prop(optional, into)] hint: Option<key::Key>,
    get: fn(&OwnSite) -> &String,
    set: fn(&mut OwnSite, String),
) -> impl IntoView {
    let institution = use_institution();
    let typed = Callback::new(move |text: String| {
        institution.edit(|draft| {
            let Some(site) = draft.own_sites.get_mut(entry) else {
                return;
            };
            let before = site.host.clone();
            set(site, text);
            let host = site.host.clone();
            draft
                .allowed_sites
                .retain(|one| *one != before && *one != host);
            if !host.is_empty() {
                draft.allowed_sites.push(host);
            }
        });
    });
    let value = Signal::derive(move || {
        let draft = institution.draft();
        draft
            .own_sites
            .get(entry)
            .map(|site| get(site).clone())
            .unwrap_or_default()
    });
    view! { <Field spot=ProfileSpot::within(LIST, entry, part) label hint kind=Kind::Line value typed /> }
}

#[component]
fn Own(entry: usize) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let remove = Callback::new(move |()| {
        institution.edit(|draft| {
            let gone = draft.own_sites.remove(entry);
            draft.allowed_sites.retain(|host| *host != gone.host);
        });
    });
    view! {
        <div class="staff-note">
            <Text entry part="title" label=key::STAFF_SITES_TITLE get=|site| &site.title set=|site, text| site.title = text />
            <Text entry part="host" label=key::STAFF_SITES_HOST hint=key::STAFF_SITES_HOST_HINT get=|site| &site.host
                set=|site, text| site.host = text.trim().to_lowercase() />
            <Text entry part="purpose" label=key::STAFF_SITES_PURPOSE get=|site| &site.purpose set=|site, text| site.purpose = text />
            <div class="row">
                <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
            </div>
        </div>
    }
}
