//! "Wat ik stuurde": letters and requests that went out, when to ask again, and what came back.

mod again;
mod one;

use crate::components::{Action, ActionKind, Back, LinkButton, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::outgoing::{WithLetters, Writing, title, use_letters};
use crate::route::{LettersPart, OutgoingPart, PostPart, Route};
use crate::session::{Session, use_session};
use content::key;
use domain::EntryId;
use leptos::prelude::*;
use sections::Kind;
use sections::outgoing::{About, OWN, Outgoing, REQUEST};

/// The screens at `/post/wat-ik-stuurde`.
pub(crate) fn page(part: OutgoingPart) -> AnyView {
    match part {
        OutgoingPart::List => view! { <ListPage /> }.into_any(),
        OutgoingPart::One(number) => {
            let section = Outgoing::SECTION;
            let id = number.map(|number| EntryId { section, number });
            view! { <one::OnePage id /> }.into_any()
        }
    }
}

fn read(session: Session, id: EntryId) -> Option<Outgoing> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Outgoing::read))
}

/// What it is called: the step of a slip, what was typed, or the letter; also one that this program does not know.
fn name(lang: Lang, outgoing: &Outgoing) -> String {
    let is_slip = outgoing.letter == REQUEST;
    let what = match (&outgoing.about, outgoing.what.trim()) {
        (Some(About::Task(id)), _) if is_slip => lang.task_title(id),
        (_, "") if is_slip || outgoing.letter == OWN => lang.text(&key::OUTGOING_NO_NAME),
        (_, "") => title(lang, &outgoing.letter),
        (_, what) => what.to_owned(),
    };
    if is_slip {
        lang.fill(&key::OUTGOING_SLIP, &[("what", what.into())])
    } else {
        what
    }
}

/// What was sent, or is written down as such: what waits first, by the day to ask again.
fn all(session: Session) -> Vec<(EntryId, Outgoing)> {
    let mut all: Vec<_> = session.with(|dossier| {
        let all = sections::all::<Outgoing>(dossier);
        all.filter(|(_, one)| one.sent.is_some() || one.letter == OWN)
            .collect()
    });
    all.sort_by_key(|(id, one)| {
        (
            one.answer.is_some(),
            one.ask_again.is_none(),
            one.ask_again,
            id.number,
        )
    });
    all
}

#[component]
fn ListPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let sent = Memo::new(move |_| all(session));
    let add = navigation.href(&Route::Outgoing(OutgoingPart::One(None)));
    let letters = navigation.href(&Route::Letters(LettersPart::All(None)));
    let made = move |_: Writing| {
        let part = move |is_answered: bool, title| {
            move || {
                let rows: Vec<_> = sent
                    .get()
                    .into_iter()
                    .filter(|(_, one)| one.answer.is_some() == is_answered)
                    .collect();
                (!rows.is_empty()).then(|| view! { <Section title=Signal::derive(lang.t(title))><Rows rows /></Section> })
            }
        };
        view! {
            {move || sent.with(Vec::is_empty).then(|| view! { <p class="section">{lang.t(key::OUTGOING_NONE)}</p> })}
            {part(false, key::OUTGOING_OPEN)}
            {part(true, key::OUTGOING_ANSWERED)}
        }
        .into_any()
    };
    view! {
        <Page title=Signal::derive(lang.t(key::OUTGOING_TITLE)) intro=Signal::derive(lang.t(key::OUTGOING_INTRO))
            back=Back(Route::Post(PostPart::Letters), key::POST_BACK)>
            <WithLetters coming=use_letters() made />
            <div class="row">
                <LinkButton label=Signal::derive(lang.t(key::OUTGOING_ADD)) icon="plus" href=add />
                <LinkButton label=Signal::derive(lang.t(key::OUTGOING_LETTERS)) icon="pencil" href=letters />
            </div>
        </Page>
    }
}

#[component]
fn Rows(rows: Vec<(EntryId, Outgoing)>) -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let rows = rows.into_iter().map(move |(id, one)| {
        let href = navigation.href(&Route::Outgoing(OutgoingPart::One(Some(id.number))));
        let dated = |key: key::Key, date| lang.fill(&key, &[("date", lang.day(date))]);
        let today = session.today();
        let when = match (one.answer, one.ask_again) {
            (Some(answer), _) => Some(lang.text(&["outgoing-answer-", answer.as_str()].concat())),
            (None, Some(day)) if one.sent.is_some() && day <= today => {
                Some(lang.text(&key::OUTGOING_ASK_NOW))
            }
            (None, day) => day
                .filter(|_| one.sent.is_some())
                .map(|day| dated(key::OUTGOING_ASK_ON, day)),
        };
        let sent = one.sent.map(|sent| dated(key::OUTGOING_SENT_ON, sent));
        let to = Some(one.to.trim().to_owned()).filter(|to| !to.is_empty());
        let about = [to, sent]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ");
        view! {
            <li class="post__row">
                <a href=href>{name(lang, &one)}</a>
                <b>{when}</b>
                <span class="post__about">{about}</span>
            </li>
        }
    });
    view! { <ul class="post__list">{rows.collect_view()}</ul> }
}

/// Takes it off the list.
#[component]
fn Remove(run: Callback<()>) -> impl IntoView {
    let lang = use_lang();
    view! { <Action label=Signal::derive(lang.t(key::WORD_REMOVE)) icon="trash" kind=ActionKind::Link run /> }
}
