//! The answer to an invitation, inside: ticked as it was told, or typed as a code.

use super::code_field::CodeField;
use super::proposal::{Proposal, Proposed};
use super::replies::Replies;
use super::{read, said};
use crate::browser::page;
use crate::components::{Action, ActionKind, Back, Notice, NoticeKind, Page, Section, Width};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::profile::use_institution;
use crate::route::{InvitationPart, NetworkPart, Route};
use crate::session::{Session, catalogue, use_session};
use crate::unkept;
use content::key;
use domain::EntryId;
use leptos::prelude::*;
use sections::invitation::{self, Answer, Invitation, Number};

/// Where what was told is ticked.
const TOLD: &str = "answer-told";

/// What became of an answer.
#[derive(Clone, PartialEq)]
enum Stage {
    Asked,
    Proposed(Proposal),
    /// Taken, of the invitation with this number, or left.
    Done(Option<EntryId>),
}

#[component]
pub(super) fn AnswerPage(number: Option<u32>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let known = untrack(|| read::<Invitation>(session, number));
    let stage = RwSignal::new(Stage::Asked);
    let set = move |to| {
        stage.set(to);
        request_animation_frame(page::focus_heading);
    };
    let proposed = Callback::new(move |proposal| set(Stage::Proposed(proposal)));
    let ended = Callback::new(move |taken| set(Stage::Done(taken)));
    view! {
        <Page title=Signal::derive(lang.t(key::ANSWER_TITLE)) width=Width::Narrow back=Back(Route::Invitation(InvitationPart::Shared), key::ANSWER_BACK)>
            {move || match stage.get() {
                Stage::Asked => {
                    let known = known.clone();
                    view! {
                        {match known {
                            Some((id, invitation)) => view! { <Told id invitation ended /> }.into_any(),
                            None => view! { <Which /> }.into_any(),
                        }}
                        <Typed proposed />
                    }
                    .into_any()
                }
                Stage::Proposed(proposal) => {
                    let id = proposal.id;
                    let done = move |is_taken: bool| ended.run(is_taken.then_some(id));
                    view! { <Proposed proposal done /> }.into_any()
                }
                Stage::Done(taken) => view! { <Done taken /> }.into_any(),
            }}
        </Page>
    }
}

/// What was asked of whom, on which day.
fn name(lang: Lang, invitation: &Invitation) -> String {
    let args = [
        ("name", invitation.to.clone().into()),
        ("date", lang.day(invitation.on)),
    ];
    lang.fill(&key::SHARED_INVITATION, &args)
}

/// The usual way: it was said, and is ticked.
#[component]
fn Told(id: EntryId, invitation: Invitation, ended: Callback<Option<EntryId>>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let before = invitation.answer.clone().unwrap_or_default();
    let answer = RwSignal::new(before.clone());
    unkept::watch(TOLD, move || answer.with(|answer| *answer != before));
    let asks = invitation.asks.clone();
    let title = name(lang, &invitation);
    let is_missing = RwSignal::new(false);
    let person = untrack(|| session.with(|dossier| invitation::invited(dossier, &invitation)));
    let is_gone = person.is_none();
    let take = move |()| {
        let today = session.today();
        let on = Some(today);
        let answer = Answer {
            on,
            ..answer.get_untracked()
        }
        .settled();
        is_missing.set(answer.replies.is_empty());
        if answer.replies.is_empty() {
            return;
        }
        let taken = answer.replies.keys().copied().collect();
        let to = (id, &invitation);
        let take = |dossier: &_| invitation::take(dossier, catalogue(), to, &answer, &taken, today);
        let change = untrack(|| session.with(take));
        session.change(change);
        ended.run(Some(id));
    };
    view! {
        <p class="page__intro">{title}</p>
        {if is_gone {
            view! { <Notice kind=NoticeKind::Waiting><p>{lang.t(key::ANSWER_GONE)}</p></Notice> }.into_any()
        } else {
            view! {
        <div id=TOLD tabindex="-1">
        <Section title=Signal::derive(lang.t(key::ANSWER_TOLD)) icon="users">
            <p class="field__hint">{lang.t(key::ANSWER_TOLD_HINT)}</p>
            <Replies asks answer call=key::ANSWER_MAY_CALL />
            <p class="field__error" role="status">{move || (is_missing.get() && answer.with(|answer| answer.replies.is_empty())).then(|| lang.text(&key::ANSWER_EMPTY))}</p>
            <div class="row"><Action label=Signal::derive(lang.t(key::ANSWER_TAKE)) kind=ActionKind::Primary run=take /></div>
        </Section>
        </div>
            }.into_any()
        }}
    }
}

