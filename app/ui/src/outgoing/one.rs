//! One thing that was sent: what, to whom, when, when to ask again, and what came back.

use super::again::Again;
use super::{Remove, name, read};
use crate::components::{Action, ActionKind, Back, Page, Width};
use crate::language::use_lang;
use crate::navigation::use_navigation;
use crate::parts::outgoing::{
    Draft, DraftLine, MayWrite, WithLetters, Writing, use_letters, write,
};
use crate::parts::{Choose, OneOf, PastDayField, TypedDay};
use crate::route::{OutgoingPart, PostPart, Route};
use crate::session::use_session;
use content::key;
use domain::calendar::plus_days;
use domain::{Date, EntryId};
use leptos::prelude::*;
use sections::FilledDay;
use sections::outgoing::{ASK_DAYS, About, Answered, MAX_TO, MAX_WHAT, OWN, Outgoing};

/// What a new one is.
fn begin() -> Outgoing {
    Outgoing {
        letter: OWN.to_owned(),
        is_inside: true,
        ..Outgoing::default()
    }
}

/// Days after which to ask again.
fn ask_days(draft: Draft) -> u32 {
    let id = untrack(|| draft.get()).letter;
    let letter = draft.writing.with_value(|writing| writing.get(&id));
    letter.map_or(ASK_DAYS, |letter| letter.answer_days)
}

#[component]
pub(super) fn OnePage(id: Option<EntryId>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let coming = use_letters();
    let back = Back(Route::Outgoing(OutgoingPart::List), key::OUTGOING_BACK);
    let known = id.filter(|id| untrack(|| read(session, *id)).is_some());
    let is_gone = id.is_some() && known.is_none();
    let title = move || match known.filter(|_| coming.get().is_some()) {
        Some(id) => read(session, id).map_or_else(String::new, |one| name(lang, &one)),
        None if is_gone => lang.text(&key::OUTGOING_ONE),
        None => lang.text(&key::OUTGOING_ADD),
    };
    let made = move |writing: Writing| {
        if is_gone {
            return view! { <p class="section">{lang.t(key::OUTGOING_GONE)}</p> }.into_any();
        }
        let draft = Draft::at(session, writing, known, begin());
        // The way back leads to what was begun, and not to an empty form.
        Effect::new(move || {
            if let Some(id) = draft.id().filter(|id| Some(*id) != known) {
                navigation.name(&Route::Outgoing(OutgoingPart::One(Some(id.number))));
            }
        });
        view! { <Fields draft /> }.into_any()
    };
    view! {
        <Page title=Signal::derive(title) width=Width::Narrow sheet_has_title=true back>
            <WithLetters coming made />
        </Page>
    }
}

#[component]
fn Fields(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let session = draft.session;
    let navigation = use_navigation();
    let is_own = draft.signal(|one| one.letter == OWN);
    let is_sent = draft.signal(|one| one.sent.is_some());
    let waits = draft.signal(Outgoing::waits);
    // A paper that was handed over asks for no answer.
    let first = untrack(|| draft.get());
    let letter = draft
        .writing
        .with_value(|writing| writing.get(&first.letter));
    let asks = letter.as_ref().is_none_or(|letter| !letter.is_paper);
    let money = letter.as_ref().is_some_and(|letter| letter.money);
    let is_inside = draft.signal(|one| one.is_inside);
    let is_refused = draft.signal(|one| one.answer == Some(Answered::Refused) && !one.is_inside);
    let list = move || navigation.go(&Route::Outgoing(OutgoingPart::List));
    let ready = Callback::new(move |()| list());
    let remove = Callback::new(move |()| {
        if let Some(id) = untrack(|| draft.id()) {
            let change = untrack(|| {
                draft
                    .writing
                    .with_value(|writing| write(session, writing, (id, None)))
            });
            session.change(change);
        }
        list();
    });
    view! {
        <div class="screen-only">
            {move || is_own.get().then(|| view! { <Own draft /> })}
            <Sent draft />
            {move || is_sent.get().then(|| view! { <Answer draft /> })}
            {move || is_refused.get().then(|| {
                let href = navigation.href(&Route::Post(PostPart::Letters));
                view! { <p>{lang.t(key::OUTGOING_REFUSED)} " " <a href=href>{lang.t(key::OUTGOING_REFUSED_WAY)}</a></p> }
            })}
        </div>
        {move || (waits.get() && asks).then(|| view! {
            <MayWrite money is_inside=is_inside.get()><Again draft /></MayWrite>
        })}
        <div class="row">
            <Action label=Signal::derive(lang.t(key::OUTGOING_READY)) kind=ActionKind::Primary run=ready />
            {move || draft.id().map(|_| view! { <Remove run=remove /> })}
        </div>
    }
}

