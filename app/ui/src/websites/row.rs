//! One site as the list shows it, and how it is found.

use crate::browser::intl::DateStyle;
use crate::components::Icon;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::profile::Institution;
use crate::route::Route;
use content::key::{self, Key};
use content::{Site, SiteNeed, Sites};
use domain::{Date, OwnSite, Theme, fold};
use leptos::prelude::*;

/// A site of our list or of the institution, in the language of the screen.
#[derive(Clone, PartialEq)]
pub(super) struct Row {
    pub(super) host: String,
    pub(super) title: String,
    pub(super) purpose: String,
    pub(super) themes: Vec<Theme>,
    pub(super) wants: Vec<String>,
    pub(super) needs: Vec<SiteNeed>,
    pub(super) off: bool,
    pub(super) is_own: bool,
    /// Whether this institution lets it open.
    pub(super) is_open: bool,
    checked_on: Option<Date>,
    /// All that it is found by, folded.
    found_by: String,
}

/// Every site: those that may be opened first, else in the order of the files.
pub(super) fn rows(sites: &Sites, institution: Institution, lang: Lang) -> Vec<Row> {
    let code = lang.code();
    let own = institution.with(|profile| profile.own_sites.clone());
    let own = own.into_iter().map(|site| own_row(site, institution));
    let listed = sites
        .sites
        .iter()
        .map(|site| listed_row(site, sites, institution, &code));
    let mut rows: Vec<Row> = own.chain(listed).collect();
    rows.sort_by_key(|row| !row.is_open);
    rows
}

/// A site of our list.
pub(super) fn listed_row(site: &Site, sites: &Sites, institution: Institution, code: &str) -> Row {
    let wants = sites.wants.iter();
    let wants = wants.filter(|want| site.wants.contains(&want.id));
    // Whoever reads another language may know the Dutch word for it.
    let texts = wants
        .map(|want| &want.text)
        .chain([&site.purpose])
        .flat_map(|text| [text.of("nl"), text.of(code)]);
    let found_by: Vec<&str> = texts.chain([&*site.title, &*site.host]).collect();
    Row {
        host: site.host.clone(),
        title: site.title.clone(),
        purpose: site.purpose.of(code).to_owned(),
        themes: site.themes.clone(),
        wants: site.wants.clone(),
        needs: site.needs.clone(),
        off: site.off,
        is_own: false,
        is_open: institution.outside(&site.host).is_some(),
        checked_on: site.checked_on,
        found_by: fold(&found_by.join(" ")),
    }
}

/// A site of the institution.
pub(super) fn own_row(site: OwnSite, institution: Institution) -> Row {
    Row {
        found_by: fold(&[&*site.title, &*site.host, &*site.purpose].join(" ")),
        is_open: institution.outside(&site.host).is_some(),
        host: site.host,
        title: site.title,
        purpose: site.purpose,
        themes: vec![Theme::General],
        wants: Vec::new(),
        needs: Vec::new(),
        off: false,
        is_own: true,
        checked_on: None,
    }
}

impl Row {
    /// Whether every word of a folded text stands in it.
    pub(super) fn fits(&self, folded: &str) -> bool {
        folded.split(' ').all(|word| self.found_by.contains(word))
    }

    fn icon(&self) -> &'static str {
        let first = self.themes.first().copied();
        first.unwrap_or(Theme::General).pictogram()
    }

    fn route(&self) -> Route {
        if self.is_own {
            Route::OwnSite(self.host.clone())
        } else {
            Route::Site(self.host.clone())
        }
    }
}

/// Sites under each other: what may be opened, then the others, named once as such.
#[component]
pub(super) fn SiteList(rows: Vec<Row>) -> impl IntoView {
    let lang = use_lang();
    let (open, closed): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.is_open);
    let list = |rows: Vec<Row>| {
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(|row| view! { <SiteRow row /> });
            view! { <ul class="sites">{rows.collect_view()}</ul> }
        })
    };
    let are_closed = !closed.is_empty();
    view! {
        {list(open)}
        {are_closed.then(|| view! { <p class="sites__closed">{lang.t(key::WEBSITES_CLOSED)}</p> })}
        {list(closed)}
    }
}

#[component]
fn SiteRow(row: Row) -> impl IntoView {
    let lang = use_lang();
    let icon = row.icon();
    let (checked_on, is_own) = (row.checked_on, row.is_own);
    let checked = move || match checked_on {
        _ if is_own => String::new(),
        None => lang.text(&key::WEBSITES_UNCHECKED),
        Some(day) => {
            let date = lang.date(day, DateStyle::Long);
            lang.fill(&key::WEBSITES_CHECKED, &[("date", date.into())])
        }
    };
    let title = if row.is_open {
        let href = use_navigation().href(&row.route());
        view! {
            <a class="sites__title" href=href>
                {row.title}
                <Icon name="chevron-right" mirrors=true />
            </a>
        }
        .into_any()
    } else {
        view! { <span class="sites__title">{row.title}</span> }.into_any()
    };
    view! {
        <li class="sites__site">
            <span class="sites__mark" aria-hidden="true"><Icon name=icon /></span>
            <div class="sites__text">
                {title}
                <span>{row.purpose}</span>
                <span class="sites__address">{row.host}</span>
                <Needs needs=row.needs />
                {row.off.then(|| view! { <span class="sites__off"><Icon name="alert-circle" />{lang.t(key::WEBSITES_OFF)}</span> })}
                <span class="small muted screen-only">{checked}</span>
            </div>
        </li>
    }
}

/// What somebody must have to arrange something there.
#[component]
pub(super) fn Needs(needs: Vec<SiteNeed>) -> impl IntoView {
    let lang = use_lang();
    (!needs.is_empty()).then(|| {
        let said = move || {
            let names: Vec<String> = needs.iter().map(|need| lang.text(&name(*need))).collect();
            lang.fill(&key::WEBSITES_NEED, &[("needs", names.join(", ").into())])
        };
        view! { <span class="small">{said}</span> }
    })
}

const fn name(need: SiteNeed) -> Key {
    match need {
        SiteNeed::Digid => key::WEBSITES_NEED_DIGID,
        SiteNeed::Phone => key::WEBSITES_NEED_PHONE,
        SiteNeed::EMail => key::WEBSITES_NEED_MAIL,
        SiteNeed::Identity => key::WEBSITES_NEED_IDENTITY,
        SiteNeed::Papers => key::WEBSITES_NEED_PAPERS,
    }
}