/// Which invitation it is to, for who has no code.
#[component]
fn Which() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let all = session.with(|dossier| sections::all::<Invitation>(dossier).collect::<Vec<_>>());
    if all.is_empty() {
        return view! { <p class="section">{lang.t(key::SHARED_NONE)}</p> }.into_any();
    }
    let rows = all.into_iter().rev().map(move |(id, invitation)| {
        let route = Route::Invitation(InvitationPart::Answer(Some(id.number)));
        let href = navigation.href(&route);
        // Two of the same day differ in these.
        let number = invitation.number.map(Number::printed);
        let asks = invitation.asks.iter().map(|ask| said(lang, *ask));
        let about: Vec<String> = asks.chain(number).collect();
        view! {
            <li>
                <a href=href>{move || name(lang, &invitation)}</a>
                " "<span class="muted">{about.join(" ")}</span>
            </li>
        }
    });
    view! {
        <Section title=Signal::derive(lang.t(key::ANSWER_WHICH)) icon="users">
            <ul class="plain-list">{rows.collect_view()}</ul>
        </Section>
    }
    .into_any()
}

/// A code, where one may come in.
#[component]
fn Typed(proposed: Callback<Proposal>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let institution = use_institution();
    let comes_in = Memo::new(move |_| institution.with(|profile| profile.abilities.r#in));
    let refused = RwSignal::new(None::<key::Key>);
    let found = move |(number, answer): (Number, Answer)| match judge(session, number, answer) {
        Ok(proposal) => proposed.run(proposal),
        Err(why) => refused.set(Some(why)),
    };
    view! {
        <Section title=Signal::derive(lang.t(key::ANSWER_CODE)) icon="note">
            {move || if comes_in.get() {
                view! {
                    <p class="field__hint">{lang.t(key::ANSWER_CODE_HINT)}</p>
                    <CodeField refused found />
                }
                .into_any()
            } else {
                view! { <p>{lang.t(key::ANSWER_NO_CODE)}</p> }.into_any()
            }}
        </Section>
    }
}

/// Whether a code says something new about an invitation of this plan.
fn judge(session: Session, number: Number, answer: Answer) -> Result<Proposal, key::Key> {
    untrack(|| {
        session.with(|dossier| {
            let found = invitation::of_number(dossier, number);
            let (id, invitation) = found.ok_or(key::CODE_OF_OTHERS)?;
            if answer.replies.is_empty() {
                return Err(key::CODE_SAYS_NOTHING);
            }
            if invitation::invited(dossier, &invitation).is_none() {
                return Err(key::ANSWER_GONE);
            }
            if invitation.has_taken(&answer) {
                return Err(key::CODE_AGAIN);
            }
            Ok(Proposal {
                id,
                invitation,
                answer,
            })
        })
    })
}

#[component]
fn Done(taken: Option<EntryId>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let person = taken.and_then(|id| {
        let invitation = untrack(|| read::<Invitation>(session, Some(id.number)));
        let (_, invitation) = invitation?;
        untrack(|| session.with(|dossier| invitation::invited(dossier, &invitation)))
    });
    let words = if taken.is_some() {
        key::ANSWER_TAKEN
    } else {
        key::ANSWER_LEFT
    };
    let link = person.map(|(id, person)| {
        let href = navigation.href(&Route::Network(NetworkPart::Person(Some(id.number))));
        let text = move || lang.fill(&key::ANSWER_SEE, &[("name", person.name.clone().into())]);
        view! { <p><a href=href>{text}</a></p> }
    });
    view! {
        <div class="section" role="status">
            <Notice kind=NoticeKind::Calm>
                <p>{lang.t(words)}</p>
                {link}
            </Notice>
        </div>
    }
}