/// What was asked of whom, where no letter of ours says it.
#[component]
fn Own(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let all = Signal::derive(move || {
        vec![
            (true, lang.text(&key::OUTGOING_WHERE_INSIDE)),
            (false, lang.text(&key::OUTGOING_WHERE_OUTSIDE)),
        ]
    });
    let is_inside = draft.signal(|one| one.is_inside);
    let chosen = Signal::derive(move || Some(is_inside.get()));
    let choose = Callback::new(move |is| draft.change(|one| one.is_inside = is));
    view! {
        <DraftLine draft label=key::OUTGOING_WHAT hint=Some(key::OUTGOING_WHAT_HINT) name="outgoing-what" most=MAX_WHAT
            value=draft.signal(|one| one.what.clone()) set=|one, text| one.what = text />
        <DraftLine draft label=key::OUTGOING_WHOM name="outgoing-whom" most=MAX_TO
            value=draft.signal(|one| one.to.clone()) set=|one, text| one.to = text />
        <OneOf label=key::OUTGOING_WHERE group="outgoing-where" all chosen choose />
    }
}

/// When it was sent, and when to ask again. A letter of ours stays sent until another day is typed.
#[component]
fn Sent(draft: Draft) -> impl IntoView {
    const NAME: &str = "outgoing-sent";
    let filled = draft.signal(|one| FilledDay {
        on: one.sent,
        typed: one.sent_typed.clone(),
    });
    let typed = Callback::new(move |day: FilledDay| {
        let days = ask_days(draft);
        if day.on.is_none() && untrack(|| draft.get()).letter != OWN {
            return;
        }
        draft.type_in(NAME, |one| {
            let by_rule = |sent: Option<Date>| sent.map(|sent| plus_days(sent, days));
            // A day to ask again that was chosen stays.
            if one.ask_again.is_none() || one.ask_again == by_rule(one.sent) {
                one.ask_again = by_rule(day.on);
            }
            one.sent = day.on;
            one.sent_typed = day.typed;
        });
    });
    let ask_again = draft.signal(|one| one.ask_again);
    let ask = Callback::new(move |day| draft.type_in("outgoing-ask", |one| one.ask_again = day));
    let waits = draft.signal(Outgoing::waits);
    view! {
        <PastDayField label=key::OUTGOING_SENT hint=Some(key::OUTGOING_SENT_HINT) name=NAME.into() filled typed />
        {move || waits.get().then(|| view! {
            <TypedDay label=key::OUTGOING_ASK_AGAIN name="outgoing-ask".into() written=ask_again.into() typed=ask over=None />
        })}
    }
}

/// What came back; of a debt also how much it is.
#[component]
fn Answer(draft: Draft) -> impl IntoView {
    let lang = use_lang();
    let is_of_debt = draft.signal(|one| matches!(one.about, Some(About::Debt(_))));
    let all = Signal::derive(move || {
        let none = (None, lang.text(&key::OUTGOING_ANSWER_NONE));
        let all = Answered::ALL
            .iter()
            .filter(|one| is_of_debt.get() || **one != Answered::Balance);
        let all = all.map(|one| {
            (
                Some(*one),
                lang.text(&["outgoing-answer-", one.as_str()].concat()),
            )
        });
        [none].into_iter().chain(all).collect()
    });
    let chosen = draft.signal(|one| one.answer);
    let choose = Callback::new(move |answer| draft.change(|one| one.answer = answer));
    view! { <Choose label=key::OUTGOING_ANSWER id="outgoing-answer" all chosen choose /> }
}
