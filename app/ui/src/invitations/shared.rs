//! "Met wie heb ik gedeeld": what was made for others, what stood on it, until when it holds.

use super::{replied, said};
use crate::components::{ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::Print;
use crate::route::{InvitationPart, Route};
use crate::session::use_session;
use content::key;
use domain::Theme;
use leptos::prelude::*;
use sections::invitation::{Answer, Invitation};

#[component]
pub(super) fn SharedPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let made = Memo::new(move |_| {
        session.with(|dossier| {
            let mut all: Vec<_> = sections::all::<Invitation>(dossier).collect();
            all.reverse();
            all
        })
    });
    let rows = move || {
        let all = made.get().into_iter();
        all.map(|(id, one)| {
            let Invitation { to, on, until, asks, named, answer, .. } = one;
            let href = navigation.href(&Route::Invitation(InvitationPart::Answer(Some(id.number))));
            let title = [("name", to.into()), ("date", lang.day(on))];
            let again = if answer.is_some() { key::SHARED_ANSWER_AGAIN } else { key::SHARED_ANSWER };
            let asks = asks.into_iter().map(|ask| said(lang, ask));
            let asks = asks.collect::<Vec<_>>().join(" ");
            view! {
                <li class="shared">
                    <b>{lang.fill(&key::SHARED_INVITATION, &title)}</b>
                    <span>{asks}</span>
                    {named.then(|| view! { <span>{lang.t(key::SHARED_NAMED)}</span> })}
                    <span class="muted">{lang.fill(&key::SHARED_UNTIL, &[("date", lang.day(until))])}</span>
                    {answer.map(|answer| view! { <Answered answer /> })}
                    <a class="screen-only" href=href>{lang.t(again)}</a>
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

/// What was answered, and when that was said.
#[component]
fn Answered(answer: Answer) -> impl IntoView {
    let lang = use_lang();
    let on = answer.on;
    let head = move || match on {
        Some(on) => lang.fill(&key::SHARED_ANSWERED, &[("date", lang.day(on))]),
        None => lang.text(&key::SHARED_ANSWERED_UNDATED),
    };
    let replies = answer.replies.into_iter();
    let rows = replies.map(|(ask, reply)| {
        view! { <li>{move || said(lang, ask)}" "<b>{move || replied(lang, reply)}</b></li> }
    });
    view! {
        <span>{head}</span>
        <ul class="plain-list">{rows.collect_view()}</ul>
    }
}
