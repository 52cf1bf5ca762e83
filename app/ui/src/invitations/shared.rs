//! "Met wie heb ik gedeeld": what was made for others, what stood on it, until when it holds.

use super::{replied, said};
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Page, Width};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::{Print, stay_lines};
use crate::route::{InvitationPart, Route};
use crate::session::{Session, use_session};
use content::key;
use domain::{Actor, Edit, EntryId, Set, Theme};
use leptos::prelude::*;
use sections::handout::Handout;
use sections::invitation::{self, Answer, Ask, Invitation};
use sections::{HandOver, Kind};

#[component]
pub(super) fn SharedPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let invitations = made::<Invitation>(session);
    let handouts = made::<Handout>(session);
    let all_passed_on = made::<HandOver>(session);
    // What is for the person alone was shared with nobody.
    let passed_on = Memo::new(move |_| {
        let mut all = all_passed_on.get();
        all.retain(|(_, one)| one.to != Actor::Self_);
        all
    });
    let rows = move || {
        let invitations = invitations.get().into_iter();
        let handouts = handouts.get().into_iter();
        let passed_on = passed_on.get().into_iter();
        view! {
            {invitations.map(|(id, invitation)| view! { <Made id invitation /> }).collect_view()}
            {passed_on.map(|(id, hand_over)| view! { <PassedOn id hand_over /> }).collect_view()}
            {handouts.map(|(id, handout)| view! { <HandedOut id handout /> }).collect_view()}
        }
    };
    let is_empty = move || {
        let is_empty = invitations.with(Vec::is_empty) && handouts.with(Vec::is_empty);
        is_empty && passed_on.with(Vec::is_empty)
    };
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

/// All of a kind, the latest first.
fn made<K: Kind + Send + Sync + 'static>(session: Session) -> Memo<Vec<(EntryId, K)>> {
    Memo::new(move |_| {
        let mut all = session.with(|dossier| sections::all::<K>(dossier).collect::<Vec<_>>());
        all.reverse();
        all
    })
}

/// Takes a line off this list. The paper is where it is.
#[component]
fn Remove(id: EntryId) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let remove = Callback::new(move |()| {
        session.change(Edit::Entry { id, entry: None });
        request_animation_frame(page::focus_heading);
    });
    view! {
        <div class="row screen-only">
            <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run=remove />
        </div>
    }
}

#[component]
fn HandedOut(id: EntryId, handout: Handout) -> impl IntoView {
    let lang = use_lang();
    let what = lang.text(&["shared-on-", handout.paper.as_str()].concat());
    view! {
        <li class="shared">
            <b>{paper(lang, &handout)}</b>
            <span>{lang.fill(&key::SHARED_WHAT, &[("what", what.into())])}</span>
            <Remove id />
        </li>
    }
}

/// A hand-over: for whom and what for, what stood on it, until when it may be used.
#[component]
fn PassedOn(id: EntryId, hand_over: HandOver) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let date = |day| ("date", lang.day(day));
    let who = lang.text(&["handover-to-", hand_over.to.as_str()].concat());
    let what_for = lang.text(&["handover-for-", hand_over.purpose.as_str()].concat());
    let is_over = hand_over.is_over(session.today());
    let until = if is_over {
        key::SHARED_PASSED_OVER
    } else {
        key::SHARED_PASSED_UNTIL
    };
    let steps = hand_over.steps.iter().map(|id| lang.task_title(id));
    let words = hand_over.words.iter().cloned();
    let what = steps.chain(words).collect::<Vec<_>>().join("; ");
    view! {
        <li class="shared">
            <b>{lang.fill(&key::SHARED_PASSED, &[("who", who.into()), date(hand_over.on)])}</b>
            <span>{lang.fill(&key::HANDOVER_PAPER_FOR, &[("purpose", what_for.into())])}</span>
            <span>{lang.fill(&key::SHARED_PASSED_WHAT, &[("what", what.into())])}</span>
            {hand_over.named.then(|| view! { <span>{lang.t(key::SHARED_NAMED)}</span> })}
            <span class="muted">{lang.fill(&until, &[date(hand_over.until)])}</span>
            <Remove id />
        </li>
    }
}

/// Which sheet it was, for whom, and when.
fn paper(lang: Lang, handout: &Handout) -> String {
    let paper = lang.text(&["shared-paper-", handout.paper.as_str()].concat());
    let date = ("date", lang.day(handout.on));
    match handout.whom {
        Some(whom) => lang.fill(
            &key::SHARED_PAPER_FOR,
            &[
                ("paper", paper.into()),
                ("who", lang.actor(whom).into()),
                date,
            ],
        ),
        None => lang.fill(&key::SHARED_PAPER, &[("paper", paper.into()), date]),
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
        taken,
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
            {answer.map(|answer| view! { <Answered answer taken /> })}
            <a class="screen-only" href=href>{lang.t(again)}</a>
            <Remove id />
        </li>
    }
}

/// What was answered, and when that was said.
#[component]
fn Answered(answer: Answer, taken: Set<Ask>) -> impl IntoView {
    let lang = use_lang();
    let on = answer.on;
    let head = move || match on {
        Some(on) => lang.fill(&key::SHARED_ANSWERED, &[("date", lang.day(on))]),
        None => lang.text(&key::SHARED_ANSWERED_UNDATED),
    };
    let replies = answer.replies.into_iter();
    let rows = replies.map(|(ask, reply)| {
        let left = (!taken.contains(&ask)).then(|| {
            view! { " "<span class="muted">{lang.t(key::SHARED_LEFT)}</span> }
        });
        view! { <li>{move || said(lang, ask)}" "<b>{move || replied(lang, reply)}</b>{left}</li> }
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
