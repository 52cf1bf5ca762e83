//! Before somebody leaves for a site: where to, what stays behind, how to come back.

use super::row::{Needs, Row, listed_row, own_row};
use crate::components::{Back, LinkButton, Notice, NoticeKind, Page, Width};
use crate::keeper::Kept;
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{OutsideLink, WithSites};
use crate::profile::{Institution, Outside, use_institution};
use crate::route::Route;
use crate::session::use_session;
use content::key::{self, Key};
use content::{Arg, Sites};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub(crate) fn SitePage(
    host: String,
    /// A site of the institution, not of our list.
    #[prop(optional)]
    own: bool,
) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let made = move |sites: Arc<Sites>| {
        let row = find(&sites, &host, own, institution, lang);
        match row {
            // A host of no list is never shown: whoever made the address chose it.
            None => view! { <p class="section">{lang.t(key::LEAVE_UNKNOWN)}</p> }.into_any(),
            Some(row) => match institution.outside(&row.host) {
                Some(to) => view! { <Leave row to /> }.into_any(),
                None => view! { <Closed row /> }.into_any(),
            },
        }
    };
    view! {
        <Page title=Signal::derive(lang.t(key::LEAVE_TITLE)) width=Width::Narrow back=Back(Route::Websites(None), key::LEAVE_BACK_LIST)>
            <WithSites made />
        </Page>
    }
}

fn find(sites: &Sites, host: &str, own: bool, institution: Institution, lang: Lang) -> Option<Row> {
    if own {
        let own = institution.with(|profile| profile.own_sites.clone());
        let site = own.into_iter().find(|site| site.host == host)?;
        return Some(own_row(site, institution));
    }
    Some(listed_row(
        sites.site(host)?,
        sites,
        institution,
        &lang.code(),
    ))
}

#[component]
fn Closed(row: Row) -> impl IntoView {
    let lang = use_lang();
    let institution = use_institution();
    let host = row.host;
    view! {
        <div class="section prose">
            <h2>{row.title}</h2>
            <p>{row.purpose}</p>
            <p>{lang.t(key::LEAVE_CLOSED)}</p>
            <p class="sites__address">{move || lang.fill(&key::LEAVE_ADDRESS, &[("address", host.clone().into())])}</p>
            {move || institution.contact().map(|contact| view! { <p>{contact}</p> })}
        </div>
    }
}

#[component]
fn Leave(row: Row, to: Outside) -> impl IntoView {
    let lang = use_lang();
    let host = row.host;
    let title = row.title.clone();
    let sentences = [
        Some(key::LEAVE_NOT_OURS),
        Some(key::LEAVE_OTHERS),
        row.off.then_some(key::LEAVE_OFF),
        Some(key::LEAVE_BACK),
    ];
    let sentences = sentences.into_iter().flatten();
    view! {
        <div class="section prose">
            <h2>{row.title}</h2>
            <p>{row.purpose}</p>
            <p class="sites__address">{move || lang.fill(&key::LEAVE_TO, &[("address", host.clone().into())])}</p>
            <Needs needs=row.needs />
            {sentences.map(|sentence| view! { <p>{lang.t(sentence)}</p> }).collect_view()}
        </div>
        <Work />
        <Go title to />
    }
}

/// What becomes of the work that is open here.
#[component]
fn Work() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let calm = move |sentence: Key, keep: bool| {
        let keep = keep.then(|| {
            view! { <LinkButton label=Signal::derive(lang.t(key::LEAVE_KEEP)) icon="lock" href=navigation.href(&Route::Keep) /> }
        });
        view! { <Notice kind=NoticeKind::Calm><p>{lang.t(sentence)}</p>{keep}</Notice> }.into_any()
    };
    move || match session.kept() {
        Kept::Guest if session.is_touched() => calm(key::LEAVE_GUEST, true),
        Kept::Guest | Kept::Example => ().into_any(),
        Kept::Saving => calm(key::LEAVE_SAVING, false),
        Kept::Not(_) => calm(key::LEAVE_UNKEPT, false),
        Kept::Nothing | Kept::Saved | Kept::Follows => calm(key::LEAVE_KEPT, false),
    }
}

/// The link itself; not while something is on its way to the vault.
#[component]
fn Go(title: String, to: Outside) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    move || {
        (session.kept() != Kept::Saving).then(|| {
            let name = title.clone();
            let label = Signal::derive(move || {
                lang.fill(&key::LEAVE_GO, &[("site", Arg::Text(name.clone()))])
            });
            view! { <div class="row"><OutsideLink label to=to.clone() /></div> }
        })
    }
}
