//! "Met wie heb ik gedeeld": what was made for others, what stood on it, until when it holds.

use super::{replied, said};
use crate::components::{ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::{Print, stay_lines};
use crate::route::{InvitationPart, Route};
use crate::session::use_session;
use content::key;
use domain::{EntryId, Theme};
use leptos::prelude::*;
use sections::invitation::{self, Answer, Invitation};

#[component]
pub(super) fn SharedPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let made = Memo::new(move |_| {
        session.with(|dossier| {
            let mut all: Vec<_> = sections::all::<Invitation>(dossier).collect();
            all.reverse();
            all
        })
    });
    let rows = move || {
        let all = made.get().into_iter();
        all.map(|(id, invitation)| view! { <Made id invitation /> })
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

/// An invitation; on paper with the name only of who agreed to that.
#[component]
fn Made(id: EntryId, invitation: Invitation) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let invited = session.with(|dossier| invitation::invited(dossier, &invitation));
    let on_paper = invited.and_then(|(_, person)| person.on_paper());
    let on_paper = on_paper.unwrap_or_else(|| lang.text(&key::SHARED_SOMEBODY));
    let Invitation {
        to,
        on,
        until,
        asks,
        named,
        number,
        answer,
        ..
    } = invitation;
    let title = move |name: String| {
        lang.fill(
            &key::SHARED_INVITATION,
            &[("name", name.into()), ("date", lang.day(on))],
        )
    };
    let numbered = number.map(|number| {
        let number = ("number", number.printed().into());
        view! { <span class="muted">{lang.fill(&key::INVITATION_NUMBERED, &[number])}</span> }
    });
    let href = navigation.href(&Route::Invitation(InvitationPart::Answer(Some(id.number))));
    let again = if answer.is_some() {
        key::SHARED_ANSWER_AGAIN
    } else {
        key::SHARED_ANSWER
    };
    let asks = asks.into_iter().map(|ask| said(lang, ask));
    view! {
        <li class="shared">
            <b class="screen-only">{title(to)}</b>
            <b class="print-only">{title(on_paper)}</b>
            <span>{asks.collect::<Vec<_>>().join(" ")}</span>
            {named.then(|| view! { <span>{lang.t(key::SHARED_NAMED)}</span> })}
            {numbered}
            <span class="muted">{lang.fill(&key::SHARED_UNTIL, &[("date", lang.day(until))])}</span>
            {answer.map(|answer| view! { <Answered answer /> })}
            <a class="screen-only" href=href>{lang.t(again)}</a>
        </li>
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
    let more = answer
        .stay
        .into_iter()
        .flat_map(|stay| stay_lines(lang, &stay));
    let call = answer.may_call.then(|| lang.text(&key::ANSWER_MAY_CALL));
    let more = more.chain(call).map(|line| view! { <li>{line}</li> });
    let more = more.collect_view();
    view! {
        <span>{head}</span>
        <ul class="plain-list">{rows.collect_view()}{more}</ul>
    }
}
