//! An answer that came in: a proposal, of which each reply can be taken or left.

use super::{replied, said};
use crate::components::{Action, ActionKind, Choice, Notice, NoticeKind};
use crate::language::{Lang, use_lang};
use crate::parts::stay_lines;
use crate::session::{catalogue, use_session};
use crate::unkept;
use content::key;
use domain::{Date, EntryId, Set};
use leptos::prelude::*;
use sections::invitation::{self, Answer, Ask, Invitation};

/// Where it stands.
const PLACE: &str = "answer-proposed";

/// Whose answer it is, what it is to, and what it says.
#[derive(Clone, PartialEq)]
pub(super) struct Proposal {
    pub(super) id: EntryId,
    pub(super) invitation: Invitation,
    pub(super) answer: Answer,
}

/// Who and when: the day that a code says, unless it is still to come.
fn head(lang: Lang, proposal: &Proposal, today: Date) -> String {
    let name = ("name", proposal.invitation.to.clone().into());
    match proposal.answer.on.filter(|on| *on <= today) {
        Some(on) => lang.fill(&key::ANSWER_OF, &[name, ("date", lang.day(on))]),
        None => lang.fill(&key::ANSWER_OF_UNDATED, &[name]),
    }
}

#[component]
pub(super) fn Proposed(
    proposal: Proposal,
    /// Runs with whether anything was taken.
    #[prop(into)]
    done: Callback<bool>,
) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let today = session.today();
    let taken = RwSignal::new(
        proposal
            .answer
            .replies
            .keys()
            .copied()
            .collect::<Set<Ask>>(),
    );
    let Proposal {
        id,
        invitation,
        answer,
    } = proposal.clone();
    // It came out of a code that was typed, and stands nowhere before it is taken or left.
    unkept::watch(PLACE, || true);
    let until = invitation.until;
    let is_late = answer.on.is_some_and(|on| on > until);
    let is_other = invitation.answer.is_some();
    let what = view! { <What asked=invitation.asks.clone() answer=answer.clone() taken /> };
    let take = move |()| {
        let change = untrack(|| {
            session.with(|dossier| {
                let to = (id, &invitation);
                invitation::take(dossier, catalogue(), to, &answer, &taken.get(), today)
            })
        });
        session.change(change);
        done.run(true);
    };
    view! {
        <section class="section" id=PLACE tabindex="-1">
            <h2>{move || head(lang, &proposal, today)}</h2>
            {is_late.then(|| view! {
                <Notice kind=NoticeKind::Waiting><p>{move || lang.fill(&key::ANSWER_LATE, &[("date", lang.day(until))])}</p></Notice>
            })}
            {is_other.then(|| view! { <Notice kind=NoticeKind::Calm><p>{lang.t(key::ANSWER_OTHER)}</p></Notice> })}
            {what}
            <div class="row">
                <Action label=Signal::derive(lang.t(key::ANSWER_TAKE)) kind=ActionKind::Primary run=take />
                <Action label=Signal::derive(lang.t(key::ANSWER_LEAVE)) kind=ActionKind::Link run=move |()| done.run(false) />
            </div>
        </section>
    }
}

/// Each reply with its box, and what else was said.
#[component]
fn What(asked: Set<Ask>, answer: Answer, taken: RwSignal<Set<Ask>>) -> impl IntoView {
    let lang = use_lang();
    let rows = answer.replies.iter().map(|(ask, reply)| {
        let (ask, reply) = (*ask, *reply);
        let is_asked = asked.contains(&ask);
        let tick = move |is_ticked| {
            taken.update(|taken| {
                if is_ticked {
                    taken.insert(ask);
                } else {
                    taken.remove(&ask);
                }
            });
        };
        view! {
            <Choice checked=Signal::derive(move || taken.with(|taken| taken.contains(&ask))) chosen=tick>
                {move || said(lang, ask)}" "<b>{move || replied(lang, reply)}</b>
                {(!is_asked).then(|| view! { " "<span class="muted">{lang.t(key::ANSWER_NOT_ASKED)}</span> })}
            </Choice>
        }
    });
    let on_bed = answer.stay.as_ref().map(|stay| {
        let lines = stay_lines(lang, stay).into_iter();
        let lines = lines.map(|line| view! { <li>{line}</li> });
        view! {
            <p class="section">{lang.t(key::ANSWER_ON_BED)}</p>
            <ul class="plain-list">{lines.collect_view()}</ul>
        }
    });
    let call = answer
        .may_call
        .then(|| view! { <p>{lang.t(key::ANSWER_MAY_CALL)}</p> });
    view! {
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::ANSWER_TAKE_WHAT)}</legend>
            {rows.collect_view()}
        </fieldset>
        {on_bed}
        {call}
    }
}
