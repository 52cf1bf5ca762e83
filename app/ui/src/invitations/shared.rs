//! "Met wie heb ik gedeeld": what was made for others, what stood on it, until when it holds.

use super::said;
use crate::components::{ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::parts::Print;
use crate::route::Route;
use crate::session::use_session;
use content::key;
use domain::Theme;
use leptos::prelude::*;
use sections::invitation::Invitation;

#[component]
pub(super) fn SharedPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let made = Memo::new(move |_| {
        session.with(|dossier| {
            let all = sections::all::<Invitation>(dossier);
            let mut all: Vec<Invitation> = all.map(|(_, one)| one).collect();
            all.reverse();
            all
        })
    });
    let rows = move || {
        let all = made.get().into_iter();
        all.map(|Invitation { to, on, until, asks, named }| {
            let title = [("name", to.into()), ("date", lang.day(on))];
            let asks = asks.into_iter().map(|ask| said(lang, ask));
            let asks = asks.collect::<Vec<_>>().join(" ");
            view! {
                <li class="people__made">
                    <b>{lang.fill(&key::SHARED_INVITATION, &title)}</b>
                    <span>{asks}</span>
                    {named.then(|| view! { <span>{lang.t(key::SHARED_NAMED)}</span> })}
                    <span class="muted">{lang.fill(&key::SHARED_UNTIL, &[("date", lang.day(until))])}</span>
                </li>
            }
        })
        .collect_view()
    };
    let is_empty = move || made.with(Vec::is_empty);
    view! {
        <Page title=Signal::derive(lang.t(key::SHARED_TITLE)) width=Width::Narrow back=Back(Route::Theme(Theme::Network), key::SHARED_BACK)>
            {move || if is_empty() {
                view! { <p class="section">{lang.t(key::SHARED_NONE)}</p> }.into_any()
            } else {
                view! {
                    <ul class="section people__list">{rows}</ul>
                    <div class="row"><Print kind=ActionKind::Primary /></div>
                }
                .into_any()
            }}
        </Page>
    }
}
