//! "Heb je een brief?": what to do with a letter, today or later, and the letters that came.

mod letter;
mod outcome;

use crate::components::{Back, Page, Section};
use crate::language::{Lang, use_lang};
use crate::navigation::use_navigation;
use crate::parts::Pick;
use crate::route::{PostPart, Route};
use crate::session::{Session, catalogue, use_session};
use content::key;
use domain::{Change, Dossier, EntryId};
use leptos::prelude::*;
use sections::Kind;
use sections::post::{Look, Post, Triage, Urgency, change, triage};

/// The screen at `/post`, and those below it.
pub(crate) fn page(part: PostPart) -> AnyView {
    match part {
        PostPart::Letters => view! { <LettersPage /> }.into_any(),
        PostPart::Letter(number) => {
            let section = Post::SECTION;
            let id = number.map(|number| EntryId { section, number });
            view! { <letter::LetterPage id /> }.into_any()
        }
    }
}

fn read(session: Session, id: EntryId) -> Option<Post> {
    session.with(|dossier| dossier.entries.get(&id).and_then(Post::read))
}

/// What writes a letter, or takes it away; also in the plan.
fn write(session: Session, id: EntryId, post: Option<&Post>) -> Change {
    let today = untrack(|| session.today());
    let write = |dossier: &Dossier| change(dossier, catalogue(), (id, post), today);
    untrack(|| session.with(write))
}

/// A word of a fixed set, such as whom a letter looks to be from.
fn word(lang: Lang, of: &str, name: &str) -> String {
    lang.text(&["post-", of, "-", name].concat())
}

/// When to do something about a letter, in a word.
fn when(lang: Lang, found: Triage) -> String {
    match found.term {
        Some(term) if found.urgency == Urgency::Later && !term.is_over => {
            lang.text(&key::POST_WHEN_TERM)
        }
        _ => word(lang, "when", found.urgency.as_str()),
    }
}

/// Whom a letter is from: the name that was written, else whom it looks to be from.
fn from(lang: Lang, post: &Post) -> String {
    match post.from.trim() {
        "" => word(lang, "look", post.look.as_str()),
        name => name.to_owned(),
    }
}

/// The letters that came, the most urgent first; what is done stands last.
fn letters(session: Session) -> Vec<(EntryId, Post, Option<Triage>)> {
    let today = session.today();
    let all = session.with(|dossier| sections::all::<Post>(dossier).collect::<Vec<_>>());
    let all = all.into_iter().map(|(id, post)| {
        let found = triage(&post, today);
        (id, post, found)
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(id, post, found)| {
        let urgency = found.map_or(Urgency::Week, |found| found.urgency);
        let until = found.and_then(|found| found.term).map(|term| term.until);
        (post.is_done, urgency, until.is_none(), until, *id)
    });
    all
}

#[component]
fn LettersPage() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let is_empty = Memo::new(move |_| letters(session).is_empty());
    let begin = Callback::new(move |look: Look| {
        let post = Post {
            look,
            ..Post::default()
        };
        let id = untrack(|| session.with(|dossier| dossier.next_entry(Post::SECTION)));
        session.change(write(session, id, Some(&post)));
        navigation.go(&Route::Post(PostPart::Letter(Some(id.number))));
    });
    let looks = Look::ALL.to_vec();
    view! {
        <Page title=Signal::derive(lang.t(key::POST_TITLE)) intro=Signal::derive(lang.t(key::POST_INTRO)) back=Back(Route::Start, key::BACK_START)>
            {move || (!is_empty.get()).then(|| view! {
                <Section title=Signal::derive(lang.t(key::POST_LIST)) icon="note"><List /></Section>
                <h2 class="section">{lang.t(key::POST_NEW)}</h2>
            })}
            <Pick label=key::POST_LOOK all=looks name=|lang, look: Look| word(lang, "look", look.as_str()) chosen=Signal::derive(|| None) choose=begin />
        </Page>
    }
}

#[component]
fn List() -> impl IntoView {
    let lang = use_lang();
    let session = use_session();
    let navigation = use_navigation();
    let rows = move || {
        let all = letters(session).into_iter();
        all.map(|(id, post, found)| {
            let href = navigation.href(&Route::Post(PostPart::Letter(Some(id.number))));
            let when = match found {
                _ if post.is_done => lang.text(&key::POST_IS_DONE),
                Some(found) => when(lang, found),
                None => String::new(),
            };
            let until = found.and_then(|found| found.term).filter(|term| !term.is_over && !post.is_done);
            let until = until.map(|term| lang.fill(&key::POST_TERM, &[("date", lang.day(term.until))]));
            let says = match (post.says, found) {
                (Some(says), _) => word(lang, "says", says.as_str()),
                (None, None) => lang.text(&key::POST_UNSAID),
                (None, Some(_)) => String::new(),
            };
            view! {
                <li class="post__row">
                    <a href=href>{from(lang, &post)}</a>
                    <b>{when}</b>
                    <span class="post__about">{says} {until.map(|until| [". ".to_owned(), until].concat())}</span>
                </li>
            }
        })
        .collect_view()
    };
    view! { <ul class="post__list">{rows}</ul> }
}
