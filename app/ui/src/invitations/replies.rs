//! Yes, talk first, no: for each question that is asked.

use super::{replied, said};
use crate::browser::page;
use crate::components::{Action, ActionKind, Choice};
use crate::language::use_lang;
use crate::parts::StayFields;
use content::key;
use leptos::prelude::*;
use sections::invitation::{Answer, Ask, Reply};

#[component]
pub(super) fn Replies(
    asks: domain::Set<Ask>,
    answer: RwSignal<Answer>,
    /// What is asked about the casemanager: by who answers, or by who was told.
    call: key::Key,
    /// What to know before that is ticked.
    #[prop(optional)]
    hint: Option<key::Key>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = Ask::ALL.iter().copied().filter(|ask| asks.contains(ask));
    let rows = rows.map(move |ask| {
        let choices = Reply::ALL.iter().copied().map(move |reply| {
            let checked = Signal::derive(move || {
                answer.with(|answer| answer.replies.get(&ask) == Some(&reply))
            });
            let chosen = move |_| {
                answer.update(|answer| {
                    answer.replies.insert(ask, reply);
                });
            };
            view! {
                <Choice group=["reply-", ask.as_str()].concat() checked chosen>{move || replied(lang, reply)}</Choice>
            }
        });
        view! {
            <fieldset class="choices">
                <legend class="field__label">{move || said(lang, ask)}</legend>
                <div class="replies">{choices.collect_view()}</div>
            </fieldset>
            {(ask == Ask::Sleep).then(|| view! { <OnBed answer /> })}
        }
    });
    let may_call = Signal::derive(move || answer.with(|answer| answer.may_call));
    let clear = move |()| {
        answer.set(Answer::default());
        request_animation_frame(page::focus_heading);
    };
    let is_empty = move || answer.with(|answer| *answer == Answer::default());
    view! {
        {rows.collect_view()}
        <fieldset class="choices">
            <legend class="field__label">{lang.t(key::REPLY_CALL_LEGEND)}</legend>
            <Choice checked=may_call chosen=move |is| answer.update(|answer| answer.may_call = is)>{lang.t(call)}</Choice>
            {hint.map(|hint| view! { <p class="field__hint">{lang.t(hint)}</p> })}
        </fieldset>
        {move || (!is_empty()).then(|| view! {
            <p class="row">
                <Action label=Signal::derive(lang.t(key::REPLY_CLEAR)) kind=ActionKind::Link run=clear />
            </p>
        })}
    }
}

/// More on a bed, of who did not say no to one.
#[component]
fn OnBed(answer: RwSignal<Answer>) -> impl IntoView {
    let has_stay = Memo::new(move |_| answer.with(Answer::has_stay));
    let stay =
        Signal::derive(move || answer.with(|answer| answer.stay.clone().unwrap_or_default()));
    let change = move |stay| answer.update(|answer| answer.stay = Some(stay));
    move || has_stay.get().then(|| view! { <StayFields stay change /> })
}
